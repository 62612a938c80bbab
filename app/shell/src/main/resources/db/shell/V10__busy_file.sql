alter table shell_busy_calendar alter column address drop not null;
alter table shell_busy_calendar alter column due_at drop not null;
