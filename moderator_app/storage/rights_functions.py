"""What the rules of a team's desk ask the server: whose channels are whose now, by its own clock. PostgreSQL's language."""

from __future__ import annotations

FUNCTIONS = """
-- Nobody's temporary table is taken for one of ours.
SELECT set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

CREATE OR REPLACE FUNCTION uppsikt_me() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS 'SELECT id FROM person WHERE login = session_user';

-- Mine without any cover: by the team's list, or by a mandate to take part.
CREATE OR REPLACE FUNCTION uppsikt_held() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT coalesce(array_agg(channel_id), '{}') FROM (
        SELECT channel_id FROM assignment WHERE person_id = uppsikt_me()
        UNION SELECT channel_id FROM mandate WHERE person_id = uppsikt_me() AND may_take_part = 1 AND ended_at IS NULL
    ) AS held
$$;

-- For whom I stand in now, and where.
CREATE OR REPLACE FUNCTION uppsikt_covered() RETURNS TABLE (place bigint, absent bigint) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    -- Those whose cover runs now, by the server's clock.
    WITH RECURSIVE running AS (
        SELECT away.id, away.person_id FROM absence AS away
        JOIN absence_mark AS began ON began.absence_id = away.id AND began.mark = 'started'
        CROSS JOIN (SELECT extract(epoch FROM clock_timestamp()) * 1000000 AS now) AS clock
        WHERE now >= away.begins_at AND now >= began.at AND now < away.ends_at
            AND NOT EXISTS (SELECT FROM absence_mark AS over WHERE over.absence_id = away.id AND over.mark = 'ended')
    ),
    -- A deputy who is away passes on to hers. UNION lets a circle end.
    handed AS (
        SELECT named.channel_id, named.deputy_id, running.person_id
        FROM running JOIN absence_deputy AS named ON named.absence_id = running.id
        UNION
        SELECT named.channel_id, named.deputy_id, handed.person_id FROM handed JOIN running ON running.person_id = handed.deputy_id
        JOIN absence_deputy AS named ON named.absence_id = running.id AND named.channel_id = handed.channel_id
    )
    SELECT channel_id, person_id FROM handed WHERE deputy_id = uppsikt_me() AND deputy_id NOT IN (SELECT running.person_id FROM running)
$$;

CREATE OR REPLACE FUNCTION uppsikt_channels() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS 'SELECT uppsikt_held() || ARRAY(SELECT place FROM uppsikt_covered())';

-- Where I may act: by a mandate of mine or of somebody for whom I stand in. Where nobody was ever given one, and the channel was there
-- before the desk, everybody may.
CREATE OR REPLACE FUNCTION uppsikt_acts() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    WITH given AS (SELECT channel_id, person_id, may_take_part = 1 AND ended_at IS NULL AS holds FROM mandate)
    SELECT ARRAY(SELECT id FROM channel WHERE taken_over = 1 AND id NOT IN (SELECT channel_id FROM given))
        || ARRAY(SELECT channel_id FROM given WHERE holds AND person_id = (SELECT uppsikt_me()))
        || ARRAY(SELECT channel_id FROM given WHERE holds AND (channel_id, person_id) IN (SELECT place, absent FROM uppsikt_covered()))
$$;

-- Else a deputy could be named in one transaction while another starts the cover, each unseen by the other. What is asked after the wait
-- must see what was waited for: it does at this level alone.
CREATE OR REPLACE FUNCTION uppsikt_one_at_a_time(number bigint) RETURNS void LANGUAGE plpgsql VOLATILE SET search_path FROM CURRENT AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE insufficient_privilege USING MESSAGE = 'absences are planned and started in transactions that are read committed';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('absence', number));
END $$;

-- Deputies are named by who plans the absence, until somebody has started it.
CREATE OR REPLACE FUNCTION uppsikt_plans(number bigint) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path FROM CURRENT
AS $$
    SELECT uppsikt_one_at_a_time(number);
    SELECT EXISTS (SELECT FROM absence WHERE id = number AND planner_id = uppsikt_me())
        AND NOT EXISTS (SELECT FROM absence_mark WHERE absence_id = number)
$$;

-- A cover is started by who holds all of its channels without any cover; ended also by who is away, or planned it.
CREATE OR REPLACE FUNCTION uppsikt_marks(number bigint, mark text) RETURNS boolean LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    SELECT uppsikt_one_at_a_time(number);
    SELECT EXISTS (SELECT FROM person WHERE id = uppsikt_me() AND role IN ('manager', 'administrator'))
        OR NOT EXISTS (SELECT FROM absence_deputy AS named WHERE named.absence_id = number
            AND named.channel_id <> ALL ((SELECT uppsikt_held())::bigint[]))
        OR mark = 'ended' AND EXISTS (SELECT FROM absence WHERE id = number AND uppsikt_me() IN (person_id, planner_id))
$$;

-- A handover note is written by who is away, planned the absence or started its cover, and by who leads.
CREATE OR REPLACE FUNCTION uppsikt_writes_note(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT FROM person WHERE id = uppsikt_me() AND role IN ('manager', 'administrator'))
        OR EXISTS (SELECT FROM absence WHERE id = number AND uppsikt_me() IN (person_id, planner_id))
        OR EXISTS (SELECT FROM absence_mark WHERE absence_id = number AND mark = 'started' AND person_id = uppsikt_me())
$$;

-- The absences whose note I read: I may write it, am named as a deputy, or stand in for one of those now. Asked once for a statement.
CREATE OR REPLACE FUNCTION uppsikt_notes() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT ARRAY(SELECT id FROM absence WHERE (SELECT uppsikt_me()) IN (person_id, planner_id))
        || ARRAY(SELECT absence_id FROM absence_mark WHERE mark = 'started' AND person_id = (SELECT uppsikt_me()))
        || ARRAY(SELECT absence_id FROM absence_deputy WHERE deputy_id = (SELECT uppsikt_me()))
        || ARRAY(SELECT away.id FROM uppsikt_covered() AS mine JOIN absence AS away ON away.person_id = mine.absent
            JOIN absence_deputy AS named ON named.absence_id = away.id AND named.channel_id = mine.place)
$$;

CREATE OR REPLACE FUNCTION uppsikt_has_role(name text) RETURNS boolean LANGUAGE sql STABLE SET search_path FROM CURRENT
AS 'SELECT pg_has_role(session_user, name, ''USAGE'')';

-- The new entry is the next link: its bytes begin as their header says, name the newest entry's hash, and give its own.
CREATE OR REPLACE FUNCTION uppsikt_follows(entry journal) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    SELECT entry.seq = head.seq + 1 AND entry.hash = encode(sha256(entry.payload), 'hex')
        AND starts_with(convert_from(entry.payload, 'UTF8'), format('[1,%s,"%s",%s,%s,"%s",%s,%s,%s,{', entry.seq, head.hash, entry.at,
            entry.actor_id, entry.kind, coalesce(entry.item_id::text, 'null'), coalesce(entry.decision_id::text, 'null'),
            coalesce(entry.channel_id::text, 'null')))
    FROM (SELECT seq, hash FROM journal UNION ALL SELECT 0, repeat('0', 64) ORDER BY seq DESC LIMIT 1) AS head
$$;

-- A private text joins an entry of its writer's while that is the newest: never one of somebody else's, or of before.
CREATE OR REPLACE FUNCTION uppsikt_wrote(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    SELECT actor_id = uppsikt_me() AND NOT EXISTS (SELECT FROM journal WHERE seq > number) FROM journal WHERE seq = number
$$;

-- Items are listed by who makes the proposal, until somebody has ruled on it.
CREATE OR REPLACE FUNCTION uppsikt_lists(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path FROM CURRENT AS $$
    SELECT EXISTS (SELECT FROM disposal_proposal WHERE id = number AND proposer_id = uppsikt_me() AND approved IS NULL)
$$;

CREATE OR REPLACE FUNCTION uppsikt_purge_journaled() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF uppsikt_me() IS NOT NULL AND NOT EXISTS (SELECT FROM journal WHERE item_id = NEW.item_id AND kind = 'purged') THEN
        -- Only who leads may ask that, as only they dispose of anything.
        IF NOT uppsikt_may_go(NEW.item_id) THEN
            RAISE insufficient_privilege USING MESSAGE = 'a purge is to be written down in the journal';
        END IF;
    END IF;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS uppsikt_purge_written_down ON tombstone;
CREATE CONSTRAINT TRIGGER uppsikt_purge_written_down AFTER INSERT ON tombstone DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION uppsikt_purge_journaled()
"""

SEES = """
CREATE OR REPLACE FUNCTION uppsikt_sees() RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT CASE WHEN NOT pg_has_role(session_user, current_user, 'USAGE') AND NOT uppsikt_has_role({others}) THEN uppsikt_channels() END
$$
"""
"""The channels whose texts the login searches; null: all. It says the same of a search as `uppsikt_assigned` and `uppsikt_all`."""
