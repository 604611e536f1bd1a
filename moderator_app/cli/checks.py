"""The commands for how a channel is kept: dated checks, and what was deposited where."""

from __future__ import annotations

from argparse import Namespace

from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.checks import CheckStanding
from moderator_app.domain.upkeep import CHECK_NAMES, DEPOSITED_NAMES, Check, Deposited


def channels_checks(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.checks.show(desk.channels.by_name(given.name))
    values: dict[str, object] = {
        "id": found.channel.id,
        "name": found.channel.name,
        "checks": [_standing(each) for each in found.checks],
        "made": [
            {
                "check": each.check,
                "day": each.day,
                "ok": each.ok,
                "by": each.by.name,
                "note": each.note,
                "recorded_by": each.recorder,
                "recorded_at": moment(each.recorded_at),
            }
            for each in found.made
        ],
        "deposits": [
            {
                "what": each.deposited,
                "place": each.place,
                "keeper": each.keeper,
                "receipt": each.receipt,
                "since": each.since,
                "tested": found.tested if each.deposited is Deposited.CREDENTIALS else None,
            }
            for each in found.deposits
        ],
        "access": list(found.access),
        "alarms": [{"code": each.code, "message": each.english()} for each in found.alarms],
    }
    lines = [f"{found.channel.name}\t{len(found.alarms)} alarms"]
    lines += [
        f"{each.demand.check}: {each.state}, {'last ' + each.last.day + ', ' if each.last else ''}due {each.due}" for each in found.checks
    ]
    lines += [
        f"{DEPOSITED_NAMES[each.deposited]}: {each.place}, kept by {each.keeper} since {each.since}"
        + (f", tested {found.tested}" if each.deposited is Deposited.CREDENTIALS and found.tested else "")
        for each in found.deposits
    ]
    lines += [f"access: {each}" for each in found.access]
    lines += [f"! {each.english()}" for each in found.alarms]
    out.result(values, lines)
    return DONE


def channels_check(desk: Desk, given: Namespace, out: Output) -> int:
    channel, check = desk.channels.by_name(given.name), Check(given.check)
    now = desk.checks.record(channel, check, ok=not given.failed, by=given.by, day=given.day, note=given.note)
    out.result({"id": channel.id, **_standing(now)}, [f"{channel.name}: {CHECK_NAMES[check]}: {now.state}, due {now.due}."])
    return DONE


def channels_deposit(desk: Desk, given: Namespace, out: Output) -> int:
    channel, what = desk.channels.by_name(given.name), Deposited(given.what)
    desk.checks.deposit(channel, what, place=given.place, keeper=given.keeper, receipt=given.receipt, since=given.since)
    out.result({"id": channel.id, "deposited": what}, [f"{channel.name}: {DEPOSITED_NAMES[what]} deposited with {given.keeper}."])
    return DONE


def _standing(each: CheckStanding) -> dict[str, object]:
    return {
        "check": each.demand.check,
        "state": each.state,
        "last": each.last.day if each.last else None,
        "due": each.due,
        "every_days": each.demand.every_days,
        "binding": each.demand.binding,
        "breach": each.breach,
        "row": each.demand.row,
        "source": each.demand.source,
        "statute": each.demand.statute,
    }
