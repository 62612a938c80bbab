alter table culture_statement drop constraint culture_statement_of_programme;
alter table culture_statement add column version_number integer default 1 not null;
alter table culture_statement add column wording integer default 1 not null;
alter table culture_statement add column numbered integer default 0 not null;
alter table culture_statement add column agreed_by bigint;
alter table culture_statement add constraint culture_statement_version unique (programme_id, version_number);

alter table culture_behaviour add column behaviour_number integer default 0 not null;
update culture_behaviour set behaviour_number = position + 1;
update culture_statement set numbered =
  (select count(*) from culture_behaviour b where b.statement_id = culture_statement.id);
alter table culture_behaviour add constraint culture_behaviour_once unique (statement_id, behaviour_number);

alter table culture_remark add column behaviour_number integer;
alter table culture_remark add column about varchar(200) default '' not null;
alter table culture_remark add column proposal varchar(200) default '' not null;
alter table culture_remark add column state varchar(10) default 'OPEN' not null;
alter table culture_remark add column answer varchar(1000) default '' not null;
alter table culture_remark add column answered_by bigint;
alter table culture_remark add column answered_at timestamp with time zone;

alter table culture_supporter add column wording integer default 1 not null;
