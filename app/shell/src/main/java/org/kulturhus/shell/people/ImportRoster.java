package org.kulturhus.shell.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kulturhus.shell.people.Roster.Line;
import org.kulturhus.shell.people.RosterCheck.Wrong;
import org.kulturhus.shell.people.model.Member;
import org.kulturhus.shell.people.model.Unit;
import org.kulturhus.spi.Access;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Refused;
import org.kulturhus.spi.Role;

/** Brings a roster in, all or nothing; people who are there already, by e-mail address, are brought up to date. */
@ApplicationScoped
public class ImportRoster {

    @Inject
    private Members members;

    @Inject
    private Access access;

    @Inject
    private Event<Fact> facts;

    @PersistenceContext(unitName = "shell")
    private EntityManager entities;

    /** What the import would do, without doing it. */
    public Preview preview(Roster roster) {
        Set<String> present = members.byEmail().keySet();
        List<Wrong> wrong = RosterCheck.of(roster, present, members.units().keySet());
        int known = (int) roster.lines().stream()
                .filter(line -> present.contains(line.email()))
                .count();
        return new Preview(roster.lines().size() - known, known, wrong);
    }

    /** Refuses a roster with a wrong row, and a caller who gives a role of the house's keepers without being one. */
    @Transactional
    public void importAll(Roster roster) {
        access.require(Role.TRAINING_MANAGER, Role.ADMINISTRATOR);
        boolean raises = roster.lines().stream().anyMatch(line -> rolesOf(line).contains(Role.ADMINISTRATOR));
        if (raises && !access.is(Role.ADMINISTRATOR)) {
            throw Refused.forbidden(Phrase.of("shell", "roster.administrator"));
        }
        write(roster, false);
        facts.fire(new RosterImported(roster.lines().size(), Instant.now(), access.me()));
    }

    /** The sample company's people, who are marked as such. */
    @Transactional
    public void importSample(Roster roster) {
        write(roster, true);
    }

    private void write(Roster roster, boolean sample) {
        if (!preview(roster).wrong().isEmpty()) {
            throw Refused.invalid("file", Phrase.of("shell", "roster.refused"));
        }
        Map<String, Unit> units = units(roster);
        Map<String, Member> byEmail = members.byEmail();
        for (Line line : roster.lines()) {
            Member member = byEmail.computeIfAbsent(line.email(), email -> new Member(email, sample));
            member.named(line.name(), line.title(), units.get(line.unit()))
                    .livingIn(line.country(), ZoneId.of(line.zone()), Locale.forLanguageTag(line.language()))
                    .inRoles(rolesOf(line));
            if (!entities.contains(member)) {
                members.add(member);
            }
        }
        entities.flush();
        for (Line line : roster.lines()) {
            Member manager = byEmail.get(line.lineManager());
            byEmail.get(line.email()).reportsTo(manager == null ? null : manager.id());
        }
    }

    private Map<String, Unit> units(Roster roster) {
        Map<String, Unit> units = members.units();
        for (Line line : roster.lines()) {
            if (!units.containsKey(line.unit())) {
                Unit unit = new Unit(line.unit(), line.place());
                members.add(unit);
                units.put(line.unit(), unit);
            }
        }
        for (Line line : roster.lines()) {
            units.get(line.unit()).belongsTo(units.get(line.parentUnit()), line.place());
        }
        return units;
    }

    private static Set<Role> rolesOf(Line line) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        RosterCheck.words(line.roles()).forEach(role -> roles.add(Role.valueOf(role)));
        return roles;
    }

    /** How many people would be new and how many are known, and what is wrong. */
    public record Preview(int added, int known, List<Wrong> wrong) {}
}
