"""The rights at a team's desk, as statements for PostgreSQL: what each role may do to each table, and to which of its rows.

The owner of the tables is held by none of this: who runs the database can do what they want with it, and the chain and its pins tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.domain.team import Role
from moderator_app.storage.rights_functions import FUNCTIONS, SEES
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
        "decision": "INSERT, UPDATE (standing, closed_at)",
        "decision_answer": "INSERT",
        "decision_provision": "INSERT",
        "obligation": "INSERT, UPDATE (state, responsible_id)",
        "receipt": "INSERT",
        "crisis_item": "INSERT",
        "disposal_hold": "INSERT",
        "disposal_proposal": "INSERT",
        "disposal_item": "INSERT",
        "evidence_set": "INSERT",
        "evidence_part": "INSERT",
        "evidence_piece": "INSERT",
        "answer": "INSERT",
        "answer_template": "INSERT, UPDATE (ended_at)",
        "recount": "UPDATE (reached, until, moved), DELETE",
        "breach": "INSERT",
        "breach_mark": "UPDATE (until)",
        "draft": "INSERT, UPDATE (body, updated_at), DELETE",
        "claim": "INSERT, UPDATE (seen_at), DELETE",
        "item_assignment": "INSERT, DELETE",
        "absence": "INSERT",
        "channel_check": "INSERT",
        "observation": "INSERT",
        "observation_step": "INSERT",
        "alert": "INSERT",
        "alert_seen": "INSERT",
        "watch_round": "INSERT",
        "missed_round": "INSERT",
        "member_card": "INSERT",
        "credential_envelope": "INSERT",
        "code_use": "INSERT",
        "platform_change": "INSERT, UPDATE (closed_at, closer_id, reason)",
        "platform_change_step": "INSERT",
        "credential_check": "INSERT",
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
        "crisis": "INSERT, UPDATE (ended_at, ender_id)",
        "evidence_access": "INSERT",
        "channel": "INSERT, UPDATE (pack_id, status, fields)",
        "own_day": "INSERT, DELETE",
        "recount": "INSERT",
        "breach_mark": "INSERT",
        "channel_holder": "INSERT, UPDATE (until)",
        "channel_step": "INSERT",
        "channel_status": "INSERT",
        "public_text": "INSERT",
        "start_document": "INSERT",
        "own_words": "INSERT",
        "word_list": "INSERT",
        "detector_switch": "INSERT",
        "channel_deposit": "INSERT",
        "politician": "INSERT, DELETE",
        "policy_document": "INSERT, UPDATE (ended_at)",
        "document_channel": "INSERT",
        "document_version": "INSERT",
        # A request may be recorded by who receives it, and is decided by who leads.
        "data_request": "UPDATE (ruling, reason, decided_at, done_at)",
        "disposal_decision": "INSERT, UPDATE (revoked_at)",
        "disposal_channel": "INSERT",
        "disposal_hold": "UPDATE (lifted_at, lifter_id, lifted_reason)",
        "disposal_proposal": "UPDATE (approved, ruler_id, ruled_at, reason)",
        "disposal_item": "UPDATE (done_at, kept)",
        "disposal_record": "INSERT",
        "destruction": "INSERT, UPDATE (reported_to, reported_day)",
        "queue_count": "INSERT",
        "assignment": "INSERT, DELETE",
        "mandate": "INSERT, UPDATE (notified_day, notified_to, ended_at)",
        # What a day is judged by is a matter of the register.
        "watch_judged": "INSERT",
    },
    # Whoever has no login yet can be entered by name. What gives rights is the login, and that is the owner's matter.
    (Role.ADMINISTRATOR,): {
        "person": "INSERT (id, uuid, name, role, created_at, title, unit), UPDATE (name, title, unit)",
        "recovery_key": "INSERT",
    },
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
_LEADS = f"EXISTS (SELECT FROM person WHERE id = {_ME} AND role IN ('manager', 'administrator'))"

SIGHT = {
    "channel": f"id {_MINE}",
    "channel_holder": f"channel_id {_MINE}",
    "channel_step": f"channel_id {_MINE}",
    "channel_status": f"channel_id {_MINE}",
    "public_text": f"channel_id {_MINE}",
    "start_document": f"channel_id {_MINE}",
    "text_posting": "EXISTS (SELECT FROM public_text WHERE public_text.id = text_posting.text_id)",
    "own_words": f"channel_id IS NULL OR channel_id {_MINE}",
    # What is looked for in the texts is everybody's to know.
    "word_list": "true",
    "detector_switch": "true",
    "channel_check": f"channel_id {_MINE}",
    "channel_deposit": f"channel_id {_MINE}",
    "observation": "true",
    "observation_step": "true",
    "alert": f"channel_id {_MINE}",
    "alert_seen": "EXISTS (SELECT FROM alert WHERE alert.decision_id = alert_seen.decision_id)",
    "watch_round": f"channel_id {_MINE}",
    "missed_round": f"channel_id {_MINE}",
    "watch_judged": f"channel_id {_MINE}",
    # Whose keys are whose, and the public half of the key on paper, are everybody's to know; the rules below go by them.
    "member_card": "true",
    "recovery_key": "true",
    # Sealed: but who is to have nothing of a channel is not to have a copy for later either.
    "credential_envelope": f"channel_id {_MINE}",
    "code_use": f"channel_id {_MINE}",
    "platform_change": f"channel_id {_MINE}",
    "platform_change_step": "EXISTS (SELECT FROM platform_change AS one WHERE one.id = platform_change_step.change_id)",
    "credential_check": f"channel_id IS NULL OR channel_id {_MINE}",
    "item": f"channel_id {_MINE}",
    "queue_count": f"channel_id {_MINE}",
    "import_run": f"channel_id {_MINE}",
    "column_mapping": f"channel_id {_MINE}",
    "revision": _of_item("revision"),
    "tombstone": _of_item("tombstone"),
    "decision": _of_item("decision"),
    "obligation": _of_item("obligation"),
    "receipt": _of_item("receipt"),
    # Whether crisis management is active is everybody's to know.
    "crisis": "true",
    "crisis_item": _of_item("crisis_item"),
    # That there is evidence is to be seen; what it holds, by fewer.
    "evidence_set": _of_item("evidence_set"),
    "evidence_part": "EXISTS (SELECT FROM evidence_set AS one WHERE one.id = evidence_part.set_id)",
    "evidence_access": "EXISTS (SELECT FROM evidence_set AS one WHERE one.id = evidence_access.set_id)",
    "evidence_piece": "evidence_piece.part_id IN (SELECT part.id FROM evidence_part AS part "
    "JOIN evidence_set AS one ON one.id = part.set_id JOIN item ON item.id = one.item_id WHERE part.id = evidence_piece.part_id "
    "AND (one.person_id = (SELECT uppsikt_me()) OR (one.access = 'channel' AND item.restricted = 0 AND NOT EXISTS "
    "(SELECT FROM evidence_part AS shown JOIN item AS other ON other.id = shown.of_item_id "
    "WHERE shown.set_id = one.id AND other.restricted = 1)) OR EXISTS "
    "(SELECT FROM evidence_access AS named WHERE named.set_id = one.id AND named.person_id = (SELECT uppsikt_me()))))",
    "answer": _of_item("answer"),
    "answer_template": f"channel_id IS NULL OR channel_id {_MINE}",
    "recount": f"channel_id {_MINE}",
    "breach": _of_item("breach"),
    "breach_mark": f"channel_id {_MINE}",
    # The organisation's calendar is everybody's to know.
    "own_day": "true",
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
    "disposal_hold": f"channel_id {_MINE}",
    "disposal_proposal": f"(channel_id IS NULL OR channel_id {_MINE}) "
    "AND EXISTS (SELECT FROM disposal_decision AS one WHERE one.id = disposal_proposal.decision_id)",
    "disposal_item": _of_item("disposal_item"),
    "disposal_record": "EXISTS (SELECT FROM disposal_proposal AS one WHERE one.id = disposal_record.proposal_id)",
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
    "evidence_saved": ("evidence_set", "INSERT", f"person_id = {_ME}"),
    "evidence_allowed": ("evidence_set", "INSERT", _acts_on_item("evidence_set")),
    "evidence_part_saved": ("evidence_part", "INSERT", f"person_id = {_ME}"),
    "evidence_piece_saved": (
        "evidence_piece",
        "INSERT",
        f"EXISTS (SELECT FROM evidence_part AS part WHERE part.id = evidence_piece.part_id AND part.person_id = {_ME})",
    ),
    "evidence_access_given": ("evidence_access", "INSERT", f"granter_id = {_ME}"),
    # What was done under a decision is repeated under the one that takes its place, whoever did it; the check of the journal compares.
    "receipt_given": ("receipt", "INSERT", f"person_id = {_ME} OR carried_from IS NOT NULL"),
    "crisis_begun": ("crisis", "INSERT", f"starter_id = {_ME}"),
    "crisis_over": ("crisis", "UPDATE", f"ender_id = {_ME}"),
    "crisis_item_tagged": ("crisis_item", "INSERT", f"person_id = {_ME}"),
    "tagging_allowed": ("crisis_item", "INSERT", _acts_on_item("crisis_item")),
    "answer_recorded": ("answer", "INSERT", f"person_id = {_ME}"),
    "answer_allowed": ("answer", "INSERT", _acts_on_item("answer")),
    "template_written": ("answer_template", "INSERT", f"person_id = {_ME}"),
    "own_day_listed": ("own_day", "INSERT", f"person_id = {_ME}"),
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
    "hold_set": ("disposal_hold", "INSERT", f"person_id = {_ME}"),
    # Told to be over in the moment of its setting: that is for who leads, as lifting one is.
    "hold_told_over": ("disposal_hold", "INSERT", f"lifted_at IS NULL OR (lifter_id = {_ME} AND {_LEADS})"),
    "hold_lifted": ("disposal_hold", "UPDATE", f"lifter_id = {_ME}"),
    "disposal_proposed": ("disposal_proposal", "INSERT", f"proposer_id = {_ME} AND approved IS NULL"),
    # Four eyes: nobody rules on what they proposed.
    "disposal_ruled": ("disposal_proposal", "UPDATE", f"ruler_id = {_ME} AND proposer_id <> {_ME}"),
    # What was ruled on gets no more items.
    "disposal_listed": ("disposal_item", "INSERT", "uppsikt_lists(proposal_id)"),
    "disposal_ended": ("disposal_record", "INSERT", f"person_id = {_ME}"),
    "disposal_recorded": ("disposal_decision", "INSERT", f"recorder_id = {_ME}"),
    "destruction_recorded": ("destruction", "INSERT", f"recorder_id = {_ME}"),
    "version_recorded": ("document_version", "INSERT", f"recorder_id = {_ME}"),
    "acknowledged": ("acknowledgement", "INSERT", f"person_id = {_ME}"),
    "status_given": ("channel_status", "INSERT", f"person_id = {_ME}"),
    "text_issued": ("public_text", "INSERT", f"person_id = {_ME}"),
    "start_document_made": ("start_document", "INSERT", f"person_id = {_ME}"),
    "text_seen_posted": ("text_posting", "INSERT", f"person_id = {_ME}"),
    "words_worded": ("own_words", "INSERT", f"person_id = {_ME}"),
    "words_listed": ("word_list", "INSERT", f"person_id = {_ME}"),
    "detector_switched": ("detector_switch", "INSERT", f"person_id = {_ME}"),
    "check_recorded": ("channel_check", "INSERT", f"recorder_id = {_ME}"),
    "deposit_recorded": ("channel_deposit", "INSERT", f"recorder_id = {_ME}"),
    "observation_recorded": ("observation", "INSERT", f"recorder_id = {_ME}"),
    "observation_step_recorded": ("observation_step", "INSERT", f"recorder_id = {_ME}"),
    "alert_raised": ("alert", "INSERT", f"raiser_id = {_ME}"),
    "alert_acknowledged": ("alert_seen", "INSERT", f"person_id = {_ME}"),
    "round_made": ("watch_round", "INSERT", f"person_id = {_ME}"),
    "round_allowed": ("watch_round", "INSERT", _ACTS),
    "miss_written_down": ("missed_round", "INSERT", f"person_id = {_ME}"),
    "card_made": ("member_card", "INSERT", f"person_id = {_ME}"),
    "credentials_sealed": ("credential_envelope", "INSERT", f"person_id = {_ME}"),
    "code_used": ("code_use", "INSERT", f"person_id = {_ME}"),
    # By whom it was closed is all that is told of a closing, beside its reason.
    "platform_change_closed": ("platform_change", "UPDATE", f"closer_id = {_ME}"),
    "platform_step_done": ("platform_change_step", "INSERT", f"person_id = {_ME}"),
    "credentials_checked": ("credential_check", "INSERT", f"person_id = {_ME}"),
    "recovery_key_made": ("recovery_key", "INSERT", f"person_id = {_ME}"),
    "import_begun": ("import_run", "INSERT", f"person_id = {_ME}"),
    "import_allowed": ("import_run", "INSERT", _ACTS),
    "mandate_recorded": ("mandate", "INSERT", f"recorder_id = {_ME}"),
    "entry_linked": ("journal", "INSERT", f"actor_id = {_ME} AND uppsikt_follows(journal)"),
    "entry_of_export": ("journal", "INSERT", "kind IN ('exported', 'file_exported') OR NOT uppsikt_has_role('{registrar}')"),
    "text_beside_own_entry": ("journal_private", "INSERT", "uppsikt_wrote(seq)"),
}
"""Rules that hold for everybody, moderator or not: name → (table, for which kind of statement, condition on the new row)."""


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
    yield "REVOKE ALL ON FUNCTION uppsikt_dispose(bigint, bigint), uppsikt_may_go(bigint) FROM PUBLIC"
    leaders = ", ".join(quoted(groups[role]) for role in LEADERS)
    yield f"GRANT EXECUTE ON FUNCTION uppsikt_dispose(bigint, bigint), uppsikt_may_go(bigint) TO {leaders}"
    # Only a purge leaves anything behind in these; what it left is swept away within a minute, whoever purged.
    for each in ("revision", "journal_private", "evidence_set", "evidence_part", "evidence_piece"):
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
