-- The guard of small numbers remembers. Of each value of a sensitive indicator stands here what was decided when it
-- came, so that a public read only looks it up. What was entered before is decided when the application next starts;
-- until then it is not shown.

create table guarded_value (
    measurement_id uuid primary key references measurement,
    -- in the order of showing, among the values of its indicator
    place integer not null check (place >= 1),
    -- null while it is withheld
    shown_at integer check (shown_at >= place)
);

-- Values that stand in a publication are known for good, whatever the indicator later says of itself.
create table published_value (
    measurement_id uuid primary key references measurement
);
revoke update, delete on published_value from "${application_user}";

insert into published_value
select distinct m.id
from publication p
join snapshot s on s.sha256 = p.snapshot_sha256
cross join lateral jsonb_path_query(s.json::jsonb, '$.report.kpiTargets[*].series.measurements[*]') as told
join measurement m on m.id = (told ->> 'id')::uuid
where told ->> 'value' is not null
union
select distinct m.id
from publication p
join snapshot s on s.sha256 = p.snapshot_sha256
cross join lateral jsonb_path_query(s.json::jsonb, '$.report.kpiTargets[*].contextSeries[*].measurements[*]') as told
join measurement m on m.id = (told ->> 'id')::uuid
where told ->> 'value' is not null;
