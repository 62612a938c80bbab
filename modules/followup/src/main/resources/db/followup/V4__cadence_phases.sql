alter table followup_cadence add column phases varchar(500) default '0x2' not null;
alter table followup_cadence add column quiet varchar(2000) default '' not null;
alter table followup_cadence add column version integer default 0 not null;
alter table followup_cadence drop column interval_days;
