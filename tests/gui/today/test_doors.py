"""Today is true: each figure on it leads, by Enter, to a list with as many rows as it counts."""

from __future__ import annotations

import ast
import inspect
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from moderator_app.desk import credentiallines
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.desk.rounds import ChannelLook
from moderator_app.desk.today import SOURCES
from moderator_app.domain import load
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.domain.followups import Report
from moderator_app.domain.followupsteps import FollowUpStep
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.mandates import Right
from moderator_app.domain.place import Place
from moderator_app.domain.policy import Duty
from moderator_app.domain.public_wordings import TextKind
from moderator_app.domain.rounds import Mark
from moderator_app.domain.today import HERE, Line
from moderator_app.domain.upkeep import Check
from moderator_app.support.clock import to_datetime
from tests.desk.depositing import Town
from tests.gui.sharing import town
from tests.gui.sitting import Seat
from tests.making import STOCKHOLM, FakeClock, comment, decide, post, take
from tests.truths import raw

__all__ = ["town"]

ELSEWHERE = (credentiallines, load)
"""Modules that word lines of the day without being a source of it themselves."""
SHARED = frozenset(
    {
        "few_key_holders_several",
        "sealed_for_too_many_several",
        "sealed_for_too_few_several",
        "review_due_several",
        "login_untried_several",
        "not_entered_several",
        "roll_refused_several",
    }
)
"""Told of shared credentials alone: each is a line whose parts are its list, like the one that is opened here."""

UNUSED = frozenset({"alarms"})
"""Alarms of a kind of which no policy here asks for two in one channel, told together as all such kinds are."""


def listed(office: Seat) -> int:
    screen = office.built("inbox")
    office.bot.waitUntil(lambda: not screen.keeper.loading and not screen.keeper.listening)
    office.idle()
    return screen.model.rowCount()


def followed(office: Seat) -> int:
    model = office.built("followups").model
    assert model.whole
    return model.rowCount()


def folded_out(office: Seat) -> int:
    """The parts below the line, the first of which is current."""
    view = office.built("today").view
    entries, first = view._rows.entries, view.place
    assert entries[first].depth == 1
    assert entries[first - 1].depth == 0
    return next((n for n, each in enumerate(entries[first:]) if not each.depth), len(entries) - first)


def days_missed(office: Seat) -> int:
    screen = office.built("watch")
    assert screen.calendar.isVisible()
    return sum(each.mark is Mark.MISSED for each in screen._shown.days)


def rounds_of_today(office: Seat) -> int:
    screen = office.built("watch")
    (today,) = (each for each in screen._shown.days if each.day == screen._board.today)
    return len(today.rounds)


def days_without_anybody(office: Seat) -> int:
    grid = office.built("cover").grid
    days = [grid.model().at(grid.currentIndex().row(), column) for column in range(grid.model().columnCount())]
    assert days[grid.currentIndex().column()].nobody
    return sum(each.nobody for each in days)


HOW: dict[str, Callable[[Seat], int]] = {
    **dict.fromkeys(
        ("urgent_items", "assigned_items", "second_items", "answers_late", "answers_near", "to_assess", "load_late", "crisis_items"), listed
    ),
    **dict.fromkeys(("follow_up", "consulted", "owned_questions", "load_duties"), followed),
    **dict.fromkeys(("rounds_missed", "rounds_due", "rounds_short", "rounds_unset"), folded_out),
    **dict.fromkeys(("gate_missing_several", "roles_vacant", "politicians_in_roles", "comms_not_notified_several", *UNUSED), folded_out),
    **dict.fromkeys(("check_breach_several", "check_never_several", "check_failed_several", "check_overdue_several"), folded_out),
    **dict.fromkeys(("texts_stale", "texts_never", "not_acknowledged"), folded_out),
    **dict.fromkeys(SHARED, folded_out),
    **dict.fromkeys(("round_missed", "load_rounds"), days_missed),
    "round_short": rounds_of_today,
    "load_nobody": days_without_anybody,
}
"""How many rows the list has that a line of that code leads to."""


