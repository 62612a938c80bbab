package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** Whose joint training it is: those who are invited see it and answer, training managers do the rest. Nobody else knows of it. */
@ApplicationScoped
public class GatheringAccess {

    @Inject
    private Gatherings gatherings;

    @Inject
    private Access access;

    /** Those that the acting person may see, the newest first. */
    public List<Gathering> seen() {
        return manages() ? gatherings.all() : gatherings.of(access.me());
    }

    public Gathering toSee(long id) {
        return gatherings
                .gathering(id)
                .filter(one -> manages() || one.invites(access.me()))
                .orElseThrow(() -> Refused.unknown(Phrase.of("followup", "gathering.unknown")));
    }

    /** For answering: who is invited, however much others may see. */
    Gathering toAnswer(long id) {
        Gathering gathering = toSee(id);
        if (!gathering.invites(access.me())) {
            throw Refused.forbidden(Phrase.of("followup", "gathering.notInvited"));
        }
        return gathering;
    }

    /** For choosing the time, calling off and attendance. */
    public Gathering toManage(long id) {
        Gathering gathering = toSee(id);
        requireManaging();
        return gathering;
    }

    void requireManaging() {
        if (!manages()) {
            throw Refused.forbidden(Phrase.of("followup", "gathering.managerOnly"));
        }
    }

    public boolean manages() {
        return access.is(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
    }
}
