-- The questions that kamerspoor answers of an archive, of the shared store. As a reader:
--
--     psql -v number=26643-1001 -v kenmerk=4577120 -v words='algoritmeregister' -f questions.sql

SET search_path = kamerspoor, public;

\echo == a motion by its number, with its history
SELECT motion.key, motion.kamerstuk, mention.relation, paper.name, paper.day, mention.request
FROM motion AS asked
JOIN motion USING (chain)
JOIN motion_mention ON motion_mention.motion = motion.key
JOIN mention ON (mention.paper, mention.place) = (motion_mention.paper, motion_mention.mention)
JOIN paper ON paper.sha256 = mention.paper
WHERE asked.kamerstuk = :'number'
ORDER BY paper.day NULLS LAST, paper.sha256, mention.place;

\echo == who advised what on it, and where
SELECT motion.kamerstuk, advice.value, advice.by, advice.basis, paper.day, paper.name, advice.quote
FROM motion AS asked
JOIN motion USING (chain)
JOIN motion_mention ON motion_mention.motion = motion.key
JOIN advice ON (advice.paper, advice.mention) = (motion_mention.paper, motion_mention.mention)
JOIN paper ON paper.sha256 = advice.paper
WHERE asked.kamerstuk = :'number'
ORDER BY paper.day NULLS LAST, paper.sha256, advice.place;

\echo == a paper by its kenmerk
SELECT name, kind, day, ministry, title FROM paper WHERE kenmerk = :'kenmerk'
ORDER BY day NULLS LAST, sha256;

\echo == papers that refer to it
SELECT DISTINCT paper.name, paper.day, reference.role
FROM reference JOIN paper ON paper.sha256 = reference.paper
WHERE reference.number = :'number' ORDER BY paper.day NULLS LAST, paper.name;

\echo == papers with these words, as they stand or in another form of the word
SELECT name, kind, day, title,
  ts_headline('dutch', left(coalesce(text, title), 20000), plainto_tsquery('dutch', :'words'),
    'MaxFragments=1, MaxWords=12, MinWords=4') AS found
FROM paper
WHERE words @@ plainto_tsquery('simple', :'words') OR stems @@ plainto_tsquery('dutch', :'words')
ORDER BY day NULLS LAST, sha256 LIMIT 20;

\echo == what it is linked with, the surest first
SELECT link.kind, link.from_key, link.to_key, link.basis, link.confidence
FROM link
WHERE 'motion:' || :'number' IN (link.from_key, link.to_key)
ORDER BY link.confidence DESC NULLS LAST, link.kind, link.from_key, link.to_key;
