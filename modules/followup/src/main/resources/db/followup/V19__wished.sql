-- The day of the year's plan for which a session was made, before holidays and moves; nothing for those planned before it was kept.
alter table followup_session add column wished_on date;
alter table followup_team_session add column wished_on date;
