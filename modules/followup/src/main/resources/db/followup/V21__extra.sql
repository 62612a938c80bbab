alter table followup_session add column extra boolean default false not null;
