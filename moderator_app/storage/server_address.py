"""From a team database's address to a connection: what must be safe on the way there, and how long anything may take."""

from __future__ import annotations

import os
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.numeric import Int8Dumper

from moderator_app.storage.server_words import not_encrypted, not_understood

ENCRYPTED = ("require", "verify-ca", "verify-full")
# What a server or a network that says no more is given before it counts as gone: half a minute.
PATIENCE: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives": 1,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
# No statement of the desk takes long; one session must not take the whole server; nobody else's settings change what we mean.
# Far pages cost little on today's disks: else the search would rather look through many texts than use its index.
SESSION = """
SET statement_timeout = '60s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '5min';
SET max_parallel_workers_per_gather = 0; SET random_page_cost = 1.1;
SET client_min_messages = warning; SET timezone = 'UTC'; SET synchronous_commit = on;
SET default_transaction_isolation = 'read committed'
"""


def parameters_of(address: str) -> dict[str, Any]:
    """The connection's parameters. Raises KnownError for what PostgreSQL does not understand, or where TLS is switched off.

    TLS is required but on this computer: with a root certificate the server's name is verified, without one only encrypted.
    """
    try:
        given: dict[str, Any] = dict(conninfo_to_dict(address))
    except psycopg.ProgrammingError as problem:
        raise not_understood() from problem
    parameters = {
        "application_name": "Uppsikt",
        "target_session_attrs": "read-write",
        **PATIENCE,
        **given,
        "client_encoding": "UTF8",
        "password": password_for(address),
    }
    if stays_here(given):
        return parameters
    mode = given.get("sslmode") or os.environ.get("PGSSLMODE")
    if mode is None and not _service(given):
        mode = parameters["sslmode"] = _safest(given)
    if mode is not None and mode not in ENCRYPTED:
        raise not_encrypted()
    return parameters


def password_for(address: str) -> str | None:
    """The password for the database at `address`; None leaves it to PostgreSQL's password file, service file or environment.

    The one place where another keeper of secrets would be asked.
    """
    del address


def stays_here(given: dict[str, Any]) -> bool:
    """Whether all of the hosts are this computer. A service file may name any: what it says shows after connecting."""
    if _service(given):
        return False
    hosts = given.get("hostaddr") or given.get("host") or os.environ.get("PGHOSTADDR") or os.environ.get("PGHOST") or ""
    return all(_is_here(host.strip()) for host in hosts.split(","))


def connect(address: str) -> Any:
    """A new connection in autocommit mode. Raises psycopg.Error, and KnownError where the way is not safe."""
    parameters = parameters_of(address)
    if _service(parameters):
        # The weakest of all sources: what the service file says goes before it.
        os.environ.setdefault("PGSSLMODE", _safest(parameters))
    driver = psycopg.connect(**parameters, autocommit=True)
    try:
        if not driver.pgconn.ssl_in_use and not _is_here(driver.info.hostaddr or driver.info.host):
            raise not_encrypted()
        # All integers as the same type: a statement is prepared once, not once for each size of number.
        driver.adapters.register_dumper(int, Int8Dumper)
        driver.execute(SESSION)
    except BaseException:
        driver.close()
        raise
    return driver


def _service(given: dict[str, Any]) -> bool:
    return bool(given.get("service") or os.environ.get("PGSERVICE"))


def _is_here(host: str) -> bool:
    if not host or host[0] in "/@" or host.casefold() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _safest(given: dict[str, Any]) -> str:
    return "verify-full" if _has_root_certificate(given) else "require"


def _has_root_certificate(given: dict[str, Any]) -> bool:
    if given.get("sslrootcert") or os.environ.get("PGSSLROOTCERT"):
        return True
    if os.name == "nt":
        return (Path(os.environ.get("APPDATA", "")) / "postgresql" / "root.crt").exists()
    return (Path.home() / ".postgresql" / "root.crt").exists()
