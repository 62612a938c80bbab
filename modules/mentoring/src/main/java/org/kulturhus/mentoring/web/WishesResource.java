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
import java.util.List;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.mentoring.wishes.SetWishes;
import org.kulturhus.mentoring.wishes.SetWishes.Wanted;
import org.kulturhus.mentoring.wishes.WishLists;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.PersonId;

/** /api/mentoring/wishes: what leaders wish of a mentor; one's own, or for training managers anybody's. */
@Path("mentoring/wishes")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.TRAINING_MANAGER, Role.ADMINISTRATOR})
@RequestScoped
public class WishesResource {

    @Inject
    private WishLists wishLists;

    @Inject
    private SetWishes setWishes;

    @Inject
    private Access access;

    @GET
    @Path("{leader}")
    public Wishes of(@PathParam("leader") long leader) {
        if (access.me().value() != leader) {
            access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        }
        return Wishes.of(wishLists.of(new PersonId(leader)));
    }

    /** Replaces all of them. */
    @PUT
    @Path("{leader}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Wishes set(@PathParam("leader") long leader, Wishes wishes) {
        if (wishes == null) {
            throw Refused.invalid("daypart", Phrase.of("mentoring", "wishes.unknown"));
        }
        setWishes.set(new PersonId(leader), wishes.wanted());
        return of(leader);
    }

    /**
     * A leader's wishes; what is left out is empty.
     *
     * @param daypart ANY, MORNING, MIDDAY or AFTERNOON
     * @param times in the leader's zone; none means all of the working time
     * @param wished ids of mentors
     * @param unwished ids of mentors
     */
    public record Wishes(
            String daypart,
            List<MentorsResource.Span> times,
            List<String> strengths,
            List<Long> wished,
            List<Long> unwished) {

        static Wishes of(WishList wishes) {
            return new Wishes(
                    wishes.daypart().name(),
                    wishes.times().stream().map(MentorsResource.Span::of).toList(),
                    wishes.strengths(),
                    wishes.wished().stream().map(PersonId::value).toList(),
                    wishes.unwished().stream().map(PersonId::value).toList());
        }

        Wanted wanted() {
            try {
                return new Wanted(
                        daypart == null ? Daypart.ANY : Daypart.valueOf(daypart),
                        list(times).stream().map(MentorsResource.Span::weekly).toList(),
                        list(strengths),
                        list(wished).stream().map(PersonId::new).toList(),
                        list(unwished).stream().map(PersonId::new).toList());
            } catch (IllegalArgumentException | NullPointerException wrong) {
                throw Refused.invalid("daypart", Phrase.of("mentoring", "wishes.wrong"));
            }
        }

        private static <T> List<T> list(List<T> given) {
            return given == null ? List.of() : given;
        }
    }
}
