"""Files on their way into an evidence set: bounded, and taken by what they are, not by what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from moderator_app.domain.evidence import LARGEST, LARGEST_SET, MOST_FILES, NewFile, Part, file_type
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, Refused, message

MEGABYTE = 1024 * 1024


def read_file(path: Path) -> NewFile:
    """The file, whose bytes are held in memory. Raises Refused: it can't be read, is too large, or is neither picture nor PDF."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as problem:
        text = QT_TRANSLATE_NOOP("Message", "The file {file} can't be read: {why}. Nothing was saved. Choose another one.")
        raise Refused(message("evidence_unread", text, file=path.name, why=problem.strerror or problem)) from problem
    found = NewFile(path.name, content)
    must_be_taken([found])
    return found


def must_be_taken(files: Sequence[NewFile], before: Sequence[Part] = ()) -> None:
    """Raises Refused with everything that is wrong, when they can't be taken beside those that are there."""
    wrong: list[Message] = []
    for each in files:
        if len(each.content) > LARGEST:
            text = QT_TRANSLATE_NOOP("Message", "{file} is larger than {most} MB.")
            wrong.append(message("evidence_large", text, file=each.name, most=LARGEST // MEGABYTE))
        elif file_type(each.content) is None:
            text = QT_TRANSLATE_NOOP("Message", "{file} is no PNG, JPEG, WebP, GIF or PDF file, whatever it is called.")
            wrong.append(message("evidence_type", text, file=each.name))
    if len(files) + len(before) > MOST_FILES:
        wrong.append(message("evidence_many", QT_TRANSLATE_NOOP("Message", "A set holds at most {most} files."), most=MOST_FILES))
    if sum(len(each.content) for each in files) + sum(each.size for each in before) > LARGEST_SET:
        text = QT_TRANSLATE_NOOP("Message", "All files of a set have at most {most} MB. Divide them between two sets.")
        wrong.append(message("evidence_too_much", text, most=LARGEST_SET // MEGABYTE))
    if wrong:
        text = QT_TRANSLATE_NOOP("Message", "The files can't be taken as evidence like this. Nothing was saved.")
        raise Refused(message("evidence_files", text), tuple(wrong))
