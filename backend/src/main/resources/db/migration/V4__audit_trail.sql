-- Who changed what, when, in which operation, from what to what. Written by triggers, so that no way of changing a row
-- goes past it; read by the application, changed by nobody. docs/adr/0008 says why.
-- A later migration that makes a table calls audit_table('its_name').

create table audit_event (
    id uuid primary key default uuidv7(),
    -- when the transaction began: changes that were made together have the same time
    at timestamptz not null default now(),
    -- {"subject", "username", "name", "organisations": [slugs]}
    actor jsonb not null,
    -- the contract's operationId; "system" for the product itself, "sql" for a statement past it
    operation text not null,
    -- the table whose row it is or belongs to, and that row's key
    entity text not null,
    entity_id text not null,
    -- no reference: the trail outlives what it tells of
    agreement_id uuid,
    -- the columns that differ; null where the row was not there
    old jsonb,
    new jsonb,
    check (old is not null or new is not null)
);
create index on audit_event (agreement_id, id);
create index on audit_event (entity, entity_id, id);

revoke insert, update, delete on audit_event from "${application_user}";

create function refuse_change_of_audit_event() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is never changed.' using errcode = 'restrict_violation';
end
$$;
create trigger guard before update or delete on audit_event
    for each row execute function refuse_change_of_audit_event();
create trigger guard_truncate before truncate on audit_event
    for each statement execute function refuse_change_of_audit_event();

-- Who acts in this transaction, as the application has said. Whoever is not the application acts as their own role.
create function audit_actor() returns jsonb
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    actor text := nullif(current_setting('lofteskollen.actor', true), '');
begin
    if actor is not null then
        return actor::jsonb;
    elsif session_user = '${application_user}' then
        raise exception 'A change without an actor: whatever writes begins with AuditTrail.acting.'
            using errcode = 'insufficient_privilege';
    end if;
    return jsonb_build_object('username', session_user, 'name', session_user,
        'organisations', '[]'::jsonb, 'operation', 'sql');
end
$$;

create function write_audit_event(entity text, entity_id text, agreement uuid, old jsonb, new jsonb)
    returns void language sql set search_path = pg_catalog, public, pg_temp as $$
    insert into audit_event (actor, operation, entity, entity_id, agreement_id, old, new)
    select actor - 'operation', actor ->> 'operation', entity, entity_id, agreement, old, new
    from (select audit_actor() as actor)
$$;

-- For what changes outside this database.
create function note_audit_event(entity text, entity_id text, old jsonb, new jsonb) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    select write_audit_event(entity, entity_id, null, old, new)
$$;

create function audit_difference(from_row jsonb, to_row jsonb) returns jsonb
    language sql immutable set search_path = pg_catalog, pg_temp as $$
    select jsonb_object_agg(key, value)
    from jsonb_each(from_row)
    where value is distinct from coalesce(to_row -> key, 'null')
$$;

-- Arguments: entity; the column with its key; the name of the part that the row is of it, or empty; where the
-- agreement is found: in the column agreement_id, in the key, in the row it is a part of, or nowhere.
create function audit_row() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    entity text := tg_argv[0];
    key_column text := tg_argv[1];
    part text := tg_argv[2];
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    becomes jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    row_key text := coalesce(becomes, was) ->> key_column;
    agreement uuid;
    old_values jsonb := audit_difference(was - array['version', key_column], coalesce(becomes, '{}'));
    new_values jsonb := audit_difference(becomes - array['version', key_column], coalesce(was, '{}'));
begin
    if part <> '' then
        -- the row is one value of a list: told whole
        old_values := case when was is not null and was is distinct from becomes
            then jsonb_build_object(part, audit_part(was - key_column)) end;
        new_values := case when becomes is not null and becomes is distinct from was
            then jsonb_build_object(part, audit_part(becomes - key_column)) end;
    end if;
    if old_values is null and new_values is null and tg_op = 'UPDATE' then
        return null;
    end if;
    case tg_argv[3]
        when 'column' then agreement := coalesce(becomes, was) ->> 'agreement_id';
        when 'key' then agreement := row_key;
        when 'owner' then
            execute format('select agreement_id from %I where id = $1', lower(entity))
                into agreement using row_key::uuid;
        else agreement := null;
    end case;
    perform write_audit_event(entity, row_key, agreement,
        case when tg_op <> 'INSERT' then coalesce(old_values, '{}') end,
        case when tg_op <> 'DELETE' then coalesce(new_values, '{}') end);
    return null;
end
$$;

-- A list of single values is told as those values.
create function audit_part(part jsonb) returns jsonb
    language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when count(*) = 1 then (array_agg(value))[1] else part end from jsonb_each(part)
$$;

-- Puts a table into the trail. A row whose primary key begins with a reference is a part of the row it refers to.
create function audit_table(watched regclass) returns void
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    table_name text := (select relname from pg_class where oid = watched);
    key_column text;
    owner regclass;
    owner_name text;
    agreement text;
begin
    select a.attname into strict key_column
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    where i.indrelid = watched and i.indisprimary;

    select c.confrelid into owner
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attname = key_column
    where c.conrelid = watched and c.contype = 'f' and c.conkey = array[a.attnum];
    owner_name := (select relname from pg_class where oid = coalesce(owner, watched));

    agreement := case
        when owner_name = 'pledge_agreement' then 'key'
        when exists (select from pg_attribute where attrelid = watched and attname = 'agreement_id') then 'column'
        when owner is not null and exists (
            select from pg_attribute where attrelid = owner and attname = 'agreement_id') then 'owner'
        else 'nowhere' end;

    execute format('create trigger audit after insert or update or delete on %s for each row
        execute function audit_row(%L, %L, %L, %L)', watched, upper(owner_name), key_column,
        case when owner is null then ''
            when starts_with(table_name, owner_name || '_') then substr(table_name, length(owner_name) + 2)
            else table_name end,
        agreement);
end
$$;

revoke execute on function audit_actor, write_audit_event, note_audit_event, audit_table from public;
grant execute on function note_audit_event to "${application_user}";

do $$
declare
    watched regclass;
begin
    for watched in
        select oid from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('audit_event', 'flyway_schema_history')
    loop
        perform audit_table(watched);
    end loop;
end
$$;
