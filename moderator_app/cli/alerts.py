"""The commands for urgent alerts."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable

from moderator_app.cli.arguments import Commands
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk


def alerts_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.alerts.mine()
    values = [
        {
            "id": each.decision_id,
            "ref": str(each.item_id),
            "channel": each.channel,
            "rules": list(each.rules),
            "found_by": each.raiser,
            "raised_at": moment(each.raised_at),
        }
        for each in found
    ]
    lines = [f"{each.decision_id}\t{moment(each.raised_at)}\t{each.channel}\t{', '.join(each.rules)}\t{each.raiser}" for each in found]
    out.result({"alerts": values}, lines or ["No alert waits for you."])
    return DONE


def alerts_acknowledge(desk: Desk, given: Namespace, out: Output) -> int:
    desk.alerts.acknowledge(given.number)
    out.result({"id": given.number}, [f"Alert {given.number} is acknowledged."])
    return DONE


ALERT_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("alerts", "list"): alerts_list,
    ("alerts", "acknowledge"): alerts_acknowledge,
}


def add_alerts(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("alerts", parents=[shared], help="urgent alerts that wait for you").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="those that you have not acknowledged, the latest first")
    parts.add_parser("acknowledge", parents=[shared], help="you have seen it").add_argument("number", type=int)
