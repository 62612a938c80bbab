package org.kulturhus.shell.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kulturhus.shell.access.SignedIn;
import org.kulturhus.shell.modules.House;
import org.kulturhus.shell.programme.Board;
import org.kulturhus.shell.reader.RequestReader;
import org.kulturhus.spi.Card;
import org.kulturhus.spi.DutySource;
import org.kulturhus.spi.Phrase;
import org.kulturhus.spi.Role;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.programme.Programme;
import org.kulturhus.spi.programme.ProgrammeId;
import org.kulturhus.spi.programme.ProgrammeSummary;
import org.kulturhus.spi.programme.Programmes;

/** Bean of home.xhtml: the greeting, what waits for the person, and the cards of the modules. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private RequestReader reader;

    @Inject
    private House house;

    @Inject
    @Any
    private Instance<DutySource> sources;

    @Inject
    private Programmes programmes;

    @Inject
    private Board board;

    private final Map<ProgrammeId, List<ProgrammeSummary.Stat>> stats = new HashMap<>();
    private List<DutySource.Duty> duties;
    private List<Programme> boards;

    public String getGreeting() {
        int hour = LocalTime.now(reader.zone()).getHour();
        String time = hour < 11 ? "morning" : hour < 18 ? "day" : "evening";
        String name = signedIn.person().map(Person::firstName).orElse("");
        return reader.say(Phrase.of("shell", "home.good." + time, name));
    }

    public String getState() {
        return reader.say(Phrase.of("shell", "home.week", reader.week()));
    }

    public List<DutySource.Duty> getDuties() {
        if (duties == null) {
            duties =
                    sources.stream().flatMap(source -> source.duties().stream()).toList();
        }
        return duties;
    }

    /** The programmes that have not ended, for those who steer them. */
    public List<Programme> getBoards() {
        if (!signedIn.is(Role.TRAINING_MANAGER, Role.EXECUTIVE)) {
            return List.of();
        }
        if (boards == null) {
            LocalDate today = LocalDate.now(reader.zone());
            boards = programmes.all().stream()
                    .filter(programme -> !programme.over(today))
                    .toList();
        }
        return boards;
    }

    public Phrase stateOf(Programme programme) {
        return Phrase.of("shell", "programme.state", programme.months(), programme.starts());
    }

    public List<ProgrammeSummary.Stat> statsOf(Programme programme) {
        return stats.computeIfAbsent(programme.id(), board::stats);
    }

    public List<Card> getCards() {
        return house.cards(Card.Place.HOME, signedIn.roles());
    }
}
