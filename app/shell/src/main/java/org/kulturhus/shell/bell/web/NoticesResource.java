package org.kulturhus.shell.bell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.bell.ReadNotices;
import org.kulturhus.shell.bell.model.Notice;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Role;

/** /api/notices: what I have been told in the last 90 days, the newest first; {@code after} takes the id of the last one of a page. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class NoticesResource {

    private static final int LARGEST_PAGE = 200;

    @Inject
    private ReadNotices readNotices;

    @Inject
    private SignedIn signedIn;

    @GET
    public NoticesView mine(
            @QueryParam("after") @DefaultValue("0") long after, @QueryParam("size") @DefaultValue("50") int size) {
        int most = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<Notice> page = after == 0 ? readNotices.newest(most) : readNotices.after(after, most);
        return new NoticesView(
                signedIn.unread(), page.stream().map(NoticeView::of).toList());
    }

    /** Marks one as read. */
    @POST
    @Path("{id}/read")
    public void read(@PathParam("id") long id) {
        readNotices.read(id, Instant.now());
    }

    /**
     * Marks all as read.
     *
     * @param until id of the newest one that was seen; what has been told since then stays unread. All without it.
     */
    @POST
    @Path("read")
    public void readAll(@QueryParam("until") @DefaultValue("0") long until) {
        if (until == 0) {
            readNotices.readAll(Instant.now());
        } else {
            readNotices.readUntil(until, Instant.now());
        }
    }

    /**
     * A page of notices.
     *
     * @param unread how many of all are not read yet
     */
    public record NoticesView(long unread, List<NoticeView> notices) {}

    /**
     * A notice in the words in which it was told.
     *
     * @param path page that shows it, below the address of the house
     * @param readAt nothing while it has not been read
     */
    public record NoticeView(long id, String title, String text, String path, Instant toldAt, Instant readAt) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.title(),
                    notice.text(),
                    notice.path(),
                    notice.toldAt(),
                    notice.readAt().orElse(null));
        }
    }
}
