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
