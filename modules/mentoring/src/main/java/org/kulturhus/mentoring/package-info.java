/**
 * Purpose: every leader gets a personal mentor and a fixed development time (R4, R5).
 *
 * <p>Words: mentor, capacity, weekly time, place, assignment. Tells: MentorAssigned. Hears: nothing. Answers: PairingSource,
 * BoardColumn, ProgrammeSummary, DutySource. Tables: mentoring_mentor, mentoring_weekly_time, mentoring_assignment.
 */
package org.kulturhus.mentoring;
