"""The policies as a moderator reads them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListWidget, QToolButton

from moderator_app.domain.channels import Platform
from moderator_app.domain.policy import Modal
from moderator_app.gui.policies.rule_card import RuleCard
from moderator_app.gui.widgets.labels import PlainLabel
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits
from tests.gui.sitting import Seat


def show(seat: Seat, pack: str) -> None:
    screen = seat.screen("policies", pack=pack)
    seat.bot.waitUntil(lambda: screen.page.complete)


def facts(seat: Seat, section: str) -> dict[str, str]:
    labels = {each.objectName(): each.text() for each in seat.window.findChildren(PlainLabel) if each.isVisible()}
    heads = {name: text for name, text in labels.items() if name.startswith(f"{section}-head-")}
    return {text: labels[name.replace("-head-", "-value-")] for name, text in heads.items()}


def card(seat: Seat, rule: str) -> RuleCard:
    return next(each for each in seat.window.findChildren(RuleCard, f"Rule-{rule}") if each.isVisible())


def on_card(seat: Seat, rule: str, name: str) -> str:
    return part(card(seat, rule), PlainLabel, name).text()


def test_every_pack_that_ships_is_in_the_list(seat: Seat) -> None:
    show(seat, "hjo")

    listed = part(seat.window, QListWidget, "PackList")
    assert [listed.item(row).text() for row in range(listed.count())] == [each.document.body for each in seat.desk.policies.shipped()]


def test_the_document_names_its_numbers_and_the_channels_that_use_it(seat: Seat) -> None:
    seat.channel("Sidan", Platform.FACEBOOK, "hjo")
    show(seat, "hjo")

    document = facts(seat, "PackDocument")
    assert document["Adopted"] == "2010-11-10"
    assert document["Diary number"] == "2010-642"
    assert document["Used by"] == "Sidan"
    assert "Valid to" not in document


def test_what_the_policy_does_not_set_is_said_plainly(seat: Seat) -> None:
    show(seat, "sormland")

    sets = facts(seat, "PackParameters")
    assert sets["Answer time"] == "Not set in the policy"
    assert sets["Doubtful cases go to"] == "Not set in the policy"
    assert sets["Watch"] == "On weekdays, preferably 2 times a day"
    assert sets["Blocking an author"] == "Not allowed by the policy"
    assert "Unlawful threat" in sets["Police report is a demand for"]


def test_answer_times_are_told_platform_by_platform(seat: Seat) -> None:
    show(seat, "sollentuna")

    assert facts(seat, "PackParameters")["Answer time"].split("\n") == [
        "Facebook: 1 working day",
        "X: 4 hours of the channel's service time",
        "Blog or own website: 1 working day",
        "Other platforms: Not set in the policy",
    ]


def test_a_rule_shows_its_words_source_and_what_follows(seat: Seat) -> None:
    show(seat, "sormland")

    rule = seat.desk.policies.pack("sormland").rule("B-01")
    assert rule is not None
    wording = on_card(seat, "B-01", "RuleWording")
    assert all(each.wording in wording and each.source in wording for each in rule.provisions)
    assert on_card(seat, "B-01", "RuleModal") == "SKA"
    assert "Police report (the policy demands it)" in on_card(seat, "B-01", "RuleAlways")
    assert "Report to the platform" in on_card(seat, "B-01", "RuleFitting")


def test_a_rule_with_both_ska_and_may_names_each(seat: Seat) -> None:
    pack = seat.desk.policies.pack("vastarvet")
    both = next(rule for rule in pack.rules if {each.modal for each in rule.provisions} == set(Modal))
    show(seat, "vastarvet")

    wording = on_card(seat, both.id, "RuleWording")
    assert "SKA: " in wording
    assert "FÅR: " in wording
    assert on_card(seat, both.id, "RuleModal") == "SKA"


def test_every_rule_of_the_pack_gets_its_card_in_the_order_of_the_checklist(seat: Seat) -> None:
    show(seat, "vastarvet")

    shown = [each.objectName() for each in seat.window.findChildren(RuleCard) if each.isVisible()]
    assert shown == [f"Rule-{rule.id}" for rule in seat.desk.policies.pack("vastarvet").rules]


def test_the_keyboard_goes_from_policy_to_policy_and_rule_to_rule(seat: Seat) -> None:
    show(seat, "hjo")
    rules = seat.desk.policies.pack("osby").rules

    seat.do("policies.next")
    screen = seat.built("policies")
    seat.bot.waitUntil(lambda: screen.page.complete)
    assert part(seat.window, QListWidget, "PackList").currentItem().text() == "Osby kommun"

    seat.do("policies.next_rule")
    seat.do("policies.next_rule")
    assert seat.window.focusWidget() is card(seat, rules[1].id)
    seat.do("policies.previous_rule")
    assert seat.window.focusWidget() is card(seat, rules[0].id)


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("sv", 200), ("en", 100)])
def test_every_policy_fits_and_is_read_aloud(seat: Seat, language: str, scale: int) -> None:
    seat.screen("policies")
    seat.speak(language, scale)
    for pack in seat.desk.policies.shipped():
        show(seat, pack.id)
        screen = seat.built("policies")
        assert_fits(screen)
        assert unnamed(screen) == []
        assert without_object_name(screen) == []


def test_the_titles_of_rules_follow_the_language(seat: Seat) -> None:
    show(seat, "hjo")
    assert on_card(seat, "B-01", "RuleTitle") == "Unlawful threat"

    seat.speak("sv")
    screen = seat.built("policies")
    seat.bot.waitUntil(lambda: screen.page.complete)

    assert on_card(seat, "B-01", "RuleTitle") == "Olaga hot"
    assert facts(seat, "PackParameters")["Svarstid"] == "Inte fastställt i policyn"
    assert facts(seat, "PackParameters")["Ögonblicksbild av kanalen"].endswith("(BÖR)"), "a wish"


def test_the_screen_in_front_stays_in_sight_on_the_rail_when_the_text_grows(seat: Seat) -> None:
    seat.screen("policies")
    seat.window.resize(1366, 560)
    for scale in (100, 200):
        seat.speak("sv", scale)
        shown = part(seat.window, QToolButton, "rail-policies")
        assert shown.visibleRegion().boundingRect().height() >= shown.height() - 1, scale
