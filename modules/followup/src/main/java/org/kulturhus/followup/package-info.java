/**
 * Purpose: every leader is followed up every fortnight for 9–12 months, finance and culture in turn (R4, R5, R7).
 *
 * <p>Words: follow-up session, cadence, quiet period, own topic, agreed action, agenda, shared notes, private note, knowledge need, absentee, former and present agenda template, treated
 * point. Tells: SessionMoved,
 * SessionHeld, SessionMissed, SessionReopened, SessionsPlanned, SessionsReplanned, CadenceChanged, ActionAgreed, ActionChanged,
 * ActionDone, ActionEvaluated, ActionReopened, ActionWithdrawn,
 * NotesWritten, NeedAdded, NeedTakenOn, AttendanceTaken, TemplateSet. Hears: MentorsAssigned, MentorsUnassigned. Asks: PairingSource, AgendaItemSource, BusyTimes, Seal. Tables: followup_cadence,
 * followup_calendar, followup_session, followup_own_topic, followup_action, followup_notes,
 * followup_notes_edition, followup_private_note, followup_need, followup_absentee, followup_template, followup_former_template,
 * followup_treated.
 */
package org.kulturhus.followup;
