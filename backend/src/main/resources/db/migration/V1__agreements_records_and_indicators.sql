-- Names are sorted the Swedish way: å, ä and ö come last, in that order.
-- Texts for people are {"sv": "...", "en": "..."}; English may be missing.

create table municipality (
    code text primary key check (code ~ '^[0-9]{4}$'),
    name text not null,
    short_name text collate "sv-x-icu" not null,
    county_code text not null check (county_code ~ '^[0-9]{2}$'),
    county_name text not null
);

create table organisation (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null,
    kind text not null
);

create table organisation_municipality (
    organisation_id uuid not null references organisation,
    municipality_code text not null references municipality,
    primary key (organisation_id, municipality_code)
);

create table place (
    id uuid primary key,
    municipality_code text not null references municipality,
    name text collate "sv-x-icu" not null,
    unique (municipality_code, name)
);

create table pledge_agreement (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title jsonb not null,
    status text not null check (status in ('DRAFT', 'SIGNED', 'CLOSED', 'WITHDRAWN')),
    period_start date not null,
    period_end date check (period_end >= period_start),
    goal jsonb not null,
    wording_kind text not null check (wording_kind in ('VERBATIM', 'RETOLD')),
    source jsonb,
    reservation jsonb,
    basis jsonb not null,
    related_work jsonb not null,
    contacts jsonb not null,
    follow_up_plan jsonb not null
);

create table pledge_agreement_municipality (
    agreement_id uuid not null references pledge_agreement,
    municipality_code text not null references municipality,
    primary key (agreement_id, municipality_code)
);
create index on pledge_agreement_municipality (municipality_code);

create table pledge_agreement_party (
    agreement_id uuid not null references pledge_agreement,
    organisation_id uuid not null references organisation,
    primary key (agreement_id, organisation_id)
);
create index on pledge_agreement_party (organisation_id);

create table pledge (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    position integer not null,
    focus_area text not null,
    title jsonb not null,
    wording jsonb not null,
    unique (agreement_id, position)
);

create table activity (
    id uuid primary key,
    pledge_id uuid not null references pledge,
    position integer not null,
    title jsonb not null,
    wording jsonb not null,
    quota jsonb not null,
    reporting_delay_days integer not null check (reporting_delay_days >= 0),
    unique (pledge_id, position)
);

create table activity_lead (
    activity_id uuid not null references activity,
    organisation_id uuid not null references organisation,
    primary key (activity_id, organisation_id)
);

create table activity_place (
    activity_id uuid not null references activity,
    place_id uuid not null references place,
    primary key (activity_id, place_id)
);

create table activity_record (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    organisation_id uuid not null references organisation,
    performed_on date not null,
    count integer not null check (count between 0 and 10000),
    count_qualifier text not null check (count_qualifier in ('EXACT', 'AT_LEAST', 'ABOUT')),
    occasion_key text,
    place_id uuid references place,
    participants integer check (participants between 1 and 10000),
    duration_minutes integer check (duration_minutes between 1 and 1440),
    public_note text check (length(public_note) <= 2000),
    internal_note text check (length(internal_note) <= 2000),
    demonstration boolean not null,
    status text not null check (status in ('REPORTED', 'RETURNED', 'VERIFIED')),
    recorded_by text not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    decision_reason text,
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    version bigint not null,
    check ((status = 'REPORTED') or (decided_by is not null and decided_at is not null)),
    -- nobody verifies their own record, whatever way it is written
    check (status <> 'VERIFIED' or decided_by <> recorded_by)
);
create index on activity_record (agreement_id, status, performed_on);
create index on activity_record (recorded_by, recorded_at);

create table activity_record_activity (
    record_id uuid not null references activity_record,
    activity_id uuid not null references activity,
    primary key (record_id, activity_id)
);
create index on activity_record_activity (activity_id);

create table indicator (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name jsonb not null,
    kind text not null,
    unit jsonb not null,
    good_direction text not null check (good_direction in ('LOWER', 'HIGHER', 'NEUTRAL')),
    area jsonb not null,
    description jsonb
);

create table measurement (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    period_start date not null,
    period_end date not null check (period_end >= period_start),
    -- null where the source gives only words
    value numeric,
    words jsonb,
    direction text check (direction in ('UP', 'DOWN', 'UNCHANGED')),
    note jsonb,
    status text not null check (status in ('PRELIMINARY', 'FINAL')),
    source_url text not null,
    check (value is not null or words is not null)
);
create index on measurement (indicator_id, period_start);

create table kpi_target (
    id uuid primary key,
    agreement_id uuid not null references pledge_agreement,
    position integer not null,
    title jsonb not null,
    wording jsonb not null,
    goal text not null,
    indicator_id uuid references indicator,
    baseline_start date,
    baseline_end date,
    baseline_value numeric,
    unique (agreement_id, position),
    check ((baseline_value is null) = (baseline_start is null)),
    check ((baseline_value is null) = (baseline_end is null))
);

create table kpi_target_context (
    kpi_target_id uuid not null references kpi_target,
    position integer not null,
    indicator_id uuid not null references indicator,
    primary key (kpi_target_id, position)
);
