"""The commands for the public texts, and for the list of the channels."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from moderator_app.cli.arguments import Commands, words
from moderator_app.cli.output import DONE, Output, moment
from moderator_app.desk.channellist import ListFor
from moderator_app.desk.desk import Desk
from moderator_app.domain.public_texts import as_lines, difference
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.published import Text, TextState


def texts_list(desk: Desk, given: Namespace, out: Output) -> int:
    channels = [desk.channels.by_name(given.channel)] if given.channel else desk.channels.everything()
    found = [(channel, text) for channel in channels for text in desk.texts.of_channel(channel)]
    out.result(
        {"texts": [{"channel": channel.name} | _text(text) for channel, text in found]},
        [f"{channel.name}\t{text.kind}\t{text.state}\t{_posted(text)}" for channel, text in found],
    )
    return DONE


def texts_show(desk: Desk, given: Namespace, out: Output) -> int:
    text = desk.texts.now(desk.channels.by_name(given.name), TextKind(given.kind))
    lines = as_lines(text.now.document)
    values: dict[str, object] = _text(text) | {"text": list(lines)}
    told = [*lines, *(f"! {each.english()}" for each in text.now.lacks)]
    if text.newest is not None and text.state is TextState.STALE:
        left, came = difference(text.newest.document, text.now.document)
        values |= {"left": list(left), "came": list(came)}
        told += ["", *(f"< {each}" for each in left), *(f"> {each}" for each in came)]
    out.result(values, told)
    return DONE


def texts_issue(desk: Desk, given: Namespace, out: Output) -> int:
    made = desk.texts.issue(desk.channels.by_name(given.name), TextKind(given.kind))
    out.result({"kind": made.kind, "version": made.number, "digest": made.digest}, [f"Version {made.number} of {made.kind} is issued."])
    return DONE


def texts_posted(desk: Desk, given: Namespace, out: Output) -> int:
    channel, kind = desk.channels.by_name(given.name), TextKind(given.kind)
    desk.texts.posted(channel, kind, given.at, given.date)
    text = desk.texts.now(channel, kind)
    out.result(_text(text), [f"{channel.name}\t{kind}\t{_posted(text)}"])
    return DONE


def texts_export(desk: Desk, given: Namespace, out: Output) -> int:
    path = given.file.absolute()
    made = desk.texts.save(desk.channels.by_name(given.name), TextKind(given.kind), path)
    out.result({"kind": made.kind, "version": made.number, "file": str(path)}, [f"Version {made.number} written to {path}."])
    return DONE


def texts_words(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.channel) if given.channel else None
    if given.words is not None:
        desk.texts.set_words(OwnWords(given.own), given.words, channel)
    of = None if channel is None else channel.id
    kept = [each for each in desk.texts.words(channel) if each.part == given.own and each.channel_id == of]
    versions = [{"version": each.version, "words": each.words, "at": moment(each.made_at), "by": each.person} for each in kept]
    out.result({"part": given.own, "versions": versions}, [f"{each.version}\t{each.person}\t{each.words}" for each in kept])
    return DONE


def texts_rules(desk: Desk, given: Namespace, out: Output) -> int:
    channel = desk.channels.by_name(given.name)
    if given.rule or given.none:
        desk.texts.choose_rules(channel, dict(given.rule))
    found = desk.texts.open_rules(channel)
    out.result(
        {"rules": [{"rule": each.rule.id, "listed": each.listed, "words": each.words} for each in found]},
        [f"{each.rule.id}\t{'listed' if each.listed else '-'}\t{each.words or each.rule.title_sv}" for each in found],
    )
    return DONE


def own_rule(text: str) -> tuple[str, str]:
    """ID or ID=WORDS of an option."""
    rule, _, words = text.partition("=")
    return rule.strip(), words.strip()


def channels_export(desk: Desk, given: Namespace, out: Output) -> int:
    path = given.file.absolute()
    count = desk.channel_list.export(ListFor(given.purpose), path)
    out.result({"channels": count, "file": str(path)}, [f"{count} channels written to {path}."])
    return DONE


def _text(text: Text) -> dict[str, object]:
    newest, posted = text.newest, text.posted
    return {
        "kind": text.kind,
        "state": text.state,
        "version": newest and newest.number,
        "issued_at": newest and moment(newest.made_at),
        "posted": posted and {"date": posted.day, "at": posted.place, "by": posted.person},
        "lacks": [each.english() for each in text.now.lacks],
    }


def _posted(text: Text) -> str:
    return f"posted {text.posted.day}: {text.posted.place}" if text.posted else "not posted"


TEXT_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("texts", "list"): texts_list,
    ("texts", "show"): texts_show,
    ("texts", "issue"): texts_issue,
    ("texts", "posted"): texts_posted,
    ("texts", "export"): texts_export,
    ("texts", "words"): texts_words,
    ("texts", "rules"): texts_rules,
}


def add_texts(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The words of these commands."""
    parts = commands.add_parser("texts", parents=[shared], help="what the channels tell the public").add_subparsers(
        dest="part", required=True, metavar="COMMAND"
    )
    parts.add_parser("list", parents=[shared], help="all texts, and whether they are current").add_argument("--channel", metavar="NAME")
    for name, told in (
        ("show", "one text as it is now, and what changed since it was issued"),
        ("issue", "keep the text as it is now as the newest version"),
        ("posted", "record that the newest version was seen where it stands"),
        ("export", "write the newest version to a file: .html or .txt"),
    ):
        one = parts.add_parser(name, parents=[shared], help=told)
        one.add_argument("name", help="of the channel")
        one.add_argument("kind", choices=words(TextKind))
        if name == "posted":
            one.add_argument("--at", required=True, metavar="WHERE", help="the address, or where else it stands")
            one.add_argument("--date", type=date.fromisoformat, metavar="DAY", help="default: today")
        if name == "export":
            one.add_argument("file", type=Path)
    own = parts.add_parser("words", parents=[shared], help="the organisation's own words, for all channels or for one")
    own.add_argument("own", metavar="PART", choices=words(OwnWords), help=f"one of: {', '.join(OwnWords)}")
    own.add_argument("words", nargs="?", help="empty: none any more; without: show every version")
    own.add_argument("--channel", metavar="NAME")
    rules = parts.add_parser("rules", parents=[shared], help="the channel's own list, where the policy leaves rules to it")
    rules.add_argument("name", help="of the channel")
    which = rules.add_mutually_exclusive_group()
    which.add_argument("--rule", action="append", type=own_rule, default=[], metavar="ID[=WORDS]", help="on the list; may be repeated")
    which.add_argument("--none", action="store_true", help="none of them is on the list")
