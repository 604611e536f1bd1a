"""Swedish and English, switched while running; a message in either; and a missing file that leaves English."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from moderator_app.gui.language import Language, Plural, locale_of, say, say_error, system_language, translate
from moderator_app.gui.shell import Shell
from moderator_app.support import paths
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, Message, message
from tests.gui.conftest import ROOT

MORE = Plural("MessageBar", "%n more")
SOURCES = sorted((ROOT / "translations").glob("*.ts"))


def test_a_text_is_said_in_the_language_in_use(shell: Shell) -> None:
    shell.language.apply("sv")
    swedish = translate("Action", QT_TRANSLATE_NOOP("Action", "Quit"))
    shell.language.apply("en")

    assert (swedish, translate("Action", QT_TRANSLATE_NOOP("Action", "Quit"))) == ("Avsluta", "Quit")


def test_qts_own_buttons_speak_swedish_too(shell: Shell) -> None:
    shell.language.apply("sv")

    assert translate("QPlatformTheme", "Cancel") == "Avbryt"


def test_dates_and_numbers_are_written_as_in_sweden(shell: Shell) -> None:
    shell.language.apply("sv")
    assert QLocale().toString(QDate(2026, 11, 23), QLocale.FormatType.LongFormat) == "måndag 23 november 2026"
    shell.language.apply("en")

    assert "November 2026" in QLocale().toString(QDate(2026, 11, 23), QLocale.FormatType.LongFormat)
    assert locale_of("en").territory() == QLocale.Country.Sweden


def test_a_number_of_things_is_said(shell: Shell) -> None:
    shell.language.apply("sv")
    assert MORE.of(3) == "3 till"
    shell.language.apply("en")

    assert MORE.of(1) == "1 more"
    assert MORE.of(12_345).replace("\N{NO-BREAK SPACE}", " ") == "12 345 more"


def test_a_message_is_said_with_its_values(shell: Shell) -> None:
    told = message(
        "settings_damaged",
        QT_TRANSLATE_NOOP(
            "Message",
            "Your settings could not be read, so the program starts with its own. Items and decisions are not touched. "
            "The old file is kept as {file}.",
        ),
        file="<b>a</b>.json",
    )
    shell.language.apply("sv")

    assert say(told).startswith("Dina inställningar")
    assert say(told).endswith("finns kvar som <b>a</b>.json.")


def test_an_error_is_said_with_its_details(shell: Shell) -> None:
    shell.language.apply("en")
    error = KnownError(
        Message("a", "It failed at {place}.", {"place": Message("b", "line {n}", {"n": 7})}), (Message("c", "A cell is open."),)
    )

    assert say_error(error) == "It failed at line 7.\n• A cell is open."


def test_a_translation_that_names_a_value_that_is_not_there_leaves_english(shell: Shell) -> None:
    class Wrong(QTranslator):
        def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
            del context, disambiguation, n
            return "Filen {fil}" if source == "The file {file}" else ""

        def isEmpty(self) -> bool:
            return False

    wrong = Wrong(shell.application)
    shell.application.installTranslator(wrong)
    said = say(Message("f", "The file {file}", {"file": "x"}))
    shell.application.removeTranslator(wrong)

    assert said == "The file x"


def test_the_program_speaks_english_when_its_translations_are_missing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(paths, "compiled_translations", lambda: tmp_path)
    language = Language(qapp)
    before = QLocale()

    with caplog.at_level(logging.WARNING):
        language.apply("sv")

    assert translate("Action", QT_TRANSLATE_NOOP("Action", "Quit")) == "Quit"
    assert "uppsikt_sv.qm is missing" in caplog.text
    language.forget()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("tags", "spoken"), [(["sv-SE"], "sv"), (["en-GB", "sv"], "en"), (["fi-FI", "sv-FI"], "sv"), (["C"], "sv"), ([], "sv")]
)
def test_the_systems_language_is_spoken_or_else_swedish(tags: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return tags

    monkeypatch.setattr(QLocale, "system", staticmethod(System))

    assert system_language() == spoken


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_a_translation_has_the_names_and_marks_of_its_text(source: Path) -> None:
    """A lost {name} loses what it stood for; a lost … or : tells another story about a button."""
    wrong: list[tuple[str, str]] = []
    for text in ElementTree.parse(source).getroot().iter("message"):
        english = text.findtext("source") or ""
        node = text.find("translation")
        if node is None or node.get("type"):
            continue
        translated = [each.text or "" for each in node.iter("numerusform")] or [node.text or ""]
        # One thing may be told without its number: "the only one".
        first, *others = [marks(each) for each in translated]
        needed = marks(english)
        wrong += [(english, english) for each in others if each != needed]
        if first != needed and not (others and first == marks(english.replace("%n", ""))):
            wrong.append((english, translated[0]))

    assert wrong == []


def marks(text: str) -> tuple[list[str], bool, bool, int]:
    """What a translation must share with its text."""
    return sorted(re.findall(r"\{\w*\}|%n", text)), text.endswith("…"), text.endswith(":"), text.count("&")
