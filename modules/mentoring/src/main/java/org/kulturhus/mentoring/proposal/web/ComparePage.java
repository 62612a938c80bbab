package org.kulturhus.mentoring.proposal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.kulturhus.mentoring.Comparison;
import org.kulturhus.mentoring.model.Proposal;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;

/** Bean of mentoring/compare.xhtml: two proposals side by side; 0 stands for today's pairings. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChosenProgramme programme;

    @Inject
    private Proposals proposals;

    @Inject
    private Comparison comparison;

    private long one;
    private long other;
    private transient Comparison.Whole whole;
    private transient List<Phrase> names;

    /** Shows the two that are chosen; refuses one that is not of this programme. */
    public void open() {
        whole = null;
        getWhole();
    }

    /** The proposals that can be compared, the newest first. */
    public List<Proposal> getChoices() {
        return proposals.of(programme.id()).stream()
                .filter(proposal -> proposal.state(Instant.now()) == Proposal.State.READY)
                .toList();
    }

    public Comparison.Whole getWhole() {
        if (whole == null) {
            Proposal left = proposal(one);
            Proposal right = proposal(other);
            names = List.of(named(left), named(right));
            whole = comparison.whole(programme.getWhole(), left, right);
        }
        return whole;
    }

    /** What stands above the two sides. */
    public List<Phrase> getNames() {
        getWhole();
        return names;
    }

    private static Phrase named(Proposal proposal) {
        return proposal == null
                ? Phrase.of("mentoring", "pairings.today")
                : Phrase.of("mentoring", "proposal.number", proposal.number());
    }

    /** A proposal of this programme, or null for today. */
    private Proposal proposal(long id) {
        if (id == 0) {
            return null;
        }
        Proposal proposal = proposals.proposal(id);
        if (!proposal.programme().equals(programme.id())) {
            throw Refused.unknown(Phrase.of("mentoring", "proposal.unknown"));
        }
        return proposal;
    }

    public long getOne() {
        return one;
    }

    public void setOne(long one) {
        this.one = one;
    }

    public long getOther() {
        return other;
    }

    public void setOther(long other) {
        this.other = other;
    }
}
