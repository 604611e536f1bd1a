"""How each item is kept: where it stands with the diary, its retention class, when it may be disposed of, and what stops that (SOL-41)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from moderator_app.desk.context import Context
from moderator_app.desk.inbox import no_such_item
from moderator_app.desk.policies import Policies
from moderator_app.domain.disposal import DisposalDecision
from moderator_app.domain.log import Exported
from moderator_app.domain.retention import Facts, Keeping, keeping_of
from moderator_app.storage import channels, disposal, retention
from moderator_app.storage.statements import Reader

TOGETHER = 500
"""Items that are asked for at once."""


class Retention:
    """Read alone: all of it follows from decisions, receipts and holds."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def of(self, item_id: int) -> Keeping:
        """How the item is kept. Raises Refused when there is none of that id."""
        with self._context.database.read() as reader:
            found = retention.facts_of(reader, [item_id]).get(item_id)
            if found is None:
                raise no_such_item(item_id)
            return Judge(reader, self._policies).of(found)


class Judge:
    """Holds what is the same for all items of one reading."""

    def __init__(self, reader: Reader, policies: Policies) -> None:
        self._reader = reader
        self._policies = policies
        self._channels = {each.id: each for each in channels.everything(reader)}
        self._decisions: list[DisposalDecision] = disposal.everything(reader)
        self._words: dict[int, str] = {}

    def of(self, facts: Facts) -> Keeping:
        """How the item of these facts is kept."""
        return keeping_of(facts, self._channels[facts.channel_id], self._said(facts.channel_id), self._decisions)

    def _said(self, channel_id: int) -> str:
        """The words of the channel's policy for what is of minor significance."""
        if channel_id not in self._words:
            self._words[channel_id] = self._policies.kept(self._reader, channels.pack_of(self._reader, channel_id)).retention_class
        return self._words[channel_id]


def with_keeping(reader: Reader, policies: Policies, every: Iterable[Exported]) -> Iterator[Exported]:
    """The same decisions, each with how its item is kept now."""
    judge, rest = Judge(reader, policies), iter(every)
    while some := list(islice(rest, TOGETHER)):
        facts = retention.facts_of(reader, [each.decision.item_id for each in some])
        for each in some:
            yield replace(each, keeping=judge.of(facts[each.decision.item_id]))
