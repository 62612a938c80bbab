package org.kulturhus.followup.gathering.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kulturhus.spi.calendar.TimeSpan;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.ProgrammeId;

/** A joint training of leaders of a programme and others: a poll first, then a meeting at the time that was chosen. */
@Entity
@Table(name = "followup_gathering")
public class Gathering {

    /** What it is now. */
    public enum State {
        /** People are asked which times suit. */
        POLL,
        /** It takes place, or took place. */
        FIXED,
        CALLED_OFF
    }

    @Id
    @SequenceGenerator(name = "followup_seq", sequenceName = "followup_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "followup_seq")
    private Long id;

    @Column(name = "programme_id")
    private long programme;

    private String title;
    private String zone;
    private int minutes;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private State state = State.POLL;

    @Column(name = "starts_at")
    private OffsetDateTime startsAt;

    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    private String reason = "";

    private int rolls;
    private int sequence;

    @Version
    private int version;

    @OneToMany(
            mappedBy = "gathering",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    private List<Guest> guests = new ArrayList<>();

    protected Gathering() {}

    /** @param zone of whoever plans it: the days of the poll are days there */
    public Gathering(ProgrammeId programme, String title, Duration length, LocalDate answerBy, ZoneId zone) {
        this.programme = programme.value();
        this.title = title;
        this.minutes = (int) length.toMinutes();
        this.answerBy = answerBy;
        this.zone = zone.getId();
    }

    public void invite(Collection<PersonId> people) {
        people.forEach(person -> guests.add(new Guest(this, person)));
    }

    /** Takes place then, with these of the invited people. */
    public void fix(TimeSpan span, Collection<PersonId> coming) {
        state = State.FIXED;
        startsAt = span.from().atOffset(ZoneOffset.UTC);
        endsAt = span.until().atOffset(ZoneOffset.UTC);
        guests.forEach(guest -> guest.comes(coming.contains(guest.person())));
        sequence++;
    }

    public void callOff(String because) {
        state = State.CALLED_OFF;
        reason = because;
        sequence++;
    }

    /** Says who was there; takes the place of what was said before. */
    public void roll(Collection<PersonId> present) {
        guests.forEach(guest -> guest.present(present.contains(guest.person())));
        rolls++;
    }

    public boolean invites(PersonId person) {
        return guests.stream().anyMatch(guest -> guest.person().equals(person));
    }

    /** Everybody who is invited, by id. */
    public List<PersonId> people() {
        return guests.stream()
                .map(Guest::person)
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    /** Those who take part, by id; nobody before there is a time. */
    public List<PersonId> coming() {
        return guests.stream()
                .filter(Guest::comes)
                .map(Guest::person)
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    /** Those of whom it was said that they were there, by id. */
    public List<PersonId> present() {
        return guests.stream()
                .filter(Guest::present)
                .map(Guest::person)
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    /** Whether people are asked. */
    public boolean open() {
        return state == State.POLL;
    }

    /** Whether it has a time, and is not called off. */
    public boolean fixed() {
        return state == State.FIXED;
    }

    /** Whether it takes place and has begun. */
    public boolean begun(Instant now) {
        return fixed() && !startsAt.toInstant().isAfter(now);
    }

    /** Whether it can be called off: a poll, or a meeting to come. */
    public boolean stoppable(Instant now) {
        return state != State.CALLED_OFF && !begun(now);
    }

    /** Identity of the series, which has one appointment, in every calendar. */
    public String series() {
        return "followup-gathering-" + id;
    }

    /** Identity of the appointment in every calendar. */
    public String uid() {
        return series() + "-1";
    }

    public long id() {
        return id;
    }

    public ProgrammeId programme() {
        return new ProgrammeId(programme);
    }

    public String title() {
        return title;
    }

    public Duration length() {
        return Duration.ofMinutes(minutes);
    }

    /** The day by which people should have answered; an answer counts as long as the poll is open. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** Whether that day has gone by where it was planned. */
    public boolean ripe(Instant now) {
        return answerBy.isBefore(LocalDate.ofInstant(now, zone()));
    }

    public State state() {
        return state;
    }

    /** When it takes place; nothing before a time was chosen. */
    public Optional<TimeSpan> span() {
        return Optional.ofNullable(startsAt).map(from -> new TimeSpan(from.toInstant(), endsAt.toInstant()));
    }

    /** Why it was called off, empty when it was not. */
    public String reason() {
        return reason;
    }

    /** Whether it was said who was there. */
    public boolean rollTaken() {
        return rolls > 0;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** How often a calendar has to take it anew (iCalendar SEQUENCE). */
    public int sequence() {
        return sequence;
    }

    /** Tells whether it is still as somebody saw it. */
    public int version() {
        return version;
    }
}
