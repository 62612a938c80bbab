/**
 * Purpose: every leader gets a personal mentor and a fixed development time (R4, R5).
 *
 * <p>Words: mentor, capacity, weekly time, wish list, criterion, proposal, assignment. Tells: MentorsAssigned, MentorsUnassigned.
 * Hears: nothing. Answers: PairingSource, BoardColumn, ProgrammeSummary, DutySource. Tables: mentoring_mentor,
 * mentoring_weekly_time, mentoring_wish_list, mentoring_leader_time, mentoring_weighting, mentoring_proposal,
 * mentoring_assignment, mentoring_consent, mentoring_swap, mentoring_turn.
 */
package org.kulturhus.mentoring;
