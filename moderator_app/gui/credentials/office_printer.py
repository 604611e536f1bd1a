"""Asks for a printer that puts ink on paper: one that writes a file would leave the key on a disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

WRITES_FILES = ("pdf", "xps", "onenote", "image writer", "fax")
"""In the names of printers that are none. Source: those that Windows 10 and 11 and macOS bring along."""

AskPrinter = Callable[[QWidget, Callable[[QPrinter], None], Callable[[Refused], None]], None]
"""ask(parent, chosen, refused)."""


def is_file(printer: QPrinter) -> bool:
    """Whether it would write a file."""
    formats = printer.outputFormat() != QPrinter.OutputFormat.NativeFormat
    return formats or bool(printer.outputFileName()) or writes_files(printer.printerName())


def writes_files(name: str) -> bool:
    """Whether a printer of that name puts nothing on paper."""
    return any(each in name.casefold() for each in WRITES_FILES)


def ask_printer(parent: QWidget, chosen: Callable[[QPrinter], None], refused: Callable[[Refused], None]) -> None:
    """The system's own dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    printer.setDocName("Uppsikt")
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("PrintDialog")
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)

    def accepted() -> None:
        if is_file(printer):
            refused(Refused(FILE))
        else:
            chosen(printer)

    dialog.accepted.connect(accepted)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


FILE = message(
    "recovery_no_file",
    QT_TRANSLATE_NOOP(
        "Message",
        "This printer writes a file, and the key must not lie on a disk. Nothing was printed. Choose one that prints on paper, best of all "
        "one beside you that is connected by a cable.",
    ),
)
NOT_PRINTED = message(
    "recovery_printer_failed",
    QT_TRANSLATE_NOOP("Message", "The printer did not take the sheets. Nothing was saved. Look after it, or choose another one."),
)
