"""CSV files as municipalities have them: every row comes in as it was written, or is refused with its line and why."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.items import AuthorType, Kind, TextFlag
from moderator_app.domain.times import DateOrder, parse_time
from moderator_app.sources import csvfile
from moderator_app.sources.csvfile import detect_delimiter
from moderator_app.sources.mapping import Mapping
from moderator_app.sources.reading import FIELD_LIMIT
from moderator_app.support.messages import KnownError
from tests.sources.reading import read, written

ENCODINGS = {"utf-8": "utf-8", "utf-8-sig": "utf-8", "utf-16": "utf-16", "cp1252": "cp1252"}


@pytest.fixture(scope="module")
def sentences(samples: Path) -> Iterator[list[list[str]]]:
    with (samples / "swedish-forum-speech-acts" / "sentences.csv").open(encoding="utf-8", newline="") as file:
        yield list(csv.reader(file))


def fits_cp1252(row: list[str]) -> bool:
    text = "".join(row)
    return text.encode("cp1252", "ignore").decode("cp1252") == text


def test_a_swedish_export_maps_itself(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "Kommentars-ID;Avsändare;Inlägg;Skapad;Länk;Svar till;Typ;Roll\r\n"
        'k1;Åsa Öberg;"Hej; när öppnar\r\nbadet?";2026-11-23 17:15;https://nordby.example/1#k1;;;\r\n'
        "k2;Moderator;Klockan sju.;2026-11-23 17:20;javascript:alert(1);k1;Recension;Personal\r\n",
    )

    result = read(path)

    question, answer = result.items
    assert (question.text, question.author_name, question.external_id) == ("Hej; när öppnar\r\nbadet?", "Åsa Öberg", "k1")
    assert question.published_at == 1_795_450_500_000_000
    assert (question.zone, question.flags, question.url) == ("Europe/Stockholm", (), "https://nordby.example/1#k1")
    assert (question.kind, question.author_type) == (Kind.COMMENT, AuthorType.OUTSIDER)
    assert (answer.parent_id, answer.kind, answer.author_type) == ("k1", Kind.REVIEW, AuthorType.STAFF)
    assert answer.url is None, "only web addresses may be opened"
    assert result.places == [2, 4]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_real_sentences_come_in_whole(sentences: list[list[str]], tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [row for row in sentences if encoding != "cp1252" or fits_cp1252(row)]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    path = written(tmp_path, out.getvalue(), encoding=encoding)

    result = read(path)

    assert len(result.items) == (2_229 if encoding == "cp1252" else 2_232)
    assert result.refused == []
    assert result.texts == [row[3] for row in rows[1:]]
    assert [item.external_id for item in result.items] == [row[0] for row in rows[1:]]
    expected = [parse_time(row[1]) for row in rows[1:]]
    assert [item.published_at for item in result.items] == [each and each.at for each in expected]


LETTERS = st.text(st.characters(codec="cp1252", exclude_characters="\x00\ufeff"), max_size=40)


@settings(max_examples=150)
@given(
    st.lists(st.tuples(LETTERS.filter(lambda text: text.strip() != ""), LETTERS), min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(sorted(ENCODINGS)),
    st.sampled_from(["\r\n", "\n"]),
)
def test_whatever_a_program_writes_is_read_back(rows: list[tuple[str, str]], delimiter: str, encoding: str, end: str) -> None:
    out = io.StringIO(newline="")
    # Python's own writer leaves a lone carriage return unquoted when lines end without one.
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL if end == "\n" else csv.QUOTE_MINIMAL)
    writer.writerow(["text", "författare"])
    writer.writerows(rows)
    with TemporaryDirectory() as folder:
        path = written(Path(folder), out.getvalue(), encoding=encoding)
        result = read(path, Mapping(text="text", author="författare", encoding=ENCODINGS[encoding], delimiter=delimiter))

    assert result.refused == []
    assert [(item.text, item.author_name) for item in result.items] == [(text, author.strip()) for text, author in rows]


@settings(max_examples=150)
@given(st.binary(min_size=1, max_size=300), st.sampled_from(["utf-8", "utf-16", "cp1252", "cp850", "mac_roman"]))
def test_no_bytes_stop_the_reading(raw: bytes, encoding: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "okänd.csv"
        path.write_bytes(raw)
        try:
            result = read(path, Mapping(text="1", header=False, encoding=encoding), "csv")
        except KnownError:
            return
    assert [item.text.encode().decode() for item in result.items] == [item.text for item in result.items]


def test_a_byte_that_the_code_page_lacks_is_replaced_and_flagged(tmp_path: Path) -> None:
    path = tmp_path / "gammal.csv"
    path.write_bytes("text;namn\nsn\xf6 \x81 h\xe4r;Bo\nhej;Bo\n".encode("latin-1"))

    snow, hello = read(path).items

    assert (snow.text, snow.flags[0]) == ("snö \ufffd här", TextFlag.REPLACED)
    assert TextFlag.REPLACED not in hello.flags


def test_a_wrong_encoding_can_be_corrected(tmp_path: Path) -> None:
    path = tmp_path / "dos.csv"
    path.write_bytes("text;namn\nSnöröjning på Ågatan;Bo\n".encode("cp850"))

    assert read(path, Mapping(text="text", encoding="cp850")).texts == ["Snöröjning på Ågatan"]


def test_utf_16_without_its_mark_is_read_when_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bred.csv"
    path.write_bytes("text;namn\nåäö;Bo\n".encode("utf-16-le"))

    assert read(path, Mapping(text="text", encoding="utf-16")).texts == ["åäö"]


def test_the_line_that_excel_writes_for_itself_is_no_row(tmp_path: Path) -> None:
    result = read(written(tmp_path, "sep=;\r\ntext;namn\r\nhej, du;Bo\r\n"))

    assert (result.texts, result.places) == (["hej, du"], [3])


def test_a_single_column_keeps_its_commas(tmp_path: Path) -> None:
    assert read(written(tmp_path, "Kommentar\nHej, hej, du\nJa, nej\n")).texts == ["Hej, hej, du", "Ja, nej"]


def test_semicolons_in_sentences_don_t_hide_the_comma() -> None:
    assert detect_delimiter("id,text,namn\n1,a; b; c,Bo\n2,d; e; f,Bo\n") == ","


def test_rows_that_are_no_items_are_refused_with_line_and_reason(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "id,text,datum\n"
        "1,bra,2026-01-02\n"
        "2,hej, du,2026-01-02\n"  # a comma without quotation marks
        "3,,2026-01-02\n"
        "\n"
        "5,nå,i förrgår\n"
        f"6,{'x' * (FIELD_LIMIT + 1)},2026-01-02\n"
        "7\n"
        "8,kort\n"
        "9,tomma celler,2026-01-02,,\n",
    )

    result = read(path)

    assert result.reasons == [(3, "too_many_cells"), (4, "no_text"), (6, "unreadable_time"), (7, "field_too_long"), (8, "no_text")]
    assert result.texts == ["bra", "kort", "tomma celler"]
    assert result.refused[0].excerpt == "2 | hej | du | 2026-01-02"
    assert result.items[1].flags == (TextFlag.TIME_MISSING,)


def test_a_quotation_mark_never_closed_costs_its_own_row(tmp_path: Path) -> None:
    path = written(tmp_path, 'id,text\n1,bra\n2,"hej\n3,fint\n4,tack\n')

    result = read(path)

    assert result.texts == ["bra", "fint", "tack"]
    assert (result.places, result.reasons) == ([2, 4, 5], [(3, "quote_not_closed")])


def test_an_endless_line_is_one_refused_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvfile, "RECORD_LIMIT", 10_000)
    path = written(tmp_path, "id,text\n1,bra\n2," + "x" * 1_000_000 + '\n3,"' + "y\n" * 9_000 + '4,fint\n5,"slut"\n')

    result = read(path)

    assert result.reasons[:2] == [(3, "record_too_long"), (4, "quote_not_closed")]
    assert result.texts == ["bra", "fint", "slut"]


def test_quotation_marks_on_every_line_don_t_take_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvfile, "RECORD_LIMIT", 10_000)
    monkeypatch.setattr(csvfile, "REREAD_LIMIT", 100_000)
    path = written(tmp_path, "id,text\n" + 'a"b,"c\n' * 20_000)

    result = read(path)

    assert result.items == []
    assert 0 < len(result.refused) < 50


def test_a_formula_is_a_text_like_any_other(tmp_path: Path) -> None:
    assert read(written(tmp_path, 'text;namn\n"=HYPERLINK(""x"")";@Bo\n')).texts == ['=HYPERLINK("x")']


def test_ids_that_a_spreadsheet_rounded_are_not_used(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "id;text;länk\n1,22158E+17;hej;https://nordby.example/1\n1,22158E+17;hå;\n122158000000000017;nå;\n",
    )

    result = read(path)

    assert [item.external_id for item in result.items] == ["https://nordby.example/1", None, "122158000000000017"]
    assert result.warnings == ["ids_rounded"]


def test_dates_that_can_be_read_two_ways_must_be_explained(tmp_path: Path) -> None:
    path = written(tmp_path, "text;datum\nhej;4/5/2026 10:00\nhå;6/5/2026 10:00\n")

    with pytest.raises(KnownError) as refusal:
        read(path)

    assert refusal.value.code == "date_order_unknown"
    mapping = Mapping(text="text", published_at="datum", date_order=DateOrder.DMY)
    assert read(path, mapping).items[0].published_at == 1_777_881_600_000_000


def test_dates_that_tell_their_order_are_not_asked_about(tmp_path: Path) -> None:
    path = written(tmp_path, "text;datum\nhej;5/4/2026 10:00\nhå;5/31/2026 10:00\n")

    assert read(path).items[0].published_at == 1_777_881_600_000_000


def test_an_order_chosen_for_another_file_is_not_forced_on_this_one(tmp_path: Path) -> None:
    path = written(tmp_path, "text;datum\nhej;5/4/2026 10:00\nhå;5/31/2026 10:00\n")

    with pytest.raises(KnownError) as refusal:
        read(path, Mapping(text="text", published_at="datum", date_order=DateOrder.DMY))

    assert refusal.value.code == "date_order_unknown"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file_empty"),
        ("\n\n;;\n", "no_rows"),
        ("x;y\n1;2\n", "no_text_column"),
        (";" * 2_000 + "\n" + "a;" * 2_000, "too_many_columns"),
    ],
)
def test_a_file_that_can_t_be_imported_says_why(tmp_path: Path, text: str, code: str) -> None:
    with pytest.raises(KnownError) as refusal:
        read(written(tmp_path, text))

    assert refusal.value.code == code


def test_a_mapped_column_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="Omdöme"):
        read(written(tmp_path, "text;namn\nhej;Bo\n"), Mapping(text="Omdöme"))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refusal:
        read(tmp_path / "borta.csv")

    assert refusal.value.code == "file_not_found"
