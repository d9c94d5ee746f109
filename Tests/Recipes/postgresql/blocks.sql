-- Writes into the file blocks what the wide blocks need beside the papers: their keys, and the motions of the clusters.

BEGIN;
CREATE TEMPORARY TABLE clustered (line text) ON COMMIT DROP;
\copy clustered FROM 'clustered' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
\copy (SELECT json_build_object('block', key)::text FROM (SELECT DISTINCT key FROM kamerspoor.wide_key) AS keys UNION ALL SELECT line FROM clustered WHERE line::json ->> 'schema' = 'kamerspoor.export-motion/1') TO 'blocks' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
COMMIT;
