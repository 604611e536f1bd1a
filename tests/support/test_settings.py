"""Settings: typed, kept whatever happens to the file, upgraded by pure functions, shared with newer versions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderator_app.support.messages import KnownError
from moderator_app.support.settings import LANGUAGE, SETTINGS, SINGLE_KEYS, TEXT_SCALE, THEME, Settings, upgraded


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.json"


def test_a_new_person_gets_the_defaults(path: Path) -> None:
    settings = Settings(path)

    assert (settings.get(LANGUAGE), settings.get(THEME)) == ("system", "system")
    assert (settings.get(TEXT_SCALE), settings.get(SINGLE_KEYS)) == (100, True)
    assert settings.notes == ()
    assert not path.exists()


def test_what_is_chosen_is_there_at_the_next_start(path: Path) -> None:
    settings = Settings(path)
    settings.set(LANGUAGE, "sv")
    settings.set(TEXT_SCALE, 150)
    settings.set(SINGLE_KEYS, False)
    again = Settings(path)

    assert (again.get(LANGUAGE), again.get(TEXT_SCALE), again.get(SINGLE_KEYS)) == ("sv", 150, False)
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"], "nothing temporary is left"


@pytest.mark.parametrize("value", ["fr", "", "SV"])
def test_a_value_that_the_setting_does_not_know_is_refused(path: Path, value: str) -> None:
    with pytest.raises(ValueError, match="language"):
        Settings(path).set(LANGUAGE, value)


def test_yes_is_no_number_and_one_is_no_yes() -> None:
    assert not TEXT_SCALE.accepts(True)
    assert not SINGLE_KEYS.accepts(1)


def test_a_stored_value_that_makes_no_sense_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 1, "values": {"language": 5, "text_scale": 130, "theme": "dark"}}), encoding="utf-8")
    settings = Settings(path)

    assert (settings.get(LANGUAGE), settings.get(TEXT_SCALE), settings.get(THEME)) == ("system", 100, "dark")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": "x", "values": {}}', b'{"version": 1}', b"\xff\xfe\x00", b"[" * 100_000]
)
def test_a_damaged_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)

    assert [note.code for note in settings.notes] == ["settings_damaged"]
    assert "settings.damaged.json" in settings.notes[0].english()
    assert path.with_name("settings.damaged.json").read_bytes() == content
    settings.set(THEME, "dark")
    assert Settings(path).get(THEME) == "dark"


def test_a_newer_versions_file_keeps_its_number_and_its_own_keys(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 9, "values": {"theme": "dark", "of_the_future": [1, 2]}}), encoding="utf-8")
    Settings(path).set(LANGUAGE, "en")

    assert json.loads(path.read_text("utf-8")) == {"version": 9, "values": {"theme": "dark", "language": "en", "of_the_future": [1, 2]}}


def test_older_values_are_upgraded_step_by_step() -> None:
    steps = ((2, lambda tree: {**tree, "b": tree.pop("a")}), (3, lambda tree: {**tree, "c": tree["b"] * 2}))

    assert upgraded({"a": 1}, 1, steps)["c"] == 2
    assert upgraded({"b": 5}, 2, steps) == {"b": 5, "c": 10}
    assert upgraded({"c": 5}, 3, steps) == {"c": 5}


def test_a_file_that_cannot_be_written_is_told_and_the_value_is_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "settings.json")

    with pytest.raises(KnownError) as told:
        settings.set(THEME, "dark")

    assert told.value.code == "settings_not_saved"
    assert settings.get(THEME) == "dark"


def test_every_default_is_a_value_of_its_setting() -> None:
    assert [setting.key for setting in SETTINGS if not setting.accepts(setting.default)] == []
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_what_the_organisation_has_fixed_goes_before_what_a_person_chose_and_can_t_be_changed(path: Path, tmp_path: Path) -> None:
    Settings(path).set(THEME, "dark")
    machine = tmp_path / "machine.json"
    machine.write_text('{"version": 1, "values": {"theme": "light", "text_scale": 99}}', "utf-8")
    settings = Settings(path, machine)

    assert settings.get(THEME) == "light"
    assert settings.is_fixed(THEME)
    with pytest.raises(KnownError, match="Your organisation decides this setting"):
        settings.set(THEME, "dark")
    assert not settings.is_fixed(TEXT_SCALE), "a value that the setting does not know fixes nothing"
    settings.set(TEXT_SCALE, 150)
    assert Settings(path).get(THEME) == "dark", "it is there again when the organisation lets go"


@pytest.mark.parametrize("content", ["{", "[]", '{"values": 3}', '{"version": 1}'])
def test_a_machine_file_that_can_t_be_read_is_told_and_left_alone(path: Path, tmp_path: Path, content: str) -> None:
    machine = tmp_path / "machine.json"
    machine.write_text(content, "utf-8")
    settings = Settings(path, machine)

    assert [note.code for note in settings.notes] == ["machine_settings_damaged"]
    assert settings.get(THEME) == "system"
    assert machine.read_text("utf-8") == content


def test_a_machine_without_a_file_fixes_nothing(path: Path, tmp_path: Path) -> None:
    settings = Settings(path, tmp_path / "none" / "settings.json")

    assert not any(settings.is_fixed(each) for each in SETTINGS)
    assert settings.notes == ()
