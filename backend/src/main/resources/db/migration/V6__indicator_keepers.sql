-- An organisation keeps each indicator: its coordinators say what is measured and enter the values.
alter table indicator
    add column version bigint not null default 0,
    add column organisation text references organisation (slug),
    add check (kind in ('EVENT_COUNT', 'SURVEY_SHARE', 'SURVEY_INDEX', 'COMPLETE_COUNT', 'RATE'));

-- Until now nobody was named. The Police keep what they themselves publish, crimes and the safety index; the
-- municipality keeps the rest. Of several parties of that kind, the one that works in the indicator's area.
update indicator
set organisation = (
    select party.slug
    from organisation party
    where exists (select from pledge_agreement_party where organisation_id = party.id)
    order by
        party.kind = case
            when indicator.kind in ('EVENT_COUNT', 'RATE', 'SURVEY_INDEX') then 'POLICE'
            else 'MUNICIPALITY'
        end desc,
        exists (
            select
            from organisation_municipality
            where organisation_id = party.id and municipality_code = indicator.area ->> 'municipalityCode'
        ) desc,
        party.slug
    limit 1
);

alter table indicator alter column organisation set not null;

-- What was measured stays: a correction is another measurement beside it.
revoke update, delete on measurement from "${application_user}";
