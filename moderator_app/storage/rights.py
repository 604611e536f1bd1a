"""The rights at a team's desk, as statements for PostgreSQL: what each role may do to each table, and to which of its rows.

The owner of the tables is held by none of this: who runs the database can do what they want with it, and the chain and its pins tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.domain.team import Role
from moderator_app.storage.tables import metadata

OTHERS = ("item_search", "item_search_source", "alembic_version")
"""Tables and views that are none of the code's own."""
READABLE = (*sorted(metadata.tables), *OTHERS)
"""By every role."""
WORKERS = (Role.MODERATOR, Role.MANAGER, Role.ADMINISTRATOR)
LEADERS = (Role.MANAGER, Role.ADMINISTRATOR)

_MOVES = "context, decision_id, due_at, knowledge_at, priority, remote_state, restricted, revision_id, state, version"
GRANTS: dict[tuple[Role, ...], dict[str, str]] = {
    WORKERS: {
        "sequence": "INSERT, UPDATE (next)",
        "author": "INSERT, UPDATE (name, sort_key)",
        "item": f"INSERT, UPDATE ({_MOVES})",
        "revision": "INSERT",
        "tombstone": "INSERT, UPDATE (clean_at)",
        "queue_count": "UPDATE (n)",
        "decision": "INSERT, UPDATE (standing)",
        "decision_answer": "INSERT",
        "decision_provision": "INSERT",
        "obligation": "INSERT, UPDATE (state)",
        "draft": "INSERT, UPDATE (body, updated_at), DELETE",
        "claim": "INSERT, UPDATE (seen_at), DELETE",
        "item_assignment": "INSERT, DELETE",
        "absence": "INSERT",
        "channel_check": "INSERT",
        "observation": "INSERT",
        "observation_step": "INSERT",
        "alert": "INSERT",
        "alert_seen": "INSERT",
        "absence_deputy": "INSERT",
        "absence_mark": "INSERT",
        "handover_note": "INSERT",
        "text_posting": "INSERT",
        "acknowledgement": "INSERT",
        "data_request": "INSERT",
        "request_item": "INSERT",
        "import_run": "INSERT, UPDATE (cursor, new, updated, unchanged, refused, finished_at)",
        "column_mapping": "INSERT, DELETE",
        "item_search": "INSERT, DELETE",
        "journal": "INSERT",
        "journal_private": "INSERT",
    },
    LEADERS: {
        "pack": "INSERT",
        "channel": "INSERT, UPDATE (pack_id, status, fields)",
        "channel_holder": "INSERT, UPDATE (until)",
        "channel_step": "INSERT",
        "channel_status": "INSERT",
        "public_text": "INSERT",
        "start_document": "INSERT",
        "own_words": "INSERT",
        "channel_deposit": "INSERT",
        "politician": "INSERT, DELETE",
        "policy_document": "INSERT, UPDATE (ended_at)",
        "document_channel": "INSERT",
        "document_version": "INSERT",
        # A request may be recorded by who receives it, and is decided by who leads.
        "data_request": "UPDATE (ruling, reason, decided_at, done_at)",
        "disposal_decision": "INSERT, UPDATE (revoked_at)",
        "disposal_channel": "INSERT",
        "destruction": "INSERT, UPDATE (reported_to, reported_day)",
        "queue_count": "INSERT",
        "assignment": "INSERT, DELETE",
        "mandate": "INSERT, UPDATE (notified_day, notified_to, ended_at)",
    },
    # Whoever has no login yet can be entered by name. What gives rights is the login, and that is the owner's matter.
    (Role.ADMINISTRATOR,): {"person": "INSERT (id, uuid, name, role, created_at, title, unit), UPDATE (name, title, unit)"},
    # That something was exported is written down.
    (Role.REGISTRAR,): {"journal": "INSERT", "journal_private": "INSERT"},
}
"""What is granted beside reading."""

