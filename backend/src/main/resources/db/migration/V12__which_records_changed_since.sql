-- Which records of an agreement changed since somebody last looked: docs/adr/0012 says why.
-- Derived from the records and kept by triggers alone, so neither table is in the audit trail.

create table record_revision (
    agreement_id uuid primary key references pledge_agreement,
    revision bigint not null,
    -- the transaction that raised it: what is committed together has the same revision
    raised_in xid8 not null,
    raised_at timestamptz not null
);

-- No reference to the record: that a draft's record is gone is a change too.
create table record_change (
    record_id uuid primary key,
    agreement_id uuid not null references record_revision,
    revision bigint not null
);
create index on record_change (agreement_id, revision);

insert into record_revision (agreement_id, revision, raised_in, raised_at)
select agreement_id, 1, pg_current_xact_id(), now() from activity_record group by agreement_id;
insert into record_change (record_id, agreement_id, revision)
select id, agreement_id, 1 from activity_record;

-- Raising the revision locks its row until the transaction ends: a later revision is never committed before an earlier
-- one, and whoever has seen revision n has seen everything up to n.
create function note_record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    changed uuid;
    agreement uuid;
begin
    if tg_table_name = 'activity_record' then
        changed := coalesce(new.id, old.id);
        agreement := coalesce(new.agreement_id, old.agreement_id);
    else
        changed := coalesce(new.record_id, old.record_id);
        agreement := (select r.agreement_id from activity_record r where r.id = changed);
    end if;
    insert into record_revision as r (agreement_id, revision, raised_in, raised_at)
    values (agreement, 1, pg_current_xact_id(), now())
    on conflict (agreement_id) do update
        set revision = r.revision + 1, raised_in = excluded.raised_in, raised_at = excluded.raised_at
        where (r.raised_in, r.raised_at) is distinct from (excluded.raised_in, excluded.raised_at);
    insert into record_change as c (record_id, agreement_id, revision)
    select changed, r.agreement_id, r.revision from record_revision r where r.agreement_id = agreement
    on conflict (record_id) do update set revision = excluded.revision
        where c.revision <> excluded.revision;
    return null;
end $$;
revoke execute on function note_record_change from public;

create trigger note_change after insert or update or delete on activity_record
    for each row execute function note_record_change();
create trigger note_change after insert or update or delete on activity_record_activity
    for each row execute function note_record_change();
create trigger note_change after insert or update or delete on activity_record_place
    for each row execute function note_record_change();

revoke insert, update, delete on record_revision, record_change from "${application_user}";
