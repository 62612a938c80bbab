package org.kulturhus.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.kulturhus.mentoring.mentors.Mentors;
import org.kulturhus.mentoring.mentors.SetLastDay;
import org.kulturhus.mentoring.mentors.SetMentorOffer;
import org.kulturhus.mentoring.mentors.SetMentorTimes;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** /api/mentoring/mentors. */
@Path("mentoring/mentors")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MentorsResource {

    @Inject
    private Directory directory;

    @Inject
    private Mentors mentors;

    @Inject
    private SetMentorTimes setMentorTimes;

    @Inject
    private SetMentorOffer setMentorOffer;

    @Inject
    private SetLastDay setLastDay;

    /** Every mentor with capacity and weekly times, by name. */
    @GET
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
    public List<MentorView> all() {
        List<Person> people = directory.withRole(Role.MENTOR);
        var profiles = mentors.of(people.stream().map(Person::id).toList());
        return people.stream()
                .map(person -> view(person, profiles.get(person.id())))
                .toList();
    }

    /** Replaces capacity and weekly times; a mentor may set the own ones only. */
    @PUT
    @Path("{id}/times")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR, Role.MENTOR})
    public MentorView set(@PathParam("id") long id, Times times) {
        PersonId person = new PersonId(id);
        if (times == null || times.times() == null) {
            throw Refused.invalid("times", Phrase.of("mentoring", "mentor.times.missing"));
        }
        setMentorTimes.set(
                person,
                times.capacity(),
                times.times().stream().map(Span::weekly).toList());
        return view(directory.person(person).orElseThrow(), mentors.of(person));
    }

    /** Replaces languages and strengths; a mentor may set the own ones only. */
    @PUT
    @Path("{id}/offer")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR, Role.MENTOR})
    public MentorView offer(@PathParam("id") long id, Offer offer) {
        PersonId person = new PersonId(id);
        if (offer == null || offer.languages() == null || offer.strengths() == null) {
            throw Refused.invalid("strengths", Phrase.of("mentoring", "mentor.offer.missing"));
        }
        setMentorOffer.set(person, offer.languages(), offer.strengths());
        return view(directory.person(person).orElseThrow(), mentors.of(person));
    }

    /** Sets the last day as a mentor, or with null takes it back; a mentor may set the own one only. */
    @PUT
    @Path("{id}/last-day")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.TRAINING_MANAGER, Role.ADMINISTRATOR, Role.MENTOR})
    public MentorView stop(@PathParam("id") long id, LastDay last) {
        PersonId person = new PersonId(id);
        setLastDay.set(person, LastDay.day(last));
        return view(directory.person(person).orElseThrow(), mentors.of(person));
    }

    private static MentorView view(Person person, Mentor mentor) {
        return new MentorView(
                person.id().value(),
                person.name(),
                person.zone().getId(),
                mentor.capacity(),
                mentor.times().stream().map(Span::of).toList(),
                mentor.languages(),
                mentor.strengths(),
                mentor.lastDay().map(LocalDate::toString).orElse(null));
    }

    /** Local times in the zone of the mentor. */
    public record MentorView(
            long id,
            String name,
            String zone,
            int capacity,
            List<Span> times,
            List<String> languages,
            List<String> strengths,
            String lastDay) {}

    /** @param lastDay such as 2027-03-31, null for a mentor who stays */
    public record LastDay(String lastDay) {

        static LocalDate day(LastDay given) {
            try {
                return given == null || given.lastDay() == null ? null : LocalDate.parse(given.lastDay());
            } catch (DateTimeException wrong) {
                throw Refused.invalid("lastDay", Phrase.of("mentoring", "stops.day.wrong"));
            }
        }
    }

    /** @param languages ISO 639-1 codes beside the mentor's own language */
    public record Offer(List<String> languages, List<String> strengths) {}

    /** What can be set. */
    public record Times(int capacity, List<Span> times) {}

    /** @param weekday MONDAY to SUNDAY; times such as 09:30 */
    public record Span(String weekday, String from, String until) {

        static Span of(WeeklyTime time) {
            return new Span(
                    time.weekday().name(), time.from().toString(), time.until().toString());
        }

        WeeklyTime weekly() {
            try {
                return new WeeklyTime(DayOfWeek.valueOf(weekday), LocalTime.parse(from), LocalTime.parse(until));
            } catch (DateTimeException | IllegalArgumentException | NullPointerException wrong) {
                throw Refused.invalid("times", Phrase.of("mentoring", "mentor.time.wrong"));
            }
        }
    }
}
