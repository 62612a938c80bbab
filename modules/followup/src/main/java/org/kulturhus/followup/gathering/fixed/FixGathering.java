package org.kulturhus.followup.gathering.fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kulturhus.followup.freetimes.Diaries;
import org.kulturhus.followup.freetimes.FreeTimes;
import org.kulturhus.followup.gathering.GatheringAccess;
import org.kulturhus.followup.gathering.Gatherings;
import org.kulturhus.followup.gathering.Poll;
import org.kulturhus.followup.gathering.model.Gathering;
import org.kulturhus.followup.gathering.model.PollVote;
import org.kulturhus.followup.gathering.model.ProposedTime;
import org.kulturhus.followup.series.Calendars;
import org.kulturhus.followup.series.DoAtOnce;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Notices;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/**
 * Chooses one of the times of a poll. Check and write are one transaction behind the locks of all calendars: of two who choose one
 * wins, and nobody gets a second meeting at the time.
 */
@ApplicationScoped
public class FixGathering {

    @Inject
    private Gatherings gatherings;

    @Inject
    private GatheringAccess gatheringAccess;

    @Inject
    private Calendars calendars;

    @Inject
    private DoAtOnce doAtOnce;

    @Inject
    private FreeTimes freeTimes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Notices notices;

    @Inject
    private Event<Fact> facts;

    /**
     * What a time would give.
     *
     * @param cannot who would not take part, and why
     * @param lost those of them who got another meeting since people were asked
     */
    public record Outlook(ProposedTime time, List<Person> coming, Map<Person, Phrase> cannot, List<Person> lost) {}

    /** What each time would give as things are now, in time; nothing for those that have begun. */
    @Transactional
    public List<Outlook> outlooks(Poll poll) {
        Instant now = Instant.now();
        List<ProposedTime> toCome = poll.times().stream()
                .filter(time -> possible(poll.gathering(), time, now))
                .toList();
        if (toCome.isEmpty()) {
            return List.of();
        }
        TimeSpan whole = new TimeSpan(
                toCome.get(0).starts(), toCome.get(toCome.size() - 1).span().until());
        Diaries diaries = diaries(poll.gathering(), whole);
        return toCome.stream().map(time -> outlook(poll, time, diaries, now)).toList();
    }

    /**
     * Books it, or moves it there when it had a time already.
     *
     * @param version the version that the chooser saw
     * @param without who, as the chooser knows, got another meeting since people were asked; refused when there are more
     */
    public void fix(long id, int version, long time, Collection<PersonId> without) {
        freeTimes.readAgain(gatheringAccess.toManage(id).people());
        doAtOnce.run(() -> put(id, version, time, without));
    }

    private void put(long id, int version, long time, Collection<PersonId> without) {
        Gathering gathering = gatheringAccess.toManage(id);
        calendars.lock(gathering.people());
        gatherings.lock(gathering);
        Instant now = Instant.now();
        if (gathering.version() != version || !gathering.stoppable(now)) {
            throw Refused.conflict(Phrase.of("followup", "gathering.stale"));
        }
        Outlook outlook = chosen(gathering, time, now);
        if (outlook.coming().isEmpty()) {
            throw Refused.invalid("time", Phrase.of("followup", "gathering.time.nobody"));
        }
        String lost = outlook.lost().stream()
                .filter(person -> !without.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            throw Refused.conflict(Phrase.of("followup", "gathering.lost", lost));
        }
        Optional<Instant> before = gathering.span().map(TimeSpan::from);
        gathering.fix(
                outlook.time().span(), outlook.coming().stream().map(Person::id).toList());
        facts.fire(new GatheringFixed(id, now, access.me()));
        tell(gathering, outlook, before);
    }

    private Outlook chosen(Gathering gathering, long time, Instant now) {
        Poll poll = new Poll(
                gathering,
                gatherings.times(gathering),
                gatherings.votes(gathering),
                directory.people(gathering.people()));
        ProposedTime chosen = poll.times().stream()
                .filter(one -> one.id() == time && possible(gathering, one, now))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("time", Phrase.of("followup", "gathering.time.unknown")));
        return outlook(poll, chosen, diaries(gathering, chosen.span()), now);
    }

    /** Not where it stands already. */
    private static boolean possible(Gathering gathering, ProposedTime time, Instant now) {
        boolean there = gathering.fixed() && gathering.span().equals(Optional.of(time.span()));
        return time.starts().isAfter(now) && !there;
    }

    /** Whoever takes part gives back the time that it has now. */
    private Diaries diaries(Gathering gathering, TimeSpan window) {
        List<PersonId> coming = gathering.fixed() ? gathering.coming() : List.of();
        List<PersonId> others = gathering.people().stream()
                .filter(person -> !coming.contains(person))
                .toList();
        Diaries diaries = freeTimes.diaries(others, window, Set.of());
        return coming.isEmpty()
                ? diaries
                : diaries.and(freeTimes.diaries(
                        coming, window, Set.of(gathering.span().orElseThrow())));
    }

    private static Outlook outlook(Poll poll, ProposedTime time, Diaries diaries, Instant now) {
        List<Person> coming = new ArrayList<>();
        List<Person> lost = new ArrayList<>();
        Map<Person, Phrase> cannot = new LinkedHashMap<>();
        for (Person person : poll.byName(poll.gathering().people())) {
            Optional<Phrase> because = against(poll, time, person.id(), diaries, now);
            because.ifPresentOrElse(why -> cannot.put(person, why), () -> coming.add(person));
            boolean wanted = poll.answer(time, person.id())
                    .filter(PollVote.Kind.NO::equals)
                    .isEmpty();
            if (wanted && diaries.taken(person.id(), time.span()).isPresent() && !time.wasTaken(person.id())) {
                lost.add(person);
            }
        }
        return new Outlook(time, coming, cannot, lost);
    }

    /** Another meeting always counts; whoever said that the time suits may come outside of hours and limits of the own. */
    private static Optional<Phrase> against(
            Poll poll, ProposedTime time, PersonId person, Diaries diaries, Instant now) {
        Optional<Phrase> taken = diaries.taken(person, time.span());
        if (taken.isPresent()) {
            return taken;
        }
        Optional<PollVote.Kind> answer = poll.answer(time, person);
        if (answer.isPresent()) {
            return answer.filter(PollVote.Kind.NO::equals).map(no -> Phrase.of("followup", "gathering.saidNo"));
        }
        return diaries.hindering(person, time.span(), now);
    }

    /** @param before where it stood, if it is moved */
    private void tell(Gathering gathering, Outlook outlook, Optional<Instant> before) {
        Instant start = outlook.time().starts();
        String path = "followup/gathering?id=" + gathering.id();
        Phrase title = Phrase.of("followup", "gathering.mail.fixed.title", gathering.title(), start);
        Phrase text = before.map(
                        old -> Phrase.of("followup", "gathering.mail.moved.text", gathering.title(), old, start))
                .orElseGet(() -> Phrase.of("followup", "gathering.mail.fixed.text", gathering.title(), start));
        outlook.coming().forEach(person -> notices.tell(person.id(), title, text, path, gathering.series()));
        outlook.cannot()
                .forEach((person, because) -> notices.tell(
                        person.id(),
                        title,
                        Phrase.of(
                                "followup",
                                "gathering.mail.without.text",
                                gathering.title(),
                                start,
                                person.name(),
                                because),
                        path));
        notices.changed(gathering.series());
    }
}
