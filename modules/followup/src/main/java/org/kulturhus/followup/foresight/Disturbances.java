package org.kulturhus.followup.foresight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kulturhus.followup.plan.model.Around;
import org.kulturhus.followup.series.StandIns;
import org.kulturhus.followup.team.ReplanTeams;
import org.kulturhus.followup.team.Rhythms;
import org.kulturhus.followup.team.Rhythms.Lived;
import org.kulturhus.spi.calendar.AbsenceChanged;
import org.kulturhus.spi.calendar.CompanyHolidayChanged;
import org.kulturhus.spi.mentoring.Pairing;
import org.kulturhus.spi.mentoring.PairingSource;
import org.kulturhus.spi.people.Directory;
import org.kulturhus.spi.people.Person;
import org.kulturhus.spi.people.PersonId;
import org.kulturhus.spi.programme.Programmes;

/** Finds whose sessions are touched when somebody is away, or the company is free. */
@ApplicationScoped
public class Disturbances {

    @Inject
    private StandIns standIns;

    @Inject
    private ReplanTeams replanTeams;

    @Inject
    private Rhythms rhythms;

    @Inject
    private Programmes programmes;

    @Inject
    private Directory directory;

    @Inject
    @Any
    private Instance<PairingSource> pairings;

    /** The pairings of the person, and of those with whom she or he stands in; the person's teams. */
    public Disturbed of(AbsenceChanged absence) {
        Set<Pairing> found = new LinkedHashSet<>(of(absence.person()));
        for (PersonId leader : standIns.leadersOfStandIns(absence.person(), absence.at())) {
            of(leader).stream()
                    .filter(pairing -> pairing.leader().equals(leader))
                    .forEach(found::add);
        }
        return new Disturbed(
                List.copyOf(found),
                replanTeams.of(absence.person(), absence.at()),
                new Around(absence.from(), absence.until()),
                absence.at());
    }

    /** The pairings and teams of everybody in the country, in programmes that are not over on the first day. */
    public Disturbed of(CompanyHolidayChanged holiday) {
        List<Pairing> all = programmes.all().stream()
                .filter(programme -> !programme.over(holiday.from()))
                .flatMap(programme -> pairings.stream().flatMap(source -> source.pairings(programme.id()).stream()))
                .toList();
        Map<PersonId, Person> people = directory.people(all.stream()
                .flatMap(pairing -> Stream.of(pairing.leader(), pairing.mentor()))
                .distinct()
                .toList());
        List<Pairing> there = all.stream()
                .filter(pairing -> Stream.of(pairing.leader(), pairing.mentor())
                        .anyMatch(person -> holiday.concerns(people.get(person).country())))
                .toList();
        List<Lived> teams = rhythms.all(holiday.at()).stream()
                .filter(lived ->
                        lived.team().everybody().stream().anyMatch(person -> holiday.concerns(person.country())))
                .toList();
        return new Disturbed(there, teams, new Around(holiday.from(), holiday.until()), holiday.at());
    }

    private List<Pairing> of(PersonId person) {
        return pairings.stream().flatMap(source -> source.of(person).stream()).toList();
    }
}
