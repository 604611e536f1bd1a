"""What the program says to a person, as a value: a code for machines, an English template, and the words that fill it.

A message is stored nowhere and translated only where it is shown. Its template is marked for the translators
where it is written, beside the rule that it speaks of.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CONTEXT = "Message"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that the translators' tool looks for
    """Mark `text` for translation under `context`; returns `text` as it is. Needs no Qt."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to say. `text` is the English template with {names}; `values` fills them."""

    code: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    context: str = CONTEXT
    """Under which the translators find it."""

    def english(self) -> str:
        """The sentence in English."""
        told = {name: value.english() if isinstance(value, Message) else value for name, value in self.values.items()}
        return self.text.format(**told)


def message(code: str, text: str, **values: object) -> Message:
    """A message; write `text` as QT_TRANSLATE_NOOP("Message", "…") so that the translators find it."""
    return Message(code, text, values)


class KnownError(Exception):
    """Something that the user can act on. It says what happened, what was saved and what to do.

    `details` lists the single things that are missing or wrong, in the order to mend them.
    Everything that is not a KnownError is a bug.
    """

    def __init__(self, what: Message, details: tuple[Message, ...] = ()) -> None:
        super().__init__(what.english())
        self.what = what
        self.details = details

    @property
    def code(self) -> str:
        return self.what.code

    def english(self) -> str:
        """The whole text in English, one line a detail."""
        return "\n".join([self.what.english(), *(f"- {each.english()}" for each in self.details)])


class Refused(KnownError):
    """A rule of the policy, the law or the program says no. Nothing was changed. Exit code 1 on the command line."""
