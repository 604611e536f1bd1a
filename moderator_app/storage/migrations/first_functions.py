"""The functions that the first tables bring along on PostgreSQL: what is done with the tables' owner's rights, and by whom."""

from __future__ import annotations

# What nobody may change or delete otherwise goes here, with its owner's rights, and only behind a tombstone that its caller has laid:
# who may lay one is the table's own matter.
FORGET = """
CREATE FUNCTION uppsikt_forget(purged bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM tombstone JOIN person ON person.id = observer_id
            WHERE item_id = purged AND (login = session_user OR current_user = session_user
                OR pg_has_role(session_user, current_user, 'USAGE'))) THEN
        RAISE insufficient_privilege USING MESSAGE = 'only who lays an item''s tombstone purges it';
    END IF;
    DELETE FROM journal_private WHERE field IN ('text', 'reason', 'message')
        AND seq IN (SELECT seq FROM journal WHERE item_id = purged);
    DELETE FROM revision WHERE item_id = purged;
    DELETE FROM draft WHERE item_id = purged;
    UPDATE decision SET reason = U&'\\FFFCpurged' WHERE item_id = purged AND reason <> '';
    UPDATE decision SET message = U&'\\FFFCpurged' WHERE item_id = purged AND message <> '';
END $$
"""

# The search, with its owner's rights, since the index may not be used while rows are told apart; so these tell them apart themselves.
# Nobody is let in before the groups are made, which then say who sees what (storage/rights.py).
SEARCH = """
CREATE FUNCTION uppsikt_sees() RETURNS bigint[] LANGUAGE sql STABLE AS 'SELECT NULL::bigint[]';

CREATE FUNCTION uppsikt_found(asked text, beyond bigint) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    wanted CONSTANT tsquery := asked;
    seen CONSTANT bigint[] := uppsikt_sees();
BEGIN
    RETURN QUERY SELECT rowid FROM item_search LEFT JOIN item ON item.id = rowid
        WHERE words @@ wanted AND (beyond IS NULL OR rowid > beyond) AND (seen IS NULL OR channel_id = ANY (seen));
END $$;

-- The texts that arrived last are looked through, more of them each time. As soon as they don't fill the page and show that the words
-- are in less than every hundredth text, or after 40,000 texts, the index is asked for all there are.
CREATE FUNCTION uppsikt_newest(asked text, before bigint, most bigint, of_state text, of_channel bigint, of_direction text, among bigint[])
RETURNS SETOF bigint LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100
SET search_path FROM CURRENT SET plan_cache_mode = force_custom_plan AS $$
DECLARE
    wanted CONSTANT tsquery := asked;
    seen CONSTANT bigint[] := uppsikt_sees();
    edge bigint := coalesce(before, 9223372036854775807);
    fitting bigint := 0;
    hits bigint := 0;
    here record;
BEGIN
    FOR way IN 0..3 LOOP
        EXIT WHEN among IS NOT NULL;
        SELECT min(rowid) AS oldest, count(*) FILTER (WHERE fits) AS fitting,
            coalesce(array_agg(rowid ORDER BY rowid DESC) FILTER (WHERE CASE WHEN fits THEN words @@ wanted END), '{}') AS ids
        INTO here
        FROM (SELECT rowid, words, (seen IS NULL OR channel_id = ANY (seen)) AND (of_channel IS NULL OR channel_id = of_channel)
                AND (of_state IS NULL OR state = of_state) AND (of_direction IS NULL OR direction = of_direction) AS fits
            FROM (SELECT rowid, words FROM item_search WHERE rowid < edge ORDER BY rowid DESC LIMIT 1000 * 3 ^ way) AS late
            LEFT JOIN item ON item.id = rowid) AS walk;
        IF here.oldest IS NULL THEN RETURN; END IF;
        RETURN QUERY SELECT unnest(here.ids) LIMIT most - hits;
        hits := hits + cardinality(here.ids);
        IF hits >= most THEN RETURN; END IF;
        edge := here.oldest;
        fitting := fitting + here.fitting;
        EXIT WHEN fitting >= 300 AND hits * 100 < fitting;
    END LOOP;
    -- An offset of nothing keeps the planner from walking on: it takes a look into a text for almost free.
    RETURN QUERY SELECT id FROM (
        SELECT rowid AS id FROM item_search LEFT JOIN item ON item.id = rowid
        WHERE words @@ wanted AND rowid < edge AND (seen IS NULL OR channel_id = ANY (seen))
            AND (of_channel IS NULL OR channel_id = of_channel) AND (of_state IS NULL OR state = of_state)
            AND (of_direction IS NULL OR direction = of_direction) AND (among IS NULL OR rowid = ANY (among))
        OFFSET 0) AS found ORDER BY id DESC LIMIT most - hits;
END $$;

REVOKE ALL ON FUNCTION uppsikt_sees, uppsikt_found, uppsikt_newest FROM PUBLIC
"""
