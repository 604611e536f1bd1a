"""Published answers in words, in the language in use."""

from __future__ import annotations

from moderator_app.domain.answers import Answered
from moderator_app.domain.visible_text import visible, visible_line
from moderator_app.gui.item.words import when, written
from moderator_app.gui.language import translate

LONGEST_NAME = 60
LONGEST_LINK = 300


def whole(one: Answered, every: tuple[Answered, ...], now: int) -> str:
    """An answer with when, by whom and where it was published; of a further one why; of one that was put right that it was."""
    head = translate("Answers", "{when}, {person}: {link}").format(
        when=when(one.published_at, now), person=visible_line(one.person, LONGEST_NAME), link=visible_line(one.link, LONGEST_LINK)
    )
    lines = [head]
    before = next((each for each in every if each.id == one.corrects), None)
    if before is not None:
        text = translate("Answers", "It puts right the answer of {when}, because: {reason}")
        lines.append(text.format(when=when(before.published_at, now), reason=written(one.reason)))
    elif one.reason:
        lines.append(translate("Answers", "It adds to what was answered, because: {reason}").format(reason=written(one.reason)))
    after = next((each for each in reversed(every) if each.corrects == one.id), None)
    if after is not None:
        lines.append(translate("Answers", "Put right by the answer of {when}.").format(when=when(after.published_at, now)))
    return "\n".join([*lines, visible(one.body)])
