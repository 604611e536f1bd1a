"""Imports under way and done, and the column mappings that a channel remembers."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from moderator_app.storage import ids
from moderator_app.storage.statements import Reader, Statement, Writer
from moderator_app.storage.tables import column_mapping, import_run

_begin = Statement(
    insert(import_run).values(
        id=bindparam("id"),
        channel_id=bindparam("channel"),
        person_id=bindparam("person"),
        format=bindparam("format"),
        file_name=bindparam("file_name"),
        started_at=bindparam("now"),
        finished_at=None,
        cursor=0,
        new=0,
        updated=0,
        unchanged=0,
        refused=0,
    )
)
_advance = Statement(
    update(import_run)
    .where(import_run.c.id == bindparam("run"))
    .values(
        cursor=bindparam("to_cursor"),
        new=import_run.c.new + bindparam("more_new"),
        updated=import_run.c.updated + bindparam("more_updated"),
        unchanged=import_run.c.unchanged + bindparam("more_unchanged"),
        refused=import_run.c.refused + bindparam("more_refused"),
        finished_at=bindparam("finished"),
    )
)
_state = Statement(
    select(
        import_run.c.cursor,
        import_run.c.new,
        import_run.c.updated,
        import_run.c.unchanged,
        import_run.c.refused,
        import_run.c.finished_at,
    ).where(import_run.c.id == bindparam("run"))
)
_last = Statement(
    select(import_run.c.id, import_run.c.new, import_run.c.updated, import_run.c.unchanged, import_run.c.refused)
    .where(import_run.c.channel_id == bindparam("channel"))
    .order_by(import_run.c.id.desc())
    .limit(1)
)
_this = (column_mapping.c.channel_id == bindparam("channel"), column_mapping.c.headers_key == bindparam("headers"))
_mapping = Statement(select(column_mapping.c.body).where(*_this))
_forget = Statement(delete(column_mapping).where(*_this))
_remember = Statement(
    insert(column_mapping).values(channel_id=bindparam("channel"), headers_key=bindparam("headers"), body=bindparam("text"))
)


def begin(writer: Writer, *, channel_id: int, person_id: int, format_id: str, file_name: str, now: int) -> int:
    """A new run; its id."""
    number = ids.take(writer, "import_run")
    writer.put(_begin, id=number, channel=channel_id, person=person_id, format=format_id, file_name=file_name, now=now)
    return number


def advance(writer: Writer, run: int, *, cursor: int, new: int, updated: int, unchanged: int, refused: int, finished: int | None) -> None:
    """What one batch added to the run, in the batch's own transaction."""
    writer.put(
        _advance,
        run=run,
        to_cursor=cursor,
        more_new=new,
        more_updated=updated,
        more_unchanged=unchanged,
        more_refused=refused,
        finished=finished,
    )


def state(reader: Reader, run: int) -> tuple[int, int, int, int, int, int | None]:
    """(cursor, new, updated, unchanged, refused, finished at) of a run."""
    row = reader.one(_state, run=run)
    if row is None:
        raise KeyError(run)
    return row  # pyright: ignore[reportReturnType]


def last(reader: Reader, channel_id: int) -> tuple[int, int, int, int, int] | None:
    """(id, new, updated, unchanged, refused) of the run that was begun last in the channel."""
    return reader.one(_last, channel=channel_id)  # pyright: ignore[reportReturnType]


def mapping(reader: Reader, channel_id: int, headers_key: str) -> str | None:
    """The column mapping (JSON) that the channel remembers for such headers."""
    return reader.scalar(_mapping, channel=channel_id, headers=headers_key)


def remember_mapping(writer: Writer, channel_id: int, headers_key: str, body: str) -> None:
    writer.put(_forget, channel=channel_id, headers=headers_key)
    writer.put(_remember, channel=channel_id, headers=headers_key, text=body)
