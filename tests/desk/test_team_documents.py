"""Documents at a team's desk: each moderator sees and acknowledges those of their own channels, for themselves alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator_app.desk.changes import Topic
from moderator_app.desk.desk import Desk
from moderator_app.domain.documents import DocumentKind, Text
from moderator_app.domain.team import Role
from moderator_app.domain.today import Section
from moderator_app.support.clock import SystemClock
from moderator_app.support.messages import KnownError
from tests.desk.logins import Sit, sit
from tests.making import make_channel, make_desk
from tests.patience import until

__all__ = ["sit"]

pytestmark = pytest.mark.postgresql("a file has no logins")


@pytest.fixture
def owner(engine: str, tmp_path: Path) -> Iterator[Desk]:
    """Two pages of two policies, a moderator for each, a manager and an auditor."""
    desk = make_desk(tmp_path, SystemClock())
    make_channel(desk, "Vår sida", "hjo")
    make_channel(desk, "Parken", "osby")
    desk.team.make_roles()
    for login, role, pages in (
        ("mo", Role.MODERATOR, ["Vår sida"]),
        ("bo", Role.MODERATOR, ["Parken"]),
        ("eva", Role.MANAGER, []),
        ("rut", Role.AUDITOR, []),
    ):
        desk.team.member(login, role, pages, login.capitalize())
    yield desk
    desk.close()


def titles(desk: Desk) -> list[str]:
    return [each.document.newest.text.title for each in desk.documents.board().listed]


def test_a_moderator_acknowledges_what_binds_their_channels_and_the_manager_sees_who_has_not(sit: Sit) -> None:
    eva, mo, bo = sit("eva"), sit("mo"), sit("bo")
    mo.news.look()
    policy = eva.documents.add(DocumentKind.POLICY, Text(title="Policyn", version="1", in_force="2020-01-01"), pack="hjo")
    parken = eva.channels.by_name("Parken")
    eva.documents.add(DocumentKind.HANDBOOK, Text(title="Parkboken", version="1", in_force="2020-01-01"), channel_ids=[parken.id])

    assert until(lambda: Topic.DOCUMENTS in getattr(mo.news.look(), "topics", ()))
    assert (titles(mo), titles(bo)) == (["Policyn"], ["Parkboken"])
    assert sorted(titles(eva)) == ["Parkboken", "Policyn"]
    (mine,) = mo.documents.board().asks_me
    assert mine.missing is None
    assert {each.document.id: each.missing for each in eva.documents.board().listed}[policy] == ("Mo",)

    assert [each.what.code for each in mo.today.read().of(Section.DOCUMENTS)] == ["to_acknowledge"]
    lacking = eva.today.read().of(Section.DOCUMENTS)
    assert {(each.what.values["person"], each.what.values["title"]) for each in lacking} == {("Mo", "Policyn"), ("Bo", "Parkboken")}

    mo.documents.acknowledge(policy)

    assert mo.documents.board().asks_me == ()
    assert {each.document.id: each.missing for each in eva.documents.board().listed}[policy] == ()
    assert eva.documents.board().asks_me == ()

    eva.documents.add_version(policy, Text(title="Policyn", version="2", in_force="2020-02-01"))

    assert [each.document.id for each in mo.documents.board().asks_me] == [policy]


def test_a_moderator_adds_no_documents_and_nobody_reaches_those_of_other_channels(sit: Sit) -> None:
    eva, bo, rut = sit("eva"), sit("bo"), sit("rut")
    text = Text(title="Policyn", version="1", in_force="2020-01-01")
    policy = eva.documents.add(DocumentKind.POLICY, text, pack="hjo")

    assert (eva.documents.board().may_record, bo.documents.board().may_record, rut.documents.board().may_record) == (True, False, False)
    with pytest.raises(KnownError) as refused:
        bo.documents.add(DocumentKind.POLICY, text, pack="osby")
    assert refused.value.code == "not_permitted_there"
    with pytest.raises(KnownError) as refused:
        bo.documents.acknowledge(policy)
    assert refused.value.code == "unknown_document"
    with pytest.raises(KnownError) as refused:
        rut.documents.acknowledge(policy)
    assert refused.value.code == "only_reads"
