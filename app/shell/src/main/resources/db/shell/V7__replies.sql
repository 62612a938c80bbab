create table shell_reply (
  digest varchar(64) primary key,
  sender varchar(200) not null,
  subject varchar(200) not null,
  aside varchar(20),
  read_at timestamp with time zone not null
);
create index shell_reply_by_time on shell_reply (read_at);
