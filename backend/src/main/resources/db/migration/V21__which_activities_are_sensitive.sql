-- Records of sensitive activities are for the parties alone: every public list of records asks which
-- texts name any. Few do, so that the index is small.
create index agreement_edition_sensitive on agreement_edition (agreement_id)
    where jsonb_path_exists(content, '$.**.withholdBelow');
