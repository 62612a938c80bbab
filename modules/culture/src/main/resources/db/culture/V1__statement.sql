create sequence culture_seq start with 50 increment by 50;

create table culture_statement (
  id bigint primary key,
  programme_id bigint not null,
  sentence varchar(160) not null,
  story varchar(4000) not null,
  state varchar(10) not null,
  agreed_at timestamp with time zone,
  version integer not null,
  constraint culture_statement_of_programme unique (programme_id)
);

create table culture_behaviour (
  id bigint primary key,
  statement_id bigint not null references culture_statement (id),
  kind varchar(10) not null,
  words varchar(200) not null,
  position integer not null
);
create index culture_behaviour_by_statement on culture_behaviour (statement_id);

create table culture_remark (
  id bigint primary key,
  statement_id bigint not null references culture_statement (id),
  writer_id bigint not null,
  words varchar(1000) not null,
  written_at timestamp with time zone not null
);
create index culture_remark_by_statement on culture_remark (statement_id);

create table culture_supporter (
  statement_id bigint not null references culture_statement (id),
  person_id bigint not null,
  primary key (statement_id, person_id)
);
