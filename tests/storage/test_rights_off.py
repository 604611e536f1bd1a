"""No right at a team's desk is dead: each is switched off alone, and what was refused before is then done.

Every trial is one transaction that is rolled back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import psycopg
import pytest

from moderator_app.domain.team import Role
from moderator_app.storage import rights
from moderator_app.storage.rights import GRANTS, OWN, SIGHT
from moderator_app.storage.tables import metadata
from tests.server import Server
from tests.storage.members import LOGINS, REFUSED, database, engine
from tests.storage.rights_off import (
    AUDITOR,
    MANAGER,
    MODERATOR,
    REGISTRAR,
    Desk,
    Trial,
    dead,
    granted,
    kinds,
    opens,
    shows_more,
    shuts,
)
from tests.storage.test_rights import NOBODY_MAY, SEARCHES

__all__ = ["database", "engine"]


@pytest.fixture(scope="module")
def desk(server: Server, database: str) -> Iterator[Desk]:
    with psycopg.connect(server.address(database), autocommit=True, prepare_threshold=None) as connection:
        yield Desk(connection, database)


# --- The rows that a moderator sees and writes --------------------------------------------------------------------------------

LIMITED = [table for table, seen in SIGHT.items() if seen != "true"]
WRITTEN = {
    "item": "{new}",
    "revision": "VALUES (99, {theirs}, 9, 'x', 'x', NULL, '', '', 0)",
    "tombstone": "VALUES ({their_third}, 0, {me}, '', NULL)",
    "decision": "{elsewhere}",
    "decision_answer": "VALUES ({their_decision}, 'B-01', 'yes')",
    "decision_provision": "VALUES ({their_decision}, 8, 'x', 'x', 'x', '')",
    "obligation": "VALUES (99, {their_decision}, {theirs}, 'x', 0, '', 0, 'open')",
    "crisis_item": "VALUES (99, 90, {theirs}, 1, {me}, 0)",
    "disposal_hold": "VALUES (99, {their_channel}, NULL, 'x', '', {me}, 0, NULL, NULL, '')",
    "disposal_proposal": "VALUES (99, 90, {their_channel}, '', 0, 0, 0, '', {me}, 0, NULL, NULL, NULL, '')",
    "disposal_item": "VALUES (92, {theirs}, NULL, '')",
    "answer": "VALUES (99, {theirs}, {their_duty}, {theirs}, '', '', '', {me}, 0, 0, {their_receipt})",
    "answer_template": "VALUES (99, 'x', 'x', {their_channel}, {me}, 0, NULL)",
    "receipt": "VALUES (99, {their_duty}, {theirs}, 'x', '', '', '', '', 0, {me}, 0)",
    "breach": "VALUES (99, 'answer', {theirs}, 9, 0, 0)",
    "draft": "VALUES ({theirs}, {me}, '', 0)",
    "claim": "VALUES ({theirs}, 'y', {me}, 0, 0)",
    "item_assignment": "VALUES ({their_second}, 1, {me}, 0)",
    "import_run": "VALUES (99, {their_channel}, {me}, 'x', 'x', 0, NULL, 0, 0, 0, 0, 0)",
    "column_mapping": "VALUES ({their_channel}, 'y', 'x')",
    "text_posting": "VALUES (99, 90, '', '', {me}, 0)",
    "request_item": "VALUES (92, {theirs})",
    "acknowledgement": "VALUES (91, {me}, 0)",
    "absence_deputy": "VALUES (71, {their_channel}, 1, '')",
    "handover_note": "VALUES (72, 2, '', {me}, 0)",
    "channel_check": "VALUES (99, {their_channel}, 'x', '', NULL, 'x', 1, '', {me}, 0)",
    "alert": "VALUES (77, {theirs}, {their_channel}, '', {me}, 0)",
    "alert_seen": "VALUES ({their_decision}, {me}, 0)",
    "watch_round": "VALUES (99, {their_channel}, {me}, 0, 1, NULL, 1, '')",
    "missed_round": "VALUES ({their_channel}, 2, {me}, 0)",
    "credential_envelope": "VALUES ({their_channel}, 2, '', '', '', {me}, 0, {me}, 0)",
    "code_use": "VALUES ({their_channel}, 'y', {me}, 0)",
    "platform_change": "VALUES (99, {their_channel}, 'by_hand', 'y', NULL, 1, 0, '', NULL, NULL, '')",
    "platform_change_step": "VALUES (90, 'y', 1, {me}, 0)",
    "credential_check": "VALUES (99, {their_channel}, 'verified', '', {me}, 0)",
    "evidence_set": "VALUES (99, {theirs}, 1, 0, {me}, 'channel')",
    "evidence_part": "VALUES (99, 90, 2, 'file', 'y', NULL, 0, '', '', 0, {me}, NULL)",
    "evidence_piece": "VALUES (93, 0, '')",
    "item_search": "VALUES ({their_second}, 'kaffe')",
}
"""A row in a channel of others, for every table that a moderator enters rows in."""


def widened(table: str, clause: str) -> str:
    return f"ALTER POLICY uppsikt_assigned ON {table} {clause} (true)"


@pytest.mark.parametrize("off", ["widened", "switched off", "made for others only"])
def test_without_the_limit_a_moderator_sees_more(desk: Desk, off: str) -> None:
    ways = {
        "widened": lambda table: widened(table, "USING"),
        "switched off": lambda table: f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
        "made for others only": lambda table: f"ALTER POLICY uppsikt_all ON {table} TO PUBLIC",
    }
    trials = [Trial(ways[off](table), MODERATOR, f"SELECT FROM {table}") for table in LIMITED]

    assert dead(desk, trials, shows_more) == []


def test_without_the_limit_a_moderator_writes_in_channels_of_others(desk: Desk) -> None:
    written = {table for table, granted in GRANTS[rights.WORKERS].items() if "INSERT" in granted and table in LIMITED}
    # What an entry of the journal allows to be laid beside it is tried below; it is one's own entry at any rate, as a request is.
    assert written == set(WRITTEN) | {"journal_private", "data_request"}
    # Where one may act is asked of the item, which is not seen either.
    allowed = {"decision": "decision", "item_assignment": "assigning", "crisis_item": "tagging", "answer": "answer"}
    allowed |= {"watch_round": "round", "evidence_set": "evidence"}
    asked = {table: f"{word}_allowed" for table, word in allowed.items()}
    asked |= {"evidence_piece": "evidence_piece_saved", "handover_note": "note_written"}
    twice = {table: f"; DROP POLICY uppsikt_{rule} ON {table}" for table, rule in asked.items()}
    trials = [
        Trial(widened(table, "WITH CHECK") + twice.get(table, ""), MODERATOR, f"INSERT INTO {table} {row}")
        for table, row in WRITTEN.items()
    ]

    assert dead(desk, trials, opens) == []


def test_what_evidence_holds_is_shown_to_those_who_are_named_or_may_act_where_it_is_open_to_them(desk: Desk) -> None:
    narrow, wide = (f"SELECT FROM evidence_piece WHERE part_id = {part}" for part in (91, 92))
    opened = [
        Trial("INSERT INTO evidence_access VALUES (91, {me}, 1, 0)", MODERATOR, narrow),
        Trial("UPDATE evidence_set SET person_id = {me} WHERE id = 91", MODERATOR, narrow),
        Trial("UPDATE evidence_set SET access = 'channel' WHERE id = 91", MODERATOR, narrow),
    ]
    closed = [Trial(f"UPDATE item SET restricted = 1 WHERE id = {{{shown}}}", MODERATOR, wide) for shown in ("mine", "second")]

    assert dead(desk, opened, lambda before, after: (before, after) == (0, 1)) == []
    assert dead(desk, closed, lambda before, after: (before, after) == (1, 0)) == []


def test_a_text_beside_an_entry_of_a_channel_of_others_is_not_shown(desk: Desk) -> None:
    """What is written there is bound to one's own newest entry; what is read, to the channel."""
    beside = f"{desk.link(channel=desk.their_channel)}; INSERT INTO journal_private VALUES ({desk.head[0] + 1}, 'x', '', 'x')"

    assert dead(desk, [Trial(widened("journal_private", "WITH CHECK"), MODERATOR, beside)], opens) == []


