package org.kulturhus.house;

import java.util.Map;

/** How many SQL statements a page may use: six, or, where it gathers the answers of several rooms, its own number with the reasons. */
final class AllowedStatements {

    private static final int USUAL = 6;

    private static final Map<String, Integer> GATHERING = Map.ofEntries(
            // reader, programme, stages, key of the page, its leaders; culture: versions, support; mentoring: whole,
            // page,
            // names; follow-up: whole, page; who needs somebody: without a mentor, last met, last due, their sessions
            Map.entry("programme/programme", 16),
            // reader, programmes; culture: valid version, what is open, its remarks and support; follow-up: sessions,
            // programme, template, topics and what was treated of the next one and of later ones, own actions, other
            // person, both calendars; mentoring: hours; governance: votes, decisions for the next and the later
            // agendas;
            // answers to invitations; absences, calendars kept elsewhere, booking rules; own pairings, answers to them,
            // places to exchange; meetings with a team; trainings; absences of the year; hours that the leader gave,
            // and
            // calendars that did not answer
            Map.entry("home", 33),
            // reader, session, the two people, series, programme, template, own topics, what was treated, notes, own
            // note,
            // actions, needs, both calendars, hours, answers, absences, calendars kept elsewhere, booking rules;
            // meetings
            // with a team, trainings; hours that the leader gave, calendars that did not answer; governance as above
            Map.entry("followup/session", 23),
            // reader, sessions, people, programme, own topics, what was treated; governance as above
            Map.entry("followup/sessions", 7),
            // reader, sessions and the people in them; entries: teams, people in them, trainings; absences and whose
            // they
            // are, calendars kept elsewhere
            Map.entry("followup/week", 9),
            // reader, programmes, leaders, sessions, trainings; taken: teams, trainings, absences and whose they are,
            // calendars kept elsewhere
            Map.entry("followup/month", 10),
            // reader, the meeting and who takes part, their names, what they give; calendars: sessions, teams and who
            // takes
            // part, trainings, absences and whose they are, kept elsewhere; hours, booking rules; answers to the
            // invitation; hours that leaders gave, calendars that did not answer
            Map.entry("followup/meeting", 18),
            // reader, programme, proposals, published ones, people; why somebody has no place: mentors, what they give,
            // wishes, weights, what they have elsewhere, who is away (sessions, meetings, trainings, absences,
            // calendars
            // kept elsewhere), what was declined; answers, mentors who stop; of a proposal: load, what it changes;
            // programmes that are over, publications that still stand
            Map.entry("mentoring/pairings", 26),
            // as above, without the table, with the history
            Map.entry("mentoring/pairing", 20),
            // reader, person, absences, calendars kept elsewhere, what they change, page, menu
            Map.entry("absence/absences", 7),
            // reader, programme, its stages and leaders, cadence, pairings, the leader whose year is shown
            Map.entry("followup/cadence", 8),
            // reader, direct reports and rhythm (of the page, and of the plan), cadence, sessions; calendars: sessions,
            // meetings with a team, trainings, absences, calendars kept elsewhere; people
            Map.entry("followup/team", 18),
            // reader, the training, times, answers, people; for a training manager also who cannot, and answers to the
            // invitation
            Map.entry("followup/gathering", 14),
            Map.entry("mentoring/compare", 7));

    private AllowedStatements() {}

    static int of(String page) {
        return GATHERING.getOrDefault(page, USUAL);
    }
}
