package org.kulturhus.shell.choice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kulturhus.shell.choice.ChooseNotices;
import org.kulturhus.shell.choice.ChooseNotices.Wanted;
import org.kulturhus.shell.choice.NoticeChoices;
import org.kulturhus.shell.choice.model.NoticeChoice;
import org.kulturhus.spi.AllowedTo;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** /api/me/notices: what I am told by mail, when, and when not. */
@Path("me/notices")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@AllowedTo(Role.EMPLOYEE)
public class ChoiceResource {

    @Inject
    private ChooseNotices chooseNotices;

    @Inject
    private NoticeChoices choices;

    @GET
    public ChoiceView mine() {
        return view(chooseNotices.mine());
    }

    /** Replaces my whole choice. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChoiceView choose(Wish wish) {
        if (wish == null || wish.invitations() == null) {
            throw Refused.invalid("invitations", Phrase.of("shell", "choice.missing"));
        }
        Wanted wanted = new Wanted(
                wish.invitations(),
                given(wish.muted()),
                given(wish.reminders()).stream().map(Duration::ofMinutes).toList(),
                ChosenTimes.quiet(wish.quietFrom(), wish.quietUntil()),
                ChosenTimes.day(wish.digest()));
        return view(chooseNotices.choose(wanted, Instant.now()));
    }

    private static <T> List<T> given(List<T> list) {
        if (list != null && list.stream().anyMatch(Objects::isNull)) {
            throw Refused.invalid("reminders", Phrase.of("shell", "choice.missing"));
        }
        return list == null ? List.of() : list;
    }

    private ChoiceView view(NoticeChoice choice) {
        return new ChoiceView(
                choice.invitations(),
                choices.kinds(),
                List.copyOf(choice.muted()),
                choice.leads().stream().map(Duration::toMinutes).toList(),
                choice.quiet().map(hours -> hours.from().toString()).orElse(null),
                choice.quiet().map(hours -> hours.until().toString()).orElse(null),
                choice.digestDay().map(DayOfWeek::name).orElse(null));
    }

    /**
     * What I want.
     *
     * @param reminders minutes before an appointment
     * @param quietFrom {@code 22:00} in my zone; none without it
     * @param digest name of the weekday; none without it
     */
    public record Wish(
            Boolean invitations,
            List<String> muted,
            List<Long> reminders,
            String quietFrom,
            String quietUntil,
            String digest) {}

    /** My choice as the API tells it; {@code kinds} are the modules that can be muted. */
    public record ChoiceView(
            boolean invitations,
            List<String> kinds,
            List<String> muted,
            List<Long> reminders,
            String quietFrom,
            String quietUntil,
            String digest) {}
}
