"""The commands for shared credentials: everything but seeing one, and nothing of them in anything that is printed."""

from __future__ import annotations

import io
import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moderator_app.cli import entering
from moderator_app.domain.credentials import Part
from moderator_app.vault.recovery import RecoveryKey
from tests.cli.conftest import Ran, Run
from tests.making import FakeClock, make_desk

LOGIN = {
    "username": "sociala@lillkoping.example",
    "password": " märkt-hemlighet-ÅÄÖ ",
    "one_time": "JBSWY3DPEHPK3PXPJBSWY3DPEH",
    "recovery_codes": ["1111-aaaa", "2222-bbbb"],
    "note": "Telefonen ligger hos Bo.",
}
SECRETS = [*(each for each in LOGIN.values() if isinstance(each, str)), *LOGIN["recovery_codes"]]


@pytest.fixture
def printed() -> list[str]:
    """Everything that any command printed in the test."""
    return []


@pytest.fixture
def run(uppsikt: Run, printed: list[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """run("list", user="bo"): a command on credentials; `stdin` is what a script gives it."""

    def credentials(*arguments: object, stdin: str = "", **more: object) -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        ran = uppsikt("credentials", *arguments, **more)
        printed.extend((ran.out, ran.err))
        return ran

    return credentials


@pytest.fixture(autouse=True)
def _nothing_secret_is_printed(printed: list[str]) -> Iterator[None]:
    yield
    everything = "\n".join(printed)
    shown = [place for place, each in enumerate(SECRETS) if each.strip() in everything or b64encode(each.encode()).decode() in everything]
    assert shown == []


@pytest.fixture
def town(run: Callable[..., Ran], uppsikt: Run) -> str:
    """Åsa and Bo hold “Sidan”, whose login is entered; the private half of the recovery key."""
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sormland")
    uppsikt("people", "list", user="bo")
    assert run("setup", "--workstation", "Åsas dator").code == 0
    fingerprint = run("key", "--workstation", "Bos dator", user="bo").json["fingerprint"]
    organisation = run("keys").json
    (waiting,) = (each for each in organisation["keys"] if each["state"] == "waiting")
    assert (waiting["person"], waiting["fingerprint"]) == ("Bo", "")
    assert run("approve", waiting["key"], fingerprint[-9:]).code == 0
    assert run("trust", organisation["fingerprint"], user="bo").code == 0
    for person in ("asa", "bo"):
        assert run("holder", "add", "Sidan", person).code == 0
    paper = RecoveryKey.new()
    assert run("recovery", "keep", paper.recipient, "--place", "Kassaskåpet", "--place", "Arkivet").code == 0
    entered = run("enter", "Sidan", "--stdin", stdin=json.dumps(LOGIN))
    assert (entered.code, entered.json["generation"]) == (0, 1)
    return paper.text.reveal()


def shown(folder: Path, clock: FakeClock, part: Part, user: str = "bo") -> str:
    """What the window shows."""
    desk = make_desk(folder, clock, user)
    found = desk.credentials.show(desk.channels.everything()[0].id, part)
    desk.close()
    if found.codes:
        return "\n".join(each.code.reveal() for each in found.codes)
    secret = found.one_time.seed if found.one_time else found.secret
    assert secret is not None
    return secret.reveal()


def test_a_login_is_set_up_entered_and_looked_after_without_a_window(
    town: str, run: Callable[..., Ran], tmp_path: Path, clock: FakeClock
) -> None:
    assert town
    assert shown(tmp_path, clock, Part.PASSWORD) == LOGIN["password"], "blanks belong to it"
    assert shown(tmp_path, clock, Part.RECOVERY_CODES).splitlines() == LOGIN["recovery_codes"]
    for each in ("verified", "reviewed"):
        assert run(each, "Sidan", "--note", "Utan anmärkning.", user="bo").code == 0

    (told,) = run("list").json["channels"]
    assert (told["channel"], told["holders"], told["generation"], told["mine"]) == ("Sidan", ["Asa", "Bo"], 1, "holder")
    assert (told["verified"]["by"], told["reviewed"]["note"]) == ("Bo", "Utan anmärkning.")
    assert run("list", json=False).out.startswith("Sidan\t1, 2026-03-04")
    assert run("status", user="bo").json["here"] == "ready"
    assert "The organisation's fingerprint: " in run("keys", json=False).out


def test_what_a_script_leaves_out_stays_and_what_is_empty_goes(
    town: str, run: Callable[..., Ran], tmp_path: Path, clock: FakeClock
) -> None:
    assert town
    changed = {"password": "ett nytt", "recovery_codes": ["2222-bbbb", "3333-cccc"], "note": ""}

    assert run("enter", "Sidan", "--stdin", stdin=json.dumps(changed)).json["generation"] == 2

    assert [shown(tmp_path, clock, each) for each in (Part.USERNAME, Part.PASSWORD, Part.ONE_TIME)] == [
        LOGIN["username"],
        "ett nytt",
        LOGIN["one_time"],
    ]
    assert shown(tmp_path, clock, Part.RECOVERY_CODES).splitlines() == changed["recovery_codes"]


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        ('{"password": "märkt-hemlighet-ÅÄÖ"', "credentials_json"),
        ('{"passphrase": "märkt-hemlighet-ÅÄÖ"}', "credentials_json"),
        ('["märkt-hemlighet-ÅÄÖ"]', "credentials_json"),
        ("", "credentials_json"),
    ],
)
def test_what_cannot_be_read_is_refused_and_not_quoted(town: str, run: Callable[..., Ran], stdin: str, code: str) -> None:
    assert town

    ran = run("enter", "Sidan", "--stdin", stdin=stdin)

    assert (ran.code, ran.json["error"]["code"]) == (1, code)
    assert run("list").json["channels"][0]["generation"] == 1


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typing(uppsikt: Run, printed: list[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """typing(["a", "b"], "enter", "Sidan"): each answer is typed at a prompt that shows nothing."""

    def typed(answers: list[str], *arguments: object) -> Ran:
        left = iter(answers)
        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr(entering, "getpass", lambda prompt: printed.append(prompt) or next(left))
        ran = uppsikt("credentials", *arguments)
        printed.extend((ran.out, ran.err))
        assert not list(left), "fewer answers were asked for"
        return ran

    return typed


def test_at_a_terminal_each_part_is_asked_for_and_an_empty_answer_leaves_it(
    town: str, typing: Callable[..., Ran], tmp_path: Path, clock: FakeClock, printed: list[str]
) -> None:
    assert town

    ran = typing(["", "nyare", "nyare", "", "4444-dddd", "5555-eeee", "", "-"], "enter", "Sidan")

    assert ran.json == {"channel": "Sidan", "generation": 2}
    assert "User name (empty: as it is): " in printed
    assert [shown(tmp_path, clock, each) for each in (Part.USERNAME, Part.PASSWORD, Part.ONE_TIME)] == [
        LOGIN["username"],
        "nyare",
        LOGIN["one_time"],
    ]
    assert shown(tmp_path, clock, Part.RECOVERY_CODES).splitlines() == ["4444-dddd", "5555-eeee"]


def test_a_password_that_is_typed_otherwise_the_second_time_is_not_saved(town: str, typing: Callable[..., Ran]) -> None:
    assert town

    ran = typing(["", "nyare", "nyarre"], "enter", "Sidan")

    assert (ran.code, ran.json["error"]["code"]) == (1, "passwords_differ")


def test_without_a_terminal_nothing_is_asked_and_nothing_is_opened(town: str, run: Callable[..., Ran], uppsikt: Run) -> None:
    assert town
    entries = uppsikt("log", "verify").json["entries"]

    ran = run("enter", "Sidan")

    assert (ran.code, ran.json["error"]["code"]) == (1, "no_terminal")
    assert uppsikt("log", "verify").json["entries"] == entries, "what is there was not looked at"


def test_after_a_key_is_revoked_settling_seals_anew_with_progress_and_the_change_is_made(
    town: str, run: Callable[..., Ran], uppsikt: Run
) -> None:
    assert town
    run("key", "--workstation", "Cillas dator", user="cilla")
    fingerprint = run("key", "--workstation", "Cillas nya dator", user="cilla").json["fingerprint"]
    newest = max(each["key"] for each in run("keys").json["keys"])
    run("approve", newest, fingerprint[-9:])
    run("holder", "add", "Sidan", "cilla")
    (bos,) = (each["key"] for each in run("keys").json["keys"] if each["person"] == "Bo")
    assert run("revoke", bos).code == 0
    assert run("list").json["channels"][0]["stale"] is True

    ran = run("settle", "--progress")

    assert (ran.code, ran.json["sealed"], ran.json["failed"]) == (0, 1, [])
    assert '{"progress":{"done":0,"total":1}}' in ran.err
    assert run("list").json["channels"][0]["stale"] is False
    (change,) = run("changes").json["changes"]
    assert (change["person"], change["advised"], change["state"]) == ("Bo", True, "open")
    assert run("change", "do", change["change"], "sessions").code == 0
    refused = run("change", "do", change["change"], "password")
    assert refused.json["error"]["code"] == "credentials_save_first"
    assert run("change", "decline", change["change"], "--reason", "Bo öppnade dem aldrig.").code == 0
    assert run("changes").json["changes"] == []
    assert run("change", "ask", "Sidan", "--reason", "Nätfiske.").json["changes"][0]["why"] == "somebody asked for it"
    assert uppsikt("log", "verify").json["ok"]


def test_a_deputy_is_let_in(town: str, run: Callable[..., Ran], uppsikt: Run, tmp_path: Path, clock: FakeClock) -> None:
    assert town
    fingerprint = run("key", user="cilla").json["fingerprint"]
    newest = max(each["key"] for each in run("keys").json["keys"])
    run("approve", newest, fingerprint[-9:])
    run("trust", run("keys").json["fingerprint"], user="cilla")
    planned = uppsikt("cover", "plan", "bo", "--from", "2026-03-04", "--to", "2026-03-05", "--deputy", "Sidan=cilla")
    absence = planned.json["absence"]

    (waiting,) = run("to-let-in").json["waiting"]
    assert (waiting["absence"], waiting["deputy"], waiting["has_key"]) == (absence, "Cilla", True)
    assert run("let-in", absence).json["channels"] == 1
    assert run("settle").json["sealed"] == 1
    assert run("to-let-in", json=False).out.strip() == "No deputy waits for you."
    assert shown(tmp_path, clock, Part.PASSWORD, "cilla") == LOGIN["password"]


def test_a_file_is_handed_over_that_shows_nothing_to_others(town: str, run: Callable[..., Ran], tmp_path: Path) -> None:
    assert town
    file = tmp_path / "sidan.age"

    ran = run("hand-over", "Sidan", file, "--to", "bo", "--until", "2026-03-20")

    assert (ran.code, ran.json["people"]) == (0, ["Bo"])
    written = file.read_text("utf-8")
    assert written.startswith("-----BEGIN AGE ENCRYPTED FILE-----")


def test_the_recovery_sheet_is_tried(town: str, run: Callable[..., Ran]) -> None:
    assert run("recovery", "drill", stdin=f"{town}\n").json == {"drilled": True}
    wrong = run("recovery", "drill", stdin=RecoveryKey.new().text.reveal())
    assert wrong.code != 0
    assert town not in run("list").out


def test_before_anything_is_set_up_the_commands_say_how_to_begin(uppsikt: Run, run: Callable[..., Ran]) -> None:
    uppsikt("channels", "add", "Sidan", "--platform", "facebook", "--pack", "sormland")

    assert run("status").json["here"] == "not_founded"
    assert run("keys", json=False).out.strip() == "Sharing is not set up yet: credentials setup"
    assert run("enter", "Sidan", "--stdin", stdin=json.dumps(LOGIN)).code == 1


def test_no_command_shows_a_secret_and_the_help_says_so(run: Callable[..., Ran]) -> None:
    told = run("--help", json=False).out
    named = told[told.index("COMMAND") :]

    assert "No command prints a secret" in " ".join(told.split())
    for each in ("show", "copy", "reveal", "open", "receive"):
        assert f"\n    {each} " not in named
