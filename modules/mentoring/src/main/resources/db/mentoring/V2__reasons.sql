alter table mentoring_assignment add column reasons varchar(2000);
