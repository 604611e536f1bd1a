"""Two at one item: each sees that the other has opened it, and nothing that is typed is lost when the other decides first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.gui.tasks import PATIENCE
from tests.costs import held_up
from tests.gui.finding import part
from tests.gui.item.conftest import Moderator
from tests.making import FakeClock, decide, make_desk
from tests.patience import until
from tests.proxy import Proxy
from tests.server import Server


@pytest.fixture
def bo(asa: Moderator, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    """A colleague at another window."""
    desk = make_desk(tmp_path, clock, "bo")
    yield desk
    desk.close()


def others(desk: Desk, item: int) -> list[str]:
    return [each.person for each in desk.claims.others_on(item)]


def hear(asa: Moderator) -> None:
    """What the window does each second."""
    change = asa.desk.news.look()
    if change is not None:
        asa.window.changes.announce(change)
    asa.idle()


def test_looking_claims_nothing_and_the_first_key_does(asa: Moderator, bo: Desk, channel: Channel) -> None:
    first, second = asa.take(channel, "Hej.", "Hå.")
    asa.look_at(first)
    assert others(bo, first) == []

    asa.type("b")

    assert others(bo, first) == ["Asa"]
    asa.look_at(second)
    assert others(bo, first) == [], "she has left it"


def test_a_decision_and_a_discarded_draft_end_the_claim(asa: Moderator, bo: Desk, channel: Channel) -> None:
    first, second = asa.take(channel, "Hej.", "Hå.")
    asa.look_at(first)
    asa.type("b")
    assert others(bo, first) == ["Asa"]
    asa.decide()
    assert others(bo, first) == []

    asa.look_at(second)
    asa.type("b")
    assert others(bo, second) == ["Asa"]
    asa.page.worksheet.discard()
    asa.idle()
    assert others(bo, second) == []


def test_closing_the_window_ends_the_claim(asa: Moderator, bo: Desk, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("b")

    asa.window.close()

    until(lambda: others(bo, item) == [])
    assert asa.desk.drafts.load(item) is not None


@pytest.fixture
def network(server: Server, proxy: Proxy, tmp_path: Path) -> Iterator[Proxy]:
    """The desk is a team's, at the other end of a network that can be made bad."""
    tmp_path.with_name(f"{tmp_path.name}.server").write_text(proxy.address(server.name_for(tmp_path)), "utf-8")
    yield proxy
    server.take_back()


def test_closing_the_window_waits_for_no_server_that_says_nothing(network: Proxy, asa: Moderator, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("b")
    network.be_silent()
    runner = asa.window.context().runner

    assert held_up(asa.window.close) < 0.5, "the window is gone at once"
    assert held_up(lambda: (runner.shutdown(), asa.desk.close())) < PATIENCE + 0.5, "and the program soon after"
    assert not runner.shutdown(patience=0), "the server has still said nothing"
    assert asa.desk.drafts.load(item) is not None
    network.refuse()
    network.speak()


def test_the_page_tells_who_has_opened_it_and_lets_her_take_over(asa: Moderator, bo: Desk, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    people = asa.page.view.people
    assert people.words() == ""

    bo.claims.take(item)
    hear(asa)
    assert people.words().startswith("Bo has opened it (")
    asa.press("TakeOver")

    assert people.words() == ""
    assert others(bo, item) == ["Asa"]
    bo.claims.beat()
    assert others(asa.desk, item) == []


def test_a_colleague_s_claim_goes_away_by_itself(asa: Moderator, bo: Desk, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    bo.claims.take(item)
    hear(asa)
    bo.claims.release(item)
    hear(asa)

    assert asa.page.view.people.words() == ""


def test_when_the_other_decides_first_what_she_typed_stays_and_she_can_go_on(asa: Moderator, bo: Desk, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)
    asa.type("12t")
    asa.page.view.panel.reason.setPlainText("Länge skrivet.")
    decide(bo, item, Outcome.KEEP)

    asa.decide()

    assert asa.barred()[:2] == ["decided_meanwhile", "already_decided"]
    assert "Bo" in asa.window.bar.notices[0].said()
    assert asa.page.view.panel.reason.toPlainText() == "Länge skrivet."
    asa.window.bar.dismiss()
    asa.press("DecisionReplace")
    asa.decide()
    assert asa.barred() == []
    newest = asa.desk.decisions.of_item(item)[-1]
    assert (newest.outcome, newest.reason, newest.decider) == (Outcome.REMOVE, "Länge skrivet.", "Asa")


def test_an_item_is_assigned_by_key_and_the_bar_undoes_it(asa: Moderator, bo: Desk, channel: Channel) -> None:
    [item] = asa.take(channel, "Hej.")
    asa.look_at(item)

    asa.type("p")
    menu = part(asa.page, QMenu, "AssignMenu")
    assert [each.text() for each in menu.actions() if not each.isSeparator()] == ["Me (Asa)", "Bo", "Nobody"]
    menu.actions()[1].trigger()
    menu.close()
    asa.idle()

    assert asa.page.view.people.words() == "Assigned to Bo"
    notice = asa.window.bar.notices[0]
    assert notice.action is not None
    notice.action()
    asa.idle()
    assert asa.page.view.people.words() == ""
