package org.kulturhus.followup.needs.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kulturhus.followup.needs.KeepNeeds;
import org.kulturhus.followup.needs.model.KnowledgeNeed;
import org.kulturhus.followup.needs.model.NeedKind;
import org.kulturhus.followup.needs.model.NeedState;
import org.kulturhus.followup.web.ShownSession;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.people.PersonId;

/** The card with a leader's needs: of the session's leader, or of the reader on the own page. The leader changes them. */
@Named
@ViewScoped
public class NeedsCard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ShownSession shown;

    @Inject
    private KeepNeeds keepNeeds;

    @Inject
    private Access access;

    private NeedKind kind = NeedKind.KNOWLEDGE;
    private String words;
    private transient List<KnowledgeNeed> all;

    private boolean own() {
        return shown.getId() == 0;
    }

    private PersonId leader() {
        return own() ? access.me() : shown.getSession().leader();
    }

    public boolean isVisible() {
        return own() || keepNeeds.visible(leader(), shown.series());
    }

    /** Whether the reader is the leader. */
    public boolean isMine() {
        return leader().equals(access.me());
    }

    private List<KnowledgeNeed> all() {
        if (all == null) {
            all = own() ? keepNeeds.of(leader()) : keepNeeds.of(leader(), shown.series());
        }
        return all;
    }

    /** What is worked on first, then what waits. */
    public List<KnowledgeNeed> getOpen() {
        return all().stream()
                .filter(need -> need.state() != NeedState.DONE)
                .sorted((one, other) -> other.state().compareTo(one.state()))
                .toList();
    }

    public List<KnowledgeNeed> getDone() {
        return all().stream().filter(need -> need.state() == NeedState.DONE).toList();
    }

    public void add() {
        keepNeeds.add(kind, words);
        words = null;
        all = null;
    }

    public void become(long need, String state) {
        all = null;
        keepNeeds.become(need, NeedState.valueOf(state));
    }

    public void remove(long need) {
        all = null;
        keepNeeds.remove(need);
    }

    public NeedKind[] getKinds() {
        return NeedKind.values();
    }

    public NeedKind getKind() {
        return kind;
    }

    public void setKind(NeedKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
