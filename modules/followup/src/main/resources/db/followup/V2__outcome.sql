alter table followup_session add column closed_at timestamp with time zone;
alter table followup_calendar drop column changes;
