-- What is kept says in which form it is, so that it stays readable when the next form comes. Everything until now has
-- the first one. The texts themselves are as they were.
alter table snapshot add schema_version text not null default '1.0' check (schema_version ~ '^[0-9]+[.][0-9]+$');
alter table snapshot alter schema_version drop default;
