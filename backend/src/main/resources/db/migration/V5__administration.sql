-- Whoever replaces something names the version that was read.
alter table municipality
    add column version bigint not null default 0,
    add check (county_code = left(code, 2));

alter table organisation
    add column version bigint not null default 0,
    add check (kind in ('POLICE', 'MUNICIPALITY', 'COMPANY', 'SCHOOL', 'ASSOCIATION', 'OTHER'));

alter table place
    add column version bigint not null default 0,
    -- WGS 84, degrees. Places lie in Sweden; the bounds also tell when the two have been swapped.
    add column latitude double precision check (latitude between 55 and 70),
    add column longitude double precision check (longitude between 10 and 25),
    add check ((latitude is null) = (longitude is null)),
    add check (name <> '' and length(name) <= 200);
