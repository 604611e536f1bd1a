"""What a command prints: one JSON object on standard output, or lines for a person; progress and errors on standard error."""

from __future__ import annotations

import errno
import json
import os
import re
import sys
from dataclasses import dataclass, field
from datetime import date
from typing import TextIO

import msgspec

from moderator_app.domain.items import FAR_FUTURE
from moderator_app.domain.visible_text import visible
from moderator_app.domain.workdays import moment_at
from moderator_app.support.clock import to_datetime
from moderator_app.support.messages import KnownError, Message

_SURROGATE = re.compile("[\ud800-\udfff]")
DONE, REFUSED, WRONG_USE, FAILED = 0, 1, 2, 3
NOBODY_READS = (errno.EPIPE, errno.EINVAL)
"""Whoever read along has seen enough, as `… | head` does; on Windows a closed pipe is an invalid argument."""


@dataclass(slots=True)
class Output:
    """Where a command's words go."""

    json: bool
    progress: bool
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def result(self, values: dict[str, object], lines: list[str]) -> None:
        """The result, once: as JSON, or as lines, in which nothing that somebody wrote speaks to the terminal."""
        text = _json(values) if self.json else visible("\n".join(lines))
        if text:
            try:
                print(text, file=self.out, flush=True)
            except OSError as problem:
                if problem.errno not in NOBODY_READS:
                    raise
                # What was asked for is done. Python must not try to say it once more when it ends.
                os.dup2(os.open(os.devnull, os.O_WRONLY), self.out.fileno())

    def error(self, problem: KnownError) -> None:
        """What a user can act on."""
        if self.json:
            values = {
                "error": {
                    "code": problem.code,
                    "message": problem.what.english(),
                    "text": problem.what.text,
                    "values": {name: str(value) for name, value in problem.what.values.items()},
                    "details": [{"code": each.code, "message": each.english()} for each in problem.details],
                }
            }
            print(_json(values), file=self.out, flush=True)
        print(visible(problem.english()), file=self.err, flush=True)

    def tell(self, what: Message) -> None:
        """What a person is to know besides, whatever the command was."""
        print(visible(what.english()), file=self.err, flush=True)

    def report(self, done: int, total: int) -> None:
        """How far a long command has come, as one JSON line."""
        if self.progress:
            print(f'{{"progress":{{"done":{done},"total":{total or "null"}}}}}', file=self.err, flush=True)


def _json(values: object) -> str:
    try:
        return msgspec.json.encode(values).decode()
    except UnicodeEncodeError:
        # A path whose bytes are no text.
        return _SURROGATE.sub("\ufffd", json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=str))


def moment(value: int | None) -> str | None:
    """A time as ISO 8601 in UTC; None for none, and for what is never due."""
    return None if value is None or value >= FAR_FUTURE else to_datetime(value).isoformat()


def midnight(day: date) -> int:
    """When the day begins in Sweden."""
    return moment_at(day.toordinal(), 0)
