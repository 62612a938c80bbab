/**
 * Purpose: every leader is followed up every fortnight for 9–12 months, finance and culture in turn (R4, R5, R7); leaders meet
 * their own team in the rhythm of R3.
 *
 * <p>Words: follow-up session, cadence, quiet period, rhythm of a team, joint training, own topic, agreed action, agenda, shared
 * notes, private note, knowledge need, absentee, agenda template, treated point, booking rules. Tells, among others: SessionMoved,
 * SessionHeld, SessionMissed, SessionReopened, SessionsPlanned, SessionsReplanned, CadenceChanged, ActionAgreed, ActionChanged,
 * ActionDone, ActionEvaluated, ActionReopened, ActionWithdrawn, NotesWritten, NeedAdded, NeedTakenOn, AttendanceTaken,
 * TemplateSet. Hears: MentorsAssigned, MentorsUnassigned, AbsenceChanged, CompanyHolidayChanged. Asks: PairingSource, AgendaItemSource, BusyTimes, Seal.
 * Tables: followup_cadence, followup_calendar, followup_session, followup_own_topic, followup_action, followup_answer,
 * followup_meeting_answer, followup_booking_rules, followup_notes, followup_notes_edition, followup_private_note, followup_need,
 * followup_absentee, followup_template, followup_former_template, followup_treated, followup_team_rhythm, followup_team_session,
 * followup_team_participant, followup_gathering, followup_gathering_guest, followup_gathering_time, followup_gathering_vote.
 */
package org.kulturhus.followup;
