"""What the list asks besides its rows: is something new there, and does the whole order unpack whatever its size."""

from __future__ import annotations

from array import array
from pathlib import Path

from moderator_app.desk.desk import Desk
from moderator_app.domain.items import Selection, State
from moderator_app.storage import dialect
from tests.making import FakeClock, comment, ids, make_channel, make_desk, take


def desk_with_two_channels(folder: Path, clock: FakeClock) -> Desk:
    desk = make_desk(folder, clock)
    take(desk, make_channel(desk, "Sidan"), comment("Hej på er", number=1), comment("Bussen kom inte", number=2))
    make_channel(desk, "Forumet")
    return desk


def test_what_arrived_after_the_newest_is_counted_by_queue_channel_and_words(tmp_path: Path) -> None:
    desk = desk_with_two_channels(tmp_path, FakeClock())
    newest = desk.inbox.newest()
    page, forum = (desk.channels.by_name(name) for name in ("Sidan", "Forumet"))
    take(desk, forum, comment("Bussen igen", number=3), comment("Tack", number=4))

    assert newest == max(ids(desk, page))
    assert desk.inbox.newer(Selection(), newest) == 2
    assert desk.inbox.newer(Selection(State.DONE), newest) == 0
    assert desk.inbox.newer(Selection(None, page.id), newest) == 0
    assert desk.inbox.newer(Selection(State.OPEN, forum.id, "bussen"), newest) == 1
    desk.close()


def test_an_empty_desk_has_no_newest(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)

    assert (desk.inbox.newest(), desk.inbox.newer(Selection(), 0)) == (0, 0)
    desk.close()


def test_a_row_says_whether_it_was_opened(tmp_path: Path) -> None:
    desk = desk_with_two_channels(tmp_path, FakeClock())
    first, second = ids(desk)
    desk.inbox.open(first)

    assert {number: row.opened for number, row in desk.inbox.rows([first, second]).items()} == {first: True, second: False}
    desk.close()


def test_the_order_unpacks_in_pieces_as_in_one() -> None:
    numbers = [*range(1, 3 * dialect.PIECE // dialect.DIGITS + 5), 2**62]
    packed = "".join(f"{number:016x}" for number in numbers)

    assert dialect.spine_of(packed) == array("q", numbers)
    assert [list(dialect.spine_of(each)) for each in (None, "", f"{7:016x}")] == [[], [], [7]]
