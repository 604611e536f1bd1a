"""Urgent alerts: a threat, hate or abuse was found, and spreads fast (HJO-5). Whoever answers for the channel is told at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from moderator_app.domain.cover import Absence, stand_ins
from moderator_app.domain.decisions import Answer, Draft
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.policy import Pack
from moderator_app.domain.register import Register


@dataclass(frozen=True, slots=True)
class Alert:
    """Raised by a decision, and named by its id. `seen_by` has acknowledged it: person id → when (microseconds UTC)."""

    decision_id: int
    item_id: int
    channel_id: int
    channel: str
    rules: tuple[str, ...]
    raiser: str
    raised_at: int
    seen_by: dict[int, int]


def raised_by(pack: Pack, draft: Draft) -> tuple[str, ...]:
    """The ticked rules that call for an alert. Doubt is enough: it costs somebody a look."""
    return tuple(each for each in pack.alert_on if draft.answers.get(each) in (Answer.YES, Answer.UNSURE))


def concerned(known: Register, running: Collection[Absence], leaders: Iterable[int]) -> frozenset[int]:
    """Who is to know: the channel's owner, its deputies, and who stands in there for somebody now; those who lead, if that is nobody."""
    holders = [each for role in (Responsibility.MANAGER, Responsibility.DEPUTY) for each in known.having(role)]
    owners = {each.who.person_id for each in holders if each.who.person_id is not None}
    absent = {each.person_id for each in running}
    substitutes = frozenset[int]().union(*(stand_ins(running, each, known.channel_id) for each in absent))
    return frozenset(owners | substitutes) or frozenset(leaders)
