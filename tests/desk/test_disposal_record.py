"""The record of a disposal: what it says, and that it is kept and saved for the archive."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from moderator_app.desk import disposal_proposals
from moderator_app.desk.desk import Desk
from moderator_app.desk.disposal_record import NOT_YET, SEARCHED, SWEPT
from moderator_app.desk.startdocument import Imprint
from moderator_app.domain.channels import Channel
from moderator_app.domain.retention import Ground
from moderator_app.domain.start_document import StartDocument
from moderator_app.support.messages import Refused
from tests.desk.test_disposal_proposals import Sit, carried_out, lead, proposed, settled
from tests.truths import raw

__all__ = ["settled"]


def said(document: StartDocument) -> list[str]:
    return [line.text for section in document.sections for line in section.lines]


@pytest.mark.requirement("SOR-20", check="moderator_app.desk.disposal_record:_what")
def test_the_record_names_decision_period_number_persons_and_exceptions(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, tmp_path: Path
) -> None:
    number = proposed(desk, channel)
    with pytest.raises(Refused) as refused:
        desk.disposal_records.document(number)
    assert refused.value.code == "no_record"
    boss = lead(desk, sit)
    boss.proposals.approve(number, "Genomgånget.")
    boss.holds.set(Ground.OTHER, "Tvist.", item_id=settled[2])
    carried_out(boss, number)

    document = desk.disposal_records.document(number)

    lines = said(document)
    assert document.title == "Gallringsprotokoll 1"
    for each in (
        "Beslutat av: Regionstyrelsen",
        "Datum: 2026-02-01",
        "Paragraf: § 44",
        "Gallringsfrist: vid inaktualitet",
        "Kanaler: Kommunens sida",
        "Villkor: inkommet före 2026-06-01",
        "Inaktuellt: ärendet avslutat och inget nytt i tråden på minst 6 månader",
        "Period: inkommet 2026-03-04 till 2026-03-04",
        "Antal: 2",
        "Undantagna redan när förslaget gjordes: 0",
        "Behållna vid genomförandet: 1",
        "gallringsstopp satt för hand: 1",
        "Motivering: Genomgånget.",
    ):
        assert each in lines
    assert any(each.startswith("Föreslaget av: Asa, 2026-09-10") for each in lines)
    assert any(each.startswith("Godkänt av: Bo, 2026-09-10") for each in lines)


def test_the_record_says_that_the_files_were_searched_only_when_they_were(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, engine: str
) -> None:
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    boss.proposals.approve(number)
    carried_out(boss, number)
    (method,) = (each for each in said(desk.disposal_records.document(number)) if each.startswith("Metod: "))
    assert method.endswith(SEARCHED if engine == "sqlite" else SWEPT)

    raw(desk, "UPDATE tombstone SET clean_at = NULL WHERE item_id = ?", settled[1])

    (method,) = (each for each in said(desk.disposal_records.document(number)) if each.startswith("Metod: "))
    assert method.endswith(NOT_YET)


def test_the_record_is_saved_as_pdf_and_its_list_as_csv_which_its_digest_is_of(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, tmp_path: Path
) -> None:
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    boss.proposals.approve(number)
    record = carried_out(boss, number)
    printed: list[tuple[StartDocument, Imprint]] = []

    def printer(document: StartDocument, imprint: Imprint) -> bytes:
        printed.append((document, imprint))
        return b"%PDF"

    desk.disposal_records.save(number, tmp_path / "protokoll.pdf", printer)
    desk.disposal_records.save(number, tmp_path / "lista.csv", printer)

    assert (tmp_path / "protokoll.pdf").read_bytes() == b"%PDF"
    assert (len(printed), printed[0][1].digest) == (1, record.digest)
    rows = [each.split(";") for each in (tmp_path / "lista.csv").read_text("utf-8-sig").splitlines()[1:]]
    assert [row[1:4] for row in rows] == [["Kommunens sida", "2026-03-04", "gallrat"]] * 3
    assert hashlib.sha256("".join(f"{row[0]}\n" for row in rows).encode()).hexdigest() == record.digest
    assert raw(desk, "SELECT count(*) FROM journal WHERE kind = 'file_exported'") == [(2,)]
    with pytest.raises(Refused):
        desk.disposal_records.save(number, tmp_path / "protokoll.docx", printer)


def test_the_day_tells_the_others_who_lead_that_a_proposal_waits_and_whoever_leads_that_it_is_not_at_its_end(
    desk: Desk, channel: Channel, settled: list[int], sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def codes(somebody: Desk) -> list[str]:
        return [each.what.code for each in somebody.today.read().lines if each.key.startswith("proposal-")]

    monkeypatch.setattr(disposal_proposals, "CHUNK", 2)
    number = proposed(desk, channel)
    boss = lead(desk, sit)
    assert (codes(desk), codes(boss)) == ([], ["disposal_waits"])
    boss.proposals.approve(number)
    boss.proposals.carry_out(number)
    assert (codes(desk), codes(boss)) == (["disposal_under_way"], ["disposal_under_way"])
    carried_out(boss, number)
    assert (codes(desk), codes(boss)) == ([], [])
