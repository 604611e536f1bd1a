"""A right is switched off in a transaction of its own, and a member says again what was refused before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import psycopg
from psycopg import sql

from moderator_app.domain.team import Role, group_name
from moderator_app.storage import rights
from moderator_app.storage.rights import GRANTS
from moderator_app.storage.tables import metadata
from tests.storage.members import LOGINS, REFUSED

MODERATOR, MANAGER, REGISTRAR, AUDITOR = Role.MODERATOR, Role.MANAGER, Role.REGISTRAR, Role.AUDITOR
EXTRA = """
INSERT INTO item {another};
INSERT INTO tombstone VALUES ({theirs}, 0, 1, '', NULL), ({second}, 0, {me}, '', NULL), ({their_second}, 0, {auditor}, '', NULL);
INSERT INTO claim VALUES ({mine}, 'x', 1, 0, 0), ({theirs}, 'x', 1, 0, 0);
INSERT INTO item_assignment VALUES ({theirs}, 1, 1, 0);
INSERT INTO column_mapping VALUES ({their_channel}, 'x', 'x');
INSERT INTO absence VALUES (71, {me}, 0, 0, 0, 0, {me}, 0), (72, 1, 0, 0, 0, 0, 1, 0), (73, 1, 0, 0, 0, 0, {me}, 0);
INSERT INTO absence_deputy VALUES (72, {their_channel}, {auditor}, ''), (73, {channel}, 1, '');
INSERT INTO absence_mark VALUES (73, 'started', 1, 0);
INSERT INTO absence VALUES (74, 1, 0, 0, 0, 0, 1, 0);
INSERT INTO absence_deputy VALUES (74, {channel}, {me}, '');
INSERT INTO absence_mark VALUES (74, 'started', 1, 0), (74, 'ended', {me}, 0);
INSERT INTO handover_note VALUES (71, 1, 'x', 1, 0), (72, 1, 'x', 1, 0);
INSERT INTO draft VALUES ({second}, {me}, '', 0), ({their_second}, {me}, '', 0), ({mine}, {manager}, '', 0);
INSERT INTO channel {third_channel};
INSERT INTO item {third_item};
INSERT INTO mandate {assigned};
INSERT INTO channel_holder VALUES (90, {their_channel}, 'watcher', NULL, 'x', '', '', '', 0, NULL);
INSERT INTO channel_step VALUES (90, {their_channel}, 'start', 'x', NULL, 'x', '', '', '', 1, 0);
INSERT INTO public_text VALUES (90, {their_channel}, 'rules', 1, '', '', 0, 1), (91, {channel}, 'rules', 1, '', '', 0, 1);
INSERT INTO start_document VALUES (90, {their_channel}, 1, '', '', 0, 1);
INSERT INTO text_posting VALUES (90, 90, '', '', 1, 0);
INSERT INTO own_words VALUES (90, {their_channel}, 'contact', 1, '', 0, 1);
INSERT INTO word_list VALUES (90, '', '', 0, 1);
INSERT INTO detector_switch VALUES (90, 'email', 0, '', 1, 0);
INSERT INTO policy_document VALUES (90, 'other', '', 1, NULL), (91, 'other', '', 1, NULL);
INSERT INTO document_channel VALUES (90, {channel}), (91, {their_channel});
INSERT INTO document_version VALUES (90, 90, 'x', '1', '', '', '', '', '', '', 1, 0), (91, 91, 'x', '1', '', '', '', '', '', '', 1, 0);
INSERT INTO acknowledgement VALUES (90, 1, 0);
INSERT INTO channel_check VALUES (90, {their_channel}, 'x', '', NULL, 'x', 1, '', 1, 0);
INSERT INTO channel_deposit VALUES (90, {their_channel}, 'x', 'x', 'x', '', '', 1, 0);
INSERT INTO data_request VALUES (91, 'erase', '', '', 'x', '', 'x', 1, 0, '', '', NULL, NULL);
INSERT INTO data_request VALUES (92, 'erase', '', '', 'x', '', 'x', {me}, 0, '', '', NULL, NULL);
INSERT INTO request_item VALUES (91, {mine});
INSERT INTO disposal_decision VALUES (91, 'x', '', '', '', 'x', 'minor', 'days', 1, '', 1, 0, NULL);
INSERT INTO destruction VALUES (91, {their_channel}, 'minor', '', 'x', 0, NULL, 'x', 1, 0, '', NULL);
INSERT INTO disposal_channel VALUES (91, {their_channel});
INSERT INTO disposal_proposal VALUES (91, 91, NULL, '', 0, 0, 0, '', 1, 0, NULL, NULL, NULL, ''),
(92, 90, NULL, '', 0, 0, 0, '', {me}, 0, NULL, NULL, NULL, ''), (93, 90, NULL, '', 0, 0, 0, '', {manager}, 0, NULL, NULL, NULL, ''),
(94, 90, NULL, '', 0, 0, 0, '', 1, 0, 1, {manager}, 0, ''), (96, 90, NULL, '', 0, 0, 0, '', 1, 0, 0, {manager}, 0, ''),
(97, 90, NULL, '', 0, 0, 0, '', 1, 0, 1, 1, 0, ''), (98, 90, NULL, '', 0, 0, 0, '', {me}, 0, 0, 1, 0, '');
INSERT INTO disposal_item VALUES (94, {their_third}, NULL, ''), (94, {their_second}, NULL, '');
INSERT INTO disposal_item VALUES (96, {mine}, NULL, ''), (97, {mine}, NULL, '');
INSERT INTO disposal_record VALUES (91, 0, 0, '', '', '', 1, 0);
INSERT INTO disposal_decision VALUES (93, 'x', '', '', '', 'x', 'minor', 'days', 1, '', 1, 0, 0);
INSERT INTO disposal_proposal VALUES (81, 90, NULL, '', 0, 0, 0, '', 1, 0, 1, {manager}, 0, ''),
(82, 90, NULL, '', 0, 0, 0, '', 1, 0, 1, {manager}, 0, ''), (83, 93, NULL, '', 0, 0, 0, '', 1, 0, 1, {manager}, 0, '');
INSERT INTO disposal_item VALUES (81, {mine}, 0, 'hold_police'), (82, {mine}, NULL, ''), (83, {mine}, NULL, '');
INSERT INTO disposal_record VALUES (82, 0, 0, '', '', '', 1, 0);
INSERT INTO author VALUES (95, 'disposed', NULL, '–', '–');
INSERT INTO decision {waiting};
INSERT INTO observation VALUES (90, 'criticism', 'other', '', 'x', '', '', 1, 0);
INSERT INTO observation_step VALUES (90, 'closed', '', '', '', 1, 0);
INSERT INTO alert VALUES ({their_decision}, {theirs}, {their_channel}, '', 1, 0);
INSERT INTO alert_seen VALUES ({their_decision}, 1, 0);
INSERT INTO watch_round VALUES (90, {their_channel}, 1, 0, 1, NULL, 1, '');
INSERT INTO missed_round VALUES ({their_channel}, 1, 1, 0);
INSERT INTO watch_judged VALUES ({their_channel}, 1, 0);
INSERT INTO evidence_set VALUES (90, {theirs}, 1, 0, 1, 'channel');
INSERT INTO evidence_set VALUES (91, {mine}, 1, 0, 1, 'narrow'), (92, {mine}, 1, 0, 1, 'channel');
INSERT INTO evidence_part VALUES (90, 90, 0, 'record', 'x', NULL, 0, '', '', 0, 1, NULL);
INSERT INTO evidence_part VALUES (91, 91, 0, 'record', 'x', NULL, 0, '', '', 0, 1, NULL),
(92, 92, 0, 'record', 'x', NULL, 0, '', '', 0, 1, NULL), (93, 90, 1, 'file', 'x', NULL, 0, '', '', 0, {me}, NULL),
(94, 92, 7, 'context', 'y', NULL, 0, '', '', 0, 1, {second});
INSERT INTO evidence_piece VALUES (90, 0, ''), (91, 0, ''), (92, 0, '');
INSERT INTO evidence_access VALUES (90, 1, 1, 0);
INSERT INTO member_card VALUES (90, 1, 'x', '', '', '', 0);
INSERT INTO credential_envelope VALUES ({their_channel}, 1, '', '', '', 1, 0, 1, 0);
INSERT INTO code_use VALUES ({their_channel}, 'x', 1, 0);
INSERT INTO platform_change VALUES (90, {their_channel}, 'by_hand', 'x', NULL, 1, 0, '', NULL, NULL, '');
INSERT INTO platform_change VALUES (91, {channel}, 'by_hand', 'x', NULL, 1, 0, '', NULL, NULL, '');
INSERT INTO platform_change_step VALUES (90, 'x', 1, 1, 0);
INSERT INTO credential_check VALUES (90, {their_channel}, 'verified', '', 1, 0);
INSERT INTO recovery_key VALUES (90, '', '', '', 1, 0);
DELETE FROM item_search WHERE rowid = {their_second};
INSERT INTO item_search VALUES ({their_third}, 'kaffe');
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED
"""
"""Beside what the fixture lays: so that there is a row of somebody else's in every table."""


