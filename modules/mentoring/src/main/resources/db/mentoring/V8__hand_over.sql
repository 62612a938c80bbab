alter table mentoring_assignment add column holds_from date;
alter table mentoring_assignment add column last_day date;
create index mentoring_assignment_by_last_day on mentoring_assignment (last_day);
