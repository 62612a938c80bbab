package org.kulturhus.mentoring.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.mentoring.wishes.SetWishes.Wanted;
import org.kulturhus.spi.people.PersonId;

/** A leader's wishes while they are edited. */
public class WishesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Daypart daypart = Daypart.ANY;
    private List<String> strengths = List.of();
    private List<String> wished = List.of();
    private List<String> unwished = List.of();
    private final List<TimeRow> times = new ArrayList<>();

    static WishesForm of(WishList wishes) {
        WishesForm form = new WishesForm();
        form.daypart = wishes.daypart();
        form.strengths = wishes.strengths();
        form.wished = numbers(wishes.wished());
        form.unwished = numbers(wishes.unwished());
        wishes.times().forEach(time -> form.times.add(TimeRow.of(time)));
        return form;
    }

    Wanted wanted() {
        return new Wanted(
                daypart, times.stream().map(TimeRow::time).toList(), strengths, people(wished), people(unwished));
    }

    private static List<String> numbers(List<PersonId> people) {
        return people.stream().map(id -> String.valueOf(id.value())).toList();
    }

    private static List<PersonId> people(List<String> numbers) {
        return numbers.stream().map(Long::valueOf).map(PersonId::new).toList();
    }

    public void add() {
        times.add(new TimeRow());
    }

    public void remove(TimeRow row) {
        times.remove(row);
    }

    public List<Daypart> getDayparts() {
        return List.of(Daypart.values());
    }

    public Daypart getDaypart() {
        return daypart;
    }

    public void setDaypart(Daypart daypart) {
        this.daypart = daypart;
    }

    public List<String> getStrengths() {
        return strengths;
    }

    public void setStrengths(List<String> strengths) {
        this.strengths = strengths;
    }

    public List<String> getWished() {
        return wished;
    }

    public void setWished(List<String> wished) {
        this.wished = wished;
    }

    public List<String> getUnwished() {
        return unwished;
    }

    public void setUnwished(List<String> unwished) {
        this.unwished = unwished;
    }

    public List<TimeRow> getTimes() {
        return times;
    }
}
