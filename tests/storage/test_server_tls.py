"""The way to a team's server over a network: encrypted, to the right server alone, and with no password where a certificate will do."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from moderator_app.storage.postgresql import ServerDatabase, open_server
from moderator_app.storage.watch import cut_off
from moderator_app.support.messages import KnownError
from tests.patience import until
from tests.server import UNPRIVILEGED, Server, running_server

LOGIN = "asa.ek"
HOST = "db.uppsikt.example"
PASSWORD = "gron-cykel-pump"
ACCESS = """
local   all             all                 trust
hostssl by_certificate  all     all         cert
host    unprotected     all     all         trust
hostssl by_password     all     all         scram-sha-256
"""
FILES = (("ca", "root.crt"), ("cert", "server.crt"), ("key", "server.key"))


class Authority:
    """Makes certificates, by the program openssl, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root.crt"
        self._folder = folder
        _openssl("req", "-x509", *_new_key(folder / "root.key"), "-out", self.root, "-days", 2, "-subj", "/CN=Root of the tests")

    def certificate(self, name: str) -> tuple[Path, Path]:
        """The certificate of that common name, and its key."""
        paper, key, extension = (self._folder / f"{name}.{ending}" for ending in ("crt", "key", "ext"))
        extension.write_text(f"subjectAltName=DNS:{name}", encoding="ascii")
        asked = self._folder / f"{name}.csr"
        _openssl("req", *_new_key(key), "-out", asked, "-subj", f"/CN={name}")
        signed_by = ("-CA", self.root, "-CAkey", self.root.with_suffix(".key"), "-CAcreateserial")
        _openssl("x509", "-req", "-in", asked, *signed_by, "-out", paper, "-days", 2, "-extfile", extension)
        key.chmod(0o600)
        return paper, key


def _new_key(path: Path) -> tuple[object, ...]:
    return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", path)


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


@pytest.fixture
def engine() -> str:
    """These tests are about a server of their own."""
    return "postgresql"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        pytest.skip("needs the program openssl")
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory, authority: Authority) -> Authority:
    """Another authority of the same name."""
    return Authority(tmp_path_factory.mktemp("stranger"))


@pytest.fixture(scope="module")
def here() -> str:
    """An address of this computer that is not its loopback. No packet is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        try:
            one.connect(("198.51.100.1", 9))
        except OSError:
            pytest.skip("needs a network")
        return one.getsockname()[0]


@pytest.fixture(scope="module")
def encrypting(authority: Authority, here: str, server: Server) -> Iterator[Server]:
    """A server that is reached over the network, and writes down who asks to be let in. Skips where the ordinary one does."""
    del server
    with socket.socket() as one:
        one.bind((here, 0))
        port = one.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="uptls-") as folder:
        papers = Path(folder)
        (papers / "access").write_text(ACCESS, encoding="ascii")
        for source, (_, name) in zip((authority.root, *authority.certificate(HOST)), FILES, strict=True):
            shutil.copy(source, papers / name)
        if os.geteuid() == 0:
            for each in (papers, *papers.iterdir()):
                shutil.chown(each, UNPRIVILEGED, UNPRIVILEGED)
        settings = [f"ssl_{kind}_file='{papers / name}'" for kind, name in FILES]
        there = (f"listen_addresses='{here}'", f"hba_file='{papers / 'access'}'", "log_connections=on")
        with running_server("ssl=on", *settings, *there, port=port) as server:
            server.ask("postgres", f"CREATE ROLE \"{LOGIN}\" LOGIN PASSWORD '{PASSWORD}'")
            for name in ("by_password", "by_certificate", "unprotected"):
                server.ask("postgres", f'CREATE DATABASE {name} OWNER "{LOGIN}" TEMPLATE template0')
            yield server


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workstation with nothing prepared on it."""
    for variable in [each for each in os.environ if each.startswith("PG")]:
        monkeypatch.delenv(variable)
    monkeypatch.setenv("HOME", str(tmp_path))
    # Set for good by the first connection by way of a service file: known to the test, and so taken back.
    monkeypatch.setenv("PGSSLMODE", "require")
    monkeypatch.delenv("PGSSLMODE")
    return tmp_path


