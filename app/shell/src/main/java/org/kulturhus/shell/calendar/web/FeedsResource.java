package org.kulturhus.shell.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.calendar.Feeds;
import org.kulturhus.shell.calendar.Feeds.Subscription;
import org.kulturhus.shell.calendar.model.Detail;
import org.kulturhus.shell.calendar.model.Feed;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/calendar/feeds: the caller's secret calendar links; the link itself is told once, when it is made. */
@Path("calendar/feeds")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class FeedsResource {

    @Inject
    private Feeds feeds;

    @GET
    public List<FeedView> mine() {
        return feeds.mine().stream().map(feed -> FeedView.of(feed, null)).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(Wish wish) {
        Subscription made = feeds.subscribe(wish == null ? null : wish.name(), detail(wish, Detail.ALL));
        return Response.created(URI.create("calendar/feeds/" + made.feed().id()))
                .entity(FeedView.of(made.feed(), made.link()))
                .build();
    }

    /** Changes what the link tells: {@code BUSY}, {@code TITLES} or {@code ALL}. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public FeedView change(@PathParam("id") long id, Wish wish) {
        return FeedView.of(feeds.choose(id, detail(wish, null)), null);
    }

    @DELETE
    @Path("{id}")
    public void end(@PathParam("id") long id) {
        feeds.revoke(id);
    }

    private static Detail detail(Wish wish, Detail unsaid) {
        return wish == null || wish.detail() == null
                ? unsaid
                : Detail.named(wish.detail()).orElse(null);
    }

    /** What a link is to be. */
    public record Wish(String name, String detail) {}

    /** A link as the API tells it. */
    public record FeedView(
            long id, String name, Detail detail, Instant made, Instant lastUsed, String lastUsedBy, String link) {

        static FeedView of(Feed feed, String link) {
            return new FeedView(
                    feed.id(),
                    feed.name(),
                    feed.detail(),
                    feed.createdAt(),
                    feed.lastUsedAt(),
                    feed.lastUsedBy(),
                    link);
        }
    }
}
