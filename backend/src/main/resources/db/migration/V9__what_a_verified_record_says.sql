-- What a verified record counts towards, where it was done and who took part is as settled as the record itself: V3
-- guards its row, this guards what belongs to it.

alter function guard_record set search_path = pg_catalog, public, pg_temp;

create function guard_part_of_record() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (
        select from activity_record r
        where r.id in (old.record_id, new.record_id)
        and r.status in ('VERIFIED', 'VOIDED')
        and agreement_status(r.agreement_id) <> 'DRAFT'
        -- what is taken over as verified elsewhere gets its parts in the transaction that makes it
        and not (tg_op = 'INSERT' and r.status = 'VERIFIED' and r.xmin = pg_current_xact_id()::xid)
    ) then
        perform refuse('A verified record cannot be changed. Void it with a reason.');
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger guard before insert or update or delete on activity_record_activity
    for each row execute function guard_part_of_record();
create trigger guard before insert or update or delete on activity_record_place
    for each row execute function guard_part_of_record();
create trigger guard before insert or update or delete on activity_record_organisation
    for each row execute function guard_part_of_record();
