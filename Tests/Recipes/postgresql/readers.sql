-- The roles: readers, who can ask everything and change nothing, and loaders, who bring papers in.
--
--     psql -v ON_ERROR_STOP=1 -f readers.sql
--     psql -c "CREATE ROLE redactie LOGIN PASSWORD '…' IN ROLE kamerspoor_reader"

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kamerspoor_reader') THEN
    CREATE ROLE kamerspoor_reader NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kamerspoor_loader') THEN
    CREATE ROLE kamerspoor_loader NOLOGIN;
  END IF;
END
$$;

REVOKE ALL ON SCHEMA kamerspoor FROM PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA kamerspoor TO kamerspoor_reader, kamerspoor_loader;
GRANT SELECT ON ALL TABLES IN SCHEMA kamerspoor TO kamerspoor_reader, kamerspoor_loader;
GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA kamerspoor TO kamerspoor_loader;
ALTER DEFAULT PRIVILEGES IN SCHEMA kamerspoor GRANT SELECT ON TABLES TO kamerspoor_reader;