def worded_with_a_figure() -> Iterator[str]:
    """The codes of all messages with a figure that the modules of the day's lines word."""
    for file in sorted({inspect.getfile(each) for each in (*SOURCES, *ELSEWHERE)}):
        for call in ast.walk(ast.parse(Path(file).read_text("utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "message" and "count" in {each.arg for each in call.keywords}:
                code = call.args[0]
                yield str(code.value) if isinstance(code, ast.Constant) else getattr(load, ast.unparse(code))


def test_every_figure_that_the_day_can_show_has_its_list() -> None:
    assert set(worded_with_a_figure()) == set(HOW)


TRIED = 2


def open_line(office: Seat, line: Line, parent: Line | None = None) -> None:
    """Go to the line on the day and press Enter."""
    office.screen("today")
    view = office.built("today").view
    rows = view._rows
    for heading in [f"more-{line.section}", *([parent.key] if parent else [])]:
        if (place := rows.place_of(heading)) >= 0:
            rows.fold(place, unfolded=True)
    view.go_to(rows.place_of(line.key))
    if line.parts:
        rows.fold(view.place, unfolded=False)
        view.go_to(rows.place_of(line.key))
    view.setFocus()
    office.do("today.open")


def opened_and_counted(office: Seat, codes: Collection[str] = tuple(HOW)) -> set[str]:
    """Open the lines of these kinds that the day has, of each no more than TRIED; the codes of all of them."""
    seen: Counter[str] = Counter()
    day = office.desk.today.read()
    for line in day.lines:
        for each, parent in ((line, None), *((part, line) for part in line.parts)):
            if each.what.code in codes and seen[each.what.code] < TRIED:
                open_line(office, each, parent)
                assert office.window.current_screen == each.door.screen, each.key
                assert HOW[each.what.code](office) == int(str(each.what.values["count"])), (each.key, each.what.english())
                seen[each.what.code] += 1
            assert each.door != HERE or len(each.parts) == each.what.values["count"], each.key
    return set(seen)


@pytest.fixture
def bo(office: Seat, tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    desk = open_desk(Place(office.desk.data), tmp_path / "bos-pins", clock, "bo", "Bo")
    yield desk
    desk.close()


@pytest.fixture
def busy(office: Seat, bo: Desk, clock: FakeClock) -> dict[str, Channel]:
    """Of everything that the day counts more than one, and beside it as much that it does not count."""
    desk = office.desk
    page = {name: office.channel(name, Platform.FACEBOOK, pack) for name, pack in PAGES.items()}
    _let_time_pass(desk, page, clock)
    _go_away(desk, bo, clock)
    page["Arvet"] = office.channel("Arvet", Platform.FACEBOOK, "vastarvet")
    _let_items_wait(desk, bo, page)
    _call_a_crisis(desk)
    _follow_up(desk, page)
    _neglect_the_channels(desk, bo, page, clock)
    return page


HANDBOOK = Text(title="Handbok", version="1", in_force="2026-01-01", owner="Kommunikationschef", place="intranätet")
PAGES = {
    "Biblioteket": "sollentuna",
    "Skolan": "sollentuna",
    "Länet": "sormland",
    "Parken": "sormland",
    "Torget": "sormland",
    "Hamnen": "sormland",
    "Badet": "osby",
    "Forumet": "hjo",
}


def _let_time_pass(desk: Desk, page: dict[str, Channel], clock: FakeClock) -> None:
    """It is Monday: two pages were looked through today, two on Friday, and two never."""
    take(desk, page["Biblioteket"], *(comment(f"sen {n}", f"Kim {n}", n, clock=clock) for n in range(1, 31)))
    take(desk, page["Skolan"], *(comment(f"sen {n}", f"Kim {n}", n, clock=clock) for n in range(31, 34)))
    clock.set("2026-03-06 10:00")
    daily = [ChannelLook(page[name].id) for name in ("Länet", "Parken", "Torget", "Hamnen")]
    desk.rounds.done(daily)
    clock.set("2026-03-09 10:00")
    desk.rounds.done(daily[:2])


def _go_away(desk: Desk, bo: Desk, clock: FakeClock) -> None:
    """Everybody at once, next week."""
    today = to_datetime(clock.now()).astimezone(STOCKHOLM).date()
    for who in (desk, bo):
        desk.cover.plan(who.me.id, today + timedelta(days=8), today + timedelta(days=9), [])


def _let_items_wait(desk: Desk, bo: Desk, page: dict[str, Channel]) -> None:
    """Of 30 that are late, 7 are urgent, and two of these decided; some are soon, mine, or wait for a second person."""
    raw(desk, "UPDATE item SET priority = 0 WHERE id <= 7")
    raw(desk, f"UPDATE item SET due_at = {desk.clock.now() + 60_000_000} WHERE id IN (20, 21, 22)")
    raw(desk, "UPDATE item SET due_at = due_at + 864000000000 WHERE id IN (23, 24)")
    decide(desk, 7, Outcome.KEEP)
    for number in (8, 9, 10, 11, 25, 26):
        desk.claims.assign(number, desk.me.id)
    desk.claims.assign(12, bo.me.id)
    desk.claims.assign(27, desk.me.id)
    decide(desk, 27, Outcome.KEEP)
    desk.claims.take(13)
    take(desk, page["Länet"], *(comment(f"[propaganda {n}]", f"Bo {n}", n) for n in range(34, 44)))
    for number in range(34, 41):
        decide(bo, number, Outcome.REMOVE, "H-04")
    for number in (41, 42):
        decide(desk, number, Outcome.REMOVE, "H-04")
    desk.claims.assign(41, desk.me.id)


def _call_a_crisis(desk: Desk) -> None:
    desk.crises.start("Vattnet går inte att dricka.", desk.me.id)
    for number in (14, 15, 16):
        desk.crises.tag(number)
    desk.crises.tag(16, belongs=False)


def _follow_up(desk: Desk, page: dict[str, Channel]) -> None:
    take(desk, page["Parken"], *(comment(f"[text {number}]", number=number) for number in range(44, 48)))
    for number, outcome, rule in ((44, Outcome.REMOVE, "B-01"), (45, Outcome.REMOVE, "H-01"), (46, Outcome.HIDE, "H-01")):
        decide(desk, number, outcome, rule)
    decide(desk, 47, Outcome.HIDE, "H-01")
    take(desk, page["Arvet"], *(comment(f"[tveksamt {number}]", number=number) for number in range(48, 53)))
    for number in (48, 49):
        decide(desk, number, Outcome.CONSULT, "P-05")
        for step in (FollowUpStep.ASKED, FollowUpStep.ANSWERED):
            (task,) = (each for each in desk.follow_ups.cases(number)[0].tasks if each.duty is Duty.CONSULT)
            desk.follow_ups.report(task.obligation.id, step, Report(recipient="Chefen", words="Låt stå."))
    for number in (50, 51):
        desk.claims.assign(number, desk.me.id)
        decide(desk, number, Outcome.ANSWER, "P-01")


def _neglect_the_channels(desk: Desk, bo: Desk, page: dict[str, Channel], clock: FakeClock) -> None:
    """The texts were issued and are no longer true, checks failed or are to be made again, nobody has read the handbook."""
    school, forum, bath = page["Skolan"], page["Forumet"], page["Badet"]
    for check in (Check.OFFICIAL_STATUS, Check.GRAPHIC_PROFILE):
        desk.checks.record(school, check, ok=False, note="Syns inte.")
    for check in (Check.LOGO, Check.COPYRIGHT_TERMS):
        desk.checks.record(forum, check, day=date(2024, 1, 8))
    for kind in (TextKind.RULES, TextKind.NOTICE):
        post(desk, school, kind)
    for field in (Field.BOARD, Field.PURPOSE):
        desk.register.fill_in(school, field, "Något annat.")
    for name, role in (("Siv Lund", Responsibility.MANAGER), ("Per Alm", Responsibility.PUBLISHER)):
        desk.register.appoint(school, role, name)
        desk.register.mark_politician(name, True)
    for who in (desk.me, bo.me):
        desk.people.record(who.id, bath.id, [Right.TAKE_PART], by="Ada Ask")
    with closing(open_desk(Place(desk.data), desk.data / "cias-pins", clock, "cia", "Cia")):
        pass
    desk.documents.add(DocumentKind.HANDBOOK, HANDBOOK, channel_ids=[page["Länet"].id])


def test_every_figure_leads_to_the_list_that_it_counts(office: Seat, busy: dict[str, Channel]) -> None:
    del busy

    seen = opened_and_counted(office)

    assert seen == set(worded_with_a_figure()) - SHARED - UNUSED


def test_what_is_to_be_done_with_shared_credentials_of_several_channels_leads_to_each(seat: Seat, town: Town) -> None:
    for name in ("Bion", "Caféet"):
        channel = seat.channel(name, Platform.FACEBOOK)
        for each in (town.asa, town.bo):
            town.asa.credentials.enrolment.add_holder(channel.id, each.me.id)

    assert "not_entered_several" in opened_and_counted(seat, SHARED)
