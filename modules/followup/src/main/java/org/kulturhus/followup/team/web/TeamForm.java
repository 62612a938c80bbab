package org.kulturhus.followup.team.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kulturhus.followup.team.PlanTeam.Mine;
import org.kulturhus.followup.team.TeamPlans.Wanted;
import org.kulturhus.spi.people.Person;

/** A rhythm while it is edited. */
public class TeamForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate start;
    private int seen;
    private final List<TeamTimeRow> rows = new ArrayList<>();

    static TeamForm of(Mine mine) {
        Map<Long, String> names = mine.team().stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
        TeamForm form = new TeamForm();
        form.start = mine.wanted().start();
        form.seen = mine.changes();
        mine.wanted()
                .times()
                .forEach(time -> form.rows.add(new TeamTimeRow(time, names.getOrDefault(time.person(), ""))));
        return form;
    }

    Wanted wanted() {
        return new Wanted(start, rows.stream().map(TeamTimeRow::wanted).toList());
    }

    int seen() {
        return seen;
    }

    /** Name of the one whose meetings they are, empty for everybody. */
    String name(long person) {
        return rows.stream()
                .filter(row -> row.wanted().person() == person)
                .findFirst()
                .map(TeamTimeRow::getName)
                .orElse("");
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public List<TeamTimeRow> getRows() {
        return rows;
    }
}
