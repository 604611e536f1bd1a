"""The start document on the page of the start: made, saved as PDF, and made anew when the register says something else."""

from __future__ import annotations

from pathlib import Path

from moderator_app.domain.channels import Channel, Platform
from moderator_app.domain.gates import Field, Responsibility
from tests.gui.channels.conftest import Register
from tests.gui.sitting import Seat
from tests.pdf_text import text_of


def before_the_start(seat: Seat) -> tuple[Register, Channel]:
    channel = seat.desk.channels.add("Badet", Platform.FACEBOOK, "sollentuna", planned=True)
    register = Register(seat)
    seat.screen("channels", channel=channel.id, page="before_start")
    return register, channel


def fill_in(seat: Seat, channel: Channel) -> None:
    for field in (Field.PURPOSE, Field.BOARD, Field.TARGET_GROUPS):
        seat.desk.register.fill_in(channel, field, "Kulturnämnden")
    for role in (Responsibility.PUBLISHER, Responsibility.MANAGER):
        seat.desk.register.appoint(channel, role, "Kim Ek", extent="4 timmar")
    seat.idle()


def test_the_step_of_the_gate_makes_the_document_and_saves_it_as_a_pdf_file(seat: Seat, tmp_path: Path) -> None:
    register, channel = before_the_start(seat)
    assert register.told("StartDocument-state").startswith("No version has been made yet.\nBefore a version can be made, fill in:\n– ")
    fill_in(seat, channel)
    assert register.told("StartDocument-state") == "No version has been made yet."
    seat.dialogs.will_answer({"note": "KUN 2026/12"}, tmp_path / "start")

    seat.press("see-start_document")

    assert register.told("demand-start_document-state").endswith("Åsa\nVersion 1, KUN 2026/12")
    assert "Publicist: Kim Ek, omfattning: 4 timmar" in text_of((tmp_path / "start.pdf").read_bytes())
    assert not register.there("document-make")

    seat.desk.register.fill_in(channel, Field.PURPOSE, "Att berätta om badet")
    seat.idle()
    assert register.told("StartDocument-state").startswith("The register has changed since the newest version was made.\nVersion 1 · ")
    seat.dialogs.will_answer({}, tmp_path / "ny.pdf")
    seat.press("document-make")
    assert "Version 2" in text_of((tmp_path / "ny.pdf").read_bytes())
    seat.dialogs.will_answer(tmp_path / "igen.pdf")
    seat.press("document-save")
    assert (tmp_path / "igen.pdf").read_bytes() == (tmp_path / "ny.pdf").read_bytes()


def test_a_document_that_lacks_something_is_refused_with_what_to_fill_in(seat: Seat) -> None:
    register, channel = before_the_start(seat)
    seat.dialogs.will_answer({"note": ""})

    seat.press("document-make")

    assert seat.window.bar.isVisible()
    assert not register.there("document-save")
    assert seat.desk.start_documents.show(channel).versions == ()
