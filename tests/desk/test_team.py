"""A team at one desk: each as the role that they have, through the program; whatever they may not is refused in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moderator_app.desk.channellist import ListFor
from moderator_app.desk.desk import Desk
from moderator_app.desk.opening import open_desk
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.gates import Field
from moderator_app.domain.items import Selection
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.domain.place import Place
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.team import Role
from moderator_app.support.messages import KnownError
from tests.desk.logins import Sit, logging_in
from tests.making import FakeClock, decide, draft, ids, make_channel, make_desk, take
from tests.server import Server

pytestmark = pytest.mark.postgresql("a file has no logins")


@pytest.fixture
def owner(engine: str, tmp_path: Path) -> Iterator[Desk]:
    """The desk as the database's owner has it: groups made, two channels, an item in each."""
    desk = make_desk(tmp_path)
    for name in ("Vår sida", "Parken"):
        take(desk, make_channel(desk, name), f"Tack, {name}!", f"Kaffe vid {name}")
    desk.team.make_roles()
    yield desk
    desk.close()


@pytest.fixture
def sit(server: Server, owner: Desk, tmp_path: Path) -> Iterator[Sit]:
    """Log in as that one of the team: mo (moderator of Vår sida), ma, re, au, ad."""
    for role in Role:
        owner.team.member(role[:2], role, ["vår SIDA"] if role is Role.MODERATOR else [], f"{role.capitalize()} Ek")

    with logging_in(server, tmp_path, FakeClock()) as log_in:
        yield log_in


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as problem:
        act()
    return problem.value.code


def test_the_login_says_who_somebody_is(sit: Sit, owner: Desk) -> None:
    desk = sit("mo")

    assert (desk.me.name, desk.me.role, desk.me.login) == ("Moderator Ek", "moderator", "mo")
    assert [(each.login, each.role, each.channels) for each in owner.team.members()] == [
        ("ad", "administrator", ()),
        ("au", "auditor", ()),
        ("ma", "manager", ()),
        ("mo", "moderator", ("Vår sida",)),
        ("re", "registrar", ()),
    ]


def test_a_moderator_does_the_whole_job_in_the_channel_assigned_and_sees_no_other(sit: Sit, owner: Desk) -> None:
    desk = sit("mo")
    (channel,) = desk.channels.everything()
    assert channel.name == "Vår sida"
    assert take(desk, channel, "Tredje gången", "Fjärde gången").new == 2
    one, two, three, _ = ids(desk)

    assert desk.inbox.open(one).knowledge_at is not None
    desk.drafts.save(draft(desk, one, Outcome.KEEP))
    assert decide(desk, one, Outcome.KEEP).decider == "Moderator Ek"
    decide(desk, one, Outcome.KEEP, reason="Igen.", supersede=True)
    assert desk.suspicion.purge(two).outcome is Outcome.SUSPECTED_ABUSE
    desk.intake.paste(channel.id, "En till", "Kim Ek")
    assert desk.inbox.spine(Selection(None, search="tredje")).tolist() == [three]
    assert not desk.inbox.spine(Selection(None, search="parken")).tolist()
    found = desk.log.verify()
    assert found.ok, found.faults
    owners = owner.log.verify()
    assert owners.ok, owners.faults


def test_an_item_of_others_is_not_there_for_a_moderator(sit: Sit, owner: Desk) -> None:
    desk = sit("mo")
    theirs = ids(owner, owner.channels.by_name("Parken"))[0]

    for act in (
        lambda: desk.inbox.open(theirs),
        lambda: desk.suspicion.purge(theirs),
        lambda: desk.decisions.decide(draft(owner, theirs, Outcome.KEEP)),
    ):
        assert refusal(act) == "unknown_item"
    assert refusal(lambda: desk.channels.add("Ny", Platform.FACEBOOK, "sormland")) == "not_permitted_there"
    assert refusal(lambda: desk.team.member("mo", Role.MANAGER, [])) == "not_permitted_there"
    assert refusal(desk.team.make_roles) == "not_permitted_there"
    assert refusal(lambda: desk.team.remove("ma")) == "not_permitted_there"
    assert owner.log.verify().ok


@pytest.mark.parametrize("login", ["ma", "ad"])
def test_a_manager_does_it_in_every_channel_and_adds_channels(sit: Sit, login: str) -> None:
    desk = sit(login)
    for each in ids(desk):
        decide(desk, each, Outcome.KEEP)
    fresh = desk.channels.add("Biblioteket", Platform.FACEBOOK, "sormland")
    desk.channels.switch_pack(fresh.id, "hjo")
    take(desk, fresh, "Välkommen")

    assert len(ids(desk)) == 5
    assert desk.log.verify().ok


def test_an_auditor_reads_all_of_it_and_the_desk_writes_nothing_for_them(sit: Sit, owner: Desk, tmp_path: Path) -> None:
    before = owner.log.head()
    desk = sit("au")
    one = ids(desk)[0]
    before_it = owner.log.head()

    assert desk.inbox.open(one).knowledge_at is None
    assert desk.inbox.spine(Selection(None, search="kaffe"))
    assert desk.log.entries(LogSelection())
    assert desk.log.verify().ok
    assert desk.suspicion.finish()
    assert refusal(lambda: decide(desk, one, Outcome.KEEP)) == "only_reads"
    assert refusal(lambda: desk.suspicion.purge(one)) == "only_reads"
    assert refusal(lambda: desk.log.export("csv", tmp_path / "log.csv")) == "only_reads"
    assert not (tmp_path / "log.csv").exists()
    assert owner.log.head() == before == before_it


