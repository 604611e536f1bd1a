"""Where the desk of this database is: here, on its way here, moved away, or here as a copy for the archive."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, delete, insert, select

from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import whereabouts
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message

_where = Statement(select(whereabouts.c.arriving, whereabouts.c.moved_to, whereabouts.c.archived))
_put = Statement(
    insert(whereabouts).values(id=1, arriving=bindparam("under_way"), moved_to=bindparam("address"), archived=bindparam("entry"))
)
_forget = Statement(delete(whereabouts))


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`arriving`: a copy into it is not finished. `moved_to`: the desk lives on there. `archived`: a copy taken after that entry."""

    arriving: bool = False
    moved_to: str | None = None
    archived: int | None = None


HERE = Whereabouts()


def of(reader: Reader) -> Whereabouts:
    """Where the desk is."""
    row = reader.one(_where)
    return HERE if row is None else Whereabouts(bool(row[0]), row[1], row[2])


def put(writer: Writer, where: Whereabouts) -> None:
    """From the commit on the desk is there."""
    writer.run(_forget)
    if where != HERE:
        writer.run(_put, under_way=int(where.arriving), address=where.moved_to, entry=where.archived)


def refuse_left(reader: Reader, folder: Path) -> None:
    """Raises KnownError where the desk was moved away from this database."""
    address = of(reader).moved_to
    if address is not None:
        raise left(folder, address)


def refuse_arriving(reader: Reader) -> None:
    """Raises KnownError while a desk is being copied into this database."""
    if of(reader).arriving:
        raise KnownError(
            message(
                "desk_arriving",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "A desk is being moved into this database, and that is not finished. Nothing was changed. "
                    "If the move was interrupted, run “uppsikt team move” again on the computer that it came from.",
                ),
            )
        )


def left(folder: Path, address: str) -> KnownError:
    """The desk in this folder was moved to the team's database."""
    return KnownError(
        message(
            "desk_moved",
            QT_TRANSLATE_NOOP(
                "Message",
                "The desk in {folder} was moved to the team's database {address}. Nothing was saved here. Open it there, with --database.",
            ),
            folder=folder,
            address=address,
        )
    )
