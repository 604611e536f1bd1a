"""WordPress exports: every comment of one's own site, in every state, whatever the file's age or injuries."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from moderator_app.domain.identity import identity_key
from moderator_app.domain.items import AuthorType, IncomingItem, TextFlag
from moderator_app.domain.times import parse_time
from moderator_app.support.messages import KnownError
from tests.sources.reading import read, written


def comment(number: int, content: str = "Hej", **fields: str) -> str:
    parts = {"id": str(number), "author": "Åsa", "content": content, "approved": "1", "type": "comment", **fields}
    return "<wp:comment>" + "".join(f"<wp:comment_{name}>{value}</wp:comment_{name}>" for name, value in parts.items()) + "</wp:comment>"


def export(*comments: str, version: str = "1.2", before: str = "", end: str = "</item></channel></rss>") -> str:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<rss version="2.0" xmlns:wp="http://wordpress.org/export/{version}/"><channel>'
        "<title>Nordby</title><item><title>Simhallen</title><link>https://nordby.example/simhallen/</link><wp:post_id>18</wp:post_id>"
        + "".join(comments)
        + end
    )


def one(folder: Path, **fields: str) -> IncomingItem:
    (item,) = read(written(folder, export(comment(7, **fields)), "export.xml")).items
    return item


def test_the_real_export_gives_every_comment_in_its_state(samples: Path) -> None:
    result = read(samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml")

    assert (result.format_id, len(result.items), result.refused) == ("wxr", 155, [])
    assert Counter(item.remote_state for item in result.items) == {"visible": 3, "pending": 152}
    assert len({item.external_id for item in result.items}) == 155
    edited = result.items[1]
    assert (edited.text, edited.author_name, edited.external_id) == ("När öppnar simhallen? (redigerad)", "Åsa Öberg", "2")
    assert (edited.context, edited.thread_id, edited.parent_id) == ("Hello world!", "1", None)
    assert edited.url is not None
    assert edited.url.endswith("/hello-world/#comment-2")
    answer = result.items[3]
    assert (answer.author_type, answer.parent_id) == (AuthorType.STAFF, "2")


def test_the_export_and_the_site_itself_name_a_comment_by_one_key(samples: Path) -> None:
    exported = {item.external_id: item for item in read(samples / "wordpress-wxr" / "live-export-wp6.1-155-comments.xml").items}
    on_the_site = json.loads((samples / "wordpress-rest-live" / "comments_hold.json").read_text("utf-8"))

    met = 0
    for raw in on_the_site:
        moment = parse_time(raw["date_gmt"], zone="UTC")
        assert moment is not None
        item = IncomingItem(text="", author_name="", external_id=str(raw["id"]), published_at=moment.at)
        if item.external_id in exported:
            assert identity_key("c", "blog", item) == identity_key("c", "blog", exported[item.external_id])
            met += 1
    assert met > 0


@pytest.mark.parametrize("name", ["valid-wxr-1.0.xml", "valid-wxr-1.1.xml", "small-export.xml", "slashes.xml", "isso-wordpress.xml"])
def test_exports_of_every_version_are_read(samples: Path, name: str) -> None:
    result = read(samples / "wordpress-wxr" / name)

    assert result.items
    assert all(item.published_at for item in result.items)


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "2.0"])
def test_the_version_in_the_namespace_makes_no_difference(tmp_path: Path, version: str) -> None:
    assert read(written(tmp_path, export(comment(1), version=version), "export.xml")).texts == ["Hej"]


def test_a_comment_carries_what_wordpress_knows(tmp_path: Path) -> None:
    item = one(
        tmp_path,
        content="<![CDATA[Hej <b>där</b> & hå]]>",
        author_email="asa@example.test",
        author_url="https://asa.example",
        date="2026-11-23 17:15:00",
        date_gmt="2026-11-23 16:15:00",
        approved="spam",
        parent="3",
        user_id="0",
    )

    assert item == IncomingItem(
        text="Hej <b>där</b> & hå",
        author_name="Åsa",
        author_id="asa@example.test",
        external_id="7",
        parent_id="3",
        thread_id="18",
        published_at=1_795_450_500_000_000,
        zone="UTC",
        url="https://nordby.example/simhallen/#comment-7",
        context="Simhallen",
        remote_state="spam",
    )


@pytest.mark.parametrize(
    ("approved", "state"), [("1", "visible"), ("0", "pending"), ("hold", "pending"), ("spam", "spam"), ("trash", "trash"), ("?", None)]
)
def test_the_state_on_the_site_is_kept(tmp_path: Path, approved: str, state: str | None) -> None:
    assert one(tmp_path, approved=approved).remote_state == state


def test_a_registered_user_is_staff_and_a_visitor_is_not(tmp_path: Path) -> None:
    assert one(tmp_path, user_id="4").author_type is AuthorType.STAFF
    assert one(tmp_path, user_id="0").author_type is AuthorType.OUTSIDER


def test_the_author_is_known_by_mail_else_page_else_number(tmp_path: Path) -> None:
    assert one(tmp_path, author_email="a@example.test", author_url="https://a.example", user_id="4").author_id == "a@example.test"
    assert one(tmp_path, author_email="", author_url="https://a.example", user_id="4").author_id == "https://a.example"
    assert one(tmp_path, author_email="", user_id="4").author_id == "4"
    assert one(tmp_path, parent="0", user_id="0").author_id is None


def test_without_universal_time_the_clock_on_the_wall_in_sweden_counts(tmp_path: Path) -> None:
    item = one(tmp_path, date="2026-11-23 17:15:00", date_gmt="0000-00-00 00:00:00")

    assert (item.published_at, item.zone) == (1_795_450_500_000_000, "Europe/Stockholm")
    assert one(tmp_path, date="0000-00-00 00:00:00").flags == (TextFlag.TIME_MISSING,)


def test_what_is_no_comment_is_refused_with_its_number(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        export(comment(1), comment(2, type="pingback"), comment(3, content=" "), comment(4, date="snart"), comment(5, type="")),
        "export.xml",
    )

    result = read(path)

    assert [item.external_id for item in result.items] == ["1", "5"]
    assert result.reasons == [(2, "not_a_comment"), (3, "no_text"), (4, "unreadable_time")]
    assert "pingback" in result.refused[0].reason.english()


def test_comments_belong_to_the_post_that_they_stand_under(tmp_path: Path) -> None:
    second = "</item><item><title>Biblioteket</title><wp:post_id>19</wp:post_id>"

    first_comment, other = read(written(tmp_path, export(comment(1), second, comment(2)), "export.xml")).items

    assert (first_comment.context, first_comment.thread_id) == ("Simhallen", "18")
    assert (other.context, other.thread_id, other.url) == ("Biblioteket", "19", None)


def test_a_file_that_breaks_off_gives_what_came_before(tmp_path: Path) -> None:
    result = read(written(tmp_path, export(comment(1), comment(2), "<wp:comment><oavslutad>", end=""), "export.xml"))

    assert len(result.items) == 2
    assert result.reasons == [(3, "xml_broken")]


def test_control_characters_in_one_comment_cost_no_other(tmp_path: Path) -> None:
    raw = export(comment(1, "hej \x0b &#11; &#x1F; du"), comment(2, "\udcff"), comment(3, "fint &#229; &amp; &#128512;"))
    path = tmp_path / "export.xml"
    path.write_bytes(raw.encode("utf-8", "surrogateescape"))

    first, second, third = read(path).items

    assert (first.text, first.flags[0]) == ("hej \ufffd \ufffd \ufffd du", TextFlag.REPLACED)
    assert (second.text, second.flags[0]) == ("\ufffd", TextFlag.REPLACED)
    assert (third.text, third.flags) == ("fint å & 😀", (TextFlag.TIME_MISSING,))


def test_other_encodings_are_read_as_they_declare_themselves(tmp_path: Path) -> None:
    text = export(comment(1, "Snö på Ågatan"))

    for encoding in ("utf-16", "iso-8859-1"):
        path = written(tmp_path, text.replace("UTF-8", encoding), "export.xml", encoding)
        assert read(path).texts == ["Snö på Ågatan"]


def test_entities_neither_multiply_nor_read_other_files(tmp_path: Path) -> None:
    secret = written(tmp_path, "hemligt", "hemlig.txt")
    multiplied = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    for entities, used in ((f'<!ENTITY e0 "hej">{multiplied}', "&e9;"), (f'<!ENTITY f SYSTEM "{secret.as_uri()}">', "&f;")):
        path = written(tmp_path, export(comment(1, f"Hej {used}"), before=f"<!DOCTYPE rss [{entities}]>"), "export.xml")

        result = read(path)

        assert all(len(text) < 100 and "hemligt" not in text for text in result.texts)
        assert len(result.items) + len(result.refused) > 0


def test_what_is_no_export_says_so(tmp_path: Path) -> None:
    for text, code in (("hej", "not_xml"), ("<?xml version='1.0'?><html/>", "not_wxr"), ("<rss><channel/></rss>", "not_wxr")):
        with pytest.raises(KnownError) as refused:
            read(written(tmp_path, text, "export.xml"))
        assert refused.value.code == code
