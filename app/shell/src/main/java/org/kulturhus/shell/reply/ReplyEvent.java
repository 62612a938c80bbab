package org.kulturhus.shell.reply;

import java.net.IDN;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.kulturhus.shell.reply.Reply.Unusable;
import org.kulturhus.shell.reply.model.Aside;
import org.kulturhus.spi.calendar.CalendarSource.Answer;

/** One event of an answer, as calendar programmes write it. */
record ReplyEvent(VEvent event) {

    private static final int LONGEST_COMMENT = 500;
    private static final String MAILTO = "mailto:";

    String uid() {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }

    /** SEQUENCE of the invitation that is answered; 0 without one (RFC 5546, 3.2.3). */
    int revision() {
        return event.getProperty(Property.SEQUENCE)
                .map(sequence -> Integer.valueOf(sequence.getValue()))
                .orElse(0);
    }

    /** Whether it answers for this person; a proposal may name the other guests as well (RFC 5546, 3.2.7). */
    boolean answersFor(String email) {
        return guest(email).isPresent();
    }

    private Optional<Property> guest(String email) {
        return event.getProperties(Property.ATTENDEE).stream()
                .filter(guest -> address(guest.getValue()).equals(address(email)))
                .findFirst();
    }

    /** An address as it compares: small letters, and the domain as the net knows it. */
    static String address(String written) {
        String bare = written.strip();
        try {
            if (bare.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
                bare = URI.create(bare).getSchemeSpecificPart();
            }
            int at = bare.lastIndexOf('@');
            return (bare.substring(0, Math.max(at, 0)) + "@" + IDN.toASCII(bare.substring(at + 1)))
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return written.toLowerCase(Locale.ROOT);
        }
    }

    Answer.Kind kind(String email) throws Unusable {
        String answer = guest(email)
                .flatMap(guest -> guest.<Parameter>getParameter(Parameter.PARTSTAT))
                .map(parameter -> parameter.getValue().toUpperCase(Locale.ROOT))
                .orElse("");
        return switch (answer) {
            case "ACCEPTED" -> Answer.Kind.ACCEPTED;
            case "DECLINED" -> Answer.Kind.DECLINED;
            case "TENTATIVE" -> Answer.Kind.TENTATIVE;
            default -> throw new Unusable(Aside.NO_ANSWER);
        };
    }

    /** Whether it is about the whole series. */
    boolean whole() {
        return event.getProperty(Property.RECURRENCE_ID).isEmpty();
    }

    /**
     * Which places in the series it is about, where it is not about all of them.
     *
     * @param zone of the series, in which a time without a zone and a day are read
     */
    Predicate<Instant> places(ZoneId zone) throws Unusable {
        RecurrenceId<?> written = event.getRecurrenceId();
        boolean following = written.<Parameter>getParameter(Parameter.RANGE)
                .filter(range -> range.getValue().equalsIgnoreCase("THISANDFUTURE"))
                .isPresent();
        Temporal date = date(written);
        if (date instanceof LocalDate day && !following) {
            return place -> place.atZone(zone).toLocalDate().equals(day);
        }
        Instant first = date instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : instant(date, zone);
        return following ? place -> !place.isBefore(first) : first::equals;
    }

    /** When the person would rather meet, if it says so; a day alone is no time. */
    Optional<Instant> start(ZoneId zone) throws Unusable {
        if (event.getProperty(Property.DTSTART).isEmpty()) {
            return Optional.empty();
        }
        Temporal date = date(event.getDateTimeStart());
        return date instanceof LocalDate ? Optional.empty() : Optional.of(instant(date, zone));
    }

    private static Temporal date(DateProperty<?> written) throws Unusable {
        try {
            return Optional.<Temporal>ofNullable(written.getDate()).orElseThrow(() -> new Unusable(Aside.UNREADABLE));
        } catch (RuntimeException unreadable) {
            throw new Unusable(Aside.UNREADABLE);
        }
    }

    private static Instant instant(Temporal time, ZoneId zone) throws Unusable {
        if (time instanceof Instant instant) {
            return instant;
        }
        if (time instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (time instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        if (time instanceof LocalDateTime floating) {
            return floating.atZone(zone).toInstant();
        }
        throw new Unusable(Aside.UNREADABLE);
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
