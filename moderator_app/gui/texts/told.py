"""What the screen says of one text, in the language in use."""

from __future__ import annotations

from moderator_app.domain.public_texts import as_lines, difference
from moderator_app.domain.public_wordings import TEXT_NAMES, TextKind
from moderator_app.domain.published import STATE_NAMES, Text, TextState
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.dates import moment
from moderator_app.gui.language import say, translate


def kind_name(kind: TextKind) -> str:
    return translate("TextKind", TEXT_NAMES[kind])


def state(text: Text) -> str:
    return translate("TextState", STATE_NAMES[text.state])


def version(text: Text) -> str:
    """Number and time of the newest version."""
    newest = text.newest
    return "" if newest is None else f"{newest.number} ({moment(newest.made_at)[:10]})"


def posted(text: Text) -> str:
    seen = text.posted
    if text.newest is None:
        return ""
    return translate("TextsScreen", "not seen") if seen is None else seen.day


def plain(text: Text) -> str:
    """The text as it is now, a paragraph a line."""
    return "\n".join(as_lines(text.now.document))


def remarks(text: Text) -> str:
    """What it lacks, or what changed since it was issued; and where it was seen."""
    seen = text.posted
    if seen is None:
        return _standing(text)
    said = translate("TextsScreen", "Seen on {day} by {person}: {place}")
    where = said.format(day=seen.day, person=visible_line(seen.person), place=visible_line(seen.place))
    return f"{_standing(text)}\n\n{where}"


def _standing(text: Text) -> str:
    if text.now.lacks:
        head = translate("TextsScreen", "Before this can be issued, fill in under Channels or among the own words:")
        return "\n".join([head, *(f"– {say(each)}" for each in text.now.lacks)])
    newest = text.newest
    if newest is None:
        return translate("TextsScreen", "No version has been issued yet.")
    if text.state is TextState.CURRENT:
        return translate("TextsScreen", "The newest version, {version}, says exactly this.").format(version=version(text))
    left, came = difference(newest.document, text.now.document)
    lines = [translate("TextsScreen", "Version {version} is no longer true.").format(version=version(text))]
    if left:
        lines += [translate("TextsScreen", "This leaves:"), *left]
    if came:
        lines += [translate("TextsScreen", "This comes:"), *came]
    return "\n".join(lines)
