package org.kulturhus.followup.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.programme.Tone;

/** Polls that wait for an answer of mine, and for training managers those whose time is to be chosen. */
@ApplicationScoped
public class GatheringDuties implements DutySource {

    @Inject
    private Gatherings gatherings;

    @Inject
    private Access access;

    @Override
    public List<Duty> duties() {
        Stream<Duty> mine = access.is(Role.LEADER, Role.MENTOR)
                ? gatherings.waitingFor(access.me()).stream().map(one -> duty("duty.gathering.answer", one))
                : Stream.of();
        Stream<Duty> managed = access.is(Role.TRAINING_MANAGER)
                ? gatherings.ripe(Instant.now()).stream().map(one -> duty("duty.gathering.fix", one))
                : Stream.of();
        return Stream.concat(mine, managed).toList();
    }

    private static Duty duty(String key, Gathering gathering) {
        return new Duty(
                Phrase.of("followup", key, gathering.title(), gathering.answerBy()),
                "followup/gathering?id=" + gathering.id(),
                Tone.WARN);
    }
}
