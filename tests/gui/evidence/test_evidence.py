"""At the item page: evidence is saved with screenshots, opened with care, handed out; and the tip to the police is copied."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from moderator_app.domain.channels import Channel
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.evidence import Access, FileType, NewFile
from moderator_app.domain.policy import Duty
from moderator_app.gui.evidence import capture
from moderator_app.gui.evidence.picture_card import PictureCard
from moderator_app.gui.evidence.pictures import as_png, read_picture, veiled
from moderator_app.gui.evidence.secure_sheet import SecureSheet
from moderator_app.gui.evidence.viewer import EvidenceSheet
from moderator_app.support.messages import KnownError
from tests.gui.accessible import unnamed, without_object_name
from tests.gui.finding import part
from tests.gui.geometry import assert_fits, settle
from tests.gui.item.conftest import Moderator, asa, channel
from tests.making import comment, decide
from tests.screenshots import PDF, SCREENSHOT, png
from tests.truths import raw

__all__ = ["asa", "channel"]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def threat(asa: Moderator, channel: Channel) -> int:
    """Item 1 is shown: a threat that is to be removed."""
    asa.take(channel, comment("[hot]", "Kim Ek", 1, url="https://exempel.se/1"), comment("[annat]", "Ola By", 2))
    decide(asa.desk, 1, Outcome.REMOVE, "B-01")
    asa.look_at(1)
    return 1


def press(asa: Moderator, key: Qt.Key, modifier: Qt.KeyboardModifier, at: QWidget | None = None) -> None:
    if QApplication.activeModalWidget() is None:
        # The platform without a display gives the window nothing back when a sheet is closed.
        asa.window.activateWindow()
        asa.bot.waitUntil(asa.window.isActiveWindow)
    QTest.keyClick(at or asa.window.focusWidget() or asa.window, key, modifier)
    asa.idle()


def sheet(asa: Moderator, kind: type[Kind]) -> Kind:
    """The sheet that is open."""
    asa.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    settle()
    return found


def securing(asa: Moderator) -> SecureSheet:
    press(asa, Qt.Key.Key_B, CTRL | SHIFT)
    return sheet(asa, SecureSheet)


def looking(asa: Moderator) -> EvidenceSheet:
    press(asa, Qt.Key.Key_E, CTRL | SHIFT)
    return sheet(asa, EvidenceSheet)


def click(asa: Moderator, of: QWidget, name: str) -> None:
    button = part(of, QPushButton, name)
    assert button.isVisible(), name
    assert button.isEnabled(), name
    button.click()
    asa.idle()


def holds(asa: Moderator, image: QImage) -> None:
    QGuiApplication.clipboard().setImage(image)
    asa.idle()


def picture(colour: str = "red", wide: int = 400) -> QImage:
    image = QImage(wide, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    for place in range(0, wide, 7):
        for row in range(300):
            image.setPixelColor(place, row, QColor("white"))
    return image


# -- saving


@pytest.mark.requirement("SOR-27", check="moderator_app.gui.evidence.secure_sheet:SecureSheet._save")
def test_what_will_be_saved_is_shown_and_saved_with_a_pasted_picture_a_file_a_witness_and_a_note(
    asa: Moderator, threat: int, tmp_path: Path
) -> None:
    (tmp_path / "beslut.pdf").write_bytes(PDF)
    one = securing(asa)
    facts = part(one, QLabel, "SecureFacts").text()
    assert all(each in facts for each in ("1 version of the text", "Kim Ek (kim.ek)", "https://exempel.se/1", "SHA-256"))
    holds(asa, picture())
    press(asa, Qt.Key.Key_V, CTRL, one.add)
    asa.dialogs.will_answer(tmp_path / "beslut.pdf")
    click(asa, one, "SecureAdd")
    QTest.keyClicks(one.witness, "Bo Al")
    QTest.keyClicks(one.note, "Hon visade mig.")
    assert [each.name for each in one.files.files] == ["screenshot-1.png", "beslut.pdf"]

    press(asa, Qt.Key.Key_Return, CTRL, one.note)

    (saved,) = asa.desk.evidence.of_item(threat)
    assert [each.type for each in saved.files] == [FileType.PNG, FileType.PDF]
    assert read_picture(asa.desk.evidence.file(saved.id, saved.files[0].id), FileType.PNG).pixelColor(1, 1) == QColor("red")
    record = asa.desk.evidence.open(saved.id).texts["evidence.json"]
    assert '"witness": "Bo Al"' in record
    assert '"note": "Hon visade mig."' in record
    case = asa.desk.follow_ups.cases(threat)[0].of(Duty.EVIDENCE)
    assert case is not None
    assert not case.is_open
    assert asa.barred() == ["evidence_saved"]
    assert QApplication.activeModalWidget() is None


def test_a_picture_is_pasted_also_while_the_keyboard_is_in_a_field_and_a_text_goes_into_the_field(asa: Moderator, threat: int) -> None:
    one = securing(asa)
    one.witness.setFocus()
    holds(asa, picture())
    press(asa, Qt.Key.Key_V, CTRL, one.witness)
    assert len(one.files.files) == 1
    QGuiApplication.clipboard().setText("Bo Al")
    press(asa, Qt.Key.Key_V, CTRL, one.witness)
    assert (len(one.files.files), one.witness.text()) == (1, "Bo Al")
    part(one, QPushButton, "cancel").click()


def test_files_that_were_copied_are_pasted_and_a_file_can_be_left_out_again(asa: Moderator, threat: int, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(SCREENSHOT)
    (tmp_path / "b.png").write_bytes(png(2))
    one = securing(asa)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    QGuiApplication.clipboard().setMimeData(held)
    click(asa, one, "SecurePaste")
    assert [each.name for each in one.files.files] == ["a.png", "b.png"]
    click(asa, one.files, "EvidenceFile-away")
    assert [each.name for each in one.files.files] == ["b.png"]
    one.reject()
    assert asa.desk.evidence.of_item(threat) == ()


def test_what_is_no_picture_is_refused_and_nothing_typed_is_lost(asa: Moderator, threat: int, tmp_path: Path) -> None:
    (tmp_path / "virus.png").write_bytes(b"MZ")
    one = securing(asa)
    QTest.keyClicks(one.witness, "Bo Al")
    asa.dialogs.will_answer(tmp_path / "virus.png")
    click(asa, one, "SecureAdd")
    assert "no PNG, JPEG, WebP, GIF or PDF file" in one.problem.text()
    QGuiApplication.clipboard().clear()
    one.add.setFocus()
    click(asa, one, "SecurePaste")
    assert one.problem.text().startswith("There is no picture on the clipboard")
    one.note.setPlainText("x" * 4_001)
    click(asa, one, "accept")
    assert "The witness's name has at most" in one.problem.text()
    assert one.isVisible()
    assert one.witness.text() == "Bo Al"
    one.note.setPlainText("Kort.")
    click(asa, one, "accept")
    assert len(asa.desk.evidence.of_item(threat)) == 1


def test_a_picture_of_the_screen_is_taken_after_a_countdown_with_the_sheet_out_of_the_way(
    asa: Moderator, threat: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(capture, "SETTLE", 0)
    one = securing(asa)
    part(one, QLineEdit, "SecureWitness").setText("Bo Al")
    monkeypatch.setattr(one._capture, "_left", 0)
    one.shoot.click()
    assert one.shoot.text() == "Picture in 3: stop"
    one._capture._timer.setInterval(1)
    hidden: list[bool] = []
    one._capture._timer.timeout.connect(lambda: hidden.append(not one.isVisible()))
    asa.bot.waitUntil(lambda: not one._capture.under_way and (bool(one.files.files) or bool(one.problem.text())))
    asa.idle()
    assert hidden[-1], "hidden before the picture is taken"
    assert one.isVisible()
    assert one.isModal()
    assert one.witness.text() == "Bo Al"
    assert one.shoot.text() == "Take a picture of the screen"
    one.reject()


def test_escape_ends_the_countdown_first(asa: Moderator, threat: int) -> None:
    one = securing(asa)
    one.shoot.click()
    press(asa, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, one)
    assert one.isVisible()
    assert not one._capture.under_way
    press(asa, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, one)
    assert QApplication.activeModalWidget() is None


def test_protected_content_is_always_saved_for_few(asa: Moderator, channel: Channel) -> None:
    asa.take(channel, comment("[våldsbild]", number=1))
    decide(asa.desk, 1, Outcome.REMOVE, "B-06")
    asa.look_at(1)
    one = securing(asa)
    narrow = part(one, QCheckBox, "SecureNarrow")
    assert narrow.isChecked()
    assert not narrow.isEnabled()
    click(asa, one, "accept")
    assert asa.desk.evidence.of_item(1)[0].access is Access.NARROW


# -- looking


@pytest.mark.requirement("SOR-30", check="moderator_app.gui.evidence.viewer:EvidenceSheet._open")
def test_nothing_is_read_before_it_is_opened_and_a_picture_only_when_asked_for_grey_and_blurred_first(asa: Moderator, threat: int) -> None:
    asa.desk.evidence.secure(threat, [NewFile("a.png", as_png(picture())), NewFile("b.pdf", PDF)])
    one = looking(asa)
    assert raw(asa.desk, "SELECT count(*) FROM journal WHERE kind = 'evidence_opened'") == [(0,)]
    click(asa, one, "accept")
    assert raw(asa.desk, "SELECT count(*) FROM journal WHERE kind = 'evidence_opened'") == [(1,)]
    shown, pdf = one.page.findChildren(PictureCard)
    assert not shown.canvas.isVisible()
    assert not pdf.show_button.isVisible()
    assert "PDF" in pdf.told.text()

    click(asa, shown, "PartShow")

    assert raw(asa.desk, "SELECT count(*) FROM journal WHERE kind = 'evidence_opened'") == [(2,)]
    image = shown.canvas.image
    assert image.isGrayscale()
    assert len({image.pixelColor(place, 150).lightness() // 8 for place in range(100, 130)}) <= 2, "no stripe can be told"
    click(asa, shown, "PartSharp")
    assert shown.canvas.image.pixelColor(1, 1) == QColor("red")
    click(asa, shown, "PartHide")
    assert shown.canvas.image.isNull()
    assert not shown.canvas.isVisible()
    assert [each.name for each in asa.desk.data.rglob("*") if each.suffix in (".png", ".jpg")] == []
    one.reject()


def test_a_damaged_picture_says_so_and_is_kept(asa: Moderator, threat: int) -> None:
    asa.desk.evidence.secure(threat, [NewFile("a.png", SCREENSHOT[:60])])
    one = looking(asa)
    click(asa, one, "accept")
    (shown,) = one.page.findChildren(PictureCard)
    click(asa, shown, "PartShow")
    assert shown.told.text().startswith("The picture can't be shown")
    one.reject()


def test_a_picture_is_read_as_what_it_is_and_never_when_it_claims_to_be_huge() -> None:
    with pytest.raises(KnownError):
        read_picture(SCREENSHOT, FileType.GIF)
    huge = bytearray(png(1))
    huge[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises(KnownError):
        read_picture(bytes(huge), FileType.PNG)
    assert read_picture(as_png(picture(wide=4_000)), FileType.PNG).width() <= 1_600
    assert veiled(picture()).size() == picture().size()


def test_the_pack_is_written_a_file_added_and_a_colleague_let_in(asa: Moderator, threat: int, tmp_path: Path) -> None:
    asa.desk.evidence.secure(threat)
    (tmp_path / "mer.png").write_bytes(SCREENSHOT)
    eva = asa.desk.people.add("Eva Lund")
    one = looking(asa)
    asa.dialogs.will_answer(tmp_path / "mer.png")
    click(asa, one, "EvidenceAdd")
    assert len(asa.desk.evidence.of_item(threat)[0].files) == 1
    asa.dialogs.will_answer({"person": str(eva.id)})
    click(asa, one, "EvidenceAllow")
    assert "Named: Eva Lund." in one.access.text()
    asa.dialogs.will_answer(tmp_path / "bevis")
    click(asa, one, "EvidenceExport")
    asa.bot.waitUntil(lambda: one.problem.text().startswith("Saved: bevis.zip"))
    with zipfile.ZipFile(tmp_path / "bevis.zip") as pack:
        assert pack.read("forsattsblad.pdf").startswith(b"%PDF-1.4")
        assert pack.read("files/01-mer.png") == SCREENSHOT
    one.reject()


def test_where_nothing_is_saved_yet_the_same_key_asks_to_save(asa: Moderator, threat: int) -> None:
    press(asa, Qt.Key.Key_E, CTRL | SHIFT)
    sheet(asa, SecureSheet).reject()


# -- suspected abuse material


@pytest.mark.requirement("SOR-29", check="moderator_app.gui.evidence.doors:copy_tip")
def test_of_a_purged_item_there_is_a_tip_to_copy_and_no_evidence_to_take(asa: Moderator, channel: Channel) -> None:
    asa.take(channel, comment("Qvarnhjul Zebrafisk", "Kim Ek", 1, url="https://exempel.se/1"))
    asa.desk.suspicion.purge(1)
    asa.look_at(1)
    assert not asa.page.view.bar.evidence_button.isEnabled()

    asa.press("ItemTip")

    told = QGuiApplication.clipboard().text()
    assert "Länk: https://exempel.se/1" in told
    assert "Qvarnhjul" not in told
    assert asa.barred() == ["tip_copied"]
    QGuiApplication.clipboard().clear()
    press(asa, Qt.Key.Key_P, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == told
    press(asa, Qt.Key.Key_B, CTRL | SHIFT)
    assert QApplication.activeModalWidget() is None
    assert "evidence_purged" in asa.barred()


def test_of_any_other_item_there_is_no_tip(asa: Moderator, threat: int) -> None:
    assert not part(asa.page, QPushButton, "ItemTip").isVisible()
    press(asa, Qt.Key.Key_P, CTRL | SHIFT)
    assert asa.barred() == ["no_tip"]


# -- looks


@pytest.mark.parametrize(("language", "scale"), [("sv", 100), ("en", 100), ("sv", 200), ("en", 200)])
def test_the_sheets_fit_and_are_named_in_both_languages_and_at_double_size(asa: Moderator, threat: int, language: str, scale: int) -> None:
    asa.speak(language, scale)
    one = securing(asa)
    one.files.add(NewFile("skärmbild.png", SCREENSHOT))
    one._tell("!")
    settle()
    fits(one)
    one.reject()
    asa.desk.evidence.secure(threat, [NewFile("a.png", as_png(picture()))])
    two = looking(asa)
    fits(two)
    click(asa, two, "accept")
    (shown,) = two.page.findChildren(PictureCard)
    click(asa, shown, "PartShow")
    fits(two)
    two.reject()


def fits(found: QDialog) -> None:
    settle()
    assert_fits(found)
    assert unnamed(found) == []
    assert without_object_name(found) == []
