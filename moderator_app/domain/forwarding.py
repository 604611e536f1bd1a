"""The text with which an item is forwarded: ready to mail, with what the receiver needs to answer, and asking for a receipt.

SOL-18, SOL-20, OSB-13, OSB-14, HJO-7. What is secret, or was purged, is not quoted: the receiver is told where it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.domain.items import FAR_FUTURE, Item
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
