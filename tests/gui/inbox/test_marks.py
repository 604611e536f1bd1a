"""What a row says of its item beside the text: urgent, protected, and until when. Nothing is said by colour alone, and red is for today."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.items import State
from moderator_app.gui.inbox.words import Chip
from tests.gui.inbox.conftest import Moderator
from tests.making import FakeClock, comment, decide, draft, ids, make_channel, make_desk, take

DAY = 24 * 60
"""Minutes."""


def chips(moderator: Moderator) -> dict[str, Chip | None]:
    """The chip of every row by its text."""
    return {face.text: face.chip for face in moderator.faces() if face is not None}


def test_a_deadline_is_red_when_it_passed_today_and_quiet_after_that(moderator: Moderator) -> None:
    # Twenty-four hours on weekdays.
    channel = make_channel(moderator.desk, pack="vastarvet", platform=Platform.FACEBOOK)
    old = FakeClock("2026-02-27 09:00")
    texts = {"För länge sedan": 0, "I dag": 3 * DAY, "Snart": 3 * DAY + 150, "I morgon": 4 * DAY}
    for number, (text, later) in enumerate(texts.items()):
        take(moderator.desk, channel, comment(text, number=number, minutes_ago=-later, clock=old))
    moderator.clock.set("2026-03-03 10:00")
    moderator.come_in()

    found = chips(moderator)
    told = {text: (chip.icon, chip.tone) for text, chip in found.items() if chip is not None}
    assert told == {
        "För länge sedan": ("warning", "muted"),
        "I dag": ("warning", "danger"),
        "Snart": ("clock", "warning"),
        "I morgon": ("clock", "muted"),
    }
    late, near = found["I dag"], found["Snart"]
    assert late is not None
    assert near is not None
    assert (late.text, near.text) == ("late since 09:00", "1 h left")
    assert late.text in moderator.read_aloud(1)


def test_an_urgent_item_has_a_mark_and_a_word_and_stands_first(moderator: Moderator, tmp_path: Path) -> None:
    channel = make_channel(moderator.desk, pack="vastarvet")
    take(moderator.desk, channel, comment("Vanligt", number=1, minutes_ago=50), comment("Ett [hot]", number=2, minutes_ago=5))
    bo = make_desk(tmp_path, moderator.clock, "bo")
    waiting = decide(bo, ids(moderator.desk)[1], Outcome.REMOVE, "B-01", "P-05")
    bo.close()
    moderator.desk.decisions.reject(waiting.id, "Se en gång till.")
    moderator.come_in()

    assert [(face.text, face.urgent) for face in moderator.faces() if face is not None] == [("Ett [hot]", True), ("Vanligt", False)]
    assert moderator.read_aloud(0).startswith("Urgent. ")
    assert "Urgent: suspected crime or secrecy" in moderator.inbox.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_hidden_or_put_to_somebody_as_a_suspected_crime_is_urgent_until_it_is_settled(moderator: Moderator) -> None:
    channel = make_channel(moderator.desk)
    take(moderator.desk, channel, comment("Vanligt", number=1), comment("Ett [hot]", number=2), comment("[hets]", number=3))
    plain, threat, hatred = ids(moderator.desk)
    decide(moderator.desk, hatred, Outcome.HIDE, "B-04")
    moderator.desk.decisions.decide(draft(moderator.desk, threat, Outcome.CONSULT, unsure=("B-01",)))
    decide(moderator.desk, plain, Outcome.HIDE, "H-01")
    moderator.come_in()
    moderator.inbox.show_queue(None)
    moderator.idle()

    urgent = {face.text for face in moderator.faces() if face is not None and face.urgent}
    assert urgent == {"Ett [hot]", "[hets]"}
    decide(moderator.desk, hatred, Outcome.REMOVE, "B-04", supersede=True)
    moderator.bot.waitUntil(lambda: {face.text for face in moderator.faces() if face is not None and face.urgent} == {"Ett [hot]"})


def test_protected_content_is_not_shown_in_the_list_nor_read_aloud(moderator: Moderator) -> None:
    channel = make_channel(moderator.desk)
    take(moderator.desk, channel, comment("En [sekretessbelagd uppgift].", number=1))
    [item] = ids(moderator.desk)
    decide(moderator.desk, item, Outcome.REMOVE, "L-03")
    moderator.come_in()
    moderator.inbox.show_queue(State.DONE)
    moderator.idle()

    [face] = moderator.faces()
    assert face is not None
    assert (face.text, face.is_quote) == ("Protected content", False)
    assert face.chip == Chip("Remove from channel", "remove", "muted")
    assert "sekretessbelagd" not in moderator.read_aloud(0)
