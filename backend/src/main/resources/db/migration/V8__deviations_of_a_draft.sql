-- What a draft was brought with leaves with it: a deviation that has never been public may be deleted, as a record may.

create or replace function guard_deviation() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        if agreement_status(old.agreement_id) <> 'DRAFT' then
            perform refuse('A deviation is voided with a reason, never deleted.');
        end if;
        return old;
    elsif old.void_reason is not null then
        perform refuse('A voided deviation cannot be changed.');
    end if;
    return new;
end $$;
