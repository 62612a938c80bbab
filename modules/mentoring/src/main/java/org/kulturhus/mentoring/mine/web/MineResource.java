package org.kulturhus.mentoring.mine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.kulturhus.mentoring.consent.AnswerPairing;
import org.kulturhus.mentoring.consent.model.Consent;
import org.kulturhus.mentoring.consent.model.Consent.Stance;
import org.kulturhus.mentoring.mine.MyPairings;
import org.kulturhus.mentoring.pairing.FixedTimeWords;
import org.kulturhus.mentoring.publication.web.ChangesView;
import org.kulturhus.mentoring.swap.AnswerSwap;
import org.kulturhus.mentoring.swap.OfferSwap;
import org.kulturhus.mentoring.swap.Swappable;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Foresight.Foreseen;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Reader;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/mentoring/mine: my own pairings, my answers, and places exchanged with other leaders. */
@Path("mentoring/mine")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo({Role.LEADER, Role.MENTOR})
@RequestScoped
public class MineResource {

    @Inject
    private MyPairings myPairings;

    @Inject
    private AnswerPairing answerPairing;

    @Inject
    private OfferSwap offerSwap;

    @Inject
    private AnswerSwap answerSwap;

    @Inject
    private Reader reader;

    /** As a leader first, then as a mentor. */
    @GET
    public List<MineView> all() {
        return myPairings.all().stream().map(this::view).toList();
    }

    /** Says whether it suits. */
    @PUT
    @Path("{place}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<MineView> answer(@PathParam("place") long place, Answer answer) {
        answerPairing.answer(place, stance(answer), answer == null ? null : answer.reason());
        return all();
    }

    private static Stance stance(Answer answer) {
        try {
            return answer == null || answer.stance() == null ? null : Stance.valueOf(answer.stance());
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid("stance", Phrase.of("mentoring", "answer.stance.missing"));
        }
    }

    /** Leaders with whom I could exchange this place. */
    @GET
    @Path("{place}/swaps")
    public List<OtherView> others(@PathParam("place") long place) {
        return offerSwap.options(place).stream().map(this::view).toList();
    }

    /** Asks one of them. */
    @POST
    @Path("{place}/swaps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("place") long place, Ask ask) {
        if (ask == null) {
            throw Refused.invalid("with", Phrase.of("mentoring", "swap.gone"));
        }
        long id = offerSwap.ask(place, ask.with(), ask.words());
        return Response.created(URI.create("mentoring/mine/swaps/" + id)).build();
    }

    /** Open offers to me and my own. */
    @GET
    @Path("swaps")
    public List<OfferView> offers() {
        return myPairings.offers().stream()
                .map(offer -> new OfferView(
                        offer.id(),
                        offer.toMe(),
                        offer.leader().name(),
                        offer.mentor().name(),
                        reader.say(offer.time()),
                        offer.words()))
                .toList();
    }

    /** What taking the offer would change in my sessions, with an ETag that tells whether it is still the same. */
    @GET
    @Path("swaps/{id}/changes")
    public Response changes(@PathParam("id") long id) {
        return ChangesView.answer(answerSwap.preview(id), 1, reader);
    }

    /**
     * Takes the offer; both places are exchanged.
     *
     * @param seen the ETag of the changes; with it 409 when something else would change by now
     */
    @POST
    @Path("swaps/{id}/take")
    public List<MineView> take(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        answerSwap.take(id, Foreseen.stamp(seen));
        return all();
    }

    @POST
    @Path("swaps/{id}/refuse")
    public void refuse(@PathParam("id") long id) {
        answerSwap.refuse(id);
    }

    /** Takes my own offer back. */
    @DELETE
    @Path("swaps/{id}")
    public void withdraw(@PathParam("id") long id) {
        offerSwap.withdraw(id);
    }

    private MineView view(MyPairings.Mine mine) {
        return new MineView(
                mine.place(),
                mine.asLeader() ? "LEADER" : "MENTOR",
                mine.other().name(),
                reader.say(mine.time()),
                mine.programme(),
                mine.said().map(Consent::stance).orElse(null),
                mine.said().map(Consent::reason).orElse(null),
                mine.otherAccepts(),
                mine.why().stream().map(reader::say).toList());
    }

    private OtherView view(Swappable.Other other) {
        return new OtherView(
                other.place().id(),
                other.leader().name(),
                other.mentor().name(),
                reader.say(FixedTimeWords.of(other.place().pairing().time(), reader.zone())));
    }

    /**
     * A pairing of mine.
     *
     * @param as LEADER or MENTOR: what I am in it
     * @param time in my clock
     * @param stance what I have said, null for nothing yet
     * @param why the two of us were paired
     */
    public record MineView(
            long place,
            String as,
            String other,
            String time,
            String programme,
            Stance stance,
            String reason,
            boolean otherAccepts,
            List<String> why) {}

    /** @param place what to give as {@code with} */
    public record OtherView(long place, String leader, String mentor, String time) {}

    /** @param toMe whether I am to answer it */
    public record OfferView(long id, boolean toMe, String leader, String mentor, String time, String words) {}

    /** @param stance ACCEPTED, DECLINED or OTHER_TIME; the last two need a reason */
    public record Answer(String stance, String reason) {}

    /** @param with id of the other leader's place */
    public record Ask(long with, String words) {}
}
