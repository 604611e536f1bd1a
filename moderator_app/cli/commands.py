"""What each command does: ask the desk, print what it says. Returns the exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from moderator_app.cli.output import DONE, FAILED, REFUSED, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.desk.intake import save_refused
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, Decision, Draft, Outcome
from moderator_app.domain.items import Direction, Item, Order, Row, Selection, State
from moderator_app.domain.times import DateOrder
from moderator_app.domain.workdays import moment_at
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import RefusedRow
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message

Command = Callable[[Desk, Namespace, Output], int]


def channels_add(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.add(given.name, Platform(given.platform), given.pack)
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
    out.result({"id": channel.id, "pack": given.pack}, [f"{channel.name} uses {given.pack} from now on."])
    return DONE


def import_file(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.channel)
    if given.refused is not None and not given.refused.absolute().parent.is_dir():
        # Known before anything is imported, not after all of it.
        raise KnownError(
            message(
                "refused_place",
                QT_TRANSLATE_NOOP("Message", "There is no folder for {file}. Nothing was imported. Make it, or name another one."),
                file=given.refused,
            )
        )
    refused: list[RefusedRow] = []
    result = desk.intake.run(
        channel.id,
        given.file,
        given.format,
        _mapping(desk, given),
        history_before=None if given.history_before is None else _midnight(given.history_before),
        on_progress=out.report,
        on_refused=refused.append if given.refused else None,
    )
    if given.refused:
        rows_to_save = ((each.place, each.code, each.reason.english(), each.excerpt) for each in refused)
        save_refused(given.refused, ("Plats", "Kod", "Skäl", "Utdrag"), rows_to_save)
    rows = [
        {"place": each.place, "reason": each.reason.english(), "excerpt": each.excerpt, **_told(each.reason)}
        for each in result.refused_rows
    ]
    out.result(
        {
            "read": result.read,
            "new": result.new,
            "updated": result.updated,
            "unchanged": result.unchanged,
            "refused": result.refused,
            "refused_rows": rows,
            "warnings": [{"message": each.english(), **_told(each)} for each in result.warnings],
        },
        [
            f"{result.read} read: {result.new} new, {result.updated} updated, {result.unchanged} unchanged, {result.refused} refused.",
            *(f"- {each['place']}: {each['reason']} {each['excerpt']}" for each in rows[:20]),
            *(each.english() for each in result.warnings),
        ],
    )
    return REFUSED if result.refused else DONE


def _told(what: Message) -> dict[str, object]:
    """What a program needs to say the message in another language."""
    return {"code": what.code, "text": what.text, "values": {name: str(value) for name, value in what.values.items()}}


def _mapping(desk: Desk, given: Namespace) -> Mapping | None:
    mapping = None
    if given.map is not None:
        try:
            mapping = Mapping.from_dict(msgspec.json.decode(given.map.read_bytes()))
        except (OSError, UnicodeDecodeError, msgspec.DecodeError) as problem:
            raise KnownError(
                message(
                    "mapping_unreadable",
                    QT_TRANSLATE_NOOP("Message", "The mapping {file} can't be read ({why}). Nothing was imported. Correct the file."),
                    file=given.map,
                    why=getattr(problem, "strerror", None) or problem,
                )
            ) from problem
    if given.date_order is None:
        return mapping
    order = DateOrder(given.date_order)
    if mapping is not None:
        return replace(mapping, date_order=order)
    preview = desk.intake.preview(given.file, Mapping(date_order=order), given.format)
    return None if preview is None else preview.mapping


def inbox_list(desk: Desk, given: Namespace, out: Output) -> int:
    queue = given.queue or ("all" if given.search else State.OPEN)
    channel = None if given.channel is None else desk.channels.by_name(given.channel).id
    selection = Selection(
        None if queue == "all" else State(queue),
        channel,
        given.search,
        None if given.direction is None else Direction(given.direction),
        None if given.order is None else Order(given.order),
    )
    rows = desk.inbox.page(selection, most=given.limit)
    total = len(desk.inbox.spine(selection)) if given.search or given.direction else desk.inbox.counts().of(selection.state, channel)
    out.result({"items": [_row(each) for each in rows], "total": total}, [*map(_line, rows), f"{len(rows)} of {total}"])
    return DONE


def _row(row: Row) -> dict[str, object]:
    return {
        "ref": str(row.id),
        "channel": row.channel,
        "author": row.author,
        "text": row.text,
        "state": row.state,
        "due_at": moment(row.due_at),
        "published_at": moment(row.published_at),
        "outcome": row.outcome,
        "restricted": row.restricted,
    }


def _line(row: Row) -> str:
    return f"{row.id}\t{row.state}\t{row.channel}\t{row.author}\t{' '.join(row.text.split())[:80]}"


def inbox_show(desk: Desk, given: Namespace, out: Output) -> int:
    item = desk.inbox.open(given.ref)
    decided = desk.decisions.of_item(item.id)
    values = _item(item) | {"decisions": [_decision(each) for each in decided]}
    text = "" if item.revision is None else item.revision.text
    out.result(values, [f"{item.channel} · {item.author_name} · {moment(item.published_at)} · {item.state}", text])
    return DONE


def _item(item: Item) -> dict[str, object]:
    return {
        "ref": str(item.id),
        "uuid": item.uuid,
        "channel": item.channel,
        "platform": item.platform,
        "pack": item.pack,
        "author": item.author_name,
        "author_id": item.author_handle,
        "author_type": item.author_type,
        "direction": item.direction,
        "kind": item.kind,
        "external_id": item.external_id,
        "context": item.context,
        "url": item.url,
        "published_at": moment(item.published_at),
        "knowledge_at": moment(item.knowledge_at),
        "due_at": moment(item.due_at),
        "state": item.state,
        "revisions": [{"number": each.number, "text": each.text, "seen_at": moment(each.seen_at)} for each in item.revisions],
    }


def _decision(decided: Decision) -> dict[str, Any]:
    return {
        "decision": decided.reference,
        "outcome": decided.outcome,
        "standing": decided.standing,
        "rules": list(decided.answered(Answer.YES)),
        "reason": decided.reason,
        "decided_at": moment(decided.decided_at),
        "decider": decided.decider,
        "obligations": [
            {
                "duty": each.duty,
                "mandatory": each.mandatory,
                "rules": list(each.rules),
                "due_at": moment(each.due_at),
                "state": each.state,
            }
            for each in decided.obligations
        ],
    }


def decide(desk: Desk, given: Namespace, out: Output) -> int:
    item = desk.inbox.item(given.ref)
    if given.outcome == Outcome.SUSPECTED_ABUSE:
        decided = desk.suspicion.purge(item.id, given.reason)
    else:
        answers = dict.fromkeys(given.rule, Answer.YES) | dict.fromkeys(given.unsure, Answer.UNSURE)
        decided = desk.decisions.decide(
            Draft(
                item_id=item.id,
                revision_id=0 if item.revision is None else item.revision.id,
                answers=answers,
                outcome=Outcome(given.outcome),
                reason=given.reason,
                message=given.message,
                block_until=None if given.block_until is None else _midnight(given.block_until),
                supersedes=item.decision_id if given.supersede else None,
            )
        )
    values = _decision(decided)
    duties = [f"- {each['duty']}{'' if each['mandatory'] else ' (when it fits)'} {each['due_at'] or ''}" for each in values["obligations"]]
    out.result(values, [f"{decided.reference}: {decided.outcome} ({decided.standing})", *duties])
    return DONE


def _midnight(day: date) -> int:
    """When the day begins in Sweden."""
    return moment_at(day.toordinal(), 0)


def log_export(desk: Desk, given: Namespace, out: Output) -> int:
    result = desk.log.export(given.format, given.out.absolute(), language=given.lang, on_progress=out.report)
    cut = [f"{result.cut} texts were cut to what the format holds."] if result.cut else []
    out.result(
        {"rows": result.rows, "file": str(result.file), "cut": result.cut}, [f"{result.rows} decisions written to {result.file}.", *cut]
    )
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
    ("channels", "add"): channels_add,
    ("channels", "list"): channels_list,
    ("channels", "pack"): channels_pack,
    ("import", None): import_file,
    ("inbox", "list"): inbox_list,
    ("inbox", "show"): inbox_show,
    ("decide", None): decide,
    ("log", "export"): log_export,
    ("log", "verify"): log_verify,
    ("log", "accept-restored"): log_accept_restored,
    ("policies", "list"): policies_list,
    ("policies", "show"): policies_show,
    ("policies", "check"): policies_check,
    ("demo", None): demo,
}
