-- Replaces the motions and links by those of the files clustered and linked, in one transaction.

BEGIN;
SET LOCAL search_path = kamerspoor, public;
CREATE TEMPORARY TABLE told (line text) ON COMMIT DROP;
\copy told FROM 'clustered' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy told FROM 'linked' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

DELETE FROM link;
DELETE FROM motion;

INSERT INTO motion (key, chain, kamerstuk, line)
SELECT line::json ->> 'key', line::json #>> '{chain,0}', line::json #>> '{motion,kamerstuk}', line
FROM told WHERE line::json ->> 'schema' = 'kamerspoor.export-motion/1';

INSERT INTO motion_mention (motion, paper, mention)
SELECT line::json ->> 'key', mention ->> 'sha256', (mention ->> 'motion')::integer
FROM told, json_array_elements(line::json -> 'mentions') AS mentions (mention)
WHERE line::json ->> 'schema' = 'kamerspoor.export-motion/1';

INSERT INTO link (kind, from_key, to_key, basis, confidence, line)
SELECT line::json #>> '{link,kind}', line::json #>> '{link,from,key}', line::json #>> '{link,to,key}',
  line::json #>> '{link,basis}', (line::json #>> '{link,confidence}')::numeric, line
FROM told WHERE line::json ->> 'schema' = 'kamerspoor.export-link/1';
COMMIT;
