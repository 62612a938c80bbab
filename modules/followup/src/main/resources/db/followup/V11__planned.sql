-- Where the plan has a session: its place in the series, by which calendar programmes know it, wherever it is moved to.
alter table followup_session add planned_at timestamp with time zone;
update followup_session set planned_at = starts_at;
alter table followup_session alter column planned_at set not null;
