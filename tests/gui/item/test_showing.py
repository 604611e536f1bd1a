"""What strangers wrote is shown letter by letter wherever it stands; seeing it is written down; everything fits and has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field as RegisterField
from moderator_app.domain.items import TextFlag
from moderator_app.gui.item.fold import Fold
from moderator_app.gui.item.page import ItemPage
from moderator_app.gui.widgets.labels import ElidedLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.item.conftest import Moderator
from tests.making import FakeClock, at, comment, decide, make_channel

HOSTILE = '<img src="file:///etc/passwd"><b>fet</b> \\\\host\\share \u202ebak\u202c \u200bnoll {klammer}'


def all_labels(page: ItemPage) -> list[QLabel]:
    return page.findChildren(QLabel)


def test_hostile_text_is_plain_text_in_every_place(asa: Moderator, channel: Channel) -> None:
    item, other = asa.take(
        channel,
        comment(HOSTILE, author=HOSTILE, number=1, thread_id="t", context=HOSTILE, url="javascript:alert(1)"),
        comment(HOSTILE, author=HOSTILE, number=2, thread_id="t"),
    )
    decide(asa.desk, other, Outcome.REMOVE, "H-01", reason=HOSTILE)
    asa.look_at(item)

    assert [label.objectName() for label in all_labels(asa.page) if label.text() and label.textFormat() != Qt.TextFormat.PlainText] == []
    shown = asa.page.view.text.text.toPlainText()
    assert "<b>fet</b>" in shown
    assert "‹U+202E›bak‹U+202C›" in shown
    assert "‹U+200B›" in shown
    for name in ("ThreadRows", "HistoryRows"):
        rows = asa.page.findChild(QListWidget, name)
        assert rows is not None
        folds = [each for each in asa.page.findChildren(Fold) if each.isAncestorOf(rows)]
        folds[0].set_open(True)
        assert "‹U+202E›" in rows.item(0).text()
        assert "<img" not in rows.item(0).toolTip()
        assert "&lt;img" in rows.item(0).toolTip()
    asa.look_at(other)
    assert "‹U+202E›" in "".join(label.text() for label in all_labels(asa.page) if label.objectName() == "DecisionText")


def test_copying_gives_the_text_as_it_was_written(asa: Moderator, channel: Channel) -> None:
    text = "a\u202eb 😀\u200b c\r\nslut"
    [item] = asa.take(channel, comment(text, number=1))
    asa.look_at(item)
    view = asa.page.view.text.text

    view.selectAll()
    view.copy()
    assert QApplication.clipboard().text() == text

    cursor = view.textCursor()
    cursor.setPosition(view.toPlainText().index("b "))
    cursor.setPosition(view.document().characterCount() - 5, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.copy()
    assert QApplication.clipboard().text() == "b 😀\u200b c\r\n"


def test_a_hundred_thousand_characters_fit_in_a_box_that_scrolls(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, comment("ord " * 25_000, number=1))
    asa.look_at(item)

    assert len(asa.page.view.text.text.toPlainText()) == 100_000
    assert asa.page.view.text.text.height() < asa.page.height() / 2


def test_only_a_link_of_the_web_is_offered_to_the_browser_and_its_host_is_shown(asa: Moderator, channel: Channel) -> None:
    bad, good = asa.take(
        channel, comment("Ett.", number=1, url="file:///etc/passwd"), comment("Två.", number=2, url="https://exempel.se/inlägg?a=1")
    )
    asa.look_at(bad)
    assert not asa.page.view.header._open.isEnabled()

    asa.look_at(good)
    asa.press("OpenLink")
    assert "exempel.se" in asa.dialogs.questions[0].text


def test_what_is_shown_for_a_while_has_been_seen(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")

    asa.page.show_item(item)

    asa.bot.waitUntil(lambda: asa.desk.inbox.item(item).knowledge_at is not None)


def test_what_is_passed_by_quickly_has_not_been_seen(asa: Moderator, channel: Channel) -> None:
    first, second = asa.take(channel, comment("Ett.", number=1), comment("Två.", number=2))

    asa.page._following._seen.setInterval(3_000)  # on a busy machine the first is not passed by within the usual moment
    asa.page.show_item(first)
    asa.idle()
    asa.page.show_item(second)

    asa.bot.waitUntil(lambda: asa.desk.inbox.item(second).knowledge_at is not None)
    assert asa.desk.inbox.item(first).knowledge_at is None


def test_acting_on_an_item_is_having_seen_it(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("3")

    assert asa.desk.inbox.item(item).knowledge_at is not None


def test_protected_content_is_shown_only_on_request(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "En [sekretessbelagd uppgift].")
    decide(asa.desk, item, Outcome.REMOVE, "L-03")
    asa.look_at(item)
    text = asa.page.view.text.text
    assert not text.isVisible()
    assert text.toPlainText() == ""

    asa.press("ItemReveal")
    assert text.toPlainText() == "En [sekretessbelagd uppgift]."


def test_a_purged_item_says_so_and_offers_nothing(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "[innehåll]")
    decide(asa.desk, item, Outcome.KEEP, reason="[citat]")
    asa.desk.suspicion.purge(item)
    asa.look_at(item)

    assert asa.page.view.text._veil.isVisible()
    assert "purged" in asa.page.view.text._veil.text()
    assert not asa.page.view.panel.isVisible()
    assert not asa.page.view.bar.suspicion_button.isEnabled()
    assert not asa.page.view.decision.replace_button.isVisible()
    assert any("Reason: (removed when the item was purged)" in label.text() for label in all_labels(asa.page))


def test_the_keyboard_stands_on_what_is_to_be_done_with_a_decided_item_and_tab_reaches_the_rest(asa: Moderator, channel: Channel) -> None:
    first, item = asa.take(channel, "Hej", "[svordom]")
    asa.look_at(first)
    decide(asa.desk, item, Outcome.REMOVE, "H-01")
    asa.look_at(item)
    case, replace = (part(asa.page, QPushButton, name) for name in ("DecisionCase", "DecisionReplace"))

    assert case.hasFocus()
    assert not case.visibleRegion().isEmpty(), "it is in sight, however long the decision is"
    asa.bot.keyClick(case, Qt.Key.Key_Tab)
    assert replace.hasFocus()


def test_earlier_wordings_are_there_with_what_changed(asa: Moderator, channel: Channel) -> None:
    asa.take(channel, comment("Mötet är på tisdag.", number=1))
    [item] = asa.take(channel, comment("Mötet är på onsdag.", number=1))
    asa.look_at(item)
    panel = asa.page.view.text

    assert "“tisdag.” became “onsdag.”" in panel._changes.text()
    panel._versions.setCurrentIndex(1)
    assert panel.text.toPlainText() == "Mötet är på tisdag."


def test_what_intake_did_to_the_text_is_told_in_words(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, comment("Noll \x00 här.", number=1))
    asa.look_at(item)

    assert asa.page.loaded is not None
    assert asa.page.loaded.item.revision is not None
    assert asa.page.loaded.item.revision.flags == (TextFlag.REPLACED,)
    assert asa.page.view.header._flags.isVisible()


def test_a_neighbour_is_looked_at_in_place_and_left_again(asa: Moderator, channel: Channel) -> None:
    first, second = asa.take(channel, comment("Ett.", number=1, thread_id="t"), comment("Två.", number=2, thread_id="t"))
    asa.look_at(first)
    asa.page.view.panel.reason.setPlainText("Mina ord")

    asa.page.peek(second)
    asa.idle()
    assert asa.page.view.text.text.toPlainText() == "Två."
    assert not asa.page.view.panel.isVisible()

    asa.press("ItemBack")
    assert asa.page.view.text.text.toPlainText() == "Ett."
    assert asa.page.view.panel.reason.toPlainText() == "Mina ord"


def test_tab_reaches_the_decision_before_the_head(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    passed: list[str] = []
    while len(passed) < 200 and (not passed or passed[-1] != "ItemSuspicion"):
        widget = QApplication.focusWidget()
        assert widget is not None
        passed.append(widget.objectName())
        asa.bot.keyClick(widget, Qt.Key.Key_Tab)

    places = [passed.index(name) for name in ("outcome-keep", "Reason", "Decide", "B-01-yes", "ItemText", "ItemSuspicion")]
    assert places == sorted(places)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_text_is_cut_in_either_language_and_at_twice_the_size(asa: Moderator, channel: Channel, language: str, scale: int) -> None:
    asa.window.resize(720 if scale == 100 else 860, 740)
    item, decided = asa.take(
        channel,
        comment("Ett ganska långt inlägg. " * 20, number=1, thread_id="t", context="En rubrik", url="https://exempel.se/1"),
        comment("Två.", number=2, thread_id="t"),
    )
    decide(asa.desk, decided, Outcome.HIDE, "H-01")
    asa.speak(language, scale)
    asa.look_at(item)
    asa.type("12t")

    assert_fits(asa.window)
    area = asa.page.view.area
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    assert unnamed(asa.page) == []
    assert without_object_name(asa.page) == []
    asa.look_at(decided)
    assert_fits(asa.window)
    asa.type("e")
    assert_fits(asa.window)


def test_the_page_speaks_the_language_that_is_chosen_while_it_is_open(asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")

    asa.speak("sv")

    panel = asa.page.view.panel
    assert panel.outcomes.buttons[Outcome.REMOVE].text() == "Ta bort från kanalen (T)"
    assert any("Skriv motiveringen" in each for each in asa.said())
    assert "Ja: 12 Svordomar" in panel._answers.text()
    assert asa.page.view.bar.suspicion_button.text() == "Misstänkt övergrepp"


def test_a_rule_without_words_of_the_policy_says_what_it_rests_on_in_the_language_of_the_window(asa: Moderator) -> None:
    [item] = asa.take(make_channel(asa.desk, "Parken", "hjo"), "Hej.")
    asa.look_at(item)

    def said() -> str:
        checklist = asa.page.view.checklist
        row = checklist.row("P-06") if checklist is not None else None
        assert row is not None
        return row._wording.text()

    assert said().endswith("within one month")
    asa.speak("sv")
    assert said().endswith("inom en månad")


@pytest.mark.requirement("SOL-25", check="moderator_app.gui.item.words:deadline", off=("", ""))
def test_the_clock_of_the_item_counts_service_time_and_turns_to_late_with_the_minute(asa: Moderator, clock: FakeClock) -> None:
    feed = make_channel(asa.desk, "Flödet", "sollentuna", Platform.X)
    asa.desk.register.fill_in(feed, RegisterField.SERVICE_HOURS, "mån-fre 8-12, 13-16")
    (item,) = asa.take(feed, comment("Hej", number=1, published_at=at("2026-03-04 09:00")))
    clock.set("2026-03-04 11:30")
    asa.look_at(item)
    told, timer = part(asa.page, ElidedLabel, "ItemDeadline"), part(asa.page, QTimer, "ItemClock")
    assert told.text() == "1 h left of the channel's service time, due today 14:00"

    clock.set("2026-03-04 13:50")
    timer.timeout.emit()
    assert told.text() == "10 min left of the channel's service time, due today 14:00"
    clock.set("2026-03-04 14:01")
    timer.timeout.emit()
    assert told.text() == "Overdue since today 14:00"
