"""Columns map themselves by the names that people give them, and an answer given once is remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from moderator_app.domain.times import DateOrder, TimeForm
from moderator_app.sources.mapping import Mapping, column_names, fold_header, headers_key, suggest_mapping
from moderator_app.sources.registry import preview_file
from moderator_app.sources.tablefile import Preview, Question
from moderator_app.support.messages import KnownError
from tests.sources.reading import written


def preview(path: Path, mapping: Mapping | None = None) -> Preview:
    shown = preview_file(path, None, mapping)
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("headers", "columns"),
    [
        (["id", "date", "speech_act", "text"], {"external_id": "id", "published_at": "date", "text": "text"}),
        (["KOMMENTAR", "Namn", "Tid"], {"text": "KOMMENTAR", "author": "Namn", "published_at": "Tid"}),
        (["Från", "Meddelande", "Skapad"], {"author": "Från", "text": "Meddelande", "published_at": "Skapad"}),
        (
            ["commentId", "createdAt", "userName", "commentText", "parentId", "permalink"],
            {
                "external_id": "commentId",
                "published_at": "createdAt",
                "author": "userName",
                "text": "commentText",
                "parent_id": "parentId",
                "url": "permalink",
            },
        ),
        (["Användarnamn", "Inlägg", "Rubrik", "Länk"], {"author": "Användarnamn", "text": "Inlägg", "context": "Rubrik", "url": "Länk"}),
        (["Kommentarens text", "Publicerad datum"], {"text": "Kommentarens text", "published_at": "Publicerad datum"}),
        (["Comment", "Message"], {"text": "Comment"}),
        (["a", "b"], {}),
    ],
)
def test_headers_that_anybody_understands_map_themselves(headers: list[str], columns: dict[str, str]) -> None:
    assert suggest_mapping(headers).columns() == columns


def test_a_header_is_known_in_any_case_accent_and_spelling() -> None:
    assert fold_header("  Skapad_Datum ") == fold_header("SKAPAD-DATUM") == fold_header("skapadDatum") == "skapad datum"


def test_counted_times_are_recognised_by_their_length() -> None:
    assert suggest_mapping(["text", "tid"], [["hej", "1300000000"]]).time_form is TimeForm.UNIX_SECONDS
    assert suggest_mapping(["text", "tid"], [["hej", "1300000000000"]]).time_form is TimeForm.UNIX_MILLISECONDS
    assert suggest_mapping(["text", "tid"], [["hej", "20100428"]]).time_form is TimeForm.WRITTEN


def test_every_column_has_a_name_of_its_own() -> None:
    assert column_names(["text", "", "text", " text "]) == ("text", "2", "text (2)", "text (3)")


def test_the_same_headers_have_the_same_key() -> None:
    assert headers_key(["Text", "Datum"]) == headers_key([" text", "DATUM"])
    assert headers_key(["Text", "Datum"]) != headers_key(["Datum", "Text"])
    assert headers_key(["a b", "c"]) != headers_key(["a", "b c"])


def test_a_mapping_survives_being_saved() -> None:
    mapping = Mapping(text="Kommentar", published_at="Tid", date_order=DateOrder.MDY, time_form=TimeForm.UNIX_SECONDS, header=False)

    saved = json.loads(json.dumps(mapping.to_dict()))

    assert Mapping.from_dict(saved) == mapping
    assert saved == {"text": "Kommentar", "published_at": "Tid", "date_order": "mdy", "time_form": "unix_seconds", "header": False}


@pytest.mark.parametrize(
    "wrong",
    [
        {"texxt": "a"},
        {"text": 1},
        {"date_order": "ydm"},
        {"encoding": "rot13"},
        {"delimiter": '"'},
        {"delimiter": ";;"},
        {"zone": "Europe/Nordby"},
        {"zone": "../../etc/passwd"},
        ["text"],
        "text",
        None,
    ],
)
def test_a_mapping_that_can_t_be_used_is_refused(wrong: object) -> None:
    with pytest.raises(KnownError) as refusal:
        Mapping.from_dict(wrong)

    assert refusal.value.code == "mapping_invalid"


def test_the_preview_shows_what_was_understood(tmp_path: Path) -> None:
    path = written(tmp_path, "Kommentar;Datum\n" + "Snö\x00;2026-01-02\n" * 30, encoding="cp1252")

    shown = preview(path)

    assert (shown.headers, shown.encoding, shown.delimiter) == (("Kommentar", "Datum"), "cp1252", ";")
    assert shown.rows == (("Snö\ufffd", "2026-01-02"),) * 20
    assert shown.mapping.columns() == {"text": "Kommentar", "published_at": "Datum"}
    assert shown.questions == ()


def test_the_preview_asks_what_only_a_person_can_say(tmp_path: Path) -> None:
    path = written(tmp_path, "Vad;Datum\nhej;4/5/2026\n")

    shown = preview(path)

    assert shown.questions == (Question.TEXT_COLUMN, Question.DATE_ORDER)
    assert shown.date_orders == {DateOrder.DMY, DateOrder.MDY}
    answered = preview(path, Mapping(text="Vad", published_at="Datum", date_order=DateOrder.DMY))
    assert answered.questions == ()


def test_an_order_that_the_file_tells_is_not_remembered_for_the_next(tmp_path: Path) -> None:
    shown = preview(written(tmp_path, "text;datum\nhej;28/5/2026\n"))

    assert (shown.questions, shown.mapping.date_order) == ((), None)


def test_the_preview_forgets_columns_that_are_gone(tmp_path: Path) -> None:
    shown = preview(written(tmp_path, "text;namn\nhej;Bo\n"), Mapping(text="text", author="Avsändare"))

    assert shown.mapping.columns() == {"text": "text"}


def test_a_file_without_headers_has_numbered_columns(tmp_path: Path) -> None:
    path = written(tmp_path, "1;2026-01-02;Hej på er\n2;2026-01-03;Tack\n")

    shown = preview(path)

    assert (shown.headers, shown.mapping.header, len(shown.rows)) == (("1", "2", "3"), False, 2)
    assert shown.questions == (Question.TEXT_COLUMN,)


def test_other_columns_are_suggested_when_the_file_is_read_another_way(tmp_path: Path) -> None:
    path = written(tmp_path, "text;namn\nhej;Bo\n")

    wrong = preview(path, Mapping(delimiter="|"))
    right = preview(path, Mapping(delimiter=";"))

    assert (wrong.headers, wrong.mapping.text) == (("text;namn",), None)
    assert right.mapping.columns() == {"text": "text", "author": "namn"}