def test_the_view_of_what_is_to_be_indexed_is_as_limited_as_its_tables(desk: Desk) -> None:
    off = "ALTER VIEW item_search_source SET (security_invoker = false)"

    assert dead(desk, [Trial(off, MODERATOR, "SELECT FROM item_search_source")], shows_more) == []


def test_the_search_finds_no_more_than_the_tables_show(desk: Desk) -> None:
    found, newest = SEARCHES
    apart = "AND (seen IS NULL OR channel_id = ANY (seen))"
    walked = "words, (seen IS NULL OR channel_id = ANY (seen)) AND"
    # Among given items the newest are not walked through, the index is asked at once.
    not_late = "SELECT uppsikt_newest('''kaffe''', NULL, 100, NULL, NULL, NULL, ARRAY[{their_third}, {mine}])"
    everything = "CREATE OR REPLACE FUNCTION uppsikt_sees() RETURNS bigint[] LANGUAGE sql AS 'SELECT NULL::bigint[]'"
    trials = [
        Trial(desk.without("uppsikt_found", apart), MODERATOR, found),
        Trial(desk.without("uppsikt_newest", walked, "words,"), MODERATOR, newest),
        Trial(desk.without("uppsikt_newest", apart), MODERATOR, not_late),
        *(Trial(everything, MODERATOR, each) for each in (found, newest, not_late)),
    ]

    assert dead(desk, trials, shows_more) == []


