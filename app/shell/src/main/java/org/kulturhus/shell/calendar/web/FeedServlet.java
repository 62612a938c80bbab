package org.kulturhus.shell.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.calendar.Feeds;
import org.kulturhus.shell.calendar.PersonalCalendar;
import org.kulturhus.shell.calendar.model.Feed;

/** /calendar/feed/{token}.ics: what a calendar programme reads. Whoever holds the link reads it; no sign-in. Else an empty 404. */
@WebServlet("/calendar/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Feeds feeds;

    @Inject
    private transient PersonalCalendar calendar;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Feed> feed = path == null || !path.endsWith(".ics")
                ? Optional.empty()
                : feeds.use(path.substring(1, path.length() - ".ics".length()), request.getHeader("User-Agent"));
        if (feed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        signedIn.actAs(feed.get().member());
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getWriter().write(calendar.of(feed.get(), Instant.now()));
    }
}
