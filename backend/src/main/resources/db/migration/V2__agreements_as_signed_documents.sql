-- The whole text of an agreement is one document, kept in editions: edition 1 is edited while the
-- agreement is a draft, the last signature freezes it, and an approved amendment adds an edition.
-- docs/adr/0007 says why.

-- 1. Tables ------------------------------------------------------------------------------------

alter table pledge_agreement
    add column created_at timestamptz,
    add column changed_at timestamptz,
    add column signed_at timestamptz,
    add column ended_at timestamptz,
    add column end_reason text check (length(end_reason) between 3 and 1000),
    -- slug of the earlier agreement, as the document says
    add column continues text,
    add column version bigint not null default 0;
update pledge_agreement set created_at = now(), changed_at = now(), signed_at = now();
alter table pledge_agreement
    alter column created_at set not null,
    alter column changed_at set not null,
    alter column version drop default,
    add check ((status in ('SIGNED', 'CLOSED')) = (signed_at is not null)),
    add check ((status in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null));

create table amendment (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    base_edition integer not null,
    status text not null check (status in ('PROPOSED', 'IN_FORCE', 'WITHDRAWN')),
    reason_code text not null check (reason_code in ('LEGAL_CHANGE', 'PANDEMIC', 'RESOURCES',
        'CHANGED_NEED', 'CORRECTION', 'OCCASION_DATED', 'EXTENSION', 'OTHER')),
    reason jsonb not null,
    content jsonb not null,
    changes jsonb not null,
    effective_from date,
    in_force_from date,
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    withdrawal_reason text check (length(withdrawal_reason) between 3 and 1000),
    version bigint not null,
    check ((status = 'IN_FORCE') = (in_force_from is not null)),
    check ((status = 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index on amendment (agreement_id, proposed_at);

create table amendment_approval (
    amendment_id uuid not null references amendment,
    organisation_id uuid not null references organisation,
    approved_by text not null,
    approved_by_name text not null,
    approved_at timestamptz not null,
    primary key (amendment_id, organisation_id)
);

create table agreement_edition (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    number integer not null check (number >= 1),
    content jsonb not null,
    -- the first edition is in force from the beginning
    in_force_from date check ((in_force_from is null) = (number = 1)),
    amendment_id uuid references amendment check ((amendment_id is null) = (number = 1)),
    unique (agreement_id, number)
);

-- What the document names by its keys has a lasting id that records and deviations refer to.
create table agreement_item (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    kind text not null check (kind in ('PLEDGE', 'ACTIVITY', 'KPI_TARGET')),
    key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    unique (agreement_id, kind, key)
);

create table signature (
    agreement_id uuid not null references pledge_agreement,
    organisation_id uuid not null references organisation,
    -- signed on paper before the agreement was taken over: nobody signed here
    elsewhere boolean not null,
    signed_by text,
    signed_by_name text,
    signed_at timestamptz not null,
    content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (agreement_id, organisation_id),
    check (elsewhere = (signed_by is null)),
    check (elsewhere = (signed_by_name is null))
);

create table deviation (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    item_id uuid not null references agreement_item,
    from_day date not null,
    to_day date check (to_day >= from_day),
    reason_code text not null check (reason_code in ('PANDEMIC', 'STAFFING', 'PRIORITY_EVENT',
        'WEATHER', 'CANCELLED_BY_OTHERS', 'LEGAL', 'NO_NEED', 'OTHER')),
    explanation jsonb not null,
    instead jsonb,
    stated_by text not null,
    stated_by_name text not null,
    stated_at timestamptz not null,
    void_reason text check (length(void_reason) between 3 and 1000),
    version bigint not null
);
create index on deviation (agreement_id, from_day);

-- 2. What is already there becomes documents ---------------------------------------------------

insert into agreement_item (id, agreement_id, kind, key)
select id, agreement_id, 'PLEDGE', 'lofte-' || position from pledge
union all
select a.id, p.agreement_id, 'ACTIVITY', 'aktivitet-' || p.position || '-' || a.position
from activity a join pledge p on p.id = a.pledge_id
union all
select id, agreement_id, 'KPI_TARGET', 'mal-' || position from kpi_target;

insert into agreement_edition (id, agreement_id, number, content)
select gen_random_uuid(), g.id, 1, jsonb_strip_nulls(jsonb_build_object(
    'slug', g.slug,
    'title', g.title,
    'municipalities', (
        select jsonb_agg(m.municipality_code order by m.municipality_code)
        from pledge_agreement_municipality m where m.agreement_id = g.id),
    'parties', (
        select jsonb_agg(o.slug order by o.slug)
        from pledge_agreement_party p join organisation o on o.id = p.organisation_id
        where p.agreement_id = g.id),
    'period', jsonb_build_object('start', g.period_start, 'end', g.period_end),
    'goal', g.goal,
    'wordingKind', g.wording_kind,
    'sources', case when g.source is null then '[]'::jsonb else jsonb_build_array(g.source) end,
    'reservation', g.reservation,
    'basis', g.basis,
    'relatedWork', g.related_work,
    'contacts', g.contacts,
    'followUpPlan', g.follow_up_plan,
    'pledges', coalesce((
        select jsonb_agg(jsonb_build_object(
            'key', 'lofte-' || p.position,
            'focusArea', p.focus_area,
            'title', p.title,
            'wording', p.wording,
            'activities', coalesce((
                select jsonb_agg(jsonb_build_object(
                    'key', 'aktivitet-' || p.position || '-' || a.position,
                    'title', a.title,
                    'wording', a.wording,
                    'quota', a.quota,
                    'leads', coalesce((
                        select jsonb_agg(o.slug order by o.slug)
                        from activity_lead l join organisation o on o.id = l.organisation_id
                        where l.activity_id = a.id), '[]'::jsonb),
                    'assisting', '[]'::jsonb,
                    'places', coalesce((
                        select jsonb_agg(jsonb_build_object(
                            'municipality', s.municipality_code, 'name', s.name) order by s.name)
                        from activity_place l join place s on s.id = l.place_id
                        where l.activity_id = a.id), '[]'::jsonb),
                    'reportingDelayDays', a.reporting_delay_days) order by a.position)
                from activity a where a.pledge_id = p.id), '[]'::jsonb)) order by p.position)
        from pledge p where p.agreement_id = g.id), '[]'::jsonb),
    'kpiTargets', coalesce((
        select jsonb_agg(jsonb_build_object(
            'key', 'mal-' || t.position,
            'title', t.title,
            'wording', t.wording,
            'goal', jsonb_build_object('kind', t.goal),
            'indicator', (select i.slug from indicator i where i.id = t.indicator_id),
            'baseline', case when t.baseline_value is not null then jsonb_build_object(
                'period', jsonb_build_object('start', t.baseline_start, 'end', t.baseline_end),
                'value', t.baseline_value) end,
            'context', coalesce((
                select jsonb_agg(i.slug order by c.position)
                from kpi_target_context c join indicator i on i.id = c.indicator_id
                where c.kpi_target_id = t.id), '[]'::jsonb),
            'pledges', '[]'::jsonb) order by t.position)
        from kpi_target t where t.agreement_id = g.id), '[]'::jsonb)))
from pledge_agreement g;

insert into signature (agreement_id, organisation_id, elsewhere, signed_at, content_sha256)
select p.agreement_id, p.organisation_id, true, now(),
    encode(sha256(convert_to(e.content::text, 'UTF8')), 'hex')
from pledge_agreement_party p
join agreement_edition e on e.agreement_id = p.agreement_id;

alter table activity_record_activity
    drop constraint activity_record_activity_activity_id_fkey,
    add foreign key (activity_id) references agreement_item;
drop table kpi_target_context, kpi_target, activity_lead, activity_place, activity, pledge;
alter table pledge_agreement
    drop column title, drop column goal, drop column wording_kind, drop column source,
    drop column reservation, drop column basis, drop column related_work, drop column contacts,
    drop column follow_up_plan;

-- 3. What is signed stays as signed, whoever asks ----------------------------------------------

create function agreement_status(agreement uuid) returns text
    language sql stable return (select status from pledge_agreement where id = agreement);

create function parties_missing_in_signature(agreement uuid) returns boolean
    language sql stable return exists (
        select from pledge_agreement_party p where p.agreement_id = agreement
        and not exists (select from signature s
            where s.agreement_id = agreement and s.organisation_id = p.organisation_id));

create function parties_missing_in_approval(amendment uuid) returns boolean
    language sql stable return exists (
        select from amendment a join pledge_agreement_party p on p.agreement_id = a.agreement_id
        where a.id = amendment
        and not exists (select from amendment_approval v
            where v.amendment_id = amendment and v.organisation_id = p.organisation_id));

create function refuse(what text) returns void language plpgsql as $$
begin
    raise exception '%', what using errcode = 'restrict_violation';
end $$;

create function guard_agreement() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refuse('An agreement is withdrawn or closed, never deleted.');
    elsif tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            perform refuse('An agreement begins as a draft.');
        end if;
    elsif old.status in ('CLOSED', 'WITHDRAWN') then
        perform refuse('An agreement that has ended cannot be changed.');
    elsif old.status = 'SIGNED' and new.status not in ('SIGNED', 'CLOSED')
        or old.status = 'DRAFT' and new.status = 'CLOSED' then
        perform refuse('An agreement goes from draft to signed to closed.');
    elsif old.status = 'DRAFT' and new.status = 'SIGNED' and parties_missing_in_signature(new.id) then
        perform refuse('An agreement is signed when every party has signed it.');
    end if;
    if tg_op = 'UPDATE' and new.status in ('SIGNED', 'CLOSED') and (
        old.status <> 'DRAFT' and (new.slug, new.created_at, new.signed_at)
            is distinct from (old.slug, old.created_at, old.signed_at)
        or not exists (
            select from agreement_edition e where e.agreement_id = new.id
            and e.number = (select max(number) from agreement_edition where agreement_id = new.id)
            and e.content ->> 'slug' = new.slug
            and (e.content #>> '{period,start}')::date = new.period_start
            and (e.content #>> '{period,end}')::date is not distinct from new.period_end)) then
        perform refuse('What is signed cannot be changed.');
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on pledge_agreement
    for each row execute function guard_agreement();

create function guard_edition() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and (old.number > 1 or agreement_status(old.agreement_id) <> 'DRAFT')
        or tg_op = 'UPDATE' and (new.id, new.agreement_id, new.number)
            is distinct from (old.id, old.agreement_id, old.number) then
        perform refuse('What is signed cannot be changed. Propose an amendment.');
    elsif tg_op = 'INSERT' and new.number = 1 and agreement_status(new.agreement_id) <> 'DRAFT' then
        perform refuse('The first edition is written while the agreement is a draft.');
    elsif tg_op = 'INSERT' and new.number > 1 and (
        agreement_status(new.agreement_id) <> 'SIGNED'
        or parties_missing_in_approval(new.amendment_id)
        or not exists (select from amendment a where a.id = new.amendment_id
            and a.agreement_id = new.agreement_id and a.base_edition = new.number - 1
            and a.content = new.content)
        or new.number <> 1 + (select max(number) from agreement_edition
            where agreement_id = new.agreement_id)) then
        perform refuse('A later edition is an amendment that every party has approved.');
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on agreement_edition
    for each row execute function guard_edition();

-- Parties, municipalities, signatures: settled while it is a draft. Items may be added later.
create function guard_part_of_agreement() returns trigger language plpgsql as $$
declare
    agreement uuid := case when tg_op = 'DELETE' then old.agreement_id else new.agreement_id end;
begin
    if tg_op = 'UPDATE' then
        perform refuse('It is added or removed, never changed.');
    elsif agreement_status(agreement) <> 'DRAFT'
        and not (tg_op = 'INSERT' and tg_table_name = 'agreement_item') then
        perform refuse('What is signed cannot be changed.');
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger guard before insert or update or delete on pledge_agreement_municipality
    for each row execute function guard_part_of_agreement();
create trigger guard before insert or update or delete on pledge_agreement_party
    for each row execute function guard_part_of_agreement();
create trigger guard before insert or update or delete on signature
    for each row execute function guard_part_of_agreement();
create trigger guard before insert or update or delete on agreement_item
    for each row execute function guard_part_of_agreement();

create function guard_amendment() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refuse('An amendment is withdrawn, never deleted.');
    elsif tg_op = 'INSERT' then
        if new.status <> 'PROPOSED' or agreement_status(new.agreement_id) <> 'SIGNED' then
            perform refuse('An amendment is proposed to a signed agreement.');
        end if;
    elsif old.status <> 'PROPOSED' then
        perform refuse('A settled amendment cannot be changed.');
    elsif (to_jsonb(new) - '{status,in_force_from,withdrawal_reason,version}'::text[])
        is distinct from (to_jsonb(old) - '{status,in_force_from,withdrawal_reason,version}'::text[]) then
        perform refuse('A proposed amendment is approved or withdrawn, never changed.');
    elsif new.status = 'IN_FORCE' and parties_missing_in_approval(new.id) then
        perform refuse('An amendment is in force when every party has approved it.');
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on amendment
    for each row execute function guard_amendment();

create function guard_approval() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' or (select status from amendment where id = new.amendment_id) <> 'PROPOSED' then
        perform refuse('An approval is given once, while the amendment is proposed.');
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on amendment_approval
    for each row execute function guard_approval();

create function guard_deviation() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refuse('A deviation is voided with a reason, never deleted.');
    elsif tg_op = 'UPDATE' and old.void_reason is not null then
        perform refuse('A voided deviation cannot be changed.');
    end if;
    return new;
end $$;
create trigger guard before update or delete on deviation
    for each row execute function guard_deviation();
