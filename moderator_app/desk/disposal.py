"""Disposal decisions: recorded with scope and time limit, and shown with what they allow; a channel without one allows nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Channel
from moderator_app.domain.disposal import DisposalDecision, Limit, Terms, checked, disposable_from, without_decision
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.workdays import local_day
from moderator_app.storage import channels, disposal
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


@dataclass(frozen=True, slots=True)
class Covering:
    """A decision with the channels it covers. `from_today`: the first day on which what comes in today may be disposed of (ISO);
    None when no longer current."""

    decision: DisposalDecision
    channels: tuple[Channel, ...]
    from_today: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """All decisions, and the channels in use that none covers: nothing of theirs may be disposed of (VAS-35)."""

    decisions: tuple[Covering, ...]
    uncovered: tuple[Channel, ...]
    may_record: bool


class Disposal:
    """What the disposal of records is to rest on."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def plan(self) -> Plan:
        """All decisions of the channels that I see."""
        today = self._today()
        with self._context.database.read() as reader:
            known, found = channels.everything(reader), disposal.everything(reader)
        listed: list[Covering] = []
        for each in found:
            day = disposable_from(each.terms, today)
            listed.append(Covering(each, tuple(one for one in known if each.covers(one)), None if day is None else day.isoformat()))
        listed.sort(key=lambda each: (each.decision.revoked_at is not None, each.decision.terms.decided), reverse=False)
        may = not self._context.limited and not self._context.only_sees
        return Plan(tuple(listed), without_decision(known, found), may)

    def add(self, terms: Terms, *, pack: str = "", channel_ids: Iterable[int] = ()) -> int:
        """Record a decision; its id. Raises Refused with everything that is missing or wrong."""
        body, decided, paragraph, diary_no, scope = (
            clean(each)[0].strip() for each in (terms.body, terms.decided, terms.paragraph, terms.diary_no, terms.scope)
        )
        terms = replace(terms, body=body, decided=decided, paragraph=paragraph, diary_no=diary_no, scope=scope)
        if terms.limit is Limit.WHEN_OBSOLETE:
            terms = replace(terms, amount=0)
        terms, covered = checked(terms, self._today().isoformat()), sorted(set(channel_ids))
        if bool(pack) == bool(covered):
            raise Refused(
                message(
                    "disposal_covers_nothing",
                    QT_TRANSLATE_NOOP("Message", "Say which channels the decision covers: all of one policy, or some. Nothing was saved."),
                )
            )
        if pack:
            self._policies.pack(pack)
        with self._context.act() as act:
            number = disposal.add(act.writer, terms, pack, covered, self._context.me.id, act.now)
            act.write_down(
                Kind.DISPOSAL_DECIDED,
                channel=covered[0] if len(covered) == 1 else None,
                body={
                    "disposal": number,
                    "day": terms.decided,
                    "record_types": list(terms.record_types),
                    "time_limit": terms.limit,
                    "amount": terms.amount,
                    "channels": covered,
                    **({"pack": pack} if pack else {}),
                },
                private={
                    name: said
                    for name, said in (("body", body), ("paragraph", paragraph), ("diary_no", diary_no), ("scope", scope))
                    if said
                },
            )
            act.topics.add(Topic.DOCUMENTS)
            return number

    def revoke(self, decision_id: int) -> None:
        """Nothing may be disposed of by the decision any more; it stays in the register. Raises Refused."""
        with self._context.act() as act:
            found = next((each for each in disposal.everything(act.writer) if each.id == decision_id), None)
            if found is None or found.revoked_at is not None:
                raise Refused(
                    message(
                        "unknown_disposal",
                        QT_TRANSLATE_NOOP("Message", "No disposal decision number {number} holds in your channels. Nothing was changed."),
                        number=decision_id,
                    )
                )
            disposal.revoke(act.writer, decision_id, act.now)
            act.write_down(Kind.DISPOSAL_REVOKED, body={"disposal": decision_id})
            act.topics.add(Topic.DOCUMENTS)

    def _today(self) -> date:
        return date.fromordinal(local_day(self._context.clock.now())[0])
