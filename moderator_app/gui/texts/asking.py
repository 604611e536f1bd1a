"""The forms of the screen: where a text was seen, the organisation's own words, a channel's own list, and whom the list is for."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from moderator_app.desk.channellist import LIST_NAMES, ListFor
from moderator_app.desk.texts import OpenRule
from moderator_app.domain.channels import Channel
from moderator_app.domain.own_list import CATCH_ALL
from moderator_app.domain.public_wordings import OWN_WORDS_NAMES, OwnWords
from moderator_app.domain.published import OwnWordsKept
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import rule_title
from moderator_app.gui.widgets.dialogs import YES, Field, Form

EVERYWHERE, HERE = "everywhere", "here"


def posted_form(name: str, place: str, today: date) -> Form:
    """Where the newest version was seen, and when."""
    return Form(
        "PostedForm",
        translate("TextsForms", "{text}: record as posted").format(text=name),
        (
            Field("place", translate("TextsForms", "Where it stands"), value=place, required=True),
            Field("day", translate("TextsForms", "Seen on (year-month-day)"), value=today.isoformat(), required=True),
        ),
        translate("TextsForms", "Record"),
        translate("TextsForms", "Look at the channel first: the newest version must stand there."),
    )


def which_words_form(channel: Channel) -> Form:
    """Which of the own words, and for which channels."""
    return Form(
        "WhichWords",
        translate("TextsForms", "Own words in the public texts"),
        (
            Field(
                "part",
                translate("TextsForms", "What"),
                "choice",
                OwnWords.CONTACT,
                tuple((each.value, translate("OwnWords", OWN_WORDS_NAMES[each])) for each in OwnWords),
            ),
            Field(
                "where",
                translate("TextsForms", "For"),
                "choice",
                EVERYWHERE,
                ((EVERYWHERE, translate("TextsForms", "all channels")), (HERE, channel.name)),
            ),
        ),
        translate("TextsForms", "Continue"),
        translate("TextsForms", "A channel's own words go before those for all channels."),
    )


def words_form(part: OwnWords, where: str, kept: Iterable[OwnWordsKept]) -> Form:
    """The words themselves, as they are now."""
    now = next((each.words for each in kept if each.part is part and (each.channel_id is None) == (where == EVERYWHERE)), "")
    name = translate("OwnWords", OWN_WORDS_NAMES[part])
    return Form(
        "OwnWordsForm",
        translate("TextsForms", "Own words: {name}").format(name=name),
        (Field("words", translate("TextsForms", "In Swedish, as the public reads it"), "long", now),),
        translate("TextsForms", "Save"),
        translate("TextsForms", "Every version is kept. The texts that hold these words are then to be issued again."),
    )


def rules_form(rules: Iterable[OpenRule]) -> Form:
    """A tick and own words for each open rule."""
    fields: list[Field] = []
    for each in rules:
        fields.append(Field(each.rule.id, rule_title(each.rule), "check", YES if each.listed else ""))
        hint = translate("TextsForms", "needs words") if each.rule.id == CATCH_ALL else translate("TextsForms", "the common words")
        fields.append(Field(f"{each.rule.id}-words", translate("TextsForms", "In own words"), value=each.words, hint=hint))
    return Form(
        "OwnListForm",
        translate("TextsForms", "What else may not stand in the channel"),
        tuple(fields),
        translate("TextsForms", "Use this list"),
        translate("TextsForms", "The policy leaves this to each channel. What moderators can choose follows the list at once."),
    )


def chosen_rules(rules: Iterable[OpenRule], given: dict[str, str]) -> dict[str, str]:
    """The ticked ones with their words."""
    return {each.rule.id: given[f"{each.rule.id}-words"] for each in rules if given[each.rule.id] == YES}


def list_form() -> Form:
    """Whom the list is for, and as which file."""
    return Form(
        "ListForm",
        translate("TextsForms", "Export the list of channels"),
        (
            Field(
                "purpose",
                translate("TextsForms", "List"),
                "choice",
                ListFor.WEBSITE,
                tuple((each.value, translate("ListFor", LIST_NAMES[each])) for each in ListFor),
            ),
            Field(
                "suffix",
                translate("TextsForms", "File"),
                "choice",
                ".html",
                ((".html", "HTML"), (".csv", translate("TextsForms", "CSV for Excel")), (".json", "JSON")),
            ),
        ),
        translate("TextsForms", "Choose a place"),
        translate("TextsForms", "The website's list names the active channels; the plan's all there ever were, and what is kept of them."),
    )
