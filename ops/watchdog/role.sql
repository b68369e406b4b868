-- The watchdog's own role: it reads when something is due and who gave a sign of life, and no word about anybody.
-- Run by hand on the service's database by somebody who may make roles; every statement may run again. Then give the
-- role its password with psql's \password, which sends no clear text.
do $$
begin
    if not exists (select from pg_roles where rolname = 'safety_watchdog') then
        create role safety_watchdog login connection limit 4;
    end if;
end $$;

alter role safety_watchdog set default_transaction_read_only = on;
alter role safety_watchdog set statement_timeout = '5s';
grant usage on schema safety, watch to safety_watchdog;
grant select (id, open) on safety.mt_doc_alert to safety_watchdog;
grant select (stream_id, kind, due_at) on watch.deadline to safety_watchdog;
grant select (alert_id, due_at) on watch.delivery to safety_watchdog;
grant select (node, name, seen_at) on watch.heartbeat to safety_watchdog;
grant select (set_up_at, seen_at) on watch.canary to safety_watchdog;
