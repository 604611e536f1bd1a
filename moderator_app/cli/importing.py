"""The command that takes a file in, with the mapping that it is given."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

import msgspec

from moderator_app.cli.output import DONE, REFUSED, Output, midnight
from moderator_app.desk.desk import Desk
from moderator_app.desk.intake import save_refused
from moderator_app.domain.times import DateOrder
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import RefusedRow
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message


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
        history_before=None if given.history_before is None else midnight(given.history_before),
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
