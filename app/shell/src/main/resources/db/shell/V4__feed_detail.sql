alter table shell_feed add detail varchar(10) default 'ALL' not null;
alter table shell_feed add last_used_by varchar(60);