def test_a_registrar_exports_and_marks_nothing_as_seen(sit: Sit, tmp_path: Path) -> None:
    desk = sit("re")
    one = ids(desk)[0]

    assert desk.inbox.open(one).knowledge_at is None
    assert desk.log.export("csv", tmp_path / "log.csv").rows == 0
    assert desk.log.entries(LogSelection())[0].kind is Kind.EXPORTED
    assert refusal(lambda: decide(desk, one, Outcome.KEEP)) == "not_permitted_there"
    assert desk.log.verify().ok


def test_who_was_given_another_role_has_that_one_alone(sit: Sit, owner: Desk) -> None:
    sit("mo").close()
    owner.team.member("mo", Role.AUDITOR, [])
    assert refusal(lambda: decide(sit("mo"), 1, Outcome.KEEP)) == "only_reads"

    owner.team.member("mo", Role.MODERATOR, ["Parken"])
    desk = sit("mo")
    assert [each.name for each in desk.channels.everything()] == ["Parken"]
    assert desk.me.name == "Moderator Ek"


def test_who_was_removed_does_not_get_in(sit: Sit, owner: Desk) -> None:
    owner.team.remove("ma")

    assert refusal(lambda: sit("ma")) == "not_permitted_there"
    assert "ma" not in [each.login for each in owner.team.members()]
    assert refusal(lambda: owner.team.remove("ma")) == "not_in_team"


def test_making_the_groups_again_changes_nothing(sit: Sit, owner: Desk) -> None:
    assert owner.team.make_roles().made == []

    desk = sit("mo")
    decide(desk, ids(desk)[0], Outcome.KEEP)


def test_what_cannot_be_is_refused_in_words(owner: Desk) -> None:
    assert refusal(lambda: owner.team.member("x", Role.MODERATOR, ["Ingen"])) == "unknown_channel"
    assert refusal(lambda: owner.team.member("x", Role.AUDITOR, ["Parken"])) == "has_all_channels"


def test_members_are_set_when_the_groups_are_there(server: Server, tmp_path: Path) -> None:
    desk = open_desk(Place(tmp_path, server.make("groupless")), tmp_path / "pins", FakeClock(), "asa")
    assert refusal(lambda: desk.team.member("x", Role.AUDITOR, [])) == "no_groups"
    desk.close()


def test_an_owner_who_is_no_superuser_is_owner_enough(server: Server, tmp_path: Path) -> None:
    server.ask("postgres", "CREATE ROLE keeper LOGIN CREATEROLE")
    address = server.make("kept").replace("//uppsikt@", "//keeper@")
    server.ask("postgres", "ALTER DATABASE kept OWNER TO keeper")
    keeper = open_desk(Place(tmp_path, address), tmp_path / "pins", FakeClock(), "keeper")
    take(keeper, make_channel(keeper, "Vår sida"), "Tack!", "Kaffe")
    keeper.team.make_roles()
    keeper.team.member("kim", Role.MODERATOR, ["Vår sida"])

    desk = open_desk(Place(tmp_path, address.replace("//keeper@", "//kim@")), tmp_path / "kims", FakeClock(), "kim")
    one, two = ids(desk)
    decide(desk, one, Outcome.KEEP)
    desk.suspicion.purge(two)
    assert desk.log.verify().ok
    assert refusal(desk.team.make_roles) == "not_permitted_there"
    desk.close()
    keeper.close()


def test_every_change_to_the_team_is_written_down(sit: Sit, owner: Desk) -> None:
    owner.team.remove("ma")

    told = [each.kind for each in owner.log.entries(LogSelection())]
    assert told[0] is Kind.MEMBER_LEFT
    assert told[1:6] == [Kind.MEMBER_SET] * 5
    assert told[6] is Kind.RIGHTS_SET


def test_public_texts_are_issued_by_a_manager_and_seen_posted_by_a_moderator(sit: Sit, owner: Desk) -> None:
    page = owner.channels.by_name("Vår sida")
    owner.register.fill_in(page, Field.BOARD, "Kulturnämnden")
    moderator = sit("mo")
    for act in (
        lambda: moderator.texts.issue(page, TextKind.NOTICE),
        lambda: moderator.texts.set_words(OwnWords.CONTACT, "hej@exempel.se"),
    ):
        assert refusal(act) == "not_permitted_there"
    assert sit("ma").texts.issue(page, TextKind.NOTICE).number == 1
    sit("ma").texts.set_words(OwnWords.CONTACT, "hej@exempel.se")

    moderator.texts.posted(page, TextKind.NOTICE, "Sidans om-flik")

    seen = moderator.texts.now(page, TextKind.NOTICE)
    assert seen.posted is not None
    assert seen.posted.person == "Moderator Ek"
    assert [each.words for each in moderator.texts.words(page)] == ["hej@exempel.se"]


def test_the_list_of_the_channels_is_written_by_the_registrar_and_not_by_the_auditor(sit: Sit, tmp_path: Path) -> None:
    assert sit("re").channel_list.export(ListFor.RECORDS, tmp_path / "plan.html") == 2
    assert refusal(lambda: sit("au").channel_list.export(ListFor.RECORDS, tmp_path / "plan.html")) == "only_reads"
