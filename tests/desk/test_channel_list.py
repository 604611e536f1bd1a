"""The list of the channels for the website and for the records plan: HTML, CSV and JSON."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from moderator_app.desk.channellist import FORMATS, ListFor
from moderator_app.desk.desk import Desk
from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.disposal import Limit, RecordType, Terms
from moderator_app.domain.gates import Field
from moderator_app.domain.journal import Kind
from moderator_app.domain.log import LogSelection
from moderator_app.support.messages import KnownError, Refused
from tests.making import FakeClock, make_channel
from tests.truths import assert_whole


@pytest.fixture
def closed(desk: Desk, channel: Channel, clock: FakeClock) -> Channel:
    """A page that was closed later, beside one that is active and one that is only planned."""
    desk.register.fill_in(channel, Field.BOARD, "Kulturnämnden")
    desk.register.fill_in(channel, Field.ENTRY_PAGE, "https://exempel.se/sociala-medier")
    desk.register.fill_in(channel, Field.URL, "https://exempel.se/sidan")
    desk.register.fill_in(channel, Field.RETENTION_PLAN, "Plan 3, § 4")
    made = make_channel(desk, "Badet", "hjo", Platform.X)
    desk.channels.add("Parken", Platform.FORUM, "osby", planned=True)
    clock.forward(days=9)
    desk.register.close(made)
    return made


def exported(desk: Desk, purpose: ListFor, path: Path) -> str:
    desk.channel_list.export(purpose, path)
    return path.read_text("utf-8-sig")


@pytest.mark.requirement("OSB-25", check="moderator_app.desk.channellist:ChannelList.rows")
@pytest.mark.requirement("HJO-50", check="moderator_app.desk.channellist:ChannelList.rows")
def test_the_list_for_the_website_names_the_active_channels_and_the_way_in(desk: Desk, closed: Channel, tmp_path: Path) -> None:
    listed = json.loads(exported(desk, ListFor.WEBSITE, tmp_path / "lista.json"))
    assert listed == {
        "title": "Våra kanaler i sociala medier",
        "channels": [
            {
                "platform": "Facebook",
                "name": "Kommunens sida",
                "address": "https://exempel.se/sidan",
                "board": "Kulturnämnden",
                "unit": "",
                "entry_page": "https://exempel.se/sociala-medier",
            }
        ],
    }
    page = exported(desk, ListFor.WEBSITE, tmp_path / "lista.html")
    assert '<a href="https://exempel.se/sociala-medier">' in page
    assert "<caption>Läget 2026-03-13</caption>" in page
    assert closed.name not in page


@pytest.mark.requirement("SOR-4", check="moderator_app.desk.channellist:ChannelList.rows")
@pytest.mark.requirement("SOL-32", check="moderator_app.desk.channellist:ChannelList.rows")
@pytest.mark.requirement("SOL-43", check="moderator_app.desk.channellist:ChannelList.rows")
def test_the_list_for_the_records_plan_has_all_channels_with_history_and_what_is_kept(desk: Desk, closed: Channel, tmp_path: Path) -> None:
    rows = {row["name"]: row for row in json.loads(exported(desk, ListFor.RECORDS, tmp_path / "plan.json"))["channels"]}

    assert set(rows) == {"Kommunens sida", "Badet", "Parken"}
    assert rows["Badet"]["status"] == "avslutad"
    assert rows["Badet"]["history"] == ["2026-03-04 aktiv", "2026-03-13 avslutad"]
    assert (rows["Badet"]["since"], rows["Badet"]["closed"]) == ("2026-03-04", "2026-03-13")
    assert rows["Badet"]["kept"][1] == "Ögonblicksbild av kanalen var 6:e månad bör bevaras"
    assert (rows["Parken"]["status"], rows["Parken"]["since"]) == ("planerad", "")
    assert rows["Kommunens sida"]["retention_plan"] == "Plan 3, § 4"
    assert "ringa eller tillfällig betydelse" in rows["Kommunens sida"]["retention_class"]
    assert rows["Badet"]["identity"] == closed.uuid
    sheet = list(csv.reader(StringIO(exported(desk, ListFor.RECORDS, tmp_path / "plan.csv")), delimiter=";"))
    assert sheet[0][:4] == ["Plattform", "Kanal", "Adress", "Ansvarig nämnd"]
    assert len(sheet) == 4
    assert_whole(desk)


@pytest.mark.requirement("HJO-49", check="moderator_app.desk.channellist:_decided")
@pytest.mark.requirement("SOL-43", check="moderator_app.desk.channellist:_decided")
def test_the_list_for_the_records_plan_names_the_disposal_decision_of_each_channel(desk: Desk, closed: Channel, tmp_path: Path) -> None:
    def decided() -> dict[str, list[str]]:
        listed = json.loads(exported(desk, ListFor.RECORDS, tmp_path / "plan.json"))["channels"]
        return {row["name"]: row["disposal_decisions"] for row in listed}

    assert decided()["Badet"] == ["Inget: inget får gallras"]
    terms = Terms(
        body="Kommunstyrelsen",
        decided="2026-02-01",
        paragraph="§ 44",
        scope="Inlägg i kommunens sociala medier",
        record_types=(RecordType.MINOR, RecordType.MESSAGES),
        limit=Limit.MONTHS,
        amount=3,
    )
    number = desk.disposal.add(terms, channel_ids=[closed.id])

    (told,) = decided()["Badet"]
    assert told == (
        "Kommunstyrelsen, 2026-02-01, § 44: Inlägg i kommunens sociala medier (inlägg och kommentarer av ringa eller tillfällig "
        "betydelse, direktmeddelanden). Gallringsfrist: 3 månader efter att de kom in"
    )
    assert decided()["Kommunens sida"] == ["Inget: inget får gallras"]
    assert "Gallringsbeslut" in exported(desk, ListFor.RECORDS, tmp_path / "plan.html")
    desk.disposal.revoke(number)
    assert decided()["Badet"] == ["Inget: inget får gallras"]


@pytest.mark.requirement("OSB-15", check="moderator_app.domain.register:alarms")
@pytest.mark.requirement("VAS-40", check="moderator_app.domain.register:alarms")
@pytest.mark.requirement("HJO-51", check="moderator_app.domain.register:alarms")
def test_the_list_marks_from_whose_account_a_channel_is_run_and_a_private_one_is_warned_about(desk: Desk, channel: Channel) -> None:
    def marked() -> tuple[str, bool]:
        row = next(each for each in desk.channel_list.rows(ListFor.RECORDS) if each["name"] == channel.name)
        lines = [each.key for each in desk.today.read().lines]
        warned = "account_private" in [each.code for each in desk.register.show(channel).alarms]
        assert warned == (f"account_private-{channel.id}" in lines)
        return str(row["account"]), warned

    assert marked() == ("", False)
    desk.register.fill_in(channel, Field.ACCOUNT, "private")
    assert marked() == ("Någons privata konto", True)
    desk.register.fill_in(channel, Field.ACCOUNT, "official")
    assert marked() == ("Organisationens eget konto", False)


def test_a_name_that_looks_like_a_formula_stays_a_name(desk: Desk, tmp_path: Path) -> None:
    make_channel(desk, "=1+1")

    assert ";'=1+1;" in exported(desk, ListFor.WEBSITE, tmp_path / "lista.csv")


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_export_is_written_down_and_a_file_that_was_there_is_replaced_whole(
    desk: Desk, channel: Channel, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"lista{suffix}"
    path.write_text("förut", "utf-8")

    assert desk.channel_list.export(ListFor.WEBSITE, path) == 1

    assert channel.name in path.read_text("utf-8-sig")
    assert desk.log.entries(LogSelection())[0].kind is Kind.FILE_EXPORTED
    assert [each.name for each in tmp_path.iterdir() if "lista" in each.name] == [path.name]


def test_what_can_not_be_written_is_said_and_nothing_is_written_down(desk: Desk, channel: Channel, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        desk.channel_list.export(ListFor.WEBSITE, tmp_path / "lista.pdf")
    with pytest.raises(KnownError) as problem:
        desk.channel_list.export(ListFor.WEBSITE, tmp_path / "saknas" / "lista.csv")

    assert (refused.value.code, problem.value.code) == ("unknown_file_format", "export_not_written")
    assert desk.log.entries(LogSelection())[0].kind is Kind.CHANNEL_ADDED
