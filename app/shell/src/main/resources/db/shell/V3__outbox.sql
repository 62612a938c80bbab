create table shell_mail (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  name varchar(120) not null,
  address varchar(200) not null,
  language varchar(5) not null,
  subject varchar(200) not null,
  text varchar(4000),
  link varchar(1000),
  written_at timestamp with time zone not null,
  waits_since timestamp with time zone not null,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  state varchar(10) not null,
  attempts integer not null,
  trouble varchar(20),
  answer varchar(300)
);
create index shell_mail_due on shell_mail (state, due_at, id);
