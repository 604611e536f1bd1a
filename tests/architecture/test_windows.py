"""What a window of this house never does: guess rich text in what strangers wrote, or stop the world for an answer."""

from __future__ import annotations

import ast
import subprocess
import sys

from tests.architecture.sources import PRODUCT, calls, modules, place

MANY_SIGNALS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rings = Signal(object)

application = QCoreApplication([])
bell = Bell()
heard = []
bell.rings.connect(heard.append)
for number in range(20_000):
    bell.rings.emit((number, "ring"))
assert len(heard) == 20_000
"""


def test_no_window_waits_in_a_loop_of_its_own() -> None:
    """exec() and processEvents() run the program inside itself: use open() with finished, or a lane."""
    found = [
        place(path, call)
        for path in modules("gui")
        for name, call in calls(path)
        if name in ("exec", "exec_", "processEvents") and isinstance(call.func, ast.Attribute)
    ]

    assert found == []


def test_only_the_plain_widgets_know_the_label_that_guesses() -> None:
    """QLabel shows a stranger's <img> as a picture: use PlainLabel."""
    own = {path for path in modules("gui") if path.relative_to(PRODUCT / "gui").parts[0] in ("widgets", "widgets.py")}
    found = [
        place(path, node)
        for path in modules()
        if path not in own
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node).rpartition(".")[2] == "QLabel"
    ]

    assert found == []


def test_thousands_of_signals_do_not_end_the_program() -> None:
    """PySide6 6.12.0 aborts on Python 3.11 after some hundred of them; that is why 6.11 is pinned."""
    result = subprocess.run([sys.executable, "-c", MANY_SIGNALS], capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
