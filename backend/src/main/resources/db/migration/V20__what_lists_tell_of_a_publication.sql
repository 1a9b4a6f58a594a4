-- Lists, feeds and tasks tell of a publication without opening its text: what they tell stands beside it. The database
-- itself takes it from the text, so that it cannot say anything else. A form that has these things elsewhere replaces the
-- function.

alter table publication
    add agreement_id uuid references pledge_agreement,
    -- slug, title, kind of wording, municipalities, parties, period: as the report has them
    add agreement jsonb,
    add period_key text,
    add period_start date,
    add period_end date,
    add due_on date,
    add summary jsonb,
    add note jsonb,
    add contains_demonstration_data boolean;

-- The newest value of each period of each indicator that a publication shows.
create table publication_value (
    follow_up_id uuid,
    version integer,
    indicator text,
    indicator_name jsonb not null,
    period_start date,
    period_end date,
    -- null: words alone, or withheld
    value numeric,
    primary key (follow_up_id, version, indicator, period_start, period_end),
    foreign key (follow_up_id, version) references publication
);
revoke insert, update, delete on publication_value from "${application_user}";
create trigger guard before update or delete on publication_value for each row execute function refuse_any_change();

create function tell_of_publication() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
    published jsonb := (select json::jsonb from snapshot where sha256 = new.snapshot_sha256);
    report jsonb := published -> 'report';
begin
    new.agreement := report -> 'agreement';
    new.agreement_id := (select agreement_id from follow_up where id = new.follow_up_id);
    new.period_key := report #>> '{period,key}';
    new.period_start := (report #>> '{period,period,start}')::date;
    new.period_end := (report #>> '{period,period,end}')::date;
    new.due_on := (report #>> '{period,dueOn}')::date;
    new.summary := report -> 'summary';
    new.note := published -> 'note';
    new.contains_demonstration_data := (report ->> 'containsDemonstrationData')::boolean;
    return new;
end $$;

create function tell_of_published_values() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    report jsonb := (select json::jsonb -> 'report' from snapshot where sha256 = new.snapshot_sha256);
begin
    insert into publication_value
    select new.follow_up_id, new.version, series #>> '{indicator,slug}', series #> '{indicator,name}',
        (measured #>> '{period,start}')::date, (measured #>> '{period,end}')::date, (measured ->> 'value')::numeric
    from (select jsonb_path_query(report, '$.kpiTargets[*].series')
            union all select jsonb_path_query(report, '$.kpiTargets[*].contextSeries[*]')) shown (series),
        jsonb_path_query(series, '$.measurements[*] ? (@.current == true)') measured
    on conflict do nothing;
    return null;
end $$;
revoke execute on function tell_of_published_values from public;

-- What is published already: nothing of it changes but what is told beside it.
alter table publication disable trigger user;
create trigger tell before insert or update on publication for each row execute function tell_of_publication();
create trigger tell_values after insert or update on publication
    for each row execute function tell_of_published_values();
update publication set version = version;
alter table publication enable trigger user;

alter table publication
    alter agreement_id set not null,
    alter agreement set not null,
    alter period_key set not null,
    alter period_start set not null,
    alter period_end set not null,
    alter due_on set not null,
    alter summary set not null,
    alter contains_demonstration_data set not null;
create index on publication (agreement_id, published_at);
