"""How the item is kept, as one line among what is known of it: diary, retention class, disposal, and what stops that."""

from __future__ import annotations

from moderator_app.domain.registration import REGISTRATION_NAMES
from moderator_app.domain.retention import CLASS_NAMES, Keeping, RetentionClass, When
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import say, translate


def keeping_lines(one: Keeping) -> list[str]:
    """How it stands with the diary; its retention class and when it may be disposed of; then a line for each hold."""
    diary = translate("Registration", REGISTRATION_NAMES[one.diary.status])
    if one.diary.where:
        diary = f"{diary} ({visible_line(one.diary.where, 120)})"
    lines = [translate("ItemKeeping", "Diary: {how}").format(how=diary)]
    lines.append(translate("ItemKeeping", "Retention: {sort} · {when}").format(sort=class_name(one), when=when_words(one)))
    lines += [translate("ItemKeeping", "Disposal stopped: {why}").format(why=say(each)) for each in one.holds]
    return lines


def class_name(one: Keeping) -> str:
    """The retention class; that of minor significance in the policy's own words."""
    name = translate("RetentionClass", CLASS_NAMES[one.retention])
    return f"«{one.words}»" if one.retention is RetentionClass.MINOR and one.words else name


def when_words(one: Keeping) -> str:
    """When it may be disposed of."""
    if one.when is When.DAY and one.day is not None:
        return translate("ItemKeeping", "may be disposed of from {day}").format(day=one.day)
    return {
        When.NEVER: translate("ItemKeeping", "is not disposed of: it follows its case"),
        When.NO_DECISION: translate("ItemKeeping", "no disposal decision: nothing may be disposed of"),
        When.WHEN_OBSOLETE: translate("ItemKeeping", "may be disposed of when no longer current"),
        When.GONE: translate("ItemKeeping", "its content is gone"),
    }[one.when]
