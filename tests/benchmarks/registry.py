"""The benches, in the order in which they run. Another one is a file with `asks`, and one line here."""

from __future__ import annotations

from tests.benchmarks import (
    b00_responsive,
    b01_start,
    b03_inbox,
    b04_counts,
    b05_search,
    b06_decision,
    b07_resealing,
    b08_detectors,
    b09_recount,
)
from tests.benchmarks.stage import Bench

BENCHES: tuple[Bench, ...] = (
    Bench("B0", "the window answers", b00_responsive.asks),
    Bench("B1", "start", b01_start.asks),
    Bench("B3", "inbox page, first and far down", b03_inbox.asks),
    Bench("B4", "all queue counts", b04_counts.asks),
    Bench("B5", "search, newest 100", b05_search.asks),
    Bench("B6", "decision commit", b06_decision.asks),
    Bench("B7", "sealing credentials anew", b07_resealing.asks),
    Bench("B8", "marking comments", b08_detectors.asks),
    Bench("B9", "deadlines counted anew", b09_recount.asks),
)
