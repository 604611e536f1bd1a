"""Everybody at the desk, their assignments, and who somebody is at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moderator_app.desk.arriving import Newcomer
from moderator_app.domain.mandates import Right
from moderator_app.domain.team import Role
from moderator_app.gui.who_sheet import WhoSheet
from tests.end2end.albums.album import Album
from tests.end2end.stages.crowd import CHANNEL, Crowd

if TYPE_CHECKING:
    from tests.end2end.photographer import Photographer


def take(at: Photographer) -> None:
    """Everybody, a person with assignments, and what is asked; who somebody is at the first start."""
    people = at.desk.people
    if not any(each.name == "Kim Ek" for each in people.roll().people):
        kim = people.add("Kim Ek", title="Badchef", unit="Kultur och fritid")
        people.add("Eva Alm", title="Kommunikationschef", role=Role.MANAGER)
        where = at.desk.channels.by_name(CHANNEL).id
        told = people.record(kim.id, where, [Right.TAKE_PART], by="Ada Ask", delegation="3.2", document="Dnr 2026-12")
        people.notified(told.id, "kommunikation@exempel.se, e-post")
        people.record(kim.id, where, list(Right), by="Ada Ask", delegation="3.3")
        # Where one assignment is recorded, nobody acts without one: the next look goes on there.
        people.record(at.desk.me.id, where, list(Right), by="Ada Ask", delegation="3.1")
    screen = at.screen("people", person=people.named("Kim Ek").id)
    at.act("people.assignments")
    at.take("people")
    at.act("people.fields")
    at.take("person-fields")
    for name, ask in (
        ("person-sheet", lambda: at.act("people.add")),
        ("assignment-sheet", lambda: at.act("people.assign")),
        ("map-sheet", lambda: at.act("people.map")),
        ("notice-sheet", lambda: screen.detail.assignments.tell.emit(people.roll().of(people.named("Kim Ek").id)[0])),
        ("who-sheet", lambda: WhoSheet(at.window, _newcomer(at), None, None).open()),
    ):
        at.take_sheet(name, ask)


def _newcomer(at: Photographer) -> Newcomer:
    waiting = [each for each in at.desk.people.roll().people if not each.sits]
    free, kept = (tuple(each for each in waiting if (each.role == Role.MODERATOR) == free) for free in (True, False))
    return Newcomer("anna.ask", new_desk=False, free=free, kept=kept, administrators=("Åsa Lindmark",))


PEOPLE = Album(
    name="people",
    stage=Crowd,
    take=take,
    pictures=(
        "people",
        "person-fields",
        "person-sheet",
        "assignment-sheet",
        "map-sheet",
        "notice-sheet",
        "who-sheet",
    ),
)
