-- What the application's user may do with what the owner has made and will make: read and write rows. It owns nothing,
-- creates nothing and truncates nothing, so that what the database refuses stays refused.

do $$
begin
    execute format('grant connect on database %I to %I', current_database(), '${application_user}');
end
$$;

grant usage on schema public to "${application_user}";
grant select, insert, update, delete on all tables in schema public to "${application_user}";
grant usage on all sequences in schema public to "${application_user}";
revoke all on table flyway_schema_history from "${application_user}";

alter default privileges in schema public grant select, insert, update, delete on tables to "${application_user}";
alter default privileges in schema public grant usage on sequences to "${application_user}";
