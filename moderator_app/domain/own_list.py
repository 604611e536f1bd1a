"""A channel's own list of what may not stand in it, where the policy has none and tells each channel to publish one (SOL-11).

The list becomes part of the channel's copy of the pack: what moderators can choose and what is published are then one and the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from moderator_app.domain.packs import sealed
from moderator_app.domain.policy import Catalogue, Modal, Pack, Provision, Rule

SOURCE = "Kanalens publicerade spelregler"
CATCH_ALL = "H-06"
"""Says nothing by itself: on a channel's own list it needs words."""
OPTIONAL = ("H-07", "H-08", "H-09", "H-10")
"""Rules that no policy has of itself: off topic, unchecked links, disinformation, party politics. A channel may elect them."""


def optional_rules(pack: Pack, catalogue: Catalogue) -> tuple[Rule, ...]:
    """The optional rules as a channel may elect them, in the common words; none where the policy leaves no list to the channel."""
    row = next((each.row for rule in pack.rules if rule.id in pack.own_list for each in rule.provisions), None)
    if row is None:
        return ()
    return tuple(
        replace(rule, provisions=(Provision(rule.title_sv, SOURCE, Modal.MAY, row),)) for rule in catalogue.rules if rule.id in OPTIONAL
    )


def with_own_list(pack: Pack, words: Mapping[str, str], optional: Iterable[Rule] = ()) -> Pack:
    """The pack with those of its open rules that `words` names, each in the channel's words ("": the common ones); the rest unchanged.

    `pack` is the one that ships, `optional` what may be elected beside its rules. Rule ids that are not open are ignored.
    """
    kept = [rule for rule in pack.rules if rule.id not in pack.own_list or rule.id in words]
    elected = [rule for rule in optional if rule.id in words]
    # In the order of the checklist: they come last of the house's own.
    place = 1 + max((number for number, rule in enumerate(kept) if rule.breach), default=-1)
    rules = (*kept[:place], *elected, *kept[place:])
    opened = {*pack.own_list, *(rule.id for rule in elected)}
    return sealed(replace(pack, rules=tuple(_worded(rule, words.get(rule.id, "")) if rule.id in opened else rule for rule in rules)))


def with_list_of(before: Pack, pack: Pack, optional: Iterable[Rule]) -> Pack:
    """The pack that ships, with the channel's own list as it stood in `before`, an earlier copy of the same one."""
    listed = [rule for rule in before.rules if rule.id in (*pack.own_list, *OPTIONAL)]
    return with_own_list(pack, {rule.id: own_words(before, rule) for rule in listed}, optional) if pack.own_list else pack


def own_words(pack: Pack, rule: Rule) -> str:
    """The channel's own words for the rule, "" where it has none."""
    if rule.id not in (*pack.own_list, *OPTIONAL):
        return ""
    return next((each.wording for each in rule.provisions if each.source == SOURCE and each.wording != rule.title_sv), "")


def _worded(rule: Rule, words: str) -> Rule:
    if not words:
        return rule
    row = rule.provisions[0].row if rule.provisions else None
    return replace(rule, provisions=(Provision(words, SOURCE, Modal.MAY, row),))
