-- Papers, what is read from them and what links them, in a PostgreSQL that many share.
--
--     psql -v ON_ERROR_STOP=1 -f schema.sql
--
-- Every row of a record, motion or link keeps the line that Kamerspoor printed; the other columns are made from it, by
-- the server itself where they can be, so that they cannot say something else.

BEGIN;

CREATE SCHEMA IF NOT EXISTS kamerspoor;
SET search_path = kamerspoor, public;

-- One paper, by the digest of its bytes.
CREATE TABLE IF NOT EXISTS paper (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name text NOT NULL CHECK (name <> '' AND position('/' IN name) = 0),
  original bytea NOT NULL CHECK (encode(sha256(original), 'hex') = sha256),
  -- The words of a paper that came as text; of another kind there are none here.
  text text,
  line text NOT NULL,
  record jsonb NOT NULL GENERATED ALWAYS AS (line::jsonb) STORED
    CHECK (record ->> 'schema' = 'kamerspoor.record/1')
    CHECK (record #>> '{source,sha256}' = sha256)
    CHECK (record #>> '{source,name}' = name),
  kind text NOT NULL GENERATED ALWAYS AS (line::jsonb #>> '{kind,value}') STORED
    CHECK (kind IN ('beslisnota', 'kamerbrief', 'motie', 'amendement', 'kamervragen', 'antwoord',
      'verslag', 'handelingen', 'other')),
  title text GENERATED ALWAYS AS (line::jsonb #>> '{title,text}') STORED,
  ministry text GENERATED ALWAYS AS (line::jsonb #>> '{sender,ministry}') STORED,
  kenmerk text GENERATED ALWAYS AS (line::jsonb #>> '{kenmerk,value}') STORED,
  decision text GENERATED ALWAYS AS (line::jsonb #>> '{decision,text}') STORED,
  -- A day is ISO 8601 in a record; a date out of a text is no pure function for the server, so the loader gives it.
  day date,
  earliest date,
  latest date CHECK (earliest <= latest),
  CHECK (day IS NOT DISTINCT FROM (record #>> '{date,value}')::date),
  -- Words as they stand, and by their Dutch stems. A vector holds a megabyte, so that of a long paper the start is found.
  words tsvector NOT NULL GENERATED ALWAYS AS (
    to_tsvector('simple', left(coalesce(text, line::jsonb #>> '{title,text}', ''), 300000))) STORED,
  stems tsvector NOT NULL GENERATED ALWAYS AS (
    to_tsvector('dutch', left(coalesce(text, line::jsonb #>> '{title,text}', ''), 300000))) STORED
);

CREATE INDEX IF NOT EXISTS paper_day ON paper (day);
CREATE INDEX IF NOT EXISTS paper_kenmerk ON paper (kenmerk);
CREATE INDEX IF NOT EXISTS paper_words ON paper USING gin (words);
CREATE INDEX IF NOT EXISTS paper_stems ON paper USING gin (stems);

-- The kamerstuk numbers that are a paper's own, the first of which is its address.
CREATE TABLE IF NOT EXISTS own_number (
  paper text NOT NULL REFERENCES paper ON DELETE CASCADE,
  place integer NOT NULL CHECK (place > 0),
  number text NOT NULL CHECK (number <> ''),
  PRIMARY KEY (paper, place)
);
CREATE INDEX IF NOT EXISTS own_number_number ON own_number (number);

-- Each place where a paper refers to something, one row for each of its numbers.
CREATE TABLE IF NOT EXISTS reference (
  paper text NOT NULL REFERENCES paper ON DELETE CASCADE,
  place integer NOT NULL CHECK (place > 0),
  nth integer NOT NULL CHECK (nth > 0),
  kind text NOT NULL,
  number text NOT NULL CHECK (number <> ''),
  role text NOT NULL CHECK (role IN ('cites', 'replaces', 'unresolved')),
  quote text,
  PRIMARY KEY (paper, place, nth)
);
CREATE INDEX IF NOT EXISTS reference_number ON reference (number);

-- What one paper says of one motion.
CREATE TABLE IF NOT EXISTS mention (
  paper text NOT NULL REFERENCES paper ON DELETE CASCADE,
  place integer NOT NULL CHECK (place >= 0),
  relation text NOT NULL
    CHECK (relation IN ('is', 'advises on', 'answers', 'carries out', 'mentions')),
  kamerstuk text,
  form text NOT NULL
    CHECK (form IN ('motie', 'gewijzigd', 'nader gewijzigd', 'tweede nader gewijzigd')),
  submitters text[] NOT NULL,
  request text,
  PRIMARY KEY (paper, place)
);
CREATE INDEX IF NOT EXISTS mention_kamerstuk ON mention (kamerstuk);

-- What is advised on a motion: by whom, and where they said it.
CREATE TABLE IF NOT EXISTS advice (
  paper text NOT NULL,
  mention integer NOT NULL,
  place integer NOT NULL CHECK (place > 0),
  value text NOT NULL CHECK (value IN ('Oordeel Kamer', 'Overgenomen', 'Ontraden',
    'Ontraden, tenzij gewijzigd', 'Ontijdig', 'Overbodig', 'Verzocht motie aan te houden',
    'Geen (expliciete) appreciatie')),
  by text,
  basis text NOT NULL CHECK (basis IN ('debate', 'letter', 'intended letter', 'memo')),
  condition text,
  quote text,
  PRIMARY KEY (paper, mention, place),
  FOREIGN KEY (paper, mention) REFERENCES mention ON DELETE CASCADE
);

-- A motion: all mentions of it together.
CREATE TABLE IF NOT EXISTS motion (
  key text PRIMARY KEY CHECK (key LIKE 'motion:%'),
  chain text NOT NULL,
  kamerstuk text,
  line text NOT NULL,
  CHECK (line::jsonb ->> 'schema' = 'kamerspoor.export-motion/1' AND line::jsonb ->> 'key' = key)
);
CREATE INDEX IF NOT EXISTS motion_kamerstuk ON motion (kamerstuk);
CREATE INDEX IF NOT EXISTS motion_chain ON motion (chain);

CREATE TABLE IF NOT EXISTS motion_mention (
  motion text NOT NULL REFERENCES motion ON DELETE CASCADE,
  paper text NOT NULL,
  mention integer NOT NULL,
  PRIMARY KEY (paper, mention),
  FOREIGN KEY (paper, mention) REFERENCES mention ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS motion_mention_motion ON motion_mention (motion);

-- What two things have to do with each other, and how sure that is.
CREATE TABLE IF NOT EXISTS link (
  kind text NOT NULL CHECK (kind IN ('cites', 'is', 'advises on', 'accompanies', 'answers',
    'carries out', 'replaces', 'debated in', 'submitted by', 'signed by', 'sent to', 'fulfils',
    'same as', 'version of')),
  from_key text NOT NULL,
  to_key text NOT NULL,
  basis text NOT NULL CHECK (basis IN ('stated', 'inferred', 'reader')),
  confidence numeric CHECK (confidence BETWEEN 0 AND 1),
  line text NOT NULL CHECK (line::jsonb ->> 'schema' = 'kamerspoor.export-link/1'),
  PRIMARY KEY (kind, from_key, to_key)
);
CREATE INDEX IF NOT EXISTS link_from ON link (from_key);
CREATE INDEX IF NOT EXISTS link_to ON link (to_key);

-- By which papers come together before they are linked.
CREATE TABLE IF NOT EXISTS wide_key (
  paper text NOT NULL REFERENCES paper ON DELETE CASCADE,
  key text NOT NULL,
  PRIMARY KEY (paper, key)
);

COMMIT;
