package org.kulturhus.mentoring.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kulturhus.mentoring.consent.Consents;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.model.Assignment;
import org.kulturhus.mentoring.pairing.Assignments;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.mentoring.swap.Swaps;
import org.kulturhus.mentoring.swap.model.SwapOffer;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.Programmes;

/** The acting person's own pairings, with what both have said to them and the offers to exchange them. */
@ApplicationScoped
public class MyPairings {

    @Inject
    private Assignments assignments;

    @Inject
    private Consents consents;

    @Inject
    private Swaps swaps;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Reader reader;

    /** As a leader first, then as a mentor. */
    public List<Mine> all() {
        PersonId me = access.me();
        List<Assignment> mine = assignments.published(me);
        Map<Long, List<Consent>> said = consents.of(mine);
        Map<PersonId, Person> people = directory.people(mine.stream()
                .flatMap(one -> Stream.of(one.leader(), one.mentor()))
                .distinct()
                .toList());
        Map<ProgrammeId, String> names =
                programmes.all().stream().collect(Collectors.toMap(Programme::id, Programme::name));
        return mine.stream()
                .map(one -> mine(
                        one,
                        said.getOrDefault(one.id(), List.of()),
                        people,
                        names.get(one.pairing().programme())))
                .sorted((one, other) -> Boolean.compare(other.asLeader(), one.asLeader()))
                .toList();
    }

    private Mine mine(Assignment one, List<Consent> said, Map<PersonId, Person> people, String programme) {
        boolean leader = one.leader().equals(access.me());
        Person other = people.get(leader ? one.mentor() : one.leader());
        return new Mine(
                one.id(),
                leader,
                other,
                FixedTimeWords.of(one, reader.zone()),
                programme,
                said.stream()
                        .filter(consent -> consent.person().equals(access.me()))
                        .findFirst(),
                said.stream().anyMatch(consent -> consent.person().equals(other.id()) && consent.accepted()),
                OwnReasons.of(one, leader));
    }

    /** Offers to me, then my own. */
    public List<Offer> offers() {
        PersonId me = access.me();
        return swaps.open(me).stream()
                .map(offer -> offer(offer, offer.other().equals(me)))
                .sorted((one, other) -> Boolean.compare(other.toMe(), one.toMe()))
                .toList();
    }

    private Offer offer(SwapOffer offer, boolean toMe) {
        Assignment theirs = assignments
                .assignment(toMe ? offer.askerPlace() : offer.otherPlace())
                .orElseThrow();
        Map<PersonId, Person> people = directory.people(List.of(theirs.leader(), theirs.mentor()));
        return new Offer(
                offer.id(),
                toMe,
                people.get(theirs.leader()),
                people.get(theirs.mentor()),
                FixedTimeWords.of(theirs.pairing().time(), reader.zone()),
                offer.words() == null ? "" : offer.words());
    }

    /**
     * A published pairing of the acting person.
     *
     * @param place id of the pairing
     * @param asLeader whether the acting person is its leader
     * @param time in the reader's clock
     * @param said what the acting person has answered
     * @param otherAccepts whether the other one has accepted; a no is between that person and the training managers
     * @param why the two were paired, in words for the acting person
     */
    public record Mine(
            long place,
            boolean asLeader,
            Person other,
            Phrase time,
            String programme,
            Optional<Consent> said,
            boolean otherAccepts,
            List<Phrase> why) {}

    /**
     * An open offer to exchange places.
     *
     * @param toMe whether the acting person is to answer it
     * @param leader the other leader
     * @param mentor whom one would get
     * @param time when one would meet, in the reader's clock
     */
    public record Offer(long id, boolean toMe, Person leader, Person mentor, Phrase time, String words) {}
}
