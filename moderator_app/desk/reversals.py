"""The share of reversed decisions, for statistics: by channel and by rule, in a period."""

from __future__ import annotations

from collections.abc import Iterable

from moderator_app.desk.context import Context
from moderator_app.desk.policies import Policies
from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.policy import Rule
from moderator_app.domain.reversals import SETTLES_NOTHING, Reversals, Share, is_reversed
from moderator_app.storage import reversals
from moderator_app.storage.reversals import Counted


class ReversalFigures:
    """Counted when they are asked for."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def report(self, since: int | None = None, before: int | None = None) -> Reversals:
        """Of the decisions that took effect and were taken from `since` on and before `before` (microseconds UTC; None: no such end)."""
        span = 0 if since is None else since, FAR_FUTURE if before is None else before
        with self._context.database.read() as reader:
            channels, rules = reversals.by_channel(reader, *span), reversals.by_rule(reader, *span)
        whole = _shares([each._replace(name="") for each in channels])
        titles = {rule.id: rule for pack in self._policies.shipped() for rule in pack.rules}
        return Reversals(whole[0] if whole else Share(""), tuple(_shares(channels)), tuple(_shares(rules, titles)))


def _shares(counted: Iterable[Counted], titles: dict[str, Rule] | None = None) -> list[Share]:
    decided: dict[str, int] = {}
    changed: dict[str, int] = {}
    for each in counted:
        if each.first not in SETTLES_NOTHING:
            decided[each.name] = decided.get(each.name, 0) + each.number
            changed[each.name] = changed.get(each.name, 0) + (each.number if is_reversed(each.first, each.then) else 0)
    found = [Share(name, number, changed[name], (titles or {}).get(name)) for name, number in decided.items()]
    return sorted(found, key=lambda each: (-each.decided, each.name))
