-- Writes every paper that is held into the file held, a line each, as link-block reads them.

\copy (SELECT json_build_object('path', name, 'base64', encode(original, 'base64')) FROM kamerspoor.paper ORDER BY sha256) TO 'held' WITH (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
