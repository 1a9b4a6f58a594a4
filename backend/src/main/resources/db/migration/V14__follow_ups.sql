-- What the parties say of a period, from draft to publication. What they approve is one exact text, what is published
-- is that text, and neither is ever changed: the database refuses it whoever asks.

-- 1. Texts by their fingerprint: what was submitted, and what was published ----------------------

-- Canonical JSON (RFC 8785). Not told in the audit trail: it never changes, and the rows that name it are told.
create table snapshot (
    sha256 text primary key,
    json text not null,
    check (sha256 = encode(sha256(convert_to(json, 'UTF8')), 'hex'))
);
revoke update, delete on snapshot from "${application_user}";

-- 2. A follow-up, who has approved it, who has returned it --------------------------------------

create table follow_up (
    id uuid primary key,
    version bigint not null default 0,
    agreement_id uuid not null references pledge_agreement,
    period_key text not null,
    period_start date not null,
    period_end date not null,
    due_on date not null,
    status text not null check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
    content jsonb not null,
    -- the day up to which what became known is told; null: the day on which it is submitted
    known_on date,
    -- what was submitted
    report_sha256 text references snapshot,
    submitted_by text,
    submitted_by_name text,
    submitted_at timestamptz,
    -- why a published one is written anew
    correction_note jsonb,
    unique (agreement_id, period_key),
    check (period_start <= period_end),
    check (known_on >= period_end),
    check (status = 'DRAFT' or report_sha256 is not null and submitted_by is not null and submitted_at is not null)
);

create table follow_up_approval (
    follow_up_id uuid references follow_up,
    organisation_id uuid references organisation,
    report_sha256 text not null references snapshot,
    checks jsonb not null,
    dissent jsonb,
    approved_by text not null,
    approved_by_name text not null,
    approved_at timestamptz not null,
    primary key (follow_up_id, organisation_id)
);

create table follow_up_return (
    follow_up_id uuid references follow_up,
    number integer,
    organisation_id uuid not null references organisation,
    note text not null check (length(note) between 3 and 4000),
    returned_by text not null,
    returned_by_name text not null,
    returned_at timestamptz not null,
    primary key (follow_up_id, number)
);
revoke update, delete on follow_up_return from "${application_user}";

-- 3. What was published: one version after the other ---------------------------------------------

create table publication (
    follow_up_id uuid references follow_up,
    version integer check (version > 0),
    snapshot_sha256 text not null unique references snapshot,
    report_sha256 text not null references snapshot,
    published_at timestamptz not null,
    primary key (follow_up_id, version)
);
revoke update, delete on publication from "${application_user}";

-- 4. The guards ----------------------------------------------------------------------------------

create function refuse_any_change() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    perform refuse('What was published or submitted is never changed.');
    return null;
end $$;
create trigger guard before update or delete on snapshot for each row execute function refuse_any_change();
create trigger guard before update or delete on publication for each row execute function refuse_any_change();
create trigger guard before update or delete on follow_up_return for each row execute function refuse_any_change();

create function parties_missing_in_follow_up(follow_up uuid, report text) returns boolean
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select exists (
        select from follow_up f join pledge_agreement_party p on p.agreement_id = f.agreement_id
        where f.id = follow_up
        and not exists (select from follow_up_approval a
            where a.follow_up_id = f.id and a.organisation_id = p.organisation_id and a.report_sha256 = report))
$$;

create function guard_follow_up() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    workflow text[] := '{status,version,content,known_on,report_sha256,submitted_by,submitted_by_name,submitted_at,correction_note}';
begin
    if tg_op = 'DELETE' then
        perform refuse('A follow-up is never deleted.');
    elsif tg_op = 'INSERT' then
        if new.status <> 'DRAFT' or agreement_status(new.agreement_id) not in ('SIGNED', 'CLOSED') then
            perform refuse('A follow-up begins as a draft, of a signed agreement.');
        end if;
    elsif to_jsonb(new) - workflow is distinct from to_jsonb(old) - workflow then
        perform refuse('What a follow-up is about never changes.');
    elsif old.status <> 'DRAFT' and (new.content, new.known_on) is distinct from (old.content, old.known_on) then
        perform refuse('What was submitted is not changed. It is returned first, or corrected.');
    elsif old.status = 'DRAFT' and new.status = 'PUBLISHED' then
        perform refuse('A follow-up is submitted before it is published.');
    elsif old.status = 'PUBLISHED' and new.status = 'SUBMITTED'
        or old.status = 'PUBLISHED' and new.status = 'DRAFT' and new.correction_note is null then
        perform refuse('What is published is corrected by a new version, with a note.');
    elsif new.status = 'PUBLISHED' and not exists (
        select from publication p where p.follow_up_id = new.id and p.report_sha256 = new.report_sha256) then
        perform refuse('A follow-up is published when there is a publication of it.');
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on follow_up
    for each row execute function guard_follow_up();

create function guard_follow_up_approval() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'UPDATE' then
        perform refuse('An approval is given once.');
    elsif tg_op = 'DELETE' then
        if (select status from follow_up where id = old.follow_up_id) <> 'DRAFT' then
            perform refuse('An approval falls away when the follow-up is returned or corrected.');
        end if;
        return old;
    elsif not exists (
        select from follow_up f
        join pledge_agreement_party p on p.agreement_id = f.agreement_id and p.organisation_id = new.organisation_id
        where f.id = new.follow_up_id and f.status = 'SUBMITTED' and f.report_sha256 = new.report_sha256) then
        perform refuse('A party approves what has been submitted.');
    end if;
    return new;
end $$;
create trigger guard before insert or update or delete on follow_up_approval
    for each row execute function guard_follow_up_approval();

create function guard_publishing() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if parties_missing_in_follow_up(new.follow_up_id, new.report_sha256)
        or (select status from follow_up where id = new.follow_up_id) <> 'SUBMITTED'
        or new.version <> 1 + (select coalesce(max(version), 0) from publication
            where follow_up_id = new.follow_up_id) then
        perform refuse('A follow-up is published when every party has approved it.');
    end if;
    return new;
end $$;
create trigger guard_publishing before insert on publication
    for each row execute function guard_publishing();

select audit_table('follow_up'), audit_table('follow_up_approval'), audit_table('follow_up_return'),
    audit_table('publication');
