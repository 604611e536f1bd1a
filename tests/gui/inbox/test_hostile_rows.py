"""What strangers write is painted as plain text, whatever it looks like, and nothing that it names is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage, qRgb

from moderator_app.gui.inbox.delegate import RowDelegate
from tests.gui.inbox.conftest import Moderator
from tests.making import comment, make_channel, take

HOSTILE = {
    "<b>fet</b> & <i>kursiv</i>": "<b>fet</b> & <i>kursiv</i>",
    "\\\\host\\share\\bild.png": "\\\\host\\share\\bild.png",
    "abc\u202edcba": "abc‹U+202E›dcba",
    "en\x07\x1b[31mröd": "en‹U+0007›‹U+001B›[31mröd",
    "rad ett\nrad två\r\n\trad tre": "rad ett rad två rad tre",
    "dold\u200bt mellanrum": "dold‹U+200B›t mellanrum",
}


def painted(moderator: Moderator, place: int = 0) -> list[str]:
    """The words that the delegate puts on the screen for a row with room enough."""
    face = moderator.faces()[place]
    delegate = moderator.inbox.view.itemDelegate()
    assert face is not None
    assert isinstance(delegate, RowDelegate)
    return [word.text for word in delegate.laid(face, 4_000).words]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_painted_letter_by_letter(moderator: Moderator, text: str) -> None:
    take(moderator.desk, make_channel(moderator.desk), comment(text, number=1, author="<u>Kim</u>\u202e"))
    moderator.come_in()
    moderator.press("J")

    assert moderator.texts() == [HOSTILE[text]]
    assert {HOSTILE[text], "<u>Kim</u>‹U+202E›"} <= set(painted(moderator))
    assert HOSTILE[text] in moderator.read_aloud(0)


def test_a_picture_that_a_text_names_is_not_loaded(moderator: Moderator, tmp_path: Path) -> None:
    file = tmp_path / "rosa.png"
    pink = QImage(400, 200, QImage.Format.Format_RGB32)
    pink.fill(qRgb(255, 0, 255))
    assert pink.save(str(file))
    text = f'<img src="{file.as_uri()}"><img src="{file}">'
    take(moderator.desk, make_channel(moderator.desk, name=f'<img src="{file}">'), comment(text, number=1, author=text[:60]))
    moderator.come_in()
    moderator.press("J")

    shown = moderator.window.grab().toImage()
    colours = {shown.pixel(x, y) for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3)}
    assert moderator.texts() == [text]
    assert qRgb(255, 0, 255) not in colours


def test_a_hundred_thousand_characters_are_one_short_line(moderator: Moderator) -> None:
    take(moderator.desk, make_channel(moderator.desk), comment("ord " * 25_000, number=1))
    moderator.come_in()
    width = moderator.inbox.view.viewport().width()
    face = moderator.faces()[0]
    delegate = moderator.inbox.view.itemDelegate()
    assert face is not None
    assert isinstance(delegate, RowDelegate)

    assert len(face.text) <= 301
    assert all(word.room.right() <= width for word in delegate.laid(face, width).words)


def test_a_tool_tip_shows_markup_as_it_is_written(moderator: Moderator) -> None:
    take(moderator.desk, make_channel(moderator.desk), comment("Hej", number=1, author='<img src="x">'))
    moderator.come_in()

    assert "&lt;img" in moderator.inbox.model.index(0, 0).data(3)
