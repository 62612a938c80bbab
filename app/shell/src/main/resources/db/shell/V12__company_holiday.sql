create table shell_company_holiday (
  id bigint primary key,
  name varchar(60) not null,
  country varchar(2) not null,
  first_day date not null,
  last_day date not null,
  constraint shell_company_holiday_once unique (first_day, last_day, country)
);
