"""The inbox: queues, list, one item with its thread and its author."""

from __future__ import annotations

from array import array
from collections.abc import Sized

from moderator_app.desk.context import Context
from moderator_app.domain.items import GONE, MOST_TOGETHER, AuthorHistory, Counts, Item, Row, Selection
from moderator_app.domain.journal import Kind
from moderator_app.storage import channels, claims, inbox, items
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


class Inbox:
    """Reads of the list are cheap at any size: first page by keyset, then one packed array of ids, rows by id."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def counts(self) -> Counts:
        """How many items each queue holds."""
        with self._context.database.read() as reader:
            return Counts(channels.counts(reader).cells, claims.count_mine(reader, self._context.me.id))

    def counts_agree(self) -> bool:
        """Whether the counters say what counting says; for the idle check."""
        with self._context.database.read() as reader:
            told, true = channels.counts(reader).cells, channels.true_counts(reader).cells
        return {cell: n for cell, n in told.items() if n} == true

    def spine(self, selection: Selection) -> array[int]:
        """The ids of everything selected, in order."""
        with self._context.database.read() as reader:
            return inbox.spine(reader, selection)

    def page(self, selection: Selection, after: Row | None = None, most: int = 100) -> list[Row]:
        """The first `most` rows, or those after the row `after`."""
        with self._context.database.read() as reader:
            return inbox.page(reader, selection, after, most)

    def count(self, selection: Selection) -> int:
        """How many are selected."""
        with self._context.database.read() as reader:
            return inbox.count(reader, selection)

    def rows(self, ids: list[int]) -> dict[int, Row]:
        """Rows by id."""
        with self._context.database.read() as reader:
            return inbox.rows(reader, ids)

    def newest(self) -> int:
        """The id of the item that arrived last; 0 when there is none."""
        with self._context.database.read() as reader:
            return inbox.newest(reader)

    def newer(self, selection: Selection, after_id: int) -> int:
        """How many of the selection arrived after the item `after_id`; at most some thousand are counted."""
        with self._context.database.read() as reader:
            return inbox.newer(reader, selection, after_id)

    def item(self, item_id: int) -> Item:
        """One item whole. Raises Refused when there is none of that id."""
        with self._context.database.read() as reader:
            found = inbox.item_of(reader, item_id)
        if found is None:
            raise no_such_item(item_id)
        return found

    def open(self, item_id: int) -> Item:
        """The item, which a person has now seen: the first time is its knowledge time (lag 1998:112 4 a §), and journaled."""
        found = self.item(item_id)
        if found.knowledge_at is not None or found.state in GONE or self._context.only_sees:
            return found
        with self._context.act() as act:
            if items.set_knowledge(act.writer, item_id, act.now):
                act.write_down(Kind.OPENED, item=item_id, channel=found.channel_id)
                act.touch(item_id)
            else:
                act.nothing = True
        return self.item(item_id)

    def thread(self, item: Item) -> list[Row]:
        """The thread that the item stands in, in the order it was written."""
        with self._context.database.read() as reader:
            return inbox.thread(reader, item)

    def author_history(self, item: Item) -> AuthorHistory:
        """What the author wrote besides, and what was decided about it."""
        with self._context.database.read() as reader:
            return inbox.author_history(reader, item)


def no_such_item(item_id: int) -> Refused:
    return Refused(
        message(
            "unknown_item",
            QT_TRANSLATE_NOOP("Message", "There is no item {item} at this desk. Nothing was changed. Look its number up in the list."),
            item=item_id,
        )
    )


def must_be_few(items: Sized) -> None:
    """Raises Refused when more items are dealt with at once than one transaction may keep others waiting for."""
    if len(items) > MOST_TOGETHER:
        text = QT_TRANSLATE_NOOP("Message", "{count} items are chosen; at most {most} go at once. Nothing was changed. Choose fewer.")
        raise Refused(message("too_many_items", text, count=len(items), most=MOST_TOGETHER))


def disposed_of() -> Refused:
    """What is said to whoever would act on an item whose content went by a disposal: the platform may show it still."""
    text = QT_TRANSLATE_NOOP(
        "Message",
        "The content of the item was disposed of here: nothing is left to act on. Nothing was changed. Where it still stands in the "
        "channel, remove it there; of suspected abuse material give the police the link.",
    )
    return Refused(message("disposed_item", text))
