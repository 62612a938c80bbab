package org.kulturhus.mentoring.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.kulturhus.mentoring.matching.Place;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.mentoring.pairing.PairHistory;
import org.kulturhus.mentoring.proposal.ChangePairing;
import org.kulturhus.mentoring.proposal.Proposals;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.mentoring.FixedTime;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** /api/mentoring/pairings/…/leaders/…: the free places of one leader, one chosen by hand, and whom the leader has had. */
@Path("mentoring/pairings/{programme}/leaders/{leader}")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class LeaderResource {

    @PathParam("programme")
    private long programme;

    @PathParam("leader")
    private long leader;

    @Inject
    private ChangePairing changePairing;

    @Inject
    private Proposals proposals;

    @Inject
    private PairHistory pairHistory;

    @Inject
    private Reader reader;

    /**
     * The mentors with a time for the leader, the one who suits best first.
     *
     * @param proposal beside whose places they are free; left out: beside what is chosen by hand and not yet published
     */
    @GET
    @Path("places")
    public List<CandidateView> places(@QueryParam("proposal") Long proposal) {
        Person person = changePairing.leader(new ProgrammeId(programme), new PersonId(leader));
        return Candidate.all(
                        changePairing.places(new ProgrammeId(programme), person.id(), proposal), person, reader.zone())
                .stream()
                .map(this::view)
                .toList();
    }

    /**
     * Chooses one of these places; it counts when the proposal that is answered is published.
     *
     * @param proposal into which it goes; left out: one of what is chosen by hand, so that nobody else moves
     */
    @PUT
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalsResource.View choose(@QueryParam("proposal") Long proposal, Choice choice) {
        if (choice == null || choice.mentor() == null) {
            throw Refused.invalid("mentor", Phrase.of("mentoring", "mentor.unknown"));
        }
        Place place = changePairing
                .places(new ProgrammeId(programme), new PersonId(leader), proposal)
                .options(changePairing.leader(new ProgrammeId(programme), new PersonId(leader)))
                .stream()
                .filter(option -> option.mentor().id().value() == choice.mentor())
                .filter(option ->
                        option.time().equals(choice.time(option.mentor().zone())))
                .findFirst()
                .orElseThrow(() -> Refused.conflict(Phrase.of("mentoring", "pairing.gone")));
        long id = changePairing.change(new ProgrammeId(programme), new PersonId(leader), place, proposal);
        return ProposalsResource.View.of(proposals.proposal(id));
    }

    /** Whom the leader has and has had as a mentor in the programme, in words, the newest first. */
    @GET
    @Path("history")
    public List<String> history() {
        Person person = changePairing.leader(new ProgrammeId(programme), new PersonId(leader));
        return pairHistory.of(new ProgrammeId(programme), person.id()).stream()
                .map(reader::say)
                .toList();
    }

    private CandidateView view(Candidate candidate) {
        return new CandidateView(
                candidate.getMentor().id().value(),
                candidate.getMentor().name(),
                candidate.getReasons().stream()
                        .map(reason -> new PairingViews.Why(
                                reason.counted() ? reason.points() : null, reader.say(reason.words())))
                        .toList(),
                candidate.places().stream().map(place -> view(place.time())).toList());
    }

    private TimeView view(FixedTime time) {
        return new TimeView(
                time.day().name(),
                time.time().toString(),
                time.parity(),
                time.zone().getId(),
                reader.say(FixedTimeWords.of(time, reader.zone())));
    }

    /** @param times of which one is chosen */
    public record CandidateView(long mentor, String name, List<PairingViews.Why> reasons, List<TimeView> times) {}

    /**
     * A fixed time in the zone of the mentor.
     *
     * @param parity 0 or 1: which of the two weeks, counted from Monday 5 January 1970
     * @param words in the reader's clock
     */
    public record TimeView(String weekday, String time, int parity, String zone, String words) {}

    /** A mentor and a time as {@link TimeView} tells it. */
    public record Choice(Long mentor, String weekday, String time, int parity) {

        FixedTime time(ZoneId zone) {
            try {
                return new FixedTime(DayOfWeek.valueOf(weekday), LocalTime.parse(time), parity, zone);
            } catch (DateTimeException | IllegalArgumentException | NullPointerException wrong) {
                throw Refused.invalid("time", Phrase.of("mentoring", "mentor.time.wrong"));
            }
        }
    }
}
