-- Puts the papers of the files papers, records and keys, which stand line for line beside each other, into the store.
--
-- A line is read as one column of CSV whose quote and delimiter are control characters, which no JSON holds.

BEGIN;
SET LOCAL search_path = kamerspoor, public;

CREATE TEMPORARY TABLE given (number integer GENERATED ALWAYS AS IDENTITY, line text) ON COMMIT DROP;
CREATE TEMPORARY TABLE extracted (number integer GENERATED ALWAYS AS IDENTITY, line text) ON COMMIT DROP;
CREATE TEMPORARY TABLE keyed (number integer GENERATED ALWAYS AS IDENTITY, line text) ON COMMIT DROP;
\copy given (line) FROM 'papers' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy extracted (line) FROM 'records' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy keyed (line) FROM 'keys' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')

\pset tuples_only on
\pset format unaligned
SELECT line FROM extracted WHERE line::json ->> 'schema' = 'kamerspoor.error/1' ORDER BY number;

-- Of a paper that came under several names the smallest counts, as in an archive.
CREATE TEMPORARY TABLE fresh ON COMMIT DROP AS
SELECT DISTINCT ON (record #>> '{source,sha256}')
  record #>> '{source,sha256}' AS sha256, record #>> '{source,name}' AS name,
  coalesce(convert_to(paper ->> 'text', 'UTF8'), decode(paper ->> 'base64', 'base64')) AS original,
  paper ->> 'text' AS text, line, keys,
  (record #>> '{date,value}')::date AS day, (record #>> '{date,earliest}')::date AS earliest,
  (record #>> '{date,latest}')::date AS latest
FROM (
  SELECT extracted.line, extracted.line::jsonb AS record, given.line::jsonb AS paper,
    keyed.line::jsonb AS keys
  FROM extracted JOIN given USING (number) JOIN keyed USING (number)
  WHERE extracted.line::json ->> 'schema' = 'kamerspoor.record/1'
) AS lines
ORDER BY record #>> '{source,sha256}', (record #>> '{source,name}') COLLATE "C";

-- What is known stays as it is, unless a newer program reads it otherwise or the paper has a smaller name.
CREATE TEMPORARY TABLE changed ON COMMIT DROP AS
SELECT fresh.* FROM fresh LEFT JOIN paper USING (sha256)
WHERE paper.sha256 IS NULL
  OR fresh.name COLLATE "C" < paper.name COLLATE "C"
  OR fresh.name = paper.name AND fresh.line <> paper.line;

INSERT INTO paper (sha256, name, original, text, line, day, earliest, latest)
SELECT sha256, name, original, text, line, day, earliest, latest FROM changed
ON CONFLICT (sha256) DO UPDATE SET
  name = EXCLUDED.name, text = coalesce(EXCLUDED.text, paper.text), line = EXCLUDED.line,
  day = EXCLUDED.day, earliest = EXCLUDED.earliest, latest = EXCLUDED.latest;

DELETE FROM own_number USING changed WHERE paper = sha256;
DELETE FROM reference USING changed WHERE paper = sha256;
DELETE FROM mention USING changed WHERE paper = sha256;
DELETE FROM wide_key USING changed WHERE paper = sha256;

INSERT INTO own_number (paper, place, number)
SELECT sha256, place, number
FROM changed, jsonb_array_elements_text(line::jsonb -> 'kamerstukken')
  WITH ORDINALITY AS own (number, place);

INSERT INTO reference (paper, place, nth, kind, number, role, quote)
SELECT sha256, place, nth, reference ->> 'kind', number, reference ->> 'role',
  reference #>> '{evidence,quote}'
FROM changed,
  jsonb_array_elements(line::jsonb -> 'references') WITH ORDINALITY AS found (reference, place),
  jsonb_array_elements_text(reference -> 'ids') WITH ORDINALITY AS ids (number, nth);

INSERT INTO mention (paper, place, relation, kamerstuk, form, submitters, request)
SELECT sha256, place - 1, motion ->> 'relation', motion ->> 'kamerstuk', motion ->> 'form',
  ARRAY(SELECT jsonb_array_elements_text(motion -> 'submitters')), motion #>> '{request,text}'
FROM changed,
  jsonb_array_elements(line::jsonb -> 'motions') WITH ORDINALITY AS motions (motion, place);

INSERT INTO advice (paper, mention, place, value, by, basis, condition, quote)
SELECT sha256, motions.place - 1, said.place, advice ->> 'value', advice ->> 'by',
  advice ->> 'basis', advice ->> 'condition', advice #>> '{evidence,quote}'
FROM changed,
  jsonb_array_elements(line::jsonb -> 'motions') WITH ORDINALITY AS motions (motion, place),
  jsonb_array_elements(motion -> 'advice') WITH ORDINALITY AS said (advice, place);

INSERT INTO wide_key (paper, key)
SELECT sha256, key FROM changed, jsonb_array_elements_text(keys -> 'wide') AS wide (key);

COMMIT;
