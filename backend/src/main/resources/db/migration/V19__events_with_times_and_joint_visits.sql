-- 1. When an event began and ended ---------------------------------------------------------------

alter table activity_record
    drop constraint activity_record_count_qualifier_check,
    add constraint activity_record_count_qualifier_check
        check (count_qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'ABOUT')),
    -- local times in Europe/Stockholm; an end that is not after the start is on the next day
    add column start_time time,
    add column end_time time,
    -- which of the two, of a time that occurs twice when summer time ends
    add column start_clock text check (start_clock in ('SUMMER', 'STANDARD')),
    add column end_clock text check (end_clock in ('SUMMER', 'STANDARD')),
    add check (end_time is null or start_time is not null),
    -- a sum over several days has no times
    add check (start_time is null or performed_until is null);

-- 2. Two parties that tell of one visit ----------------------------------------------------------

-- The part counts nowhere as long as it is joined; both records stay as they were verified.
create table record_join (
    part_id uuid primary key references activity_record on delete cascade,
    whole_id uuid not null unique references activity_record on delete cascade,
    joined_by text not null,
    joined_by_name text not null,
    joined_at timestamptz not null,
    check (part_id <> whole_id)
);

create function guard_record_join() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        perform refuse('Records are separated and joined anew.');
    elsif tg_op = 'INSERT' and (
        exists (select from record_join j where j.whole_id = new.part_id or j.part_id = new.whole_id)
        or not exists (
            select from activity_record p
            join activity_record w on w.agreement_id = p.agreement_id
                and w.performed_on = p.performed_on and w.organisation_id <> p.organisation_id
            where p.id = new.part_id and w.id = new.whole_id)) then
        perform refuse('Two records of two parties, of one day, are joined into one.');
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on record_join
    for each row execute function guard_record_join();

-- A join changes what both records count for.
create function note_record_join() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    part uuid := coalesce(new.part_id, old.part_id);
    agreement uuid := (select r.agreement_id from activity_record r where r.id = part);
begin
    if agreement is null then
        return null;
    end if;
    insert into record_revision as r (agreement_id, revision, raised_in, raised_at)
    values (agreement, 1, pg_current_xact_id(), now())
    on conflict (agreement_id) do update
        set revision = r.revision + 1, raised_in = excluded.raised_in, raised_at = excluded.raised_at
        where (r.raised_in, r.raised_at) is distinct from (excluded.raised_in, excluded.raised_at);
    insert into record_change as c (record_id, agreement_id, revision)
    select part, r.agreement_id, r.revision from record_revision r where r.agreement_id = agreement
    on conflict (record_id) do update set revision = excluded.revision
        where c.revision <> excluded.revision;
    return null;
end $$;
revoke execute on function note_record_join from public;
create trigger note_change after insert or delete on record_join
    for each row execute function note_record_join();

-- Looked for before a visit is recorded that another party may have recorded already.
create index on activity_record (agreement_id, performed_on);

select audit_table('record_join');
