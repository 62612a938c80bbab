package org.kulturhus.mentoring.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kulturhus.mentoring.model.Daypart;
import org.kulturhus.mentoring.model.WishList;
import org.kulturhus.mentoring.wishes.SetWishes.Wanted;
import org.kulturhus.spi.people.PersonId;

/** A leader's wishes while they are edited. */
public class WishesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WISHED = "wished";
    private static final String UNWISHED = "unwished";

    private Daypart daypart = Daypart.ANY;
    private List<String> strengths = new ArrayList<>();
    private final Map<String, String> choices = new HashMap<>();
    private final List<TimeRow> times = new ArrayList<>();

    static WishesForm of(WishList wishes) {
        WishesForm form = new WishesForm();
        form.daypart = wishes.daypart();
        form.strengths = new ArrayList<>(wishes.strengths());
        wishes.wished().forEach(id -> form.choices.put(String.valueOf(id.value()), WISHED));
        wishes.unwished().forEach(id -> form.choices.put(String.valueOf(id.value()), UNWISHED));
        wishes.times().forEach(time -> form.times.add(TimeRow.of(time)));
        return form;
    }

    Wanted wanted() {
        return new Wanted(
                daypart, times.stream().map(TimeRow::time).toList(), strengths, chosen(WISHED), chosen(UNWISHED));
    }

    private List<PersonId> chosen(String choice) {
        return choices.entrySet().stream()
                .filter(entry -> choice.equals(entry.getValue()))
                .map(entry -> new PersonId(Long.parseLong(entry.getKey())))
                .toList();
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

    /** Those that are offered, and those that the leader has wished already. */
    public List<String> among(List<String> offered) {
        return Stream.concat(offered.stream(), strengths.stream()).distinct().toList();
    }

    public List<String> getStrengths() {
        return strengths;
    }

    public void setStrengths(List<String> strengths) {
        this.strengths = strengths;
    }

    /** {@code wished}, {@code unwished} or nothing, by the mentor's id. */
    public Map<String, String> getChoices() {
        return choices;
    }

    public List<TimeRow> getTimes() {
        return times;
    }
}