@dataclass(frozen=True, slots=True)
class Trial:
    """Switched off by `off`, a statement of the owner's, the role gets another answer to `says`: once refused, now done."""

    off: str
    role: Role
    says: str

    def __str__(self) -> str:
        return f"{self.off} | {self.role}: {self.says}"


class Desk:
    """The trials' database, as its owner sees it."""

    def __init__(self, connection: Any, name: str) -> None:
        self.connection = connection
        self.groups = {role: rights.quoted(group_name(name, role)) for role in Role}
        (self.mine, self.second), (self.theirs, self.their_second) = (
            [row[0] for row in self._ask(f"SELECT id FROM item WHERE channel_id = {channel} ORDER BY id")]
            for (channel,) in self._ask("SELECT id FROM channel ORDER BY id")
        )
        self.channel, self.their_channel = (row[0] for row in self._ask("SELECT id FROM channel ORDER BY id"))
        self.people = {role: self._ask("SELECT id FROM person WHERE login = %s", login)[0][0] for role, login in LOGINS.items()}
        self.names = {
            **{name: getattr(self, name) for name in ("mine", "second", "theirs", "their_second", "channel", "their_channel")},
            "me": self.people[MODERATOR],
            "manager": self.people[MANAGER],
            "auditor": self.people[AUDITOR],
            "their_decision": self._ask(f"SELECT id FROM decision WHERE item_id = {self.theirs}")[0][0],
        }
        self.names |= {
            f"{whose}_{what}": self._ask(f"SELECT id FROM {table} WHERE item_id = {item}")[0][0]
            for whose, item in (("my", self.mine), ("their", self.theirs))
            for what, table in (("duty", "obligation"), ("receipt", "receipt"))
        }
        self.names["waiting"] = self.decision(self.mine, self.people[MANAGER], "waits")
        self.names["elsewhere"] = self.decision(self.theirs, self.people[MODERATOR], number=88)
        self.names["their_third"] = 98
        self.names["third_channel"] = self.like("channel", self.their_channel, id=60, name_key="third")
        self.names["third_item"] = self.like("item", self.theirs, id=97, identity_key=b"97", channel_id=60)
        self.names["elsewhere_still"] = self.like(
            "decision", self.names["their_decision"], id=89, reference="89", item_id=97, decider_id=self.people[MANAGER]
        )
        self.names["assigned"] = "VALUES (90, 1, 60, 0, 0, 1, NULL, 'x', '', '', NULL, '', 1, 0, NULL, '')"
        self.names["another"], self.names["new"] = (
            self.like("item", self.theirs, id=number, identity_key=str(number).encode()) for number in (98, 99)
        )
        self.head = self._ask("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")[0]

    def _ask(self, statement: str, *values: object) -> list[Any]:
        return self.connection.execute(statement, values).fetchall()

    def like(self, table: str, number: int, **other: object) -> str:
        """The values of a row like the one of that number, but for these."""
        columns = metadata.tables[table].c.keys()
        row = dict(zip(columns, self._ask(f"SELECT {', '.join(columns)} FROM {table} WHERE id = {number}")[0], strict=True))
        return f"VALUES ({', '.join(sql.Literal(value).as_string(self.connection) for value in (row | other).values())})"

    def decision(self, item: int, who: int, standing: str = "stands", number: int = 77) -> str:
        """The values of a decision like the one that there is on the item."""
        ((like,),) = self._ask(f"SELECT id FROM decision WHERE item_id = {item}")
        return self.like("decision", like, id=number, reference=str(number), decider_id=who, standing=standing)

    def link(self, role: Role = MODERATOR, after: Any = None, **row: object) -> str:
        """The statement that enters the next link as that role; `row`: what the payload or the row beside it (`row_…`) says otherwise."""
        seq, prev = after or self.head
        told = {"seq": seq + 1, "prev": prev, "at": 5, "actor": self.people[role], "kind": "exported"}
        told |= dict.fromkeys(("item", "decision", "channel"), "null") | {key: row[key] for key in row if not key.startswith("row_")}
        beside = told | {key.removeprefix("row_"): value for key, value in row.items() if key.startswith("row_")}
        payload = (
            f'[1,{told["seq"]},"{told["prev"]}",{told["at"]},{told["actor"]},"{told["kind"]}",'
            f"{told['item']},{told['decision']},{told['channel']},{{}}]"
        )
        values = ", ".join(str(beside[each]) for each in ("item", "decision", "channel"))
        return (
            "INSERT INTO journal (seq, hash, payload, at, actor_id, kind, item_id, decision_id, channel_id) VALUES "
            f"({beside['seq']}, '{beside.get('hash') or hash_of(payload)}', '{payload}'::bytea, {beside['at']}, {beside['actor']}, "
            f"'{beside['kind']}', {values})"
        )

    def said(self, role: Role, statement: str) -> int | str:
        """What the role gets for it: how many rows, or the code of the refusal. It is taken back."""
        try:
            with self.connection.transaction(force_rollback=True):
                self.connection.execute(f"SET SESSION AUTHORIZATION {LOGINS[role]}")
                return self.connection.execute(statement).rowcount
        except psycopg.Error as problem:
            return problem.sqlstate or "?"

    def filled(self, statement: str) -> str:
        """The statement with the numbers that its {names} stand for."""
        return re.sub(r"\{([a-z_]+)\}", lambda name: str(self.names[name[1]]), statement)

    def try_it(self, trial: Trial) -> tuple[int | str, int | str]:
        """What the role gets with the right, and what without."""
        says, off = self.filled(trial.says), self.filled(trial.off)
        with self.connection.transaction(force_rollback=True):
            self.connection.execute(self.filled(EXTRA))
            before = self.said(trial.role, says)
            self.connection.execute(off)
            return before, self.said(trial.role, says)

    def without(self, function: str, piece: str, instead: str = "") -> str:
        """The statement that makes the function anew, with something else in the place of a piece of its body."""
        ((body,),) = self._ask("SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = %s", function)
        changed, times = re.subn(r"\s+".join(map(re.escape, piece.split())), lambda _: instead, body)
        assert times == 1, f"{function} has no {piece}"
        return changed


