create table mentoring_turn (id bigint primary key);
insert into mentoring_turn (id) values (1);
