"""The text with which an item is forwarded: ready to mail, with what the receiver needs to answer, and asking for a receipt.

SOL-18, SOL-20, OSB-13, OSB-14, HJO-7. What is secret, or was purged, is not quoted: the receiver is told where it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from moderator_app.domain.decisions import Outcome
from moderator_app.domain.followups import Case, Task
from moderator_app.domain.items import FAR_FUTURE, Item
from moderator_app.domain.policy import Duty
from moderator_app.domain.workdays import clock_time

SWEDISH, ENGLISH = "sv", "en"
_SUBJECT = {SWEDISH: "Vidarebefordrat från {channel}: ärende {reference}", ENGLISH: "Forwarded from {channel}: case {reference}"}
_ANSWER = {
    SWEDISH: "Hej! Frågan nedan kom in i {channel}. Vi ber er svara på den. Svaret publiceras sedan av oss i kanalen.",
    ENGLISH: "Hello! The question below was received in {channel}. Please answer it. We then publish the answer in the channel.",
}
_INFORM = {
    SWEDISH: "Hej! Synpunkten nedan kom in i {channel} och skickas till er för kännedom.",
    ENGLISH: "Hello! The view below was received in {channel} and is sent to you for information.",
}
_DUE = {SWEDISH: "Svaret ska vara publicerat senast {due}.", ENGLISH: "The answer is to be published by {due}."}
_WRITTEN = {SWEDISH: "Skrivet {when} av {author}:", ENGLISH: "Written {when} by {author}:"}
_NOT_QUOTED = {
    SWEDISH: "Texten återges inte här. Kontakta oss för att ta del av den.",
    ENGLISH: "The text is not quoted here. Contact us to see it.",
}
_LINK = {SWEDISH: "Inlägget: {url}", ENGLISH: "The post: {url}"}
_RECEIPT = {
    SWEDISH: "Bekräfta gärna att ni har tagit emot detta, och ange ert diarienummer om ni registrerar det. Vår referens: {reference}.",
    ENGLISH: "Please confirm that you have received this, with your case number if you register it. Our reference: {reference}.",
}


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to be sent by hand."""

    subject: str
    body: str

    @property
    def whole(self) -> str:
        """Subject and text, to be pasted."""
        return f"{self.subject}\n\n{self.body}"


LONGEST_LINK = 2_000
"""Characters of a mailto: link. Windows hands a program no more than some 2,080 (INTERNET_MAX_URL_LENGTH, 2,083 with its end)."""


def mail_link(one: Mail, to: str = "") -> str:
    """The mail as a link that a mail program opens (RFC 6068); "" where it would be too long. `to`: who gets it, if it is an address."""
    to = to.strip()
    receiver = quote(to, safe="@") if to.count("@") == 1 and not any(each.isspace() or each in ",;<>?&" for each in to) else ""
    body = one.body.replace("\r\n", "\n").replace("\n", "\r\n")
    link = f"mailto:{receiver}?subject={quote(one.subject, safe='')}&body={quote(body, safe='')}"
    return link if len(link) <= LONGEST_LINK else ""


class Reached(StrEnum):
    """How a stage of the way stands."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the three steps in which a question is answered by another board (SOL-20..22)."""

    task: Task
    reached: Reached


def awaits_answer(case: Case) -> bool:
    """Whether the receiver is to answer what is forwarded, by a rule that asks for both or by the outcome; else it is for information."""
    forward, answer = case.of(Duty.FORWARD), case.of(Duty.ANSWER)
    if forward is None or answer is None:
        return False
    return case.decision.outcome is Outcome.FORWARD or bool(set(forward.obligation.rules) & set(answer.obligation.rules))


def way(case: Case) -> tuple[Stage, ...]:
    """Forwarded, the asker told, the answer published; () where nothing is forwarded for an answer."""
    if not awaits_answer(case):
        return ()
    found: list[Stage] = []
    nothing_open = True
    for duty in (Duty.FORWARD, Duty.NOTIFY_AUTHOR, Duty.ANSWER):
        task = case.of(duty)
        if task is None:
            continue
        reached = (Reached.NEXT if nothing_open else Reached.LATER) if task.is_open else Reached.DONE
        nothing_open = nothing_open and not task.is_open
        found.append(Stage(task, reached))
    return tuple(found)


def mail(item: Item, reference: str, *, wants_answer: bool, signature: str, now: int, language: str = SWEDISH) -> Mail:
    """The mail with which the item of the decision `reference` is forwarded; `wants_answer`: else it is for information alone."""
    intro = (_ANSWER if wants_answer else _INFORM)[language].format(channel=item.channel)
    lines = [intro]
    if wants_answer and item.due_at < FAR_FUTURE:
        lines.append(_DUE[language].format(due=clock_time(item.due_at, now)))
    if item.revision is None or item.restricted:
        lines.append(_NOT_QUOTED[language])
    else:
        lines.append(_WRITTEN[language].format(when=clock_time(item.published_at, now), author=item.author_name))
        lines.append("\n".join(f"> {line}" for line in item.revision.text.splitlines()))
        if item.url:
            lines.append(_LINK[language].format(url=item.url))
    lines.append(_RECEIPT[language].format(reference=reference))
    lines.append(signature)
    return Mail(_SUBJECT[language].format(channel=item.channel, reference=reference), "\n\n".join(each for each in lines if each))
