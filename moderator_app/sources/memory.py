"""Items that are in memory already, read like a file: for the demo desk, and whatever fetches a page at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from moderator_app.domain.items import IncomingItem
from moderator_app.sources.reading import Place, Read, Reader, ReadItem
from moderator_app.support.messages import Message


class MemoryReader(Reader):
    """A Reader of a list of items."""

    place = Place.RECORD

    def __init__(self, items: Sequence[IncomingItem], format_id: str) -> None:
        self.format_id = format_id
        self.total = len(items)
        self.warnings: list[Message] = []
        self._items = items
        self._done = 0

    @property
    def done(self) -> int:
        return self._done

    def __iter__(self) -> Iterator[Read]:
        for item in self._items:
            self._done += 1
            yield ReadItem(item, self._done)

    def close(self) -> None:
        """Nothing is open."""

    def __exit__(self, *_: object) -> None:
        self.close()
