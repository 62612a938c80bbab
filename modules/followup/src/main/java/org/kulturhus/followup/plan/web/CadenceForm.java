package org.kulturhus.followup.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kulturhus.followup.model.Cadence;
import org.kulturhus.followup.model.HolidayRule;
import org.kulturhus.followup.model.QuietPeriod;
import org.kulturhus.followup.model.Rotation;
import org.kulturhus.followup.plan.ChangeCadence.Wanted;

/** A cadence while it is edited. */
public class CadenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int minutes;
    private HolidayRule rule;
    private LocalDate start;
    private int version;
    private final List<TopicRow> topics = new ArrayList<>();
    private final List<PhaseRow> phases = new ArrayList<>();
    private final List<QuietRow> quiet = new ArrayList<>();

    public static CadenceForm of(Cadence cadence) {
        CadenceForm form = new CadenceForm();
        form.minutes = (int) cadence.duration().toMinutes();
        form.rule = cadence.holidayRule();
        form.version = cadence.version();
        form.start = cadence.firstDay().orElse(null);
        cadence.rotation().topics().forEach(topic -> form.topics.add(new TopicRow(topic)));
        cadence.phases().forEach(phase -> form.phases.add(PhaseRow.of(phase)));
        cadence.quiet().forEach(period -> form.quiet.add(QuietRow.of(period)));
        return form;
    }

    /** Refuses a row that cannot be. */
    public Wanted wanted() {
        return new Wanted(
                minutes,
                rule,
                phases.stream().map(PhaseRow::phase).toList(),
                quiet.stream().map(QuietRow::period).toList(),
                new Rotation(topics.stream().map(TopicRow::getTopic).toList()),
                Optional.ofNullable(start));
    }

    public int version() {
        return version;
    }

    /** Before the first phase that lasts to the end. */
    public void addPhase() {
        int at = (int) phases.stream().takeWhile(row -> !row.openEnded()).count();
        phases.add(at, new PhaseRow());
    }

    public void removePhase(PhaseRow row) {
        phases.remove(row);
    }

    /** The other one than the last. */
    public void addTopic() {
        topics.add(new TopicRow(topics.get(topics.size() - 1).getTopic().other()));
    }

    public void removeTopic(TopicRow row) {
        topics.remove(row);
    }

    /** Whether there may be one more. */
    public boolean isTurning() {
        return topics.size() < Rotation.MOST;
    }

    /** A week from the day, until somebody says when. */
    public void addQuiet(LocalDate from) {
        quiet.add(QuietRow.of(new QuietPeriod(from, from.plusDays(6))));
    }

    public void removeQuiet(QuietRow row) {
        quiet.remove(row);
    }

    public List<HolidayRule> getRules() {
        return List.of(HolidayRule.values());
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public HolidayRule getRule() {
        return rule;
    }

    public void setRule(HolidayRule rule) {
        this.rule = rule;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public List<TopicRow> getTopics() {
        return topics;
    }

    public List<PhaseRow> getPhases() {
        return phases;
    }

    public List<QuietRow> getQuiet() {
        return quiet;
    }
}
