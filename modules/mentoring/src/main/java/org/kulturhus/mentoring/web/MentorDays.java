package org.kulturhus.mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;

/** The days on which mentors can receive. */
@Named
@ApplicationScoped
public class MentorDays {

    public List<DayOfWeek> getAll() {
        return List.of(DayOfWeek.values()).subList(0, 5);
    }
}
