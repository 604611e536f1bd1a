"""The templates of the public texts, and the words that fill them, read from resources/texts.

The texts are Swedish whatever language the window speaks: they are what the authority says to the public.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from moderator_app.support.messages import QT_TRANSLATE_NOOP
from moderator_app.support.records import Records


class TextKind(StrEnum):
    """A text that stands in the channel, or that the channel links to. The value is stored."""

    RULES = "rules"
    """Rules of play: what may not stand there, and what happens then (SOL-9..12)."""
    RESPONSIBLE = "responsible"
    """Who answers for the channel, by name and title (SOR-13)."""
    NOTICE = "notice"
    """Who runs it, and that messages become visible to others (lag 1998:112, 3 §; HJO-18)."""
    PRIVACY = "privacy"
    """What happens with personal data, and who is the controller (SOL-38)."""


TEXT_NAMES: dict[TextKind, str] = {
    TextKind.RULES: QT_TRANSLATE_NOOP("TextKind", "Rules of play"),
    TextKind.RESPONSIBLE: QT_TRANSLATE_NOOP("TextKind", "Responsible persons"),
    TextKind.NOTICE: QT_TRANSLATE_NOOP("TextKind", "Identity and visibility"),
    TextKind.PRIVACY: QT_TRANSLATE_NOOP("TextKind", "Personal data"),
}


class OwnWords(StrEnum):
    """What an organisation adds to the texts, for one channel or for all (SOL-40). The value is stored."""

    ORGANISATION = "organisation"
    """Its name, where the policy's own is no longer right."""
    CONTACT = "contact"
    DPO = "dpo"
    LEGAL_BASIS = "legal_basis"
    STATUTORY = "statutory"
    """What the law obliges it to say in its channels, as the head office words it."""


OWN_WORDS_NAMES: dict[OwnWords, str] = {
    OwnWords.ORGANISATION: QT_TRANSLATE_NOOP("OwnWords", "name of the organisation"),
    OwnWords.CONTACT: QT_TRANSLATE_NOOP("OwnWords", "contact address"),
    OwnWords.DPO: QT_TRANSLATE_NOOP("OwnWords", "data protection officer"),
    OwnWords.LEGAL_BASIS: QT_TRANSLATE_NOOP("OwnWords", "legal basis"),
    OwnWords.STATUTORY: QT_TRANSLATE_NOOP("OwnWords", "information required by law"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateLine:
    """A paragraph or list item. It is left out where a fact that it names is empty, or what `when` and `unless` say doesn't hold."""

    text: str
    link: str = ""
    item: bool = False
    each: str = ""
    """A list of facts: the line stands once for each of them."""
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateSection:
    heading: str
    line: tuple[TemplateLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One kind of text. `version` is raised with every change of its words; `needs` are the facts without which it says too little."""

    kind: TextKind
    version: int
    title: str
    section: tuple[TemplateSection, ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What facts are told by. Of two words the first is for one, the second for more ({n})."""

    days: tuple[str, ...]
    roles: Mapping[str, str]
    """Only the roles named here are told to the public."""
    answer: Mapping[str, tuple[str, str]]
    watch: Mapping[str, str | tuple[str, str]]
    rules: Mapping[str, str]
    platforms: Mapping[str, tuple[str, str]]
    """What it is called, and the same to stand after a channel's name ("på Facebook")."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """All of it."""

    templates: Mapping[TextKind, Template]
    words: Words


_TEMPLATES, _WORDS = Records(Template), Records(Words)
WORDS_FILE = "words.toml"


def read_wordings(files: Mapping[TextKind, str], words: str) -> Wordings:
    """From the TOML texts that ship with the program. Raises what a mistake in them raises: it is one of ours."""
    return Wordings(
        {kind: _TEMPLATES.of_value(tomllib.loads(text)) for kind, text in files.items()},
        _WORDS.of_value(tomllib.loads(words)),
    )
