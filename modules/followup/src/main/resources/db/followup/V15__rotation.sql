alter table followup_cadence add column rotation varchar(100) default 'FINANCE
CULTURE' not null;
update followup_cadence set rotation = 'CULTURE
FINANCE' where first_topic = 'CULTURE';
alter table followup_cadence drop column first_topic;
alter table followup_cadence add column first_day date;
