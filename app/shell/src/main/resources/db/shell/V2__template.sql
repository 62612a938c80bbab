create table shell_template (
  code varchar(40) primary key,
  months integer not null
);

create table shell_template_stage (
  template_code varchar(40) not null references shell_template (code),
  stage varchar(20) not null,
  first_week integer not null,
  last_week integer,
  primary key (template_code, stage)
);

create table shell_programme_stage (
  programme_id bigint not null references shell_programme (id),
  stage varchar(20) not null,
  starts date not null,
  ends date not null,
  primary key (programme_id, stage)
);

alter table shell_programme add prepares date;
update shell_programme set prepares = starts;
alter table shell_programme alter column prepares set not null;

-- The culture programme: word the culture, let the leaders design with you, give each a mentor and a fixed time;
-- then a session every fortnight, and from the fourth month on the organisation is designed to carry the culture.
insert into shell_template (code, months) values ('implementation', 12);
insert into shell_template_stage (template_code, stage, first_week, last_week) values ('implementation', 'ARTICULATE', -8, -5);
insert into shell_template_stage (template_code, stage, first_week, last_week) values ('implementation', 'DESIGN', -6, -3);
insert into shell_template_stage (template_code, stage, first_week, last_week) values ('implementation', 'ASSIGN', -2, -1);
insert into shell_template_stage (template_code, stage, first_week, last_week) values ('implementation', 'FOLLOW_UP', 0, null);
insert into shell_template_stage (template_code, stage, first_week, last_week) values ('implementation', 'REINFORCE', 12, null);
