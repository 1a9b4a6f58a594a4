-- What a verdict needs beside a value: what it was counted from, how sure it is, and when the source said so.

alter table indicator
    -- {"name": {"sv", "en"}, "url"}
    add column source jsonb,
    -- [{"date", "reason": {"sv", "en"}}]: values before that day and from it on cannot be compared
    add column series_breaks jsonb not null default '[]',
    -- counts from 1 up to below it are withheld in public; null where the indicator is not sensitive
    add column withhold_below integer check (withhold_below between 3 and 100);

-- A second value for the same period stands beside the first as a new vintage. The order of vintages is the order in
-- which they were published, and then the order of entry, which only the database says.
alter table measurement
    add column numerator bigint check (numerator >= 0),
    add column denominator numeric check (denominator > 0),
    add column sample_size integer check (sample_size >= 1),
    add column standard_error numeric check (standard_error >= 0),
    add column design_effect numeric check (design_effect > 0),
    add column published_on date,
    add column retrieved_on date,
    add column entered_at timestamptz,
    add check (retrieved_on >= published_on);

-- The audit trail knows when a measurement was entered; what is older than the trail came before all that it tells of.
-- It is no change of what was measured, and the trail is not told of it.
alter table measurement disable trigger audit;
update measurement
set entered_at = coalesce(
    (select min(at) from audit_event where entity = 'MEASUREMENT' and entity_id = measurement.id::text),
    (select min(at) from audit_event),
    now());
alter table measurement enable trigger audit;

create function say_when_entered() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    new.entered_at := clock_timestamp();
    return new;
end $$;
create trigger entered before insert on measurement for each row execute function say_when_entered();
alter table measurement alter column entered_at set not null;
