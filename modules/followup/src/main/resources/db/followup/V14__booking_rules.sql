create table followup_booking_rules (
  person_id bigint primary key,
  minutes_before integer not null,
  minutes_after integer not null,
  notice_hours integer not null,
  per_day integer not null,
  per_week integer not null,
  version integer not null
);
