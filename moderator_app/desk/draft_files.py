"""Drafts on this computer, for a desk whose database is on a server: what is typed is kept whether the server answers or not."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from moderator_app.domain.decisions import Draft
from moderator_app.domain.place import Place
from moderator_app.support.files import keep_whole
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records


class _Kept(msgspec.Struct, frozen=True):
    draft: Draft
    saved_at: int


_drafts = Records(_Kept)


def draft_folder(place: Place, desk_uuid: str) -> Path:
    """Where this computer keeps what is only begun at a team's desk."""
    return place.folder / f"desk-{desk_uuid}"


class DraftFiles:
    """One file for each item and person, in a folder that belongs to one desk. Safe for several processes: each file is whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, item_id: int, person_id: int) -> tuple[Draft, int] | None:
        """The person's draft for the item, and when it was kept (microseconds UTC); None when there is none, or nothing good."""
        try:
            kept = _drafts.of_json(self._file(item_id, person_id).read_bytes())
        except (OSError, msgspec.DecodeError):
            return None
        return (kept.draft, kept.saved_at) if kept.draft.item_id == item_id else None

    def save(self, draft: Draft, person_id: int, now: int) -> None:
        """Keep a draft in place of the one before. Raises KnownError where it can't be written."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            keep_whole(self._file(draft.item_id, person_id), msgspec.json.encode(_Kept(draft, now)))
        except OSError as problem:
            raise KnownError(
                message(
                    "draft_not_kept",
                    QT_TRANSLATE_NOOP(
                        "Message",
                        "What you typed could not be kept on this computer ({why}). It still stands in the window. "
                        "Make room in {folder}, then go on typing.",
                    ),
                    why=problem.strerror or problem,
                    folder=self._folder,
                )
            ) from problem

    def drop(self, item_id: int, person_id: int) -> None:
        """The draft is done with."""
        with suppress(OSError):
            self._file(item_id, person_id).unlink(missing_ok=True)

    def drop_all(self, item_id: int) -> None:
        """Whoever works at this computer: nothing that was typed about the item is left."""
        for each in self._folder.glob(f"draft-*-{item_id}.json"):
            with suppress(OSError):
                each.unlink()

    def of_person(self, person_id: int) -> list[tuple[Draft, int]]:
        """All drafts of the person, each with the moment when it was kept."""
        items = [each.stem.rpartition("-")[2] for each in self._folder.glob(f"draft-{person_id}-*.json")]
        found = [self.load(int(item), person_id) for item in items if item.isdecimal()]
        return [each for each in found if each is not None]

    def _file(self, item_id: int, person_id: int) -> Path:
        return self._folder / f"draft-{person_id}-{item_id}.json"
