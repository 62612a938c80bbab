package org.kulturhus.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.governance.committee.Committee;
import org.kulturhus.governance.model.Category;
import org.kulturhus.governance.model.Choice;
import org.kulturhus.governance.model.Decision;
import org.kulturhus.governance.model.Direction;
import org.kulturhus.governance.model.Draft;
import org.kulturhus.governance.model.Function;
import org.kulturhus.governance.model.Seat;
import org.kulturhus.governance.model.State;
import org.kulturhus.spi.Fact;
import org.kulturhus.spi.SampleData;
import org.kulturhus.spi.governance.DecisionAdopted;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;

/** The sample company's customer committee and its year of decisions, written by the rules that hold for everybody. */
@ApplicationScoped
public class GovernanceSample implements SampleData {

    private static final String DECISIONS = "org/kulturhus/governance/sample-decisions.txt";
    private static final int MONTHS_SEATED = 14;
    private static final Map<Function, String> SEATS = new EnumMap<>(Map.of(
            Function.CX_SPONSOR, "liv.aas",
            Function.FINANCE, "per.hauge",
            Function.MARKETING, "mona.strand",
            Function.TECHNOLOGY, "tom.olsen",
            Function.CUSTOMER_SERVICE, "eva.krog",
            Function.OPERATIONS, "jens.rask",
            Function.PEOPLE, "anna.nystrom"));

    @Inject
    private Committee committee;

    @Inject
    private Register register;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void write() {
        LocalDate today = Committee.today();
        List<PersonId> seated = SEATS.values().stream().map(this::person).toList();
        LocalDate began = today.minusMonths(MONTHS_SEATED).withDayOfMonth(1);
        SEATS.forEach((function, name) -> committee.add(new Seat(function, person(name), true, began)));
        Seat former = new Seat(Function.PEOPLE, person("nina.hagen"), true, began.minusYears(1));
        former.end(began.minusDays(1));
        committee.add(former);
        lines().forEach(line -> decide(line, seated, today));
    }

    private void decide(String[] line, List<PersonId> seated, LocalDate today) {
        Draft draft = draft(line, today);
        int year = draft.meetingOn().isAfter(today)
                ? today.getYear()
                : draft.meetingOn().getYear();
        Decision decision = new Decision(year, register.nextNumber(year), person(line[5]), draft);
        Instant met = draft.meetingOn()
                .atTime(LocalTime.of(10, 0))
                .atZone(Decision.ZONE)
                .toInstant();
        bring(decision, State.valueOf(line[0]), met, () -> vote(decision, line, seated, today));
        boolean reviewed = decision.state() == State.ADOPTED && draft.reviewOn().isBefore(today);
        if (reviewed && line.length > 11 && !line[11].isEmpty()) {
            decision.review(line[11], draft.reviewOn());
        }
        register.add(decision);
        if (decision.state() == State.ADOPTED) {
            facts.fire(new DecisionAdopted(decision.id(), met, seated.get(0)));
        }
    }

    private void bring(Decision decision, State state, Instant met, Runnable vote) {
        if (state == State.DRAFT) {
            return;
        }
        decision.propose();
        if (state == State.WITHDRAWN) {
            decision.withdraw(met);
        } else if (state != State.PROPOSED) {
            vote.run();
            if (state != State.VOTING) {
                decision.closeVote(met);
            }
        }
    }

    private static void vote(Decision decision, String[] line, List<PersonId> seated, LocalDate today) {
        decision.openVote(seated);
        LocalDate meeting = decision.text().meetingOn();
        LocalDate day = meeting.isAfter(today) ? today.minusDays(1) : meeting;
        for (int seat = 0; seat < seated.size(); seat++) {
            Choice choice = choice(line[4].charAt(seat));
            if (choice != null) {
                Instant at = day.atTime(9, 10 + seat).atZone(Decision.ZONE).toInstant();
                decision.cast(seated.get(seat), choice, choice == Choice.RECUSED ? line[12] : "", at);
            }
        }
    }

    private static Choice choice(char letter) {
        return switch (letter) {
            case 'F' -> Choice.FOR;
            case 'A' -> Choice.AGAINST;
            case 'B' -> Choice.ABSTAIN;
            case 'R' -> Choice.RECUSED;
            default -> null;
        };
    }

    private static Draft draft(String[] line, LocalDate today) {
        LocalDate meeting = line[1].startsWith("@")
                ? day(line[1], today, today)
                : day(line[1], today, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));
        LocalDate inEffect = day(line[2], meeting, today);
        LocalDate review = day(line[3], inEffect, today);
        return new Draft(
                line[8],
                line[10],
                Category.valueOf(line[6]),
                meeting,
                inEffect,
                review,
                line[9],
                Direction.valueOf(line[7]));
    }

    private static LocalDate day(String words, LocalDate before, LocalDate today) {
        return words.startsWith("@")
                ? today.plusDays(Integer.parseInt(words.substring(1)))
                : before.plusDays(Integer.parseInt(words));
    }

    private PersonId person(String name) {
        return directory
                .byEmail(name + "@nordlys.example")
                .map(Person::id)
                .orElseThrow(() -> new IllegalStateException("Not in the sample company: " + name));
    }

    private static List<String[]> lines() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(DECISIONS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
