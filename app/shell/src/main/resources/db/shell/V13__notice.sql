create table shell_notice (
  id bigint primary key,
  member_id bigint not null references shell_member (id),
  title varchar(200) not null,
  text varchar(4000) not null,
  path varchar(1000) not null,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone
);
create index shell_notice_by_member on shell_notice (member_id, told_at, id);
create index shell_notice_unread on shell_notice (member_id, read_at);
create index shell_notice_old on shell_notice (told_at);