def test_without_the_rule_for_the_others_they_see_nothing(desk: Desk) -> None:
    trials = [Trial(f"DROP POLICY uppsikt_all ON {table}", MANAGER, f"SELECT FROM {table}") for table in SIGHT]
    trials.append(Trial("DROP POLICY uppsikt_assigned ON journal", MODERATOR, "SELECT FROM journal"))

    assert dead(desk, trials, lambda before, after: isinstance(before, int) and before > 0 == after) == []


# --- In whose name ------------------------------------------------------------------------------------------------------------


def test_without_its_rule_somebody_writes_in_the_name_of_others_or_approves_alone(desk: Desk) -> None:
    newest = f"INSERT INTO journal_private VALUES ({desk.head[0]}, 'x', '', 'x')"
    says = {
        "decision_taken": (MODERATOR, f"INSERT INTO decision {desk.decision(desk.mine, 1, number=88)}"),
        "decision_allowed": (MANAGER, "INSERT INTO decision {elsewhere_still}"),
        "decision_approved": (MANAGER, "UPDATE decision SET standing = 'stands' WHERE id = 77"),
        "receipt_given": (MODERATOR, "INSERT INTO receipt VALUES (99, {my_duty}, {mine}, 'x', '', '', '', '', 0, 1, 0)"),
        "evidence_saved": (MODERATOR, "INSERT INTO evidence_set VALUES (99, {mine}, 1, 0, 1, 'channel')"),
        "evidence_allowed": (MANAGER, "INSERT INTO evidence_set VALUES (99, 97, 1, 0, {manager}, 'channel')"),
        "evidence_part_saved": (MODERATOR, "INSERT INTO evidence_part VALUES (99, 92, 1, 'file', 'y', NULL, 0, '', '', 0, 1, NULL)"),
        "evidence_piece_saved": (MODERATOR, "INSERT INTO evidence_piece VALUES (92, 1, '')"),
        "evidence_access_given": (MANAGER, "INSERT INTO evidence_access VALUES (91, {auditor}, 1, 0)"),
        "crisis_begun": (MANAGER, "INSERT INTO crisis VALUES (99, 'x', 1, 0, 1, NULL, NULL)"),
        "crisis_over": (MANAGER, "UPDATE crisis SET ended_at = 1, ender_id = 1 WHERE id = 90"),
        "crisis_item_tagged": (MODERATOR, "INSERT INTO crisis_item VALUES (99, 90, {mine}, 1, 1, 0)"),
        "answer_recorded": (MODERATOR, "INSERT INTO answer VALUES (99, {mine}, {my_duty}, {mine}, '', '', '', 1, 0, 0, {my_receipt})"),
        "template_written": (MODERATOR, "INSERT INTO answer_template VALUES (99, 'x', 'x', {channel}, 1, 0, NULL)"),
        "own_day_listed": (MANAGER, "INSERT INTO own_day VALUES ('2026-05-15', 0, '', 1, 0)"),
        "draft_kept": (MODERATOR, "UPDATE draft SET body = 'x' WHERE person_id = {manager}"),
        "claim_taken": (MODERATOR, "INSERT INTO claim VALUES ({second}, 'y', 1, 0, 0)"),
        "item_assigned": (MODERATOR, "INSERT INTO item_assignment VALUES ({mine}, {me}, 1, 0)"),
        "tagging_allowed": (MANAGER, "INSERT INTO crisis_item VALUES (99, 90, 97, 1, {manager}, 0)"),
        "answer_allowed": (MANAGER, "INSERT INTO answer VALUES (99, 97, {my_duty}, 97, '', '', '', {manager}, 0, 0, {my_receipt})"),
        "assigning_allowed": (MANAGER, "INSERT INTO item_assignment VALUES (97, 1, {manager}, 0)"),
        "tombstone_laid": (MODERATOR, "INSERT INTO tombstone VALUES ({mine}, 0, 1, '', NULL)"),
        "import_begun": (MODERATOR, "INSERT INTO import_run VALUES (99, {channel}, 1, 'x', 'x', 0, NULL, 0, 0, 0, 0, 0)"),
        "import_allowed": (MANAGER, "INSERT INTO import_run VALUES (99, 60, {manager}, 'x', 'x', 0, NULL, 0, 0, 0, 0, 0)"),
        "mandate_recorded": (MANAGER, "INSERT INTO mandate VALUES (91, 1, 60, 0, 0, 1, NULL, 'x', '', '', NULL, '', 1, 0, NULL, '')"),
        "absence_planned": (MODERATOR, "INSERT INTO absence VALUES (99, 1, 0, 0, 0, 0, 1, 0)"),
        "deputy_named": (MODERATOR, "INSERT INTO absence_deputy VALUES (72, {channel}, 1, '')"),
        "note_written": (MODERATOR, "INSERT INTO handover_note VALUES (71, 2, '', 1, 0)"),
        "cover_marked": (MODERATOR, "INSERT INTO absence_mark VALUES (71, 'started', 1, 0)"),
        "step_recorded": (MANAGER, "INSERT INTO channel_step VALUES (99, {channel}, 'start', 'x', NULL, 'x', '', '', '', 1, 0)"),
        "request_recorded": (MANAGER, "INSERT INTO data_request VALUES (99, 'erase', '', '', 'x', '', 'x', 1, 0, '', '', NULL, NULL)"),
        "hold_set": (MODERATOR, "INSERT INTO disposal_hold VALUES (99, {channel}, NULL, 'x', '', 1, 0, NULL, NULL, '')"),
        "hold_told_over": (MODERATOR, "INSERT INTO disposal_hold VALUES (99, {channel}, {mine}, 'police', '', {me}, 0, 0, {me}, 'x')"),
        "hold_lifted": (MANAGER, "UPDATE disposal_hold SET lifted_at = 1, lifter_id = 1 WHERE channel_id = {channel}"),
        "disposal_proposed": (
            MODERATOR,
            "INSERT INTO disposal_proposal VALUES (99, 90, {channel}, '', 0, 0, 0, '', 1, 0, NULL, NULL, NULL, '')",
        ),
        "disposal_ruled": (MANAGER, "UPDATE disposal_proposal SET approved = 1, ruler_id = {manager} WHERE id = 93"),
        "disposal_listed": (MODERATOR, "INSERT INTO disposal_item VALUES (90, {second}, NULL, '')"),
        "disposal_ended": (MANAGER, "INSERT INTO disposal_record VALUES (90, 0, 0, '', '', '', 1, 0)"),
        "disposal_recorded": (
            MANAGER,
            "INSERT INTO disposal_decision VALUES (99, 'x', '', '', '', 'x', 'minor', 'days', 1, '', 1, 0, NULL)",
        ),
        "destruction_recorded": (
            MANAGER,
            "INSERT INTO destruction VALUES (99, {channel}, 'minor', '', 'x', 0, NULL, 'x', 1, 0, '', NULL)",
        ),
        "version_recorded": (MANAGER, "INSERT INTO document_version VALUES (99, 90, 'x', '2', '', '', '', '', '', '', 1, 0)"),
        "acknowledged": (MANAGER, "INSERT INTO acknowledgement VALUES (91, 1, 0)"),
        "status_given": (MANAGER, "INSERT INTO channel_status VALUES (99, {channel}, 'closed', 1, 0)"),
        "text_issued": (MANAGER, "INSERT INTO public_text VALUES (99, {channel}, 'rules', 2, '', '', 0, 1)"),
        "start_document_made": (MANAGER, "INSERT INTO start_document VALUES (99, {channel}, 2, '', '', 0, 1)"),
        "text_seen_posted": (MODERATOR, "INSERT INTO text_posting VALUES (99, 91, '', '', 1, 0)"),
        "words_worded": (MANAGER, "INSERT INTO own_words VALUES (99, NULL, 'contact', 1, '', 0, 1)"),
        "words_listed": (MANAGER, "INSERT INTO word_list VALUES (99, '', '', 0, 1)"),
        "detector_switched": (MANAGER, "INSERT INTO detector_switch VALUES (99, 'email', 0, '', 1, 0)"),
        "check_recorded": (MODERATOR, "INSERT INTO channel_check VALUES (99, {channel}, 'x', '', NULL, 'x', 1, '', 1, 0)"),
        "deposit_recorded": (MANAGER, "INSERT INTO channel_deposit VALUES (99, {channel}, 'x', 'x', 'x', '', '', 1, 0)"),
        "observation_recorded": (MODERATOR, "INSERT INTO observation VALUES (99, 'x', 'x', '', '', '', '', 1, 0)"),
        "observation_step_recorded": (MODERATOR, "INSERT INTO observation_step VALUES (90, 'told', '', '', '', 1, 0)"),
        "alert_raised": (MODERATOR, "INSERT INTO alert VALUES (77, {mine}, {channel}, '', 1, 0)"),
        "alert_acknowledged": (MANAGER, "INSERT INTO alert_seen VALUES ({their_decision}, 2, 0)"),
        "round_made": (MODERATOR, "INSERT INTO watch_round VALUES (99, {channel}, 1, 0, 1, NULL, 1, '')"),
        "round_allowed": (MANAGER, "INSERT INTO watch_round VALUES (99, 60, {manager}, 0, 1, NULL, 1, '')"),
        "miss_written_down": (MODERATOR, "INSERT INTO missed_round VALUES ({channel}, 2, 1, 0)"),
        "card_made": (MODERATOR, "INSERT INTO member_card VALUES (99, 1, 'y', '', '', '', 0)"),
        "credentials_sealed": (MODERATOR, "INSERT INTO credential_envelope VALUES ({channel}, 1, '', '', '', 1, 0, 1, 0)"),
        "code_used": (MODERATOR, "INSERT INTO code_use VALUES ({channel}, 'x', 1, 0)"),
        "platform_change_closed": (MODERATOR, "UPDATE platform_change SET closed_at = 1, closer_id = 1 WHERE id = 91"),
        "platform_step_done": (MODERATOR, "INSERT INTO platform_change_step VALUES (91, 'x', 1, 1, 0)"),
        "credentials_checked": (MODERATOR, "INSERT INTO credential_check VALUES (99, {channel}, 'verified', '', 1, 0)"),
        "recovery_key_made": (Role.ADMINISTRATOR, "INSERT INTO recovery_key VALUES (99, '', '', '', 1, 0)"),
        "entry_linked": (MODERATOR, desk.link(actor=1)),
        "entry_of_export": (REGISTRAR, desk.link(REGISTRAR, kind="decided")),
        "text_beside_own_entry": (MANAGER, newest),
    }
    trials = [Trial(f"DROP POLICY uppsikt_{name} ON {OWN[name][0]}", *each) for name, each in says.items()]

    assert set(says) == set(OWN)
    assert dead(desk, trials, lambda before, after: before in (0, REFUSED) and after == 1) == []


