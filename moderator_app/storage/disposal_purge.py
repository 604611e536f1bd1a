"""What disposal takes of an item beside its words: who wrote it, and where it stood. The row stays as what refuses its return."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, exists, func, insert, select, update

from moderator_app.domain.items import State
from moderator_app.storage import ids, purge
from moderator_app.storage.statements import Statement, Writer
from moderator_app.storage.tables import author, item

NOBODY = "–"
"""Stands for the name of whoever wrote what was disposed of."""
_KEY = b"disposed"
_nobody = Statement(select(author.c.id).where(author.c.key == bindparam("author_key")))
_add_nobody = Statement(insert(author).values(id=bindparam("id"), key=bindparam("author_key"), handle=None, name=NOBODY, sort_key=NOBODY))
_wrote = Statement(select(item.c.author_id).where(item.c.id == bindparam("item_id")))
_unname = Statement(
    update(item)
    .where(item.c.id == bindparam("item_id"))
    .values(
        author_id=bindparam("nobody"),
        url=None,
        external_id=None,
        parent_id=None,
        # That of the thread tells when something was new in it last, where it is not its own.
        thread_id=func.nullif(item.c.thread_id, item.c.external_id),
    )
)
_drop = Statement(
    delete(author).where(
        author.c.id == bindparam("wrote"),
        author.c.id != bindparam("nobody"),
        ~exists(select(item.c.id).where(item.c.author_id == author.c.id)),
    )
)


def nobody(writer: Writer) -> int:
    """The author of what was disposed of, whoever wrote it."""
    found = writer.scalar(_nobody, author_key=_KEY)
    if found is not None:
        return int(found)
    number = ids.take(writer, "author")
    writer.put(_add_nobody, id=number, author_key=_KEY)
    return number


def dispose_content(writer: Writer, item_id: int, nobody_id: int, *, person_id: int, now: int) -> None:
    """Purge the item's words as `purge.purge_content` does, and with them the author's name, the link and its ids in the channel.

    Evidence stays: none of what is disposed of has any, and what neighbours have is theirs. An author of whom nothing else is kept goes
    too. The search index is not made compact here: that is done once, after the last.
    """
    purge.lay_stone(writer, item_id, observer_id=person_id, note="", now=now)
    if writer.dialect.name == "postgresql":
        writer.driver.execute("SELECT uppsikt_dispose(%s, %s)", (item_id, nobody_id))
    else:
        purge.take_words(writer, item_id)
        wrote = writer.scalar(_wrote, item_id=item_id)
        writer.put(_unname, item_id=item_id, nobody=nobody_id)
        writer.put(_drop, wrote=wrote, nobody=nobody_id)
    purge.empty(writer, item_id, State.DISPOSED)
