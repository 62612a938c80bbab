-- The unique constraint has the same columns.
drop index followup_session_by_programme;