@pytest.fixture
def password_file(home: Path) -> Path:
    file = home / ".pgpass"
    file.write_text(f"*:*:*:{LOGIN}:{PASSWORD}\n", encoding="ascii")
    file.chmod(0o600)
    return file


@pytest.fixture
def service_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PGSERVICEFILE", str(home / "service.conf"))
    return home / "service.conf"


@pytest.fixture
def place(encrypting: Server, here: str) -> str:
    """Whatever name the server goes by, it is found at this computer's address."""
    return f"hostaddr={here}&port={encrypting.port}"


def let_in(address: str) -> str:
    """As whom the server at that address knows us, through an encrypted connection."""
    with closing(open_server(address)) as database, database.read() as reader:
        assert reader.driver.pgconn.ssl_in_use
        return reader.driver.execute("SELECT current_user").fetchone()[0]


def refusal(address: str) -> KnownError:
    with pytest.raises(KnownError) as problem:
        open_server(address).close()
    return problem.value


def heard(server: Server) -> str:
    """All that the server knows of those who came to it."""
    return (server.folder / "log").read_text("utf-8")


# --- Is it encrypted? --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer"])
def test_an_address_without_encryption_is_refused_before_anybody_is_called(encrypting: Server, place: str, mode: str) -> None:
    before = heard(encrypting)

    problem = refusal(f"postgresql://{LOGIN}@{HOST}/unprotected?{place}&sslmode={mode}")

    assert problem.code == "not_encrypted"
    assert "would not be encrypted" in problem.english()
    assert heard(encrypting) == before