def hash_of(payload: str) -> str:
    return sha256(payload.encode()).hexdigest()


def dead(desk: Desk, trials: list[Trial], lives: Callable[[int | str, int | str], bool]) -> list[str]:
    """Those whose right made no difference, with both answers."""
    assert trials
    tried = [(trial, *desk.try_it(trial)) for trial in trials]
    return [f"{trial}: {before} → {after}" for trial, before, after in tried if not lives(before, after)]


def opens(before: int | str, after: int | str) -> bool:
    """What was refused is done."""
    return before == REFUSED and isinstance(after, int)


def shuts(before: int | str, after: int | str) -> bool:
    """What was done is refused."""
    return isinstance(before, int) and after == REFUSED


def shows_more(before: int | str, after: int | str) -> bool:
    return isinstance(before, int) and isinstance(after, int) and before < after


def kinds(table: str) -> Iterator[tuple[str, str]]:
    """Each right to write in the table, and a statement that touches no row, but is said by nobody without that right."""
    yield "INSERT", f"INSERT INTO {table} SELECT * FROM {table} WHERE false"
    yield "DELETE", f"DELETE FROM {table} WHERE false"
    for column in metadata.tables[table].c.keys() if table in metadata.tables else ("words",):
        yield f'UPDATE ("{column}")', f'UPDATE {table} SET "{column}" = "{column}" WHERE false'


def granted(role: Role, table: str) -> set[str]:
    """What the role is granted on the table, beside reading."""
    found = [given[table] for roles, given in GRANTS.items() if role in roles and table in given]
    return {
        f'UPDATE ("{column.strip()}")' if columns else kind
        for each in found
        for kind, columns in re.findall(r"(INSERT|DELETE|UPDATE)(?: \(([^)]*)\))?", each)
        for column in (columns.split(",") if columns else [""])
        # A person is entered by some columns alone: to enter a whole row is not granted.
        if not (kind == "INSERT" and columns)
    }
