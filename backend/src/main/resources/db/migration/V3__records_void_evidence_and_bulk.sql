-- What a record can say beyond a count on a day, and how it is taken back.

-- 1. What was done ------------------------------------------------------------------------------

alter table activity_record
    add column performed_until date check (performed_until > performed_on),
    add column sub_count integer,
    add column hours numeric(9, 2) check (hours >= 0),
    add column response_minutes integer check (response_minutes between 0 and 1000000),
    -- an explicit zero where the promise held only if a need arose
    add column no_need_reason text check (length(no_need_reason) between 3 and 1000),
    add column evidence jsonb not null default '[]',
    -- the published follow-up that a record was taken over from
    add column source jsonb,
    add check (sub_count between 0 and count),
    add check (no_need_reason is null or count = 0);
alter table activity_record alter column evidence drop default;

-- Which occasion or unit it was belongs to the activity whose quota names it.
alter table activity_record_activity
    add column item text check (item ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
update activity_record_activity towards set item = record.occasion_key
from activity_record record
where record.id = towards.record_id and record.occasion_key is not null
    and exists (
        select from agreement_item item
        join agreement_edition edition on edition.agreement_id = item.agreement_id
        cross join jsonb_path_query(edition.content, '$.pledges[*].activities[*]') activity
        where item.id = towards.activity_id and activity ->> 'key' = item.key
            and activity #>> '{quota,type}' = 'OCCASION');

create table activity_record_place (
    record_id uuid not null references activity_record,
    place_id uuid not null references place,
    primary key (record_id, place_id)
);
insert into activity_record_place (record_id, place_id)
select id, place_id from activity_record where place_id is not null;

create table activity_record_organisation (
    record_id uuid not null references activity_record,
    organisation_slug text not null references organisation (slug),
    primary key (record_id, organisation_slug)
);

alter table activity_record
    drop column occasion_key,
    drop column place_id;

-- 2. What became of it --------------------------------------------------------------------------

alter table activity_record
    drop constraint activity_record_status_check,
    drop constraint activity_record_check,
    drop constraint activity_record_check1,
    add column decision text check (decision in ('VERIFIED', 'RETURNED')),
    add column void_reason text check (length(void_reason) between 3 and 1000),
    add column voided_by text,
    add column voided_by_name text,
    add column voided_at timestamptz;
update activity_record set decision = status where status in ('VERIFIED', 'RETURNED');
alter table activity_record
    add check (status in ('REPORTED', 'RETURNED', 'VERIFIED', 'VOIDED')),
    add check (status in ('REPORTED', 'VOIDED') or decision is not null and decision = status),
    add check (status <> 'REPORTED' or decision is null),
    add check ((decision is null) = (decided_by is null)),
    add check ((decision is null) = (decided_at is null)),
    -- nobody verifies their own record, whatever way it is written
    add check (decision is distinct from 'VERIFIED' or decided_by <> recorded_by),
    add check ((status = 'VOIDED') = (void_reason is not null)),
    add check ((status = 'VOIDED') = (voided_by is not null)),
    add check ((status = 'VOIDED') = (voided_at is not null));

-- 3. What has been public is never deleted or rewritten, whoever asks ---------------------------

create function guard_record() returns trigger language plpgsql as $$
declare
    voiding text[] := '{status,void_reason,voided_by,voided_by_name,voided_at,version}';
begin
    if tg_op = 'DELETE' then
        if agreement_status(old.agreement_id) <> 'DRAFT' then
            perform refuse('A record is voided with a reason, never deleted.');
        end if;
        return old;
    elsif old.status = 'VOIDED' then
        perform refuse('A voided record cannot be changed.');
    elsif old.status = 'VERIFIED' and (
        new.status <> 'VOIDED' or to_jsonb(new) - voiding is distinct from to_jsonb(old) - voiding) then
        perform refuse('A verified record cannot be changed. Void it with a reason.');
    end if;
    return new;
end $$;
create trigger guard before update or delete on activity_record
    for each row execute function guard_record();
