"""The policy packs: those that ship with the program, and those that the desk's channels and decisions use."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from threading import Lock

from moderator_app.desk.context import Context
from moderator_app.domain.policy import Catalogue, Pack
from moderator_app.storage import channels, packs
from moderator_app.storage.statements import Reader, Writer
from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, Refused, message

CATALOGUE_FILE = "catalogue.toml"


class Policies:
    """Packs are read from their files once and compared by content: a pack that was used is kept in the database for ever."""

    def __init__(self, context: Context, folder: Path | None = None) -> None:
        self._context = context
        self._folder = folder or paths.resources() / "policies"
        self._shipped: dict[str, Pack] | None = None
        self._kept: dict[int, Pack] = {}
        self._newest: dict[str, int | None] = {}
        self._lock = Lock()

    def shipped(self) -> tuple[Pack, ...]:
        """All packs that ship with the program, by id. Raises KnownError with file and place of a mistake."""
        return tuple(self._load().values())

    def pack(self, pack_id: str) -> Pack:
        """The shipped pack of that id. Raises Refused when there is none."""
        found = self._load().get(pack_id)
        if found is None:
            raise Refused(
                message(
                    "unknown_pack",
                    QT_TRANSLATE_NOOP("Message", "There is no policy pack “{pack}”. Nothing was changed. Use one of: {known}."),
                    pack=pack_id,
                    known=", ".join(self._load()),
                )
            )
        return found

    def newest(self, pack_id: str) -> int | None:
        """The version of that pack that ships with the program; None: none does. Its rules are not read for that.

        Raises KnownError where the file can't be read.
        """
        if pack_id not in self._newest:
            import tomllib

            path = self._folder / f"{pack_id}.toml"
            # What stands before the first table is whole by itself.
            head = _text(path).partition("\n[")[0] if path.is_file() else ""
            found = tomllib.loads(head).get("version")
            self._newest[pack_id] = found if isinstance(found, int) else None
        return self._newest[pack_id]

    @cached_property
    def catalogue(self) -> Catalogue:
        """The rules that packs are made of. Raises KnownError with file and place of a mistake."""
        return load_catalogue(self._folder)

    def check(self, folder: Path | None = None) -> dict[str, tuple[Message, ...]]:
        """Read the packs of a folder (those that ship, without one) and run their examples: what is wrong, by pack.

        Raises KnownError with file and place of a mistake.
        """
        from moderator_app.domain.examples import check_example

        packs = self._load() if folder is None else load_packs(folder)
        now, days = self._context.clock.now(), self._context.calendar
        return {
            pack.id: tuple(found for case in pack.examples for found in check_example(pack, case, now, days)) for pack in packs.values()
        }

    def of_channel(self, channel_id: int) -> Pack:
        """The pack that the channel uses now, exactly as it was when the channel took it."""
        with self._context.database.read() as reader:
            return self.kept(reader, channels.pack_of(reader, channel_id))

    def kept(self, reader: Reader, row_id: int) -> Pack:
        """The pack kept in the database under that row id."""
        found = self._kept.get(row_id)
        if found is None:
            from moderator_app.domain.packs import pack_from_source

            found = self._kept[row_id] = pack_from_source(packs.source(reader, row_id))
        return found

    def keep(self, writer: Writer, pack: Pack, now: int) -> int:
        """Copy the pack into the database if it isn't there; its row id."""
        return packs.keep(writer, pack, now)

    def _load(self) -> dict[str, Pack]:
        with self._lock:
            if self._shipped is None:
                self._shipped = load_packs(self._folder)
            return self._shipped


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue of a folder. Raises KnownError with file and place of a mistake."""
    from moderator_app.domain.catalogue import read_catalogue

    return read_catalogue(_text(folder / CATALOGUE_FILE), CATALOGUE_FILE)


def load_packs(folder: Path) -> dict[str, Pack]:
    """Every pack file of a folder, checked against the catalogue beside it. Raises KnownError with file and place of a mistake."""
    from moderator_app.domain.packs import read_pack

    catalogue = load_catalogue(folder)
    found: dict[str, Pack] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name != CATALOGUE_FILE:
            pack = read_pack(_text(path), path.name, catalogue)
            found[pack.id] = pack
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise KnownError(
            message(
                "policy_unreadable",
                QT_TRANSLATE_NOOP(
                    "Message",
                    "The policy file {path} can't be read ({why}). Nothing was changed. Check the folder, or install the program again.",
                ),
                path=path,
                why=getattr(problem, "strerror", None) or problem,
            )
        ) from problem
