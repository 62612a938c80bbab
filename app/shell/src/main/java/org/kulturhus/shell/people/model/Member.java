package org.kulturhus.shell.people.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** A person of the house: who, where in the organisation, which roles, and how the person signs in. */
@Entity
@Table(name = "shell_member")
public class Member {

    private static final int ATTEMPTS = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @SequenceGenerator(name = "shell_seq", sequenceName = "shell_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shell_seq")
    private Long id;

    private String name;
    private String email;
    private String title;
    private String country;
    private String zone;
    private String language;
    private boolean sample;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "line_manager_id")
    private Long lineManager;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "shell_member_role", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_sign_ins")
    private int failedSignIns;

    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    @Version
    private int version;

    protected Member() {}

    public Member(String email, boolean sample) {
        this.email = email.toLowerCase(Locale.ROOT);
        this.sample = sample;
    }

    public Member named(String name, String title, Unit unit) {
        this.name = name;
        this.title = title;
        this.unit = unit;
        return this;
    }

    public Member livingIn(String country, ZoneId zone, Locale language) {
        this.country = country;
        this.zone = zone.getId();
        this.language = language.toLanguageTag();
        return this;
    }

    /** Gives exactly these roles; everybody is an employee as well. */
    public Member inRoles(Set<Role> given) {
        roles.clear();
        roles.addAll(given);
        roles.add(Role.EMPLOYEE);
        return this;
    }

    /** @param manager id of the line manager, {@code null} at the top */
    public void reportsTo(Long manager) {
        this.lineManager = manager;
    }

    public void reads(Locale language) {
        this.language = language.toLanguageTag();
    }

    /** @param hash never the password itself */
    public void choosesPassword(String hash) {
        this.passwordHash = hash;
        this.failedSignIns = 0;
        this.lockedUntil = null;
    }

    /** Ten wrong passwords in a row lock the door for a quarter of an hour. */
    public void failedToSignIn(Instant now) {
        failedSignIns++;
        if (failedSignIns >= ATTEMPTS) {
            failedSignIns = 0;
            lockedUntil = now.plus(LOCK).atOffset(ZoneOffset.UTC);
        }
    }

    public void signedInAgain() {
        failedSignIns = 0;
    }

    public boolean hasFailedBefore() {
        return failedSignIns > 0;
    }

    public boolean locked(Instant now) {
        return lockedUntil != null && lockedUntil.toInstant().isAfter(now);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean sample() {
        return sample;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Long lineManager() {
        return lineManager;
    }

    /** The person as modules see one. */
    public Person person() {
        return new Person(
                new PersonId(id),
                name,
                email,
                title,
                unit.name(),
                unit.place(),
                Optional.ofNullable(lineManager).map(PersonId::new),
                country,
                ZoneId.of(zone),
                Locale.forLanguageTag(language),
                EnumSet.copyOf(roles));
    }
}
