package org.kulturhus.shell.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kulturhus.shell.people.Roster.Line;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;

/** What is wrong with a roster, row by row; against the file itself and the people who are already there. */
public final class RosterCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+");
    private static final Set<String> LANGUAGES = Set.of("en", "nb", "sv");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 120;

    private final Map<String, Line> byEmail = new HashMap<>();
    private final Set<String> present;
    private final Set<String> units;
    private final List<Wrong> wrong = new ArrayList<>();

    private RosterCheck(Roster roster, Set<String> presentEmails, Set<String> presentUnits) {
        this.present = presentEmails;
        this.units = new HashSet<>(presentUnits);
        roster.lines().forEach(line -> units.add(line.unit()));
    }

    /** The wrong rows with their reasons, in the order of the file; empty when all is well. */
    public static List<Wrong> of(Roster roster, Set<String> presentEmails, Set<String> presentUnits) {
        RosterCheck check = new RosterCheck(roster, presentEmails, presentUnits);
        for (Line line : roster.lines()) {
            check.identity(line);
            check.place(line);
            check.speech(line);
        }
        for (Line line : roster.lines()) {
            check.lineManager(line);
        }
        check.wrong.sort(java.util.Comparator.comparingLong(Wrong::number));
        return check.wrong;
    }

    private void identity(Line line) {
        demand(EMAIL.matcher(line.email()).matches(), line, "email", line.email());
        demand(!line.name().isEmpty() && line.name().length() <= LONGEST, line, "name", line.name());
        demand(!line.title().isEmpty() && line.title().length() <= LONGEST, line, "title", line.title());
        demand(byEmail.putIfAbsent(line.email(), line) == null, line, "twice", line.email());
        for (String role : words(line.roles())) {
            demand(Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(role)), line, "role", role);
        }
    }

    private void place(Line line) {
        demand(!line.unit().isEmpty() && line.unit().length() <= LONGEST, line, "unit", line.unit());
        demand(line.place().length() <= LONGEST, line, "place", line.place());
        demand(line.parentUnit().isEmpty() || units.contains(line.parentUnit()), line, "parent", line.parentUnit());
        demand(!line.parentUnit().equals(line.unit()) || line.unit().isEmpty(), line, "ownParent", line.unit());
    }

    private void speech(Line line) {
        demand(COUNTRIES.contains(line.country()), line, "country", line.country());
        demand(LANGUAGES.contains(line.language()), line, "language", line.language());
        demand(isZone(line.zone()), line, "zone", line.zone());
    }

    private void lineManager(Line line) {
        String manager = line.lineManager();
        if (manager.isEmpty()) {
            return;
        }
        demand(byEmail.containsKey(manager) || present.contains(manager), line, "manager", manager);
        Set<String> seen = new HashSet<>(Set.of(line.email()));
        for (Line above = byEmail.get(manager); above != null; above = byEmail.get(above.lineManager())) {
            if (!seen.add(above.email())) {
                demand(false, line, "circle", manager);
                return;
            }
        }
    }

    /** Role names of a cell: separated by space or |, with or without hyphens. */
    static List<String> words(String cell) {
        return Arrays.stream(cell.split("[\\s|]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
    }

    private static boolean isZone(String zone) {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private void demand(boolean right, Line line, String reason, String given) {
        if (!right) {
            wrong.add(new Wrong(line.number(), Phrase.of("shell", "roster.wrong." + reason, given)));
        }
    }

    /** A row of the file, by its line number, and why it cannot be imported. */
    public record Wrong(long number, Phrase reason) {}
}
