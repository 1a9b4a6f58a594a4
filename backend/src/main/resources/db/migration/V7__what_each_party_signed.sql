-- What is frozen is exactly what each party signed, and nobody can talk the guards of V2 into another answer: they look
-- for tables where the owner made them, never among a session's temporary ones.

-- 1. The text, as it is kept, has a fingerprint that a signature names ---------------------------

create function agreement_fingerprint(agreement uuid) returns text
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select encode(sha256(convert_to(content::text, 'UTF8')), 'hex')
    from agreement_edition where agreement_id = agreement and number = 1
$$;

-- A signature under another text than the one that stands there is none.
create or replace function parties_missing_in_signature(agreement uuid) returns boolean
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select exists (
        select from pledge_agreement_party p where p.agreement_id = agreement
        and not exists (select from signature s
            where s.agreement_id = agreement and s.organisation_id = p.organisation_id
            and s.content_sha256 = agreement_fingerprint(agreement)))
$$;

-- The lists that permissions and signatures rest on are those of the text.
create function text_names_its_parties(agreement uuid) returns boolean
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select exists (
        select from agreement_edition e
        where e.agreement_id = agreement and e.number = 1
        and (select jsonb_agg(slug order by slug) from (
                select jsonb_array_elements_text(e.content -> 'parties') as slug) t)
            = (select jsonb_agg(o.slug order by o.slug)
                from pledge_agreement_party p join organisation o on o.id = p.organisation_id
                where p.agreement_id = agreement)
        and (select jsonb_agg(code order by code) from (
                select jsonb_array_elements_text(e.content -> 'municipalities') as code) t)
            = (select jsonb_agg(m.municipality_code order by m.municipality_code)
                from pledge_agreement_municipality m where m.agreement_id = agreement))
$$;

-- 2. The guards, stricter ------------------------------------------------------------------------

create or replace function guard_agreement() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        perform refuse('An agreement is withdrawn or closed, never deleted.');
    elsif tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            perform refuse('An agreement begins as a draft.');
        end if;
        return new;
    elsif old.status in ('CLOSED', 'WITHDRAWN') then
        perform refuse('An agreement that has ended cannot be changed.');
    elsif old.status = 'SIGNED' and new.status not in ('SIGNED', 'CLOSED')
        or old.status = 'DRAFT' and new.status = 'CLOSED' then
        perform refuse('An agreement goes from draft to signed to closed.');
    elsif old.status = 'DRAFT' and new.status = 'SIGNED' and (
        parties_missing_in_signature(new.id) or not text_names_its_parties(new.id)) then
        perform refuse('An agreement is signed when every party has signed its text.');
    end if;
    if new.status in ('SIGNED', 'CLOSED') and (
        old.status <> 'DRAFT' and (new.slug, new.created_at, new.signed_at)
            is distinct from (old.slug, old.created_at, old.signed_at)
        or new.status = 'SIGNED' and new.end_reason is not null
        or not exists (
            select from agreement_edition e where e.agreement_id = new.id
            and e.number = (select max(number) from agreement_edition where agreement_id = new.id)
            and e.content ->> 'slug' = new.slug
            and e.content ->> 'continues' is not distinct from new.continues
            and (e.content #>> '{period,start}')::date = new.period_start
            and (e.content #>> '{period,end}')::date is not distinct from new.period_end)) then
        perform refuse('What is signed cannot be changed.');
    end if;
    return new;
end $$;

create or replace function guard_edition() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op <> 'INSERT' and (old.number > 1 or agreement_status(old.agreement_id) <> 'DRAFT')
        or tg_op = 'UPDATE' and (new.id, new.agreement_id, new.number)
            is distinct from (old.id, old.agreement_id, old.number) then
        perform refuse('What is signed cannot be changed. Propose an amendment.');
    elsif tg_op <> 'INSERT'
        and exists (select from signature where agreement_id = old.agreement_id) then
        perform refuse('Somebody has signed this text. Their signature falls away first.');
    elsif tg_op = 'INSERT' and new.number = 1 and agreement_status(new.agreement_id) <> 'DRAFT' then
        perform refuse('The first edition is written while the agreement is a draft.');
    elsif tg_op = 'INSERT' and new.number > 1 and (
        agreement_status(new.agreement_id) <> 'SIGNED'
        or parties_missing_in_approval(new.amendment_id)
        or not exists (select from amendment a where a.id = new.amendment_id
            and a.agreement_id = new.agreement_id and a.base_edition = new.number - 1
            and a.status = 'IN_FORCE' and a.in_force_from = new.in_force_from
            and a.content = new.content)
        or not exists (select from agreement_edition e
            where e.agreement_id = new.agreement_id and e.number = 1
            and e.content -> 'slug' = new.content -> 'slug'
            and e.content -> 'parties' = new.content -> 'parties'
            and e.content -> 'municipalities' = new.content -> 'municipalities')
        or new.number <> 1 + (select max(number) from agreement_edition
            where agreement_id = new.agreement_id)) then
        perform refuse('A later edition is an amendment that every party has approved.');
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create or replace function guard_amendment() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    settled text[] := '{status,in_force_from,withdrawal_reason,version}';
begin
    if tg_op = 'DELETE' then
        perform refuse('An amendment is withdrawn, never deleted.');
    elsif tg_op = 'INSERT' then
        if new.status <> 'PROPOSED' or agreement_status(new.agreement_id) <> 'SIGNED' then
            perform refuse('An amendment is proposed to a signed agreement.');
        end if;
    elsif old.status <> 'PROPOSED' then
        perform refuse('A settled amendment cannot be changed.');
    elsif to_jsonb(new) - settled is distinct from to_jsonb(old) - settled then
        perform refuse('A proposed amendment is approved or withdrawn, never changed.');
    elsif new.status = 'IN_FORCE' and parties_missing_in_approval(new.id) then
        perform refuse('An amendment is in force when every party has approved it.');
    elsif new.in_force_from < new.effective_from or new.in_force_from < (
        select max(approved_at) at time zone 'Europe/Stockholm'
        from amendment_approval where amendment_id = new.id)::date then
        perform refuse('An amendment is never in force before its last approval.');
    end if;
    return new;
end $$;

alter function agreement_status set search_path = pg_catalog, public, pg_temp;
alter function parties_missing_in_approval set search_path = pg_catalog, public, pg_temp;
alter function guard_part_of_agreement set search_path = pg_catalog, public, pg_temp;
alter function guard_approval set search_path = pg_catalog, public, pg_temp;
alter function guard_deviation set search_path = pg_catalog, public, pg_temp;
