"""Whether a secret lies anywhere where it must not: in files, in tables, in bytes; as it is, in UTF-16, in base64."""

from __future__ import annotations

import zipfile
from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

import psycopg
from psycopg import sql

from moderator_app.vault.fields import Fields


def secrets_of(fields: Fields) -> list[str]:
    """Every text of it that is secret."""
    one = [] if fields.one_time is None else [fields.one_time.seed.reveal()]
    codes = [each.code.reveal() for each in fields.codes]
    return [fields.username.reveal(), fields.password.reveal(), fields.note.reveal(), *one, *codes]


def traces(secret: str) -> set[bytes]:
    """The bytes by which it would be found: UTF-8, UTF-16 both ways round, and base64 of the first, wherever in a text it begins."""
    plain = secret.encode()
    found = {plain, secret.encode("utf-16-le"), secret.encode("utf-16-be")}
    for before in range(3):
        # Of a group of three bytes that it shares with something else nothing is told.
        whole = b64encode(b"\0" * before + plain)
        found.add(whole[0 if before == 0 else 4 : len(whole) - 4])
    return found


def found_in(pieces: Iterable[tuple[str, bytes]], secrets: Iterable[str]) -> list[tuple[str, str]]:
    """(where, which secret) of every trace."""
    wanted = {secret: traces(secret) for secret in secrets}
    return [(where, secret) for where, data in pieces for secret, signs in wanted.items() if any(each in data for each in signs)]


def files_below(*folders: Path) -> Iterator[tuple[str, bytes]]:
    """Every file, and what is in those that are packed."""
    for folder in folders:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            yield str(path), path.read_bytes()
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as packed:
                    for name in packed.namelist():
                        yield f"{path}!{name}", packed.read(name)


def tables_of(address: str) -> Iterator[tuple[str, bytes]]:
    """Every value of every table of a server's database."""
    with psycopg.connect(address) as server:
        names = server.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").fetchall()
        for (name,) in names:
            for row in server.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(name))):
                for value in row:
                    yield f"table {name}", bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
