"""A channel's own list of what may not stand in it, where the policy has none and tells each channel to publish one (SOL-11).

The list becomes part of the channel's copy of the pack: what moderators can choose and what is published are then one and the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from moderator_app.domain.packs import sealed
from moderator_app.domain.policy import Modal, Pack, Provision, Rule

SOURCE = "Kanalens publicerade spelregler"
CATCH_ALL = "H-06"
"""Says nothing by itself: on a channel's own list it needs words."""


def with_own_list(pack: Pack, words: Mapping[str, str]) -> Pack:
    """The pack with those of its open rules that `words` names, each in the channel's words ("": the common ones); the rest unchanged.

    `pack` is the one that ships. Rule ids that it does not leave open are ignored.
    """
    rules = tuple(
        _worded(rule, words[rule.id]) if rule.id in pack.own_list else rule
        for rule in pack.rules
        if rule.id not in pack.own_list or rule.id in words
    )
    return sealed(replace(pack, rules=rules))


def own_words(pack: Pack, rule: Rule) -> str:
    """The channel's own words for the rule, "" where it has none."""
    if rule.id not in pack.own_list:
        return ""
    return next((each.wording for each in rule.provisions if each.source == SOURCE), "")


def _worded(rule: Rule, words: str) -> Rule:
    if not words:
        return rule
    row = rule.provisions[0].row if rule.provisions else None
    return replace(rule, provisions=(Provision(words, SOURCE, Modal.MAY, row),))
