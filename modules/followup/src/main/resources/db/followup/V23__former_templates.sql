-- The points of a topic until others were set; what was over by then keeps them.
create table followup_former_template (
  id bigint primary key,
  programme_id bigint not null,
  topic varchar(10) not null,
  points varchar(4000) not null,
  valid_until timestamp with time zone not null
);
create index followup_former_template_by_topic on followup_former_template (programme_id, topic, valid_until);