# Asked once for a statement, not for each row.
_MINE = "= ANY ((SELECT uppsikt_channels())::bigint[])"
_ACTS = "channel_id = ANY ((SELECT uppsikt_acts())::bigint[])"


def _of_item(table: str, column: str = "item_id") -> str:
    return f"EXISTS (SELECT FROM item WHERE item.id = {table}.{column})"


def _acts_on_item(table: str) -> str:
    return f"EXISTS (SELECT FROM item WHERE item.id = {table}.item_id AND item.{_ACTS})"


def _of_decision(table: str) -> str:
    return f"EXISTS (SELECT FROM decision WHERE decision.id = {table}.decision_id)"


_ME = "(SELECT uppsikt_me())"

SIGHT = {
    "channel": f"id {_MINE}",
    "channel_holder": f"channel_id {_MINE}",
    "channel_step": f"channel_id {_MINE}",
    "channel_status": f"channel_id {_MINE}",
    "public_text": f"channel_id {_MINE}",
    "start_document": f"channel_id {_MINE}",
    "text_posting": "EXISTS (SELECT FROM public_text WHERE public_text.id = text_posting.text_id)",
    "own_words": f"channel_id IS NULL OR channel_id {_MINE}",
    "channel_check": f"channel_id {_MINE}",
    "channel_deposit": f"channel_id {_MINE}",
    "observation": "true",
    "observation_step": "true",
    "alert": f"channel_id {_MINE}",
    "alert_seen": "EXISTS (SELECT FROM alert WHERE alert.decision_id = alert_seen.decision_id)",
    "item": f"channel_id {_MINE}",
    "queue_count": f"channel_id {_MINE}",
    "import_run": f"channel_id {_MINE}",
    "column_mapping": f"channel_id {_MINE}",
    "revision": _of_item("revision"),
    "tombstone": _of_item("tombstone"),
    "decision": _of_item("decision"),
    "obligation": _of_item("obligation"),
    "draft": _of_item("draft"),
    "claim": _of_item("claim"),
    "item_assignment": _of_item("item_assignment"),
    "item_search": _of_item("item_search", "rowid"),
    "absence_deputy": f"channel_id {_MINE}",
    "mandate": f"channel_id {_MINE}",
    "document_channel": f"channel_id {_MINE}",
    # Channels and what binds them are told apart in their turn.
    "policy_document": "EXISTS (SELECT FROM channel JOIN pack ON pack.id = channel.pack_id WHERE pack.pack = policy_document.pack) "
    "OR EXISTS (SELECT FROM document_channel AS bound WHERE bound.document_id = policy_document.id)",
    "document_version": "EXISTS (SELECT FROM policy_document AS one WHERE one.id = document_version.document_id)",
    "disposal_channel": f"channel_id {_MINE}",
    "destruction": f"channel_id {_MINE}",
    "disposal_decision": "EXISTS (SELECT FROM channel JOIN pack ON pack.id = channel.pack_id WHERE pack.pack = disposal_decision.pack) "
    "OR EXISTS (SELECT FROM disposal_channel AS bound WHERE bound.decision_id = disposal_decision.id)",
    # Who asks is not for every moderator to know.
    "data_request": f"recorder_id = {_ME}",
    "request_item": f"EXISTS (SELECT FROM data_request AS one WHERE one.id = request_item.request_id) AND {_of_item('request_item')}",
    # Who has not read what is for those who lead to know.
    "acknowledgement": f"person_id = {_ME} AND EXISTS (SELECT FROM document_version AS one WHERE one.id = acknowledgement.version_id)",
    # Who is away, and whether somebody covers, is everybody's to know; the rules below go by it.
    "absence": "true",
    "absence_mark": "true",
    "handover_note": "absence_id = ANY ((SELECT uppsikt_notes())::bigint[])",
    "decision_answer": _of_decision("decision_answer"),
    "decision_provision": _of_decision("decision_provision"),
    "journal_private": "EXISTS (SELECT FROM journal AS one WHERE one.seq = journal_private.seq "
    f"AND (one.channel_id IS NULL OR one.channel_id {_MINE}))",
    # The chain is one: whoever checks it reads all of it. No personal text stands in it.
    "journal": "true",
}
"""Which rows of a table a moderator sees and writes; all others see all rows. Tables not named here have no such limit."""

