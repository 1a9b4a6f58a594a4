-- A correction may take in what became known later: the day up to which a follow-up tells may then be a later one.

create or replace function guard_follow_up() returns trigger
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
    elsif old.status <> 'DRAFT' and (new.content is distinct from old.content
        or new.known_on is distinct from old.known_on and (old.status, new.status) <> ('PUBLISHED', 'DRAFT')) then
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
