"""A keyring that is too small, missing, locked, silent, forbidden or forgetful. The numbers are those of the cases."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.support.messages import KnownError
from moderator_app.vault import backends
from moderator_app.vault.backends import must_be_safe, strip_environment, system_backend
from moderator_app.vault.keyring import LONGEST, Keyring, item_name, units
from moderator_app.vault.secret import Secret
from tests.costs import held_up
from tests.patience import until
from tests.vault.fakes import Clinging, FakeKeyring, Forgetful, Hanging, WindowsError1783
from tests.vault.office import ORG, PAGE

NAME = item_name(ORG, "channel", PAGE)
MARKED = "märkt-hemlighet"


def refusal(act: Callable[[], object]) -> KnownError:
    with pytest.raises(KnownError) as told:
        act()
    return told.value


def test_what_is_put_in_comes_back_and_can_be_purged() -> None:
    keyring = Keyring(FakeKeyring())
    assert keyring.get(NAME) is None
    keyring.put(NAME, Secret(MARKED))
    assert keyring.get(NAME) == Secret(MARKED)
    assert keyring.purge(NAME)
    assert keyring.get(NAME) is None


@pytest.mark.credential_case(28)
def test_twelve_hundred_signs_fit_and_one_more_is_refused_before_anything_is_written() -> None:
    system = FakeKeyring()
    keyring = Keyring(system)
    keyring.put(NAME, Secret("ö" * LONGEST))
    keyring.put(NAME, Secret("😀" * (LONGEST // 2)))
    system.calls.clear()
    for text in ("x" * (LONGEST + 1), "x" * 5_000, "😀" * 601):
        assert refusal(lambda text=text: keyring.put(NAME, Secret(text))).code == "keyring_too_long"
    assert system.calls == []
    assert keyring.get(NAME) == Secret("😀" * 600)


def test_what_the_system_itself_finds_too_large_is_told_the_same_way() -> None:
    system = FakeKeyring(limit=100)
    assert refusal(lambda: Keyring(system).put(NAME, Secret("x" * 51))).code == "keyring_too_long"
    assert system.items == {}


@pytest.mark.credential_case(29)
def test_plain_text_null_fail_and_chainer_are_no_keyrings() -> None:
    from keyring.backends import chainer, fail, null

    class PlaintextKeyring(FakeKeyring):
        """As another library puts it into the list of the first."""

    class Keyring2(FakeKeyring):
        """One that takes the name of an allowed one."""

        __module__ = "keyring.backends.SecretService"
        __qualname__ = "KeyringX"

    for each in (fail.Keyring(), null.Keyring(), chainer.ChainerBackend(), PlaintextKeyring(), Keyring2()):
        assert refusal(lambda each=each: must_be_safe(each)).code == "keyring_unsafe"


@pytest.mark.credential_case(30)
def test_a_keyring_that_keeps_nothing_is_found_out_at_once() -> None:
    assert refusal(lambda: Keyring(Forgetful()).put(NAME, Secret(MARKED))).code == "keyring_forgetful"


class KeyringLocked(Exception):
    """As the library raises it."""


class NoLogonSession(Exception):
    """With its number beside the text."""

    winerror = 1312


@pytest.mark.credential_case(31)
@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (KeyringLocked(f"Failed to unlock the collection! {MARKED}"), "keyring_locked"),
        (ConnectionResetError(104, MARKED), "keyring_unavailable"),
        (RuntimeError(MARKED), "keyring_unavailable"),
        (RuntimeError(), "keyring_unavailable"),
        (NoLogonSession(MARKED), "keyring_forbidden"),
        (WindowsError1783(1312, "CredWrite", MARKED), "keyring_forbidden"),
        (WindowsError1783(1783, "CredWrite", MARKED), "keyring_too_long"),
    ],
)
def test_what_systems_raise_is_told_in_our_words_with_nothing_of_theirs_behind_it(raised: Exception, code: str) -> None:
    system = FakeKeyring()
    system.failing = raised
    keyring = Keyring(system)
    for act in (lambda: keyring.put(NAME, Secret(MARKED)), lambda: keyring.get(NAME), lambda: keyring.purge(NAME)):
        error = refusal(act)
        assert error.code == code
        assert error.__context__ is None
        assert error.__cause__ is None
        told = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
        assert "CredWrite" not in told
        assert f"({MARKED})" not in told


@pytest.mark.credential_case(33)
def test_purging_twice_is_purging_once_and_one_that_only_says_so_is_found_out() -> None:
    keyring = Keyring(FakeKeyring())
    keyring.put(NAME, Secret(MARKED))
    assert [keyring.purge(NAME), keyring.purge(NAME), keyring.purge(NAME)] == [True, False, False]
    clinging = Keyring(Clinging())
    clinging.put(NAME, Secret(MARKED))
    assert refusal(lambda: clinging.purge(NAME)).code == "keyring_still_there"


@pytest.mark.credential_case(35)
def test_a_silent_system_is_given_up_after_the_time_and_not_asked_by_ever_more_threads() -> None:
    system = Hanging()
    keyring = Keyring(system, patience=0.2)
    assert 0.2 <= held_up(lambda: refusal(lambda: keyring.get(NAME))) < 2
    assert refusal(lambda: keyring.get(NAME)).code == "keyring_silent"
    assert system.calls == ["get"]
    system.answered.set()
    system.failing = None

    def answers() -> bool:
        try:
            return keyring.get(NAME) is None
        except KnownError:
            return False

    assert until(answers)


@pytest.mark.credential_case(47)
def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (
        ("KEYRING_PROPERTY_GET_PASSWORD", "x"),
        ("KEYRING_PROPERTY_PERSIST", "session"),
        ("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring"),
    ):
        monkeypatch.setenv(name, value)
    backend: Any = system_backend()
    assert callable(backend.get_password)
    assert f"{type(backend).__module__}:{type(backend).__qualname__}" in backends.ALLOWED
    assert getattr(backend, "persist", "local machine") in ("local machine", 2)
    monkeypatch.setenv("keyring_property_scheme", "x")
    strip_environment()
    import os

    assert not [each for each in os.environ if each.upper().startswith("KEYRING_PROPERTY")]


@pytest.mark.skipif(sys.platform != "linux", reason="of the class that Linux uses")
def test_a_method_that_something_replaced_is_no_keyring() -> None:
    backend: Any = system_backend()
    backend.get_password = "x"
    assert refusal(lambda: must_be_safe(backend)).code == "keyring_unsafe"


def test_items_are_named_by_ids_alone() -> None:
    assert f"uppsikt:{ORG}:channel:{PAGE}" == NAME
    for kind, of in (("channel", "Badhuset"), ("channel", "bo@lillkoping"), ("", PAGE)):
        with pytest.raises(ValueError, match="UUIDs"):
            item_name(ORG, kind, of)


@given(st.text(max_size=50))
def test_units_are_what_windows_counts(text: str) -> None:
    assert units(text) * 2 == len(text.encode("utf-16-le", "surrogatepass"))