ALSO_SEEN = {
    # Who is named as a deputy, and by whom, is known to both before the cover begins; the channel itself is not hers before that.
    "absence_deputy": f"deputy_id = {_ME} OR EXISTS (SELECT FROM absence WHERE absence.id = absence_deputy.absence_id "
    f"AND {_ME} IN (absence.person_id, absence.planner_id))",
}
"""Rows that a moderator sees as well, and may not write."""

OWN = {
    "decision_taken": ("decision", "INSERT", f"decider_id = {_ME}"),
    # Abuse material is purged by whoever meets it.
    "decision_allowed": ("decision", "INSERT", f"outcome = 'suspected_abuse' OR {_acts_on_item('decision')}"),
    # The standing is all that may be changed, and only a second person's approval makes one stand that did not.
    "decision_approved": ("decision", "UPDATE", f"standing <> 'stands' OR decider_id <> {_ME}"),
    "draft_kept": ("draft", "ALL", f"person_id = {_ME}"),
    "claim_taken": ("claim", "INSERT", f"person_id = {_ME}"),
    "item_assigned": ("item_assignment", "INSERT", f"assigner_id = {_ME}"),
    "assigning_allowed": ("item_assignment", "INSERT", _acts_on_item("item_assignment")),
    "absence_planned": ("absence", "INSERT", f"planner_id = {_ME}"),
    "deputy_named": ("absence_deputy", "INSERT", "uppsikt_plans(absence_id)"),
    "note_written": ("handover_note", "INSERT", f"person_id = {_ME} AND uppsikt_writes_note(absence_id)"),
    "cover_marked": ("absence_mark", "INSERT", f"person_id = {_ME} AND uppsikt_marks(absence_id, mark)"),
    "tombstone_laid": ("tombstone", "INSERT", f"observer_id = {_ME}"),
    "step_recorded": ("channel_step", "INSERT", f"recorder_id = {_ME}"),
    "request_recorded": ("data_request", "INSERT", f"recorder_id = {_ME}"),
    "disposal_recorded": ("disposal_decision", "INSERT", f"recorder_id = {_ME}"),
    "destruction_recorded": ("destruction", "INSERT", f"recorder_id = {_ME}"),
    "version_recorded": ("document_version", "INSERT", f"recorder_id = {_ME}"),
    "acknowledged": ("acknowledgement", "INSERT", f"person_id = {_ME}"),
    "status_given": ("channel_status", "INSERT", f"person_id = {_ME}"),
    "text_issued": ("public_text", "INSERT", f"person_id = {_ME}"),
    "start_document_made": ("start_document", "INSERT", f"person_id = {_ME}"),
    "text_seen_posted": ("text_posting", "INSERT", f"person_id = {_ME}"),
    "words_worded": ("own_words", "INSERT", f"person_id = {_ME}"),
    "check_recorded": ("channel_check", "INSERT", f"recorder_id = {_ME}"),
    "deposit_recorded": ("channel_deposit", "INSERT", f"recorder_id = {_ME}"),
    "observation_recorded": ("observation", "INSERT", f"recorder_id = {_ME}"),
    "observation_step_recorded": ("observation_step", "INSERT", f"recorder_id = {_ME}"),
    "alert_raised": ("alert", "INSERT", f"raiser_id = {_ME}"),
    "alert_acknowledged": ("alert_seen", "INSERT", f"person_id = {_ME}"),
    "import_begun": ("import_run", "INSERT", f"person_id = {_ME}"),
    "import_allowed": ("import_run", "INSERT", _ACTS),
    "mandate_recorded": ("mandate", "INSERT", f"recorder_id = {_ME}"),
    "entry_linked": ("journal", "INSERT", f"actor_id = {_ME} AND uppsikt_follows(journal)"),
    "entry_of_export": ("journal", "INSERT", "kind IN ('exported', 'file_exported') OR NOT uppsikt_has_role('{registrar}')"),
    "text_beside_own_entry": ("journal_private", "INSERT", "uppsikt_wrote(seq)"),
}
"""Rules that hold for everybody, moderator or not: name → (table, for which kind of statement, condition on the new row)."""

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

