package org.kulturhus.followup.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.kulturhus.followup.model.FollowUpSession;
import org.kulturhus.followup.needs.model.KnowledgeNeed;
import org.kulturhus.followup.needs.model.NeedKind;
import org.kulturhus.followup.needs.model.NeedState;
import org.kulturhus.followup.series.Sessions;
import org.kulturhus.followup.series.model.HostOfTodayRule;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** The leader writes down own limitations and knowledge needs, works on them and ticks them off (R7). */
@ApplicationScoped
public class KeepNeeds {

    /** Characters. */
    public static final int LONGEST = 200;

    @Inject
    private Needs needs;

    @Inject
    private Sessions sessions;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    /** The leader's; for the leader and for who hosts the leader's sessions now. */
    public List<KnowledgeNeed> of(PersonId leader) {
        if (!leader.equals(access.me())) {
            List<FollowUpSession> series = sessions.with(leader).stream()
                    .filter(session -> session.leader().equals(leader))
                    .toList();
            if (!visible(leader, series)) {
                throw Refused.unknown(Phrase.of("followup", "needs.unknown"));
            }
        }
        return needs.of(leader);
    }

    /**
     * Whether the acting person may read them.
     *
     * @param series sessions of the leader's, in time
     */
    public boolean visible(PersonId leader, List<FollowUpSession> series) {
        return leader.equals(access.me()) || HostOfTodayRule.holds(series, access.me(), Instant.now());
    }

    /** As {@link #of}, for a page that knows the leader's sessions. */
    public List<KnowledgeNeed> of(PersonId leader, List<FollowUpSession> series) {
        return visible(leader, series) ? needs.of(leader) : List.of();
    }

    @Transactional
    public long add(NeedKind kind, String words) {
        access.require(Role.LEADER);
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refused.invalid("need", Phrase.of("followup", "need.missing", LONGEST));
        }
        if (kind == null) {
            throw Refused.invalid("kind", Phrase.of("followup", "need.kind"));
        }
        Instant now = Instant.now();
        KnowledgeNeed need = new KnowledgeNeed(access.me(), kind, words.trim(), now);
        needs.add(need);
        needs.settle();
        facts.fire(new NeedAdded(need.id(), now, access.me()));
        return need.id();
    }

    @Transactional
    public void become(long id, NeedState state) {
        KnowledgeNeed need = mine(id);
        if (state == null) {
            throw Refused.invalid("state", Phrase.of("followup", "need.state"));
        }
        if (need.state() != state) {
            Instant now = Instant.now();
            need.become(state, now);
            facts.fire(new NeedTakenOn(id, state, now, access.me()));
        }
    }

    /** Takes one's own off the list. */
    @Transactional
    public void remove(long id) {
        needs.remove(mine(id));
    }

    private KnowledgeNeed mine(long id) {
        return needs.need(id)
                .filter(need -> need.leader().equals(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "need.unknown")));
    }
}
