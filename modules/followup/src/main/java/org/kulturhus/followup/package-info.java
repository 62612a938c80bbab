/**
 * Purpose: every leader is followed up every fortnight for 9–12 months, finance and culture in turn (R4, R5, R7).
 *
 * <p>Words: follow-up session, cadence, quiet period, own topic, agreed action, agenda, shared notes. Tells: SessionMoved,
 * SessionHeld, SessionMissed, SessionReopened, SessionsPlanned, SessionsReplanned, CadenceChanged, ActionAgreed, ActionDone,
 * NotesWritten. Hears: MentorAssigned, MentorUnassigned. Asks: PairingSource, AgendaItemSource, BusyTimes. Tables: followup_cadence,
 * followup_calendar, followup_session, followup_own_topic, followup_action, followup_notes,
 * followup_notes_edition.
 */
package org.kulturhus.followup;
