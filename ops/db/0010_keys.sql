-- The keys of sealed texts. Its own schema, so that it can live in its own database with its own, shorter backups.
-- This one script is both what the embedded default applies at each start and what production applies by hand:
-- every statement may run again. Nothing here holds clear text or a key in clear.

create schema if not exists keys;

-- Which master keys were ever in use. The check value is derived from the key and proves that a file holds the same one.
create table if not exists keys.master_key (
    version     integer     primary key check (version > 0),
    check_value bytea       not null check (octet_length(check_value) = 32),
    made_at     timestamptz not null default now(),
    retired_at  timestamptz
);

-- One random data key per row. A destroyed key keeps its row, so that the record says when, by whom and why.
create table if not exists keys.data_key (
    id             uuid        primary key,
    subject        uuid        not null,
    section        text        not null check (length(section) between 1 and 40),
    algorithm      text        not null,
    master_version integer     not null,
    wrapped        bytea,
    made_at        timestamptz not null default now(),
    destroyed_at   timestamptz,
    destroyed_by   text,
    destroyed_why  text,
    check ((wrapped is null) = (destroyed_at is not null)),
    check (destroyed_at is null or (destroyed_by is not null and destroyed_why is not null))
);

-- A subject may have several keys for one section; the newest one that lives is used to seal.
create index if not exists data_key_subject on keys.data_key (subject, section, made_at);

-- Rotation looks for keys that are still wrapped by an earlier master key.
create index if not exists data_key_master on keys.data_key (master_version) where wrapped is not null;
