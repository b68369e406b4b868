-- The store counts, in one row per tag, how often a tag was written: a guard for decisions that span tags, of which this
-- house has none. That row is held until the commit, so commands about the same people would wait for each other, and
-- those that write to two streams take the rows in changing order and block each other until the server ends one. The
-- count is therefore not kept. A decision that asked for the guard would be refused, never wrongly allowed.
create or replace function safety.keep_no_tag_version() returns trigger language plpgsql as
$$ begin return null; end $$;

do $$
begin
    if not exists (select from pg_trigger where tgname = 'keep_no_tag_version') then
        create trigger keep_no_tag_version before insert on safety.mt_dcb_tag_version
            for each row execute function safety.keep_no_tag_version();
    end if;
end $$;
