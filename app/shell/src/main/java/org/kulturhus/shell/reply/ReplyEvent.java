package org.kulturhus.shell.reply;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.spi.calendar.CalendarSource.Answer;

/** One event of an answer, as calendar programmes write it. */
record ReplyEvent(VEvent event) {

    private static final int LONGEST_COMMENT = 500;

    String uid() {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }

    /** Whether it answers for this person and nobody else. */
    boolean answersFor(String email) {
        List<Property> guests = event.getProperties(Property.ATTENDEE);
        return guests.size() == 1
                && guests.get(0).getValue().toLowerCase(Locale.ROOT).equals("mailto:" + email.toLowerCase(Locale.ROOT));
    }

    Answer.Kind kind() throws Unusable {
        String answer = event.getProperties(Property.ATTENDEE).stream()
                .flatMap(guest -> guest.getParameter(Parameter.PARTSTAT).stream())
                .map(parameter -> parameter.getValue().toUpperCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        return switch (answer) {
            case "ACCEPTED" -> Answer.Kind.ACCEPTED;
            case "DECLINED" -> Answer.Kind.DECLINED;
            case "TENTATIVE" -> Answer.Kind.TENTATIVE;
            default -> throw new Unusable(Aside.NO_ANSWER);
        };
    }

    /** Which appointment of the series it is about; the whole series without it. */
    Optional<Instant> place() {
        RecurrenceId<?> place = event.getRecurrenceId();
        return place == null ? Optional.empty() : instant(place.getDate());
    }

    Optional<Instant> start() {
        DtStart<?> start = event.getDateTimeStart();
        return start == null ? Optional.empty() : instant(start.getDate());
    }

    private static Optional<Instant> instant(Temporal time) {
        if (time instanceof Instant instant) {
            return Optional.of(instant);
        }
        if (time instanceof ZonedDateTime zoned) {
            return Optional.of(zoned.toInstant());
        }
        return time instanceof OffsetDateTime offset ? Optional.of(offset.toInstant()) : Optional.empty();
    }

    /** What the person wrote beside the answer, on one line; empty for nothing. */
    String comment() {
        String words = event.getProperty(Property.COMMENT)
                .map(Property::getValue)
                .orElse("")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), LONGEST_COMMENT));
    }
}
