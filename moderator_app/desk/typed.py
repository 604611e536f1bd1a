"""What somebody has begun to fill in and not saved yet: it outlives a cancel, a refusal and a crash, on this computer alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from moderator_app.support.files import keep_whole
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message


class Typed:
    """One file for each person and thing, with texts by field. A name is letters, digits and “-”. Not journaled."""

    def __init__(self, folder: Path, person_id: int) -> None:
        self._folder = folder
        self._person_id = person_id

    def load(self, name: str) -> dict[str, str]:
        """What was begun under this name; empty when nothing was, or nothing good is kept."""
        try:
            kept = json.loads(self._file(name).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        values = cast("dict[str, Any]", kept).items() if isinstance(kept, dict) else ()
        return {field: value for field, value in values if isinstance(value, str)}

    def save(self, name: str, values: dict[str, str]) -> None:
        """Keep it in place of what was kept; nothing, to forget it. Raises KnownError where it can't be written."""
        try:
            if not values:
                self._file(name).unlink(missing_ok=True)
                return
            self._folder.mkdir(parents=True, exist_ok=True)
            keep_whole(self._file(name), json.dumps(values).encode())
        except OSError as problem:
            text = QT_TRANSLATE_NOOP(
                "Message",
                "What you typed could not be kept on this computer ({why}). It still stands in the window. "
                "Make room in {folder}, then go on typing.",
            )
            raise KnownError(message("draft_not_kept", text, why=problem.strerror or problem, folder=self._folder)) from problem

    def _file(self, name: str) -> Path:
        return self._folder / f"typed-{self._person_id}-{name}.json"
