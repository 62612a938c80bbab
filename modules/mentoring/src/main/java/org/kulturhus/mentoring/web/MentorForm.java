package org.kulturhus.mentoring.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kulturhus.mentoring.model.Mentor;
import org.kulturhus.mentoring.model.WeeklyTime;

/** What a mentor gives while it is edited. */
public class MentorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int capacity;
    private String languages = "";
    private String strengths = "";
    private final List<TimeRow> times = new ArrayList<>();

    static MentorForm of(Mentor mentor) {
        MentorForm form = new MentorForm();
        form.capacity = mentor.capacity();
        form.languages = String.join(", ", mentor.languages());
        form.strengths = String.join("\n", mentor.strengths());
        mentor.times().forEach(time -> form.times.add(TimeRow.of(time)));
        return form;
    }

    List<WeeklyTime> weekly() {
        return times.stream().map(TimeRow::time).toList();
    }

    List<String> spoken() {
        return listed(languages, "[,\\s]+");
    }

    List<String> named() {
        return listed(strengths, "\\R");
    }

    private static List<String> listed(String typed, String between) {
        return Arrays.stream(typed.split(between))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public void add() {
        times.add(new TimeRow());
    }

    public void remove(TimeRow row) {
        times.remove(row);
    }

    public List<TimeRow> getTimes() {
        return times;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }
}
