create table shell_series (
  identity varchar(80) primary key,
  changed_at timestamp with time zone
);
create index shell_series_changed on shell_series (changed_at);

-- What the invitations have told each guest, and words that wait for the next one.
create table shell_guest (
  id bigint primary key,
  series varchar(80) not null,
  member_id bigint not null references shell_member (id),
  told varchar(100000) not null,
  subject varchar(200),
  text varchar(4000),
  path varchar(1000),
  constraint shell_guest_once unique (series, member_id)
);

alter table shell_mail add method varchar(10);
alter table shell_mail add invitation varchar(900000);
