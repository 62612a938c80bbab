alter table followup_session add column stand_in boolean default false not null;
alter table followup_session add column called_off boolean default false not null;
