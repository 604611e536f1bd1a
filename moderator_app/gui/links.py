"""Links that strangers wrote: opened in a browser only when somebody has seen whither they lead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.language import translate
from moderator_app.gui.widgets.dialogs import Choice, Dialogs, Question

SCHEMES = frozenset({"http", "https"})
"""What a browser may be handed; anything else in a permalink stays text."""


def ask_to_open(dialogs: Dialogs, url: str) -> None:
    """The host is shown before anything is opened."""
    question = Question(
        "OpenLinkQuestion",
        translate("ItemHeader", "Open the link in the browser?"),
        translate("ItemHeader", "It leads to {host}.\n\n{url}").format(host=host_of(url), url=visible_line(url, 500)),
        (Choice("open", translate("ItemHeader", "Open"), "primary"),),
    )
    dialogs.ask(question, partial(_asked, url))


def _asked(url: str, answer: str) -> None:
    if answer == "open" and host_of(url):
        QDesktopServices.openUrl(QUrl(url))


def open_mail(link: str) -> bool:
    """Hand a mailto: link of our own making to the mail program; whether one took it."""
    return link.startswith("mailto:") and QDesktopServices.openUrl(QUrl.fromEncoded(link.encode("ascii")))


def host_of(url: str) -> str:
    """The host of a link that a browser may be handed, in letters that can't be mistaken; "" for any other."""
    parsed = QUrl(url, QUrl.ParsingMode.StrictMode)
    return parsed.host(QUrl.ComponentFormattingOption.FullyEncoded) if parsed.isValid() and parsed.scheme() in SCHEMES else ""
