"""One entry in full: what was decided on what grounds, and what others tell."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.log import LogRow
from moderator_app.gui.dates import moment
from moderator_app.gui.log import words
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.finding import part
from tests.gui.log.reading import LogSeat
from tests.making import decide


def test_a_decision_is_shown_with_all_that_it_rests_on(log: LogSeat) -> None:
    log.select(4)
    decided = log.desk.decisions.of_item(1)[0]
    facts = log.details()

    assert facts["Outcome"] == "Remove from channel"
    assert facts["Standing"] == "Stands"
    assert facts["Decided by"] == "Åsa"
    assert facts["Mandate"] == "none stated"
    assert facts["Knowledge"] == moment(decided.knowledge_at or 0, seconds=True)
    assert facts["Policy"] == f"Landstinget Sörmland, version {decided.pack_version}"
    assert facts["Reason"] == "Hot mot personalen."
    assert facts["Yes"].startswith("B-01 ")
    shown = "\n".join(log.facts())
    for provision in decided.provisions:
        assert provision.wording in shown
        assert provision.source in shown
    assert len(decided.obligations) > 1
    for duty in decided.obligations:
        assert f"due {moment(duty.due_at)}" in shown


def test_a_replaced_decision_and_the_one_in_its_place_name_each_other(log: LogSeat) -> None:
    after = decide(log.desk, 1, Outcome.KEEP, reason="Citat.", supersede=True)
    before = log.desk.decisions.of_item(1)[0]
    log.seat.do("log.newest")
    log.wait()

    log.select(4)
    assert log.details()["Standing"] == f"Replaced, by {after.reference}"
    log.select(8)
    assert log.details()["Replaces"] == before.reference


def test_words_that_went_with_a_purge_are_called_removed(log: LogSeat) -> None:
    log.desk.suspicion.purge(1)
    log.seat.do("log.newest")
    log.wait()

    log.select(4)

    assert log.details()["Reason"] == "(removed when the item was purged)"


def test_an_import_is_shown_with_its_counts_and_its_file(log: LogSeat, channel: Channel) -> None:
    log.select(3)
    facts = log.details()
    assert (facts["Channel"], facts["New"], facts["Changed"], facts["Refused"], facts["Read to the end"]) == (
        channel.name,
        "4",
        "0",
        "0",
        "yes",
    )
    assert facts["File name"] == "test"


def test_a_policy_is_called_by_the_body_that_published_it(log: LogSeat, channel: Channel) -> None:
    log.desk.channels.switch_pack(channel.id, "hjo")
    log.seat.do("log.newest")
    log.wait()
    log.select(log.desk.log.head().seq)

    facts = log.details()
    assert (facts["Policy before"], facts["Policy after"]) == ("Landstinget Sörmland", "Hjo kommun")


def test_the_hash_is_shown_short_and_copied_whole(log: LogSeat) -> None:
    log.select(4)
    row = log.screen.table.current()
    assert row is not None
    assert log.details()["Hash"] == f"{row.hash[:12]}…"

    log.seat.do("log.copy")
    assert QGuiApplication.clipboard().text() == row.hash


def test_a_strangers_text_is_shown_letter_by_letter(log: LogSeat) -> None:
    log.select(6)
    label = next(each for each in log.screen.details.findChildren(PlainLabel, "LogFact") if "<img" in each.text() and each.isVisible())
    assert label.text() == '<img src="file:///etc/passwd"><b>fet</b>‹U+202E›'


def test_a_hostile_channel_name_is_one_plain_line_in_list_and_filter(log: LogSeat) -> None:
    log.seat.channel("<b>Sidan</b>\u202e", pack="hjo")
    log.seat.do("log.newest")
    log.seat.screen("channels")
    log.seat.screen("log")
    log.wait()
    index = log.screen.model.index(0, 4)
    assert index.data() == "<b>Sidan</b>‹U+202E›"
    combo = log.screen.filter.channel
    assert "<b>Sidan</b>‹U+202E›" in [combo.itemText(place) for place in range(combo.count())]


def test_the_pane_opens_the_item_and_is_empty_when_nothing_is_chosen(log: LogSeat) -> None:
    log.select(4)
    log.seat.press("LogOpenItem")
    assert log.seat.window.current_screen == "inbox"

    log.seat.screen("log")
    log.screen.filter.reference.setText("1999")
    log.seat.bot.waitUntil(lambda: log.numbers() == [])
    assert part(log.screen, PlainLabel, "LogDetailsEmpty").isVisible()
    assert not part(log.screen, QPushButton, "LogOpenItem").isVisible()


def test_an_entry_that_was_tampered_with_is_still_told(log: LogSeat) -> None:
    broken = LogRow(9, 10**19, None, "Åsa", "", None, "", "no outcome\u202e", b"{", "f" * 64)
    assert words.what(broken) == "Unknown event: no outcome‹U+202E›"
    assert moment(broken.at) == str(10**19)
    assert words.body(broken.payload) is None
