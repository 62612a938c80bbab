-- A year of many leaders needs many numbers: a sequence of their own, with fewer questions, beyond all numbers given before.
create sequence followup_session_seq start with 100000500 increment by 500;
