"""What each command does: ask the desk, print what it says. Returns the exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

import msgspec

from moderator_app.cli.alerts import ALERT_COMMANDS
from moderator_app.cli.answers import ANSWER_COMMANDS
from moderator_app.cli.blocks import BLOCK_COMMANDS
from moderator_app.cli.checks import channels_check, channels_checks, channels_deposit
from moderator_app.cli.cover import COVER_COMMANDS
from moderator_app.cli.credentials import CREDENTIAL_COMMANDS
from moderator_app.cli.crises import CRISIS_COMMANDS
from moderator_app.cli.deadlines import DEADLINE_COMMANDS
from moderator_app.cli.detectors import DETECTOR_COMMANDS
from moderator_app.cli.disposal import DISPOSAL_COMMANDS
from moderator_app.cli.documents import DOCUMENT_COMMANDS
from moderator_app.cli.evidence import EVIDENCE_COMMANDS
from moderator_app.cli.followups import FOLLOWUP_COMMANDS
from moderator_app.cli.importing import import_file
from moderator_app.cli.items import decide, inbox_list, inbox_show
from moderator_app.cli.observations import OUTSIDE_COMMANDS
from moderator_app.cli.output import DONE, FAILED, REFUSED, Output
from moderator_app.cli.people import PEOPLE_COMMANDS
from moderator_app.cli.register import (
    channels_activate,
    channels_close,
    channels_load,
    channels_set,
    channels_show,
    channels_start_document,
    channels_step,
    people_politician,
)
from moderator_app.cli.requests import REQUEST_COMMANDS
from moderator_app.cli.reversals import log_reversed
from moderator_app.cli.rounds import ROUNDS_COMMANDS
from moderator_app.cli.team import TEAM_COMMANDS
from moderator_app.cli.texts import TEXT_COMMANDS, channels_export
from moderator_app.cli.today import today
from moderator_app.cli.words import WORD_COMMANDS
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.items import State

Command = Callable[[Desk, Namespace, Output], int]


def channels_add(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.add(given.name, Platform(given.platform), given.pack, planned=given.planned)
    out.result({"id": channel.id, "name": channel.name}, [f"Added channel {channel.name}."])
    return DONE


def channels_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    counts = desk.inbox.counts()
    found = [
        {
            "id": each.id,
            "name": each.name,
            "platform": each.platform,
            "pack": each.pack,
            "status": each.status,
            "open": counts.of(State.OPEN, each.id),
            "items": counts.of(None, each.id),
        }
        for each in desk.channels.everything()
    ]
    out.result({"channels": found}, [f"{each['name']}\t{each['platform']}\t{each['pack']}\t{each['open']} open" for each in found])
    return DONE


def channels_pack(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    desk.channels.switch_pack(channel.id, given.pack)
    desk.answer_times.finish()
    out.result({"id": channel.id, "pack": given.pack}, [f"{channel.name} uses {given.pack} from now on."])
    return DONE


def log_export(desk: Desk, given: Namespace, out: Output) -> int:
    result = desk.log.export(given.format, given.out.absolute(), questions=given.questions, language=given.lang, on_progress=out.report)
    cut = [f"{result.cut} texts were cut to what the format holds."] if result.cut else []
    what = "questions" if given.questions else "decisions"
    values: dict[str, object] = {"rows": result.rows, "file": str(result.file), "cut": result.cut}
    out.result(values, [f"{result.rows} {what} written to {result.file}.", *cut])
    return DONE


def log_verify(desk: Desk, given: Namespace, out: Output) -> int:
    found = desk.log.verify(full=not given.incremental, on_progress=out.report)
    faults = [{"fault": fault, "entry": entry} for fault, entry in found.faults]
    out.result(
        {
            "entries": found.entries,
            "ok": found.ok,
            "head": found.head.hash,
            "checked": found.checked,
            "faults": faults,
            "sealed": found.sealed,
        },
        [
            f"{found.checked} of {found.entries} entries checked: {'whole' if found.ok else 'NOT whole'}.",
            *(f"- {each}" for each in faults),
            *([f"{found.sealed} texts can't be compared any more: their salts are gone."] if found.sealed else []),
        ],
    )
    return DONE if found.ok else FAILED


def log_accept_restored(desk: Desk, given: Namespace, out: Output) -> int:
    head = desk.log.accept_restored(given.reason)
    out.result({"entries": head.seq, "head": head.hash}, [f"Pinned anew at entry {head.seq}."])
    return DONE


def policies_list(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    packs = desk.policies.shipped()
    found = [
        {
            "id": each.id,
            "version": each.version,
            "title": each.document.title,
            "body": each.document.body,
            "rules": len(each.rules),
            "hash": each.content_hash,
        }
        for each in packs
    ]
    out.result({"policies": found}, [f"{each.id}\t{each.document.body}\t{each.document.title}\t{len(each.rules)} rules" for each in packs])
    return DONE


def policies_show(desk: Desk, given: Namespace, out: Output) -> int:
    pack = desk.policies.pack(given.pack)
    lines = [f"{pack.document.body}: {pack.document.title}"]
    for rule in pack.rules:
        lines.append(f"{rule.id} {rule.title_sv} [{rule.modal or '-'}]")
        lines += [f"    “{each.wording}” ({each.source})" for each in rule.provisions]
    out.result(msgspec.json.decode(pack.source, type=dict[str, object]), lines)
    return DONE


def policies_check(desk: Desk, given: Namespace, out: Output) -> int:
    checked = desk.policies.check(given.folder)
    wrong = [each for found in checked.values() for each in found]
    out.result(
        {"ok": not wrong, "packs": {pack: [each.english() for each in found] for pack, found in checked.items()}},
        [f"{pack}: {'ok' if not found else ''}" + "".join(f"\n- {each.english()}" for each in found) for pack, found in checked.items()],
    )
    return REFUSED if wrong else DONE


def demo(desk: Desk, given: Namespace, out: Output) -> int:
    from moderator_app.desk.demo import fill

    del given
    filled = fill(desk)
    out.result(
        {"channels": filled.channels, "items": filled.items, "decisions": filled.decisions},
        [f"Added {filled.channels} channels, {filled.items} items and {filled.decisions} decisions to {desk.place}."],
    )
    return DONE


COMMANDS: dict[tuple[str, str | None], Command] = {
    ("today", None): today,
    ("channels", "add"): channels_add,
    ("channels", "list"): channels_list,
    ("channels", "pack"): channels_pack,
    ("channels", "show"): channels_show,
    ("channels", "load"): channels_load,
    ("channels", "set"): channels_set,
    ("channels", "step"): channels_step,
    ("channels", "start-document"): channels_start_document,
    ("channels", "checks"): channels_checks,
    ("channels", "check"): channels_check,
    ("channels", "deposit"): channels_deposit,
    ("channels", "activate"): channels_activate,
    ("channels", "close"): channels_close,
    ("channels", "export"): channels_export,
    ("people", "politician"): people_politician,
    ("import", None): import_file,
    ("inbox", "list"): inbox_list,
    ("inbox", "show"): inbox_show,
    ("decide", None): decide,
    ("log", "export"): log_export,
    ("log", "verify"): log_verify,
    ("log", "reversed"): log_reversed,
    ("log", "accept-restored"): log_accept_restored,
    ("policies", "list"): policies_list,
    ("policies", "show"): policies_show,
    ("policies", "check"): policies_check,
    **COVER_COMMANDS,
    **TEAM_COMMANDS,
    **TEXT_COMMANDS,
    **PEOPLE_COMMANDS,
    **DOCUMENT_COMMANDS,
    **DISPOSAL_COMMANDS,
    **BLOCK_COMMANDS,
    **REQUEST_COMMANDS,
    **EVIDENCE_COMMANDS,
    **DEADLINE_COMMANDS,
    **OUTSIDE_COMMANDS,
    **FOLLOWUP_COMMANDS,
    **ROUNDS_COMMANDS,
    **ALERT_COMMANDS,
    **CREDENTIAL_COMMANDS,
    **WORD_COMMANDS,
    **DETECTOR_COMMANDS,
    **ANSWER_COMMANDS,
    **CRISIS_COMMANDS,
    ("demo", None): demo,
}
