"""What the database of a team's server is: whether it is ours, by which version of the program, and brought up to date."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine

from moderator_app.storage.schema import SCHEMA_VERSION
from moderator_app.storage.server_words import newer_server, not_ours, too_old, wrong_encoding

OLDEST_VERSION = 150_000
MARK = "Uppsikt "
"""Begins the comment on alembic's table, before the schema's number: what marks a database as ours."""
MARKED = "SELECT obj_description(to_regclass('alembic_version'), 'pg_class')"
"""The mark of the database."""
_STATE = """
SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'),
    coalesce(obj_description(to_regclass('alembic_version'), 'pg_class'), ''),
    EXISTS (SELECT FROM pg_class AS one WHERE relnamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = one.oid AND deptype = 'e'))
"""


def bring_up_to_date(engine: Engine) -> None:
    """Make or migrate the schema where it is needed. Raises KnownError: a server, encoding, database or schema that won't do."""
    pooled = engine.raw_connection()
    try:
        driver: Any = pooled.driver_connection
        version, encoding, mark, filled = driver.execute(_STATE).fetchone()
    finally:
        pooled.close()
    if version < OLDEST_VERSION:
        raise too_old(version)
    if encoding != "UTF8":
        raise wrong_encoding(encoding)
    schema = schema_in(mark)
    if filled and not schema:
        raise not_ours()
    if schema > SCHEMA_VERSION:
        raise newer_server()
    if schema < SCHEMA_VERSION:
        from moderator_app.storage.migrate import migrate

        migrate(engine, f"COMMENT ON TABLE alembic_version IS '{MARK}{SCHEMA_VERSION}'")


def schema_in(mark: str | None) -> int:
    """The number in the mark; 0 where there is none of ours."""
    number = (mark or "").removeprefix(MARK)
    return int(number) if number != mark and number.isdecimal() else 0


def refuse_newer(mark: str | None) -> None:
    """A colleague with a newer version has brought the database up to date while this program ran: it writes nothing more."""
    if schema_in(mark) > SCHEMA_VERSION:
        raise newer_server()


def is_newer(driver: Any) -> bool:
    """Whether a newer version of the program has brought the database up to date."""
    return schema_in(driver.execute(MARKED).fetchone()[0]) > SCHEMA_VERSION
