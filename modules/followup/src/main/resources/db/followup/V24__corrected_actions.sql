-- An action can be withdrawn, and it can be said what it led to.
alter table followup_action add column withdrawn_at timestamp with time zone;
alter table followup_action add column outcome varchar(10);
alter table followup_action add column evaluation varchar(200);
