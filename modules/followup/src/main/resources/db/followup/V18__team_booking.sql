alter table followup_team_session add column moved boolean default false not null;
alter table followup_team_session add column called_off boolean default false not null;
