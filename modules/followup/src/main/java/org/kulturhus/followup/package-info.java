/**
 * Purpose: every leader is followed up every fortnight for 9–12 months, finance and culture in turn (R4, R5, R7).
 *
 * <p>Words: follow-up session, cadence, own topic, agenda. Tells: SessionMoved, SessionHeld, SessionMissed,
 * SessionReopened, SessionsPlanned. Hears: MentorAssigned. Asks: PairingSource, AgendaItemSource, BusyTimes. Tables: followup_cadence, followup_calendar,
 * followup_session, followup_own_topic.
 */
package org.kulturhus.followup;
