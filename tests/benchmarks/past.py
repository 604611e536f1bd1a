"""What was decided on the synthetic items: a few drafts that each pack allows, and the rows that taking them would have written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from moderator_app.desk.decisions import RESTRICTED_RULES
from moderator_app.desk.records import decision_body, decision_private
from moderator_app.domain.channels import Person
from moderator_app.domain.decisions import (
    OUTCOMES,
    Answer,
    CitedProvision,
    Decision,
    Draft,
    NewObligation,
    Obligation,
    ObligationState,
    Standing,
    cited,
)
from moderator_app.domain.items import FAR_FUTURE, State
from moderator_app.domain.journal import SALT_BYTES, Event, Head, Kind, link
from moderator_app.domain.obligations import Situation
from moderator_app.domain.policy import Pack
from moderator_app.domain.rulings import ruling
from moderator_app.domain.workdays import WorkingDays
from moderator_app.support.clock import to_datetime

ANSWERED = 3
"""Answers of a decision: those of the rules that were ticked, filled up with rules that were not broken."""


@dataclass(frozen=True, slots=True)
class Case:
    """A draft that the pack allows, with what follows from it. Due times of obligations count from the decision."""

    draft: Draft
    state: State
    provisions: tuple[CitedProvision, ...]
    obligations: tuple[NewObligation, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """What a decision needs to know of its item."""

    id: int
    channel: int
    pack_row: int
    published_at: int
    text: str


def cases(pack: Pack, days: WorkingDays, now: int) -> list[Case]:
    """Drafts that need no second person and restrict nothing, keeping the most common."""
    found: list[Case] = []
    calm = [rule.id for rule in pack.rules if not rule.overlay][-ANSWERED:]
    for outcome in OUTCOMES:
        for rules in [(), *((rule.id,) for rule in pack.rules if rule.id not in RESTRICTED_RULES)]:
            answers = dict.fromkeys(calm, Answer.NO) | dict.fromkeys(rules, Answer.YES)
            draft = Draft(item_id=0, revision_id=0, answers=answers, outcome=outcome.outcome, reason="Efter policyn.", block_until=None)
            seen = Situation(now=now, answer_due=FAR_FUTURE, published_at=now, earlier_measures=0, decided=None, decided_outcome=None)
            ruled = ruling(pack, draft, seen, days)
            if not ruled.missing and not ruled.waits and ruled.state is not None:
                found.append(Case(draft, ruled.state, cited(pack, draft), ruled.obligations))
    return found


class Decided:
    """Makes the rows of one decision after another, linked into the journal after `head`."""

    def __init__(self, head: Head, person: Person, made: int, seed: str) -> None:
        self.head = head
        self.number = 0
        self.obligation = 0
        self.years: dict[int, int] = {}
        self._person = person
        self._made = made
        """The moment that the cases' due times were reckoned at."""
        self._rng = Random(seed)

    def rows(self, item: Judged, pack: Pack, case: Case, decided_at: int) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """(table, values) of everything that the decision would have written."""
        self.number += 1
        decided = self._decision(item, pack, case, decided_at)
        yield "decision", (
            decided.id, decided.reference, item.id, item.id, item.pack_row, decided.outcome, decided.reason, decided.message,
            decided.decider_id, None, None, decided.knowledge_at, decided_at, None, None, decided.standing, decided.board,
            decided.closed_at,
        )  # fmt: skip
        for rule, given in decided.answers.items():
            yield "decision_answer", (decided.id, rule, given)
        for place, each in enumerate(decided.provisions, 1):
            yield "decision_provision", (decided.id, place, each.rule, each.wording, each.source, each.modal)
        for each in decided.obligations:
            rules = " ".join(each.rules)
            yield "obligation", (
                each.id, decided.id, item.id, each.duty, int(each.mandatory), rules, each.due_at, each.state, each.responsible_id,
            )  # fmt: skip
        yield from self._entry(item, decided)

    def _decision(self, item: Judged, pack: Pack, case: Case, decided_at: int) -> Decision:
        year = to_datetime(decided_at).year
        self.years[year] = self.years.get(year, 0) + 1
        duties: list[Obligation] = []
        for each in case.obligations:
            self.obligation += 1
            due = each.due_at if each.due_at == FAR_FUTURE else each.due_at - self._made + decided_at
            state = ObligationState.OPEN
            duties.append(
                Obligation(self.obligation, self.number, item.id, each.duty, each.mandatory, each.rules, due, state, self._person.id)
            )
        return Decision(
            id=self.number,
            reference=f"{year}-{self.years[year]:06d}",
            item_id=item.id,
            revision_id=item.id,
            pack=pack.id,
            pack_version=pack.version,
            pack_hash=pack.content_hash,
            outcome=case.draft.outcome,  # pyright: ignore[reportArgumentType]
            answers=case.draft.answers,
            provisions=case.provisions,
            reason=case.draft.reason,
            message="",
            decider_id=self._person.id,
            decider=self._person.name,
            on_behalf_of=None,
            mandate=None,
            knowledge_at=decided_at,
            decided_at=decided_at,
            block_until=None,
            supersedes=None,
            standing=Standing.STANDS,
            obligations=tuple(duties),
        )

    def _entry(self, item: Judged, decided: Decision) -> Iterator[tuple[str, tuple[Any, ...]]]:
        private = decision_private(decided, item.text)
        event = Event(
            kind=Kind.DECIDED,
            at=decided.decided_at,
            actor=self._person.id,
            item=item.id,
            decision=decided.id,
            channel=item.channel,
            body=decision_body(decided),
            private=private,
        )
        yield from entry_rows(self, event, {name: self._rng.randbytes(SALT_BYTES) for name in private})


def entry_rows(chain: Decided, event: Event, salts: dict[str, bytes]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """(table, values) of the next entry of the chain."""
    entry = link(chain.head, event, salts)
    chain.head = Head(entry.seq, entry.hash)
    yield "journal", (
        entry.seq, entry.hash, entry.payload, entry.at, entry.actor, entry.kind, entry.item, entry.decision, entry.channel, None
    )  # fmt: skip
    for name, salt in salts.items():
        yield "journal_private", (entry.seq, name, salt, None)
