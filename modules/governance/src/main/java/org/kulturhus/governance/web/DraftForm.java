package org.kulturhus.governance.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.kulturhus.governance.model.Category;
import org.kulturhus.governance.model.Direction;
import org.kulturhus.governance.model.Draft;

/** What is typed on governance/draft.xhtml; nothing is checked here. */
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String why;
    private Category category;
    private LocalDate meetingOn;
    private LocalDate inEffectOn;
    private LocalDate reviewOn;
    private String measure;
    private Direction direction;

    void fill(Draft draft) {
        title = draft.title();
        why = draft.why();
        category = draft.category();
        meetingOn = draft.meetingOn();
        inEffectOn = draft.inEffectOn();
        reviewOn = draft.reviewOn();
        measure = draft.measure();
        direction = draft.direction();
    }

    Draft draft() {
        return new Draft(title, why, category, meetingOn, inEffectOn, reviewOn, measure, direction);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public LocalDate getInEffectOn() {
        return inEffectOn;
    }

    public void setInEffectOn(LocalDate inEffectOn) {
        this.inEffectOn = inEffectOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
