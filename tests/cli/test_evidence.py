"""Evidence from the command line: saved, shown, handed out as a pack with a printed cover sheet, and the tip to the police."""

from __future__ import annotations

import zipfile
from pathlib import Path

from moderator_app.cli.output import DONE, REFUSED
from tests.cli.conftest import Run
from tests.pdf_text import text_of
from tests.screenshots import PDF, SCREENSHOT


def imported(run: Run, folder: Path) -> None:
    """One channel with two items."""
    run("channels", "add", "Badet", "--platform", "facebook", "--pack", "sormland")
    file = folder / "in.csv"
    file.write_text(
        "id,author,text,created,url\n1,Kim Ek,Jag vet var du bor åäö,2026-03-04 09:00,https://exempel.se/1\n"
        "2,Ola By,Hemskheter,2026-03-04 09:05,https://exempel.se/2\n",
        "utf-8",
    )
    assert run("import", file, "--channel", "Badet").code == DONE


def test_a_set_is_saved_added_to_shown_and_given_to_a_colleague(uppsikt: Run, tmp_path: Path) -> None:
    imported(uppsikt, tmp_path)
    (tmp_path / "skärm.png").write_bytes(SCREENSHOT)
    (tmp_path / "program.png").write_bytes(b"MZ")
    refused = uppsikt("evidence", "secure", 1, "--file", tmp_path / "program.png")
    assert (refused.code, refused.json["error"]["code"]) == (REFUSED, "evidence_files")
    assert uppsikt("evidence", "list", 1).json == {"sets": []}

    saved = uppsikt("evidence", "secure", 1, "--file", tmp_path / "skärm.png", "--witness", "Bo Al", "--note", "Såg det.", "--narrow").json
    uppsikt("evidence", "add", saved["id"], "--file", tmp_path / "skärm.png")

    (listed,) = uppsikt("evidence", "list", 1).json["sets"]
    assert [each["file"] for each in listed["parts"]][-2:] == ["files/01-skarm.png", "files/02-skarm.png"]
    assert listed["sha256"] != saved["sha256"]
    shown = uppsikt("evidence", "show", 1)
    assert shown.json["texts"]["texts/version-1.txt"] == "Jag vet var du bor åäö"
    uppsikt("people", "add", "Eva Lund")
    assert uppsikt("evidence", "allow", 1, "Eva Lund").json["named"] == ["Eva Lund"]
    told = uppsikt("evidence", "show", 1, json=False).out
    assert f"{listed['sha256']}" in told
    assert "Jag vet var du bor åäö" in told


def test_the_pack_is_printed_in_a_process_without_a_display(process: Run, tmp_path: Path) -> None:
    imported(process, tmp_path)
    (tmp_path / "beslut.pdf").write_bytes(PDF)
    assert process("evidence", "secure", 1, "--file", tmp_path / "beslut.pdf", "--witness", "Bo Al").code == DONE

    made = process("evidence", "export", 1, tmp_path / "bevis.zip", "--json")

    assert made.code == DONE, made.err
    with zipfile.ZipFile(tmp_path / "bevis.zip") as pack:
        sheet = pack.read("forsattsblad.pdf")
        assert pack.read("files/01-beslut.pdf") == PDF
        assert b'"permalink": "https://exempel.se/1"' in pack.read("evidence.json")
    told = text_of(sheet).replace("\n", " ")
    for words in ("Bevis E-1: underlag för polisanmälan", "Jag vet var du bor åäö", "Vittne: Bo Al", made.json["sha256"][:20]):
        assert words in told
    assert b"pdfaid:part>1<" in sheet or b"pdfaid" in sheet


def test_the_tip_is_written_for_what_was_purged_alone(uppsikt: Run, tmp_path: Path) -> None:
    imported(uppsikt, tmp_path)
    assert uppsikt("tip", 2).json["error"]["code"] == "no_tip"
    assert uppsikt("decide", 2, "--outcome", "suspected_abuse").code == DONE
    told = uppsikt("tip", 2).json["tip"]
    assert "Länk: https://exempel.se/2" in told
    assert "Hemskheter" not in told
    assert uppsikt("evidence", "secure", 2).json["error"]["code"] == "evidence_purged"