def test_without_one_half_of_the_entrys_rule_the_other_half_is_not_enough(desk: Desk) -> None:
    rule = "ALTER POLICY uppsikt_entry_linked ON journal WITH CHECK "
    trials = [
        Trial(f"{rule} (uppsikt_follows(journal))", MODERATOR, desk.link(actor=1)),
        Trial(f"{rule} (actor_id = (SELECT uppsikt_me()))", MODERATOR, desk.link(hash="0" * 64)),
    ]

    assert dead(desk, trials, opens) == []


# --- What the functions ask ----------------------------------------------------------------------------------------------------

COMPARED = {
    "seq": (2, "{', entry.seq,", "{', @,", 7),
    "prev": (3, "head.hash, entry.at", "@, entry.at", "1" * 64),
    "at": (4, "entry.at,", "@,", 6),
    "actor": (5, "entry.actor_id,", "@,", 1),
    "kind": (6, "entry.kind,", "@,", "decided"),
    "item": (7, "coalesce(entry.item_id::text, 'null')", "@", 1),
    "decision": (8, "coalesce(entry.decision_id::text, 'null')", "@", 1),
    "channel": (9, "coalesce(entry.channel_id::text, 'null')", "@", 1),
}
"""What an entry's bytes say in their order: where, the piece of uppsikt_follows that names it, and something else that they could say."""
BYTES = "trim('\"' FROM split_part(convert_from(entry.payload, 'UTF8'), ',', {}))"


