-- The points of every session of a topic; programme 0: those that the product brings, by code.
create table followup_template (
  id bigint primary key,
  programme_id bigint not null,
  topic varchar(10) not null,
  points varchar(4000) not null,
  version integer not null,
  constraint followup_template_topic unique (programme_id, topic)
);
insert into followup_template (id, programme_id, topic, points, version) values (-1, 0, 'FINANCE', '@agreed
@figures
@learning', 1);
insert into followup_template (id, programme_id, topic, points, version) values (-2, 0, 'CULTURE', '@behaviour
@customer
@experiment', 1);

-- What a session has treated; the rest comes again.
create table followup_treated (
  id bigint primary key,
  session_id bigint not null references followup_session (id),
  point varchar(300) not null,
  by_id bigint not null,
  constraint followup_treated_point unique (session_id, point)
);
