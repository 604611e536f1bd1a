"""The command that tells the share of reversed decisions."""

from __future__ import annotations

from argparse import Namespace
from datetime import timedelta

from moderator_app.cli.output import DONE, Output, midnight
from moderator_app.desk.desk import Desk
from moderator_app.domain.reversals import Share


def log_reversed(desk: Desk, given: Namespace, out: Output) -> int:
    since = None if given.since is None else midnight(given.since)
    before = None if given.to is None else midnight(given.to + timedelta(days=1))
    found = desk.reversals.report(since, before)
    values: dict[str, object] = {
        "all": _value(found.whole),
        "channels": [{"channel": each.name, **_value(each)} for each in found.channels],
        "rules": [{"rule": each.name or None, **_value(each)} for each in found.rules],
    }
    named = [("all decisions", found.whole), *((each.name, each) for each in found.channels)]
    named += [(each.name or "no rule named", each) for each in found.rules]
    out.result(values, [f"{name}\t{each.reversed} of {each.decided} reversed\t{_share(each)}" for name, each in named])
    return DONE


def _value(one: Share) -> dict[str, object]:
    return {"decided": one.decided, "reversed": one.reversed, "share": one.share}


def _share(one: Share) -> str:
    return "-" if one.share is None else f"{one.share:.1%}"