@pytest.mark.parametrize("field", COMPARED)
def test_each_field_of_an_entrys_bytes_is_compared_with_its_row(desk: Desk, field: str) -> None:
    """Switched off: what is compared with the bytes is what they say themselves."""
    place, piece, instead, other = COMPARED[field]
    row = {"seq": desk.head[0] + 1, "at": 5, "actor": desk.people[MODERATOR], "kind": "exported"}.get(field, "null")
    off = desk.without("uppsikt_follows", piece, instead.replace("@", BYTES.format(place)))

    assert dead(desk, [Trial(off, MODERATOR, desk.link(**{field: other, f"row_{field}": row}))], opens) == []


def test_each_question_of_the_functions_counts(desk: Desk) -> None:
    seq, without = desk.head[0], desk.without
    first = desk.link()
    second = desk.link(after=(seq + 1, re.findall(r"'([0-9a-f]{64})'", first)[0]))
    beside = "INSERT INTO journal_private VALUES ({}, 'x', '', 'x')"
    laid, now = "INSERT INTO tombstone VALUES ({mine}, 0, {me}, '', NULL)", "SET CONSTRAINTS ALL IMMEDIATE"
    theirs, ours = (f"INSERT INTO tombstone VALUES ({{{item}}}, 0, {{manager}}, '', NULL)" for item in ("mine", "their_third"))
    trials = [
        Trial(without("uppsikt_follows", "entry.seq = head.seq + 1 AND"), MODERATOR, desk.link(seq=seq + 2)),
        Trial(without("uppsikt_follows", "AND entry.hash = encode(sha256(entry.payload), 'hex')"), MODERATOR, desk.link(hash="0" * 64)),
        Trial(without("uppsikt_wrote", "actor_id = uppsikt_me() AND"), MANAGER, beside.format(seq)),
        Trial(
            without("uppsikt_wrote", "AND NOT EXISTS (SELECT FROM journal WHERE seq > number)"),
            MODERATOR,
            f"{first}; {second}; {beside.format(seq + 1)}",
        ),
        Trial("DROP TRIGGER uppsikt_purge_written_down ON tombstone", MODERATOR, f"{laid}; {now}"),
        Trial(
            without("uppsikt_purge_journaled", "item_id = NEW.item_id AND"),
            MODERATOR,
            f"{laid}; {desk.link(kind='purged', item=desk.second)}; {now}",
        ),
        Trial(without("uppsikt_purge_journaled", "AND kind = 'purged'"), MODERATOR, f"{laid}; {desk.link(item=desk.mine)}; {now}"),
        *(
            Trial(without("uppsikt_may_go", piece), MANAGER, f"{theirs}; {now}")
            for piece in (
                *("item_id = disposed AND", "approved = 1 AND", "AND ruler_id <> proposer_id", "AND kept = ''", "AND revoked_at IS NULL"),
                "AND NOT EXISTS (SELECT FROM disposal_record AS ended WHERE ended.proposal_id = one.id)",
            )
        ),
        Trial(
            without("uppsikt_lists", "AND proposer_id = uppsikt_me()"),
            MODERATOR,
            "INSERT INTO disposal_item VALUES (90, {second}, NULL, '')",
        ),
        Trial(without("uppsikt_lists", "AND approved IS NULL"), MODERATOR, "INSERT INTO disposal_item VALUES (98, {second}, NULL, '')"),
        Trial(without("uppsikt_dispose", "IF NOT", "IF false AND NOT"), MANAGER, "SELECT uppsikt_dispose({their_third}, 95)"),
        Trial(
            without("uppsikt_dispose", "item_id = disposed AND (login", "(login"),
            MANAGER,
            f"{theirs}; SELECT uppsikt_dispose({{their_third}}, 95)",
        ),
        Trial(without("uppsikt_dispose", "login = session_user OR", "true OR"), MANAGER, "SELECT uppsikt_dispose({their_second}, 95)"),
        Trial(without("uppsikt_dispose", "OR NOT uppsikt_may_go(disposed)"), MANAGER, f"{theirs}; SELECT uppsikt_dispose({{mine}}, 95)"),
        Trial(
            without("uppsikt_dispose", "OR NOT EXISTS (SELECT FROM author WHERE id = nobody AND key = convert_to('disposed', 'UTF8'))"),
            MANAGER,
            f"{ours}; SELECT uppsikt_dispose({{their_third}}, 1)",
        ),
        Trial("GRANT EXECUTE ON FUNCTION uppsikt_dispose(bigint, bigint) TO PUBLIC", AUDITOR, "SELECT uppsikt_dispose({their_second}, 95)"),
        Trial("GRANT EXECUTE ON FUNCTION uppsikt_may_go(bigint) TO PUBLIC", MODERATOR, "SELECT uppsikt_may_go({mine})"),
        Trial(
            without("uppsikt_plans", "AND planner_id = uppsikt_me()"), MODERATOR, "INSERT INTO absence_deputy VALUES (72, {channel}, 1, '')"
        ),
        Trial(
            without("uppsikt_plans", "AND NOT EXISTS (SELECT FROM absence_mark WHERE absence_id = number)"),
            MODERATOR,
            "INSERT INTO absence_deputy VALUES (73, {channel}, {me}, '')",
        ),
        Trial(
            without("uppsikt_marks", "named.absence_id = number AND", "false AND"),
            MODERATOR,
            "INSERT INTO absence_mark VALUES (72, 'started', {me}, 0)",
        ),
        Trial(
            without("uppsikt_marks", "AND role IN ('manager', 'administrator')"),
            MODERATOR,
            "INSERT INTO absence_mark VALUES (72, 'started', {me}, 0)",
        ),
        *(
            Trial(without("uppsikt_writes_note", *piece), MODERATOR, "INSERT INTO handover_note VALUES (74, 1, '', {me}, 0)")
            for piece in (
                ("AND role IN ('manager', 'administrator')",),
                ("IN (person_id, planner_id)", "IS NOT NULL"),
                ("AND mark = 'started'",),
                ("AND person_id = uppsikt_me()",),
            )
        ),
        Trial(without("uppsikt_forget", "IF NOT EXISTS", "IF false AND NOT EXISTS"), MODERATOR, "SELECT uppsikt_forget({mine})"),
        Trial(without("uppsikt_forget", "item_id = purged AND (login", "(login"), MODERATOR, "SELECT uppsikt_forget({mine})"),
        Trial(without("uppsikt_forget", "login = session_user OR", "true OR"), MODERATOR, "SELECT uppsikt_forget({theirs})"),
        Trial("GRANT EXECUTE ON FUNCTION uppsikt_forget(bigint) TO PUBLIC", AUDITOR, "SELECT uppsikt_forget({their_second})"),
    ]

    assert dead(desk, trials, opens) == []


