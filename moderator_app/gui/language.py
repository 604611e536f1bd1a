"""Swedish and English: loads Qt's translation files, switches while running, and says a Message in the language in use."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from moderator_app.gui.foreign import shown
from moderator_app.support import paths
from moderator_app.support.messages import KnownError, Message

log = logging.getLogger(__name__)

LANGUAGES = ("sv", "en")
FIRST = "sv"
PLURAL_LIMIT = 2_000_000_000
"""Qt counts in 32 bits; no desk gets near."""

LONGEST_VALUE = 400
"""Characters of a name or path in a message: what the user is to do stands after it."""

translate = QCoreApplication.translate
"""translate(context, text): the translators' tool finds calls by this name. For a number of things see Plural."""


@dataclass(frozen=True, slots=True)
class Plural:
    """A text with %n in it, declared as ITEMS = Plural.translate("Inbox", "%n item(s)", "", 1) and said by ITEMS.of(number).

    The translators' tool takes a text for a plural only when `translate` is called with a number written out.
    """

    context: str
    text: str

    @staticmethod
    def translate(context: str, text: str, comment: str = "", number: int = 1) -> Plural:
        """Declare the text; `comment` and `number` are "" and 1, for the tool's eyes alone."""
        del comment, number
        return Plural(context, text)

    def of(self, number: int) -> str:
        """The text for `number` things in the language in use, the number written with that language's separators."""
        return translate(self.context, self.text, "", min(number, PLURAL_LIMIT)).replace(str(number), QLocale().toString(number), 1)


def say(what: Message) -> str:
    """`what` in the language in use. Values that are messages are said too; of foreign text the beginning, what hides in it visible."""
    template = translate(what.context, what.text)
    values = {name: _value(value) for name, value in what.values.items()}
    try:
        return template.format(**values)
    except (KeyError, IndexError, ValueError):  # a translation that names another value: better English than nothing
        log.warning("a translation of the message %s does not fit its values", what.code)
        return what.text.format(**values)


def _value(value: object) -> object:
    if isinstance(value, Message):
        return say(value)
    return shown(value, LONGEST_VALUE) if isinstance(value, str) else value


def say_error(error: KnownError) -> str:
    """A known error whole, one line a detail."""
    return "\n".join([say(error.what), *(f"• {say(each)}" for each in error.details)])


def system_language() -> str:
    """The first language of the system that the program speaks; Swedish when it speaks none of them."""
    for tag in QLocale.system().uiLanguages():
        if tag[:2] in LANGUAGES:
            return tag[:2]
    return FIRST


class Language(QObject):
    """The language in use. Widgets hear of a change by QEvent.LanguageChange."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.setObjectName("Language")
        self.code = ""
        self._application = application
        self._installed: list[QTranslator] = []

    def apply(self, wanted: str) -> None:
        """Speak `wanted` (system, sv, en) from now on. A missing translation file leaves English and a line in the log."""
        code = system_language() if wanted == "system" else wanted
        if code == self.code:
            return
        self.forget()
        self.code = code
        QLocale.setDefault(locale_of(code))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own_folder = str(paths.compiled_translations())
        self._install(f"qtbase_{code}", qt_folder)
        self._install(f"uppsikt_{code}", own_folder)

    def forget(self) -> None:
        """Take every translation file away again."""
        self.code = ""
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)
        else:
            translator.deleteLater()
            log.warning("the translation file %s.qm is missing: texts stay English", name)


def locale_of(code: str) -> QLocale:
    """How dates and numbers are written: in Sweden, in either language."""
    language = QLocale.Language.Swedish if code == "sv" else QLocale.Language.English
    return QLocale(language, QLocale.Country.Sweden)
