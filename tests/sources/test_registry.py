"""A file is known by what is in it; one that holds no citizens' comments is refused with the reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from moderator_app.sources.reading import ReadItem
from moderator_app.sources.registry import FORMATS, detect_format, open_file, preview_file
from moderator_app.support.messages import KnownError
from tests.sources.reading import written


def refusal(path: Path, format_id: str | None = None) -> str:
    with pytest.raises(KnownError) as refused:
        open_file(path, format_id)
    return refused.value.code


def test_every_format_has_a_name_and_patterns_of_its_own() -> None:
    assert len({each.id for each in FORMATS}) == len({each.name for each in FORMATS}) == len(FORMATS) == 3
    assert all(each.patterns for each in FORMATS)


@pytest.mark.parametrize(
    ("name", "text", "format_id"),
    [
        ("kommentarer.csv", "text;namn\n", "csv"),
        ("kommentarer", "text;namn\n", "csv"),
        ("kommentarer.txt", "text\tnamn\n", "csv"),
        ("fel.csv", '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/">', "wxr"),
        ("export.xml", "<rss>", "wxr"),
        ("fel.txt", "PK\x03\x04........[Content_Types].xml", "xlsx"),
    ],
)
def test_the_contents_tell_the_format_before_the_name(tmp_path: Path, name: str, text: str, format_id: str) -> None:
    assert detect_format(written(tmp_path, text, name)).id == format_id


@pytest.mark.parametrize(("name", "text"), [("bild.png", "\x89PNG\r\n\x00"), ("data.json", '{"a": 1}'), ("x.bin", "\x00\x01\x02")])
def test_what_can_t_be_imported_says_what_can(tmp_path: Path, name: str, text: str) -> None:
    path = written(tmp_path, text, name, "latin-1")

    assert refusal(path) == "format_not_read"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "file_is_folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system that has pipes with names")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "kommentarer.csv")

    assert refusal(tmp_path / "kommentarer.csv") == "file_unreadable"


def test_a_format_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert refusal(written(tmp_path, "text\n"), "pdf") == "format_unknown"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("comments_and_reactions/comments.json", "own_archive"),
        ("your_facebook_activity/comments_and_reactions/comments.json", "own_archive"),
        ("comments/post_comments_1.json", "own_archive"),
        ("data/tweets.js", "own_archive"),
        ("data/tweets-part1.js", "own_archive"),
        ("takeout-20261124-001.zip", "own_archive"),
        ("messages/inbox/bo_1/message_1.json", "direct_messages_archive"),
    ],
)
def test_a_platforms_archive_of_ones_own_writing_is_refused_with_the_reason(tmp_path: Path, name: str, code: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"comments_v2": []}')

    assert refusal(path) == code
    assert refusal(path, "csv") == code


def test_the_video_archive_is_known_by_its_headers(samples: Path) -> None:
    for path in sorted((samples / "youtube-takeout").iterdir()):
        assert refusal(path) == "own_archive"


def test_a_table_of_ones_own_in_a_folder_called_takeout_is_read(tmp_path: Path) -> None:
    (tmp_path / "takeout").mkdir()

    with open_file(written(tmp_path / "takeout", "text\nhej\n")) as reader:
        assert [one.item.text for one in reader if isinstance(one, ReadItem)] == ["hej"]


def test_an_export_without_columns_has_nothing_to_map(tmp_path: Path) -> None:
    assert preview_file(written(tmp_path, "<rss></rss>", "export.xml")) is None
