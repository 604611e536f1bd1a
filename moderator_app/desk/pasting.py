"""What somebody has begun to paste and not taken in yet: it outlives a crash, and is gone once it is an item."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, cast

from moderator_app.support.files import keep_whole
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


@dataclass(frozen=True, slots=True)
class Begun:
    """The fields as they are typed. `channel` is a channel's UUID."""

    text: str = ""
    author: str = ""
    url: str = ""
    time: str = ""
    channel: str = ""

    @property
    def empty(self) -> bool:
        """Nothing is typed; a chosen channel alone is nothing."""
        return not any((self.text, self.author, self.url, self.time))


class Pasting:
    """One file for each person, beside the database: it is what strangers wrote, and so never lies with the settings. Not journaled."""

    def __init__(self, folder: Path, person_id: int) -> None:
        self._file = folder / f"pasted-{person_id}.json"

    def load(self) -> Begun | None:
        """What was begun; None when nothing was, or nothing good is kept."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        if not isinstance(kept, dict):
            return None
        values = {each.name: value for each in fields(Begun) if isinstance(value := cast("dict[str, Any]", kept).get(each.name), str)}
        begun = Begun(**values)
        return None if begun.empty else begun

    def save(self, begun: Begun) -> None:
        """Keep it in place of what was kept; what is empty is forgotten. Raises KnownError where it can't be written."""
        try:
            if begun.empty:
                self._file.unlink(missing_ok=True)
                return
            self._file.parent.mkdir(parents=True, exist_ok=True)
            keep_whole(self._file, json.dumps(asdict(begun)).encode())
        except OSError as problem:
            raise KnownError(
                message(
                    "paste_not_kept",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "What you have pasted could not be kept for the next start ({why}). It still stands here: take it in soon.",
                    ),
                    why=problem.strerror or problem,
                )
            ) from problem
