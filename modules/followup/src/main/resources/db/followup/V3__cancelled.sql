alter table followup_session add column cancelled boolean default false not null;