def test_without_its_search_path_a_function_takes_somebodys_temporary_table_for_the_desks(desk: Desk) -> None:
    seq, hash_ = desk.head
    me = desk.people[MODERATOR]
    found, late = (each.removeprefix("SELECT ") for each in SEARCHES)
    person = "CREATE TEMP TABLE person AS SELECT 1::bigint AS id, session_user::text AS login; "
    assigned = f"CREATE TEMP TABLE assignment AS SELECT {me}::bigint AS person_id, {desk.their_channel}::bigint AS channel_id; "
    link = f"CREATE TEMP TABLE journal AS SELECT 1000::bigint AS seq, '{hash_}'::text AS hash, {me}::bigint AS actor_id, "
    link += f"{desk.mine}::bigint AS item_id, 'purged'::text AS kind; "
    items = f"CREATE TEMP TABLE item AS SELECT id, {desk.channel} AS channel_id, '' AS state, '' AS direction "
    items += "FROM generate_series(1, 100) AS id; "
    two = "DO $$ BEGIN IF (SELECT count(*) FROM {}) < 2 THEN RAISE insufficient_privilege; END IF; END $$"
    tombstone = f"CREATE TEMP TABLE tombstone AS SELECT {desk.mine}::bigint AS item_id, uppsikt_me() AS observer_id; "
    forked = desk.link(after=(1000, hash_)).replace("INTO journal", "INTO public.journal")
    beside = f"INSERT INTO public.journal_private VALUES ({seq}, 'x', '', 'x')"
    newest = link.replace("1000::bigint AS seq", f"{seq}::bigint AS seq")
    laid = "INSERT INTO tombstone VALUES ({mine}, 0, {me}, '', NULL); SET CONSTRAINTS ALL IMMEDIATE"
    planned = f"CREATE TEMP TABLE absence AS SELECT 72::bigint AS id, {me}::bigint AS planner_id; "
    promoted = f"CREATE TEMP TABLE person AS SELECT {me}::bigint AS id, 'manager'::text AS role; "
    named = f"CREATE TEMP TABLE absence_deputy AS SELECT 72::bigint AS absence_id, {me}::bigint AS deputy_id, 1::bigint AS channel_id; "
    says = {
        "uppsikt_me()": person + desk.link(actor=1),
        "uppsikt_held()": assigned + "INSERT INTO column_mapping VALUES ({their_channel}, 'y', 'x')",
        "uppsikt_follows(public.journal)": link + forked,
        "uppsikt_wrote(bigint)": newest + beside,
        "uppsikt_purge_journaled()": link + laid,
        "uppsikt_plans(bigint)": planned + "INSERT INTO absence_deputy VALUES (72, {channel}, 1, '')",
        "uppsikt_marks(bigint, text)": promoted + "INSERT INTO absence_mark VALUES (72, 'started', {me}, 0)",
        "uppsikt_writes_note(bigint)": promoted + "INSERT INTO handover_note VALUES (74, 1, '', {me}, 0)",
        "uppsikt_notes()": named + "DO $$ BEGIN IF NOT EXISTS (SELECT FROM handover_note WHERE absence_id = 72) "
        "THEN RAISE insufficient_privilege; END IF; END $$",
        "uppsikt_found": items + two.format(found),
        "uppsikt_newest": items + two.format(late),
        "uppsikt_forget(bigint)": tombstone + "SELECT uppsikt_forget({mine})",
    }
    trials = [Trial(f"ALTER FUNCTION {name} SET search_path = pg_temp, public", MODERATOR, each) for name, each in says.items()]

    assert dead(desk, trials, opens) == []


