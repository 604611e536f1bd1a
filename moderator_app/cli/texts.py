"""The commands for the public texts, and for the list of the channels."""

from __future__ import annotations

from argparse import Namespace

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
