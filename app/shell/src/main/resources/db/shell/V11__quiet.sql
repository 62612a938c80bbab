-- A mail that heeds the quiet hours is held back when it would be sent in them, unless what it tells begins before they end.
alter table shell_mail add column heeds_quiet boolean default false not null;
alter table shell_mail add column begins_at timestamp with time zone;