# --- What is granted, and what is not ------------------------------------------------------------------------------------------

BY_OWNERS = {
    "DROP TABLE journal": "GRANT uppsikt TO {login}",
    "ALTER TABLE item DISABLE ROW LEVEL SECURITY": "GRANT uppsikt TO {login}",
    "CREATE TABLE mine (x int)": "GRANT CREATE ON SCHEMA public TO {login}",
    "ALTER ROLE uppsikt NOSUPERUSER": "ALTER ROLE {login} SUPERUSER",
}
TABLE = re.compile(r"(?:UPDATE|DELETE FROM|INSERT INTO|TRUNCATE) (\w+)")


@pytest.mark.parametrize("role", Role)
def test_what_nobody_may_is_refused_for_want_of_the_right_and_of_nothing_else(desk: Desk, role: Role) -> None:
    def off(statement: str) -> str:
        if statement in BY_OWNERS:
            return BY_OWNERS[statement].replace("{login}", LOGINS[role])
        if statement == "SELECT uppsikt_forget(1)":
            anyhow = desk.without("uppsikt_forget", "IF NOT EXISTS", "IF false AND NOT EXISTS")
            return f"{anyhow}; GRANT EXECUTE ON FUNCTION uppsikt_forget(bigint) TO PUBLIC"
        if statement == "SELECT uppsikt_sees()":
            return "GRANT EXECUTE ON FUNCTION uppsikt_sees() TO PUBLIC"
        found = TABLE.match(statement)
        assert found, statement
        with_it = f"{found[1]}, journal_private" if "CASCADE" in statement else found[1]
        return f"GRANT ALL ON {with_it} TO {desk.groups[role]}; ALTER TABLE {found[1]} DISABLE ROW LEVEL SECURITY"

    trials = [Trial(off(each), role, each) for each in NOBODY_MAY]

    # What then is against another rule of the tables, such as a reference to the row, is no longer a matter of rights.
    assert dead(desk, trials, lambda before, after: before == REFUSED != after) == []


