create sequence shell_seq start with 50 increment by 50;

create table shell_unit (
  id bigint primary key,
  name varchar(120) not null,
  place varchar(120) not null,
  parent_id bigint references shell_unit (id),
  constraint shell_unit_name unique (name)
);

create table shell_member (
  id bigint primary key,
  name varchar(120) not null,
  email varchar(200) not null,
  title varchar(120) not null,
  unit_id bigint not null references shell_unit (id),
  line_manager_id bigint references shell_member (id),
  country varchar(2) not null,
  zone varchar(60) not null,
  language varchar(5) not null,
  password_hash varchar(400),
  failed_sign_ins integer not null,
  locked_until timestamp with time zone,
  sample boolean not null,
  version integer not null,
  constraint shell_member_email unique (email)
);
create index shell_member_by_name on shell_member (name, id);

create table shell_member_role (
  member_id bigint not null references shell_member (id),
  role varchar(30) not null,
  primary key (member_id, role)
);

create table shell_invitation (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  token_hash varchar(64) not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint shell_invitation_token unique (token_hash)
);

create table shell_programme (
  id bigint primary key,
  name varchar(120) not null,
  starts date not null,
  months integer not null,
  published_at timestamp with time zone,
  line_manager_may_mentor boolean not null,
  version integer not null,
  constraint shell_programme_name unique (name)
);

create table shell_enrolment (
  programme_id bigint not null references shell_programme (id),
  leader_id bigint not null references shell_member (id),
  primary key (programme_id, leader_id)
);
create index shell_enrolment_by_leader on shell_enrolment (leader_id);

create table shell_audit (
  id bigint primary key,
  at timestamp with time zone not null,
  by_id bigint not null,
  fact varchar(120) not null,
  details varchar(2000) not null
);

create table shell_feed (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  name varchar(80) not null,
  token_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint shell_feed_token unique (token_hash)
);
