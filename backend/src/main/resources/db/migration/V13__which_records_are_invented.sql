-- Every public page asks whether it shows invented records; few or none are, so a small index answers.
create index activity_record_invented on activity_record (agreement_id) where demonstration;