CREATE OR REPLACE FUNCTION uppsikt_purge_journaled() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF uppsikt_me() IS NOT NULL AND NOT EXISTS (SELECT FROM journal WHERE item_id = NEW.item_id AND kind = 'purged') THEN
        RAISE insufficient_privilege USING MESSAGE = 'a purge is to be written down in the journal';
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


def statements(groups: dict[Role, str]) -> Iterator[str]:
    """Everything that gives the groups their rights and nobody else any. May be run again and again."""
    everybody = ", ".join(quoted(group) for group in groups.values())
    moderator = quoted(groups[Role.MODERATOR])
    others = ", ".join(quoted(group) for role, group in groups.items() if role is not Role.MODERATOR)
    for each in READABLE:
        yield f"REVOKE ALL ON {each} FROM PUBLIC, {everybody}"
        yield f"GRANT SELECT ON {each} TO {everybody}"
    for roles, granted in GRANTS.items():
        for table, rights in granted.items():
            yield f"GRANT {rights} ON {table} TO {', '.join(quoted(groups[role]) for role in roles)}"
    yield FUNCTIONS
    sees_all = (groups[role].replace("'", "''") for role in groups if role is not Role.MODERATOR)
    yield SEES.format(others=") AND NOT uppsikt_has_role(".join(f"'{group}'" for group in sees_all))
    yield f"GRANT EXECUTE ON FUNCTION uppsikt_found, uppsikt_newest TO {everybody}"
    yield "REVOKE ALL ON FUNCTION uppsikt_forget(bigint) FROM PUBLIC"
    yield f"GRANT EXECUTE ON FUNCTION uppsikt_forget(bigint) TO {', '.join(quoted(groups[role]) for role in WORKERS)}"
    # Only a purge leaves anything behind in these; what it left is swept away within a minute, whoever purged.
    for each in ("revision", "journal_private"):
        yield f"ALTER TABLE {each} SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 0)"
    yield "ALTER VIEW item_search_source SET (security_invoker = true)"
    for table, seen in SIGHT.items():
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        more = f" OR {ALSO_SEEN[table]}" if table in ALSO_SEEN else ""
        yield from _policy("uppsikt_assigned", table, f"TO {moderator} USING ({seen}{more}) WITH CHECK ({seen})")
        yield from _policy("uppsikt_all", table, f"TO {others} USING (true) WITH CHECK (true)")
    for name, (table, kind, condition) in OWN.items():
        rule = condition.replace("{registrar}", groups[Role.REGISTRAR].replace("'", "''"))
        seen = {"INSERT": "", "UPDATE": "USING (true) "}.get(kind, f"USING ({rule}) ")
        yield from _policy(f"uppsikt_{name}", table, f"AS RESTRICTIVE FOR {kind} TO {everybody} {seen}WITH CHECK ({rule})")


def _policy(name: str, table: str, rule: str) -> Iterator[str]:
    yield f"DROP POLICY IF EXISTS {name} ON {table}"
    yield f"CREATE POLICY {name} ON {table} {rule}"


def quoted(name: str) -> str:
    """A name as PostgreSQL reads it literally."""
    return '"' + name.replace('"', '""') + '"'
