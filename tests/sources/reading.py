"""Reads a file whole, for tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.items import IncomingItem
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import ReadItem, RefusedRow
from moderator_app.sources.registry import open_file


@dataclass(frozen=True)
class Result:
    """Everything that a file gave."""

    format_id: str
    items: list[IncomingItem]
    places: list[int]
    refused: list[RefusedRow]
    warnings: list[str]

    @property
    def texts(self) -> list[str]:
        return [item.text for item in self.items]

    @property
    def reasons(self) -> list[tuple[int, str]]:
        return [(row.place, row.code) for row in self.refused]


def read(path: Path, mapping: Mapping | None = None, format_id: str | None = None) -> Result:
    """What `path` gives; checks on the way that progress never passes the total."""
    with open_file(path, format_id, mapping) as reader:
        taken: list[ReadItem] = []
        refused: list[RefusedRow] = []
        for each in reader:
            assert 0 <= reader.done <= reader.total
            if isinstance(each, ReadItem):
                taken.append(each)
            else:
                assert each.reason.english()
                refused.append(each)
        return Result(
            reader.format_id,
            [each.item for each in taken],
            [each.place for each in taken],
            refused,
            [each.code for each in reader.warnings],
        )


def written(folder: Path, text: str, name: str = "kommentarer.csv", encoding: str = "utf-8") -> Path:
    """A file with `text` in it, line ends as they are."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
