package org.kulturhus.shell.choice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kulturhus.spi.people.PersonId;

/**
 * What one person wants to be told by mail. Who has not chosen has invitations and every kind of notice, and neither reminders
 * nor digest: calendar programmes remind by themselves.
 */
@Entity
@Table(name = "shell_choice")
public class NoticeChoice {

    private static final int NONE = -1;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Duration LATE = Duration.ofDays(2);

    @Id
    @Column(name = "member_id")
    private long member;

    private boolean invitations = true;
    private String muted = "";

    @Column(name = "lead_minutes")
    private String leadMinutes = "";

    @Column(name = "quiet_from")
    private int quietFrom = NONE;

    @Column(name = "quiet_until")
    private int quietUntil = NONE;

    @Enumerated(EnumType.STRING)
    @Column(name = "digest_day")
    private DayOfWeek digestDay;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    protected NoticeChoice() {}

    /** Nothing chosen yet. */
    public NoticeChoice(PersonId member) {
        this.member = member.value();
        this.changedAt = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    }

    public void inviteByMail(boolean wanted, Instant now) {
        invitations = wanted;
        changedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** @param modules ids of the modules of which no notice is wanted */
    public void mute(Collection<String> modules) {
        muted = String.join(",", new TreeSet<>(modules));
    }

    /** @param leads how long before an appointment a reminder comes */
    public void remind(Collection<Duration> leads) {
        leadMinutes = leads.stream()
                .map(Duration::toMinutes)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    public void keepQuiet(Optional<QuietHours> hours) {
        quietFrom = hours.map(quiet -> minutes(quiet.from())).orElse(NONE);
        quietUntil = hours.map(quiet -> minutes(quiet.until())).orElse(NONE);
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    public void digestOn(Optional<DayOfWeek> day) {
        digestDay = day.orElse(null);
    }

    public PersonId member() {
        return new PersonId(member);
    }

    public boolean invitations() {
        return invitations;
    }

    public Set<String> muted() {
        return split(muted);
    }

    private static Set<String> split(String list) {
        return Arrays.stream(list.split(","))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How long before an appointment reminders come, the shortest first. */
    public List<Duration> leads() {
        return split(leadMinutes).stream()
                .map(Long::valueOf)
                .sorted()
                .map(Duration::ofMinutes)
                .toList();
    }

    public Optional<QuietHours> quiet() {
        return quietFrom == NONE
                ? Optional.empty()
                : Optional.of(new QuietHours(
                        LocalTime.ofSecondOfDay(quietFrom * 60L), LocalTime.ofSecondOfDay(quietUntil * 60L)));
    }

    public Optional<DayOfWeek> digestDay() {
        return Optional.ofNullable(digestDay);
    }

    /** When a mail that is written at the moment may come. */
    public Instant audible(Instant moment, ZoneId zone) {
        return quiet().map(hours -> hours.after(moment, zone)).orElse(moment);
    }

    /**
     * As {@link #audible(Instant, ZoneId)}, of something that begins then: at once, where the end of the quiet hours would be too
     * late for it.
     */
    public Instant audible(Instant moment, Optional<Instant> begins, ZoneId zone) {
        Instant later = audible(moment, zone);
        return begins.filter(begin -> begin.isAfter(moment) && !begin.isAfter(later))
                .map(tooSoon -> moment)
                .orElse(later);
    }

    /**
     * The morning whose digest is due now: that of the chosen weekday, from seven on and not in the quiet hours; when the house
     * slept through that day, for two days all the same.
     */
    public Optional<Instant> digest(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        return digestDay().flatMap(day -> {
            ZonedDateTime last =
                    local.with(TemporalAdjusters.previousOrSame(day)).with(MORNING);
            Instant morning = last.toInstant();
            boolean today = last.toLocalDate().equals(local.toLocalDate());
            boolean missed = chosenBefore(morning) && now.isBefore(morning.plus(LATE));
            return (today || missed) && !audible(morning, zone).isAfter(now) ? Optional.of(morning) : Optional.empty();
        });
    }

    /**
     * When a reminder is due: never in quiet hours, but then after them, or before them if after them is too late.
     *
     * @param start of the appointment
     */
    public Instant due(Instant start, Duration lead, ZoneId zone) {
        Instant wished = start.minus(lead);
        Instant later = audible(wished, zone);
        return later.isBefore(start) || quiet().isEmpty()
                ? later
                : quiet().get().before(wished, zone);
    }

    /** Whether the person chose this before the moment; what was due earlier is not made up for. */
    public boolean chosenBefore(Instant moment) {
        return changedAt.toInstant().isBefore(moment);
    }
}
