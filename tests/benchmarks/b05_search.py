"""B5: searches, the newest hundred hits, against the driver asking the search index the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from moderator_app.domain.items import Selection
from tests.benchmarks.b03_inbox import same_fetch, timed
from tests.benchmarks.measuring import Comparison
from tests.benchmarks.stage import Stage
from tests.benchmarks.texts import vocabulary


def asks(stage: Stage) -> Iterator[Comparison]:
    """A word that is neither common nor rare, two words together, a beginning, and the commonest word."""
    desk, raw = stage.desk(), stage.raw()
    words = vocabulary()
    searches = {"word": words[1_000], "phrase": f'"{words[3]} {words[40]}"', "prefix": f"{words[2_000][:4]}*", "common word": words[0]}
    read: dict[str, Callable[[], object]] = {name: partial(desk.inbox.page, Selection(None, None, text)) for name, text in searches.items()}
    for name, page in read.items():
        yield Comparison(f"search, {name}", timed(stage, same_fetch(raw, page)), timed(stage, page), 2.0)
    yield Comparison("search, common / medium word", timed(stage, read["word"]), timed(stage, read["common word"]), 3.0)