@pytest.mark.parametrize("role", Role)
def test_each_right_to_write_is_there_by_its_grant_alone(desk: Desk, role: Role) -> None:
    given: list[Trial] = []
    kept: list[Trial] = []
    for table in {*metadata.tables, "item_search"}:
        for right, says in kinds(table):
            if right in granted(role, table):
                given.append(Trial(f"REVOKE {right} ON {table} FROM {desk.groups[role]}", role, says))
            else:
                kept.append(Trial(f"GRANT {right} ON {table} TO {desk.groups[role]}", role, says))

    assert dead(desk, kept, opens) == []
    assert not given or dead(desk, given, shuts) == []
    assert bool(given) is (role is not AUDITOR)


@pytest.mark.parametrize("role", Role)
def test_each_table_is_read_by_its_grant_alone(desk: Desk, role: Role) -> None:
    trials = [Trial(f"REVOKE SELECT ON {table} FROM {desk.groups[role]}", role, f"SELECT FROM {table}") for table in rights.READABLE]

    assert dead(desk, trials, shuts) == []


def test_every_rule_and_function_of_the_database_is_tried_here(desk: Desk) -> None:
    policies = set(desk.connection.execute("SELECT policyname, tablename FROM pg_policies").fetchall())
    functions = desk.connection.execute("SELECT proname FROM pg_proc WHERE starts_with(proname, 'uppsikt_')").fetchall()
    sight = {(name, table) for table in SIGHT for name in ("uppsikt_assigned", "uppsikt_all")}
    # What `has_role` is asked for is tried as a whole; `one_at_a_time`, where two members meet (tests/desk/test_team_cover.py).
    asking = ("follows", "wrote", "purge_journaled", "forget", "me", "channels", "has_role", "sees", "found", "newest")
    disposing = ("may_go", "dispose", "lists")
    covering = ("held", "covered", "acts", "plans", "marks", "one_at_a_time", "notes", "writes_note")

    assert policies == sight | {(f"uppsikt_{name}", table) for name, (table, _, _) in OWN.items()}
    assert {name for (name,) in functions} == {f"uppsikt_{name}" for name in (*asking, *disposing, *covering)}
