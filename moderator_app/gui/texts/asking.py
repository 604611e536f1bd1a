"""The forms of the screen: where a text was seen, the organisation's own words, a channel's own list, and whom the list is for."""

from __future__ import annotations

from collections.abc import Iterable

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


Typed = dict[str, str]


def posted_form(name: str, place: str, day: str) -> Form:
    """Where the newest version was seen, and when (an ISO day)."""
    return Form(
        "PostedForm",
        translate("TextsForms", "{text}: record as posted").format(text=name),
        (
            Field("place", translate("TextsForms", "Where it stands"), value=place, required=True),
            Field("day", translate("TextsForms", "Seen on (year-month-day)"), value=day, required=True),
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


def words_now(part: OwnWords, where: str, kept: Iterable[OwnWordsKept]) -> str:
    """Those that hold now."""
    return next((each.words for each in kept if each.part is part and (each.channel_id is None) == (where == EVERYWHERE)), "")


def words_form(part: OwnWords, now: str) -> Form:
    """The words themselves."""
    name = translate("OwnWords", OWN_WORDS_NAMES[part])
    return Form(
        "OwnWordsForm",
        translate("TextsForms", "Own words: {name}").format(name=name),
        (Field("words", translate("TextsForms", "In Swedish, as the public reads it"), "long", now),),
        translate("TextsForms", "Save"),
        translate("TextsForms", "Every version is kept. The texts that hold these words are then to be issued again."),
    )


def rules_typed(rules: Iterable[OpenRule]) -> Typed:
    """What the form of the open rules holds as they are now."""
    return {name: value for each in rules for name, value in ((each.rule.id, YES if each.listed else ""), (_words_of(each), each.words))}


def rules_form(rules: Iterable[OpenRule], typed: Typed) -> Form:
    """A tick and own words for each open rule."""
    fields: list[Field] = []
    for each in rules:
        fields.append(Field(each.rule.id, rule_title(each.rule), "check", typed[each.rule.id]))
        hint = translate("TextsForms", "needs words") if each.rule.id == CATCH_ALL else translate("TextsForms", "the common words")
        fields.append(Field(_words_of(each), translate("TextsForms", "In own words"), value=typed[_words_of(each)], hint=hint))
    return Form(
        "OwnListForm",
        translate("TextsForms", "What else may not stand in the channel"),
        tuple(fields),
        translate("TextsForms", "Use this list"),
        translate("TextsForms", "The policy leaves this to each channel. What moderators can choose follows the list at once."),
    )


def chosen_rules(rules: Iterable[OpenRule], given: Typed) -> dict[str, str]:
    """The ticked ones with their words."""
    return {each.rule.id: given[_words_of(each)] for each in rules if given[each.rule.id] == YES}


def _words_of(one: OpenRule) -> str:
    return f"{one.rule.id}-words"


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