def test_a_service_file_that_switches_encryption_off_is_refused_and_nothing_is_made_there(
    encrypting: Server, here: str, service_file: Path
) -> None:
    service_file.write_text(
        f"[uppsikt]\nhost={HOST}\nhostaddr={here}\nport={encrypting.port}\nuser={LOGIN}\ndbname=unprotected\nsslmode=disable\n"
    )

    assert refusal("postgresql:///?service=uppsikt").code == "not_encrypted"
    assert encrypting.ask("unprotected", "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


def test_without_a_root_certificate_it_is_encrypted_all_the_same(place: str, password_file: Path) -> None:
    assert let_in(f"postgresql://{LOGIN}@{HOST}/by_password?{place}") == LOGIN


# --- Is it the right server? -------------------------------------------------------------------------------------------------


def test_the_right_server_is_known_by_its_certificate_and_its_name(
    encrypting: Server, place: str, authority: Authority, password_file: Path
) -> None:
    before = len(heard(encrypting))

    assert let_in(f"postgresql://{LOGIN}@{HOST}/by_password?{place}&sslmode=verify-full&sslrootcert={authority.root}") == LOGIN
    assert f"user={LOGIN}" in heard(encrypting)[before:]


def trusting(authority: Authority, by: str, home: Path, service_file: Path) -> str:
    """The workstation trusts that authority from now on; what the address says of it."""
    if by == "address":
        return f"&sslrootcert={authority.root}"
    (home / ".postgresql").mkdir()
    shutil.copy(authority.root, home / ".postgresql" / "root.crt")
    if by == "root.crt":
        return ""
    service_file.write_text("[uppsikt]\n")
    return "&service=uppsikt"


@pytest.mark.parametrize("by", ["address", "root.crt", "service"])
def test_another_authority_s_server_is_sent_nothing(
    encrypting: Server, place: str, stranger: Authority, home: Path, service_file: Path, password_file: Path, by: str
) -> None:
    address = f"postgresql://{LOGIN}@{HOST}/by_password?{place}"
    address += trusting(stranger, by, home, service_file)

    assert_sent_nothing(encrypting, address, "certificate verify failed")


@pytest.mark.parametrize("by", ["address", "root.crt", "service"])
def test_a_server_whose_certificate_names_another_is_sent_nothing(
    encrypting: Server, place: str, authority: Authority, home: Path, service_file: Path, password_file: Path, by: str
) -> None:
    address = f"postgresql://{LOGIN}@other.uppsikt.example/by_password?{place}"
    address += trusting(authority, by, home, service_file)

    assert_sent_nothing(encrypting, address, f'server certificate for "{HOST}" does not match host name "other.uppsikt.example"')


def assert_sent_nothing(server: Server, address: str, why: str) -> None:
    before = len(heard(server))
    problem = refusal(address)

    assert problem.code == "server_not_trusted"
    assert why in problem.english()
    assert "Nothing was sent" in problem.english()
    until(lambda: "connection received" in heard(server)[before:])
    assert LOGIN not in heard(server)[before:]
    assert "by_password" not in heard(server)[before:]


def test_a_trusted_connection_that_breaks_is_not_told_as_one_that_is_not_trusted(
    place: str, authority: Authority, password_file: Path
) -> None:
    address = f"postgresql://{LOGIN}@{HOST}/by_password?{place}&sslrootcert={authority.root}"

    def break_it(database: ServerDatabase) -> None:
        with database.read() as reader:
            cut_off(reader.driver)
            reader.driver.execute("SELECT 1")

    with closing(open_server(address)) as database, pytest.raises(KnownError) as problem:
        break_it(database)

    assert problem.value.code == "server_gone"


# --- Who are we? -------------------------------------------------------------------------------------------------------------


def test_a_certificate_in_the_service_file_logs_in_without_a_password(
    encrypting: Server, here: str, authority: Authority, service_file: Path
) -> None:
    paper, key = authority.certificate(LOGIN)
    service_file.write_text(
        f"[uppsikt]\nhost={HOST}\nhostaddr={here}\nport={encrypting.port}\nuser={LOGIN}\ndbname=by_certificate\n"
        f"sslmode=verify-full\nsslrootcert={authority.root}\nsslcert={paper}\nsslkey={key}\n"
    )

    assert let_in("postgresql:///?service=uppsikt") == LOGIN
    assert f'identity="CN={LOGIN}" method=cert' in heard(encrypting)


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        ("none", "client certificate"),
        ("somebody else's", "authentication failed"),
        ("another authority's", "alert unknown ca"),
        ("open to all", "private key file"),
    ],
)
def test_a_certificate_that_does_not_let_us_in_is_told_as_that(
    place: str, authority: Authority, stranger: Authority, trouble: str, why: str
) -> None:
    address = f"postgresql://{LOGIN}@{HOST}/by_certificate?{place}&sslrootcert={authority.root}"
    if trouble != "none":
        by = stranger if trouble == "another authority's" else authority
        paper, key = by.certificate("bo.ek" if trouble == "somebody else's" else LOGIN)
        key.chmod(0o644 if trouble == "open to all" else 0o600)
        address += f"&sslcert={paper}&sslkey={key}"

    problem = refusal(address)

    assert problem.code == "server_refuses"
    assert why in problem.english()
    assert "your certificate and its key" in problem.english()


def test_a_password_in_the_address_gets_nowhere_and_is_kept_nowhere(encrypting: Server, place: str, home: Path) -> None:
    before = heard(encrypting)
    address = f"postgresql://{LOGIN}:{PASSWORD}#@{HOST}/by_password?{place}"
    command = [sys.executable, "-m", "moderator_app", "--database", address, "inbox", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "UPPSIKT_HOME": str(home)})

    assert done.returncode != 0
    assert "holds a password" in done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    assert [each for each in home.rglob("*") if each.is_file() and PASSWORD.encode() in each.read_bytes()] == []
    assert heard(encrypting) == before
