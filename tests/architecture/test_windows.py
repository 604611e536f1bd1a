"""What a window of this house never does: guess rich text in what strangers wrote, or stop the world for an answer."""

from __future__ import annotations

import ast
import subprocess
import sys

from tests.architecture.sources import PRODUCT, calls, last_part, modules, nodes, place

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
        for node in nodes(path)
        if isinstance(node, ast.Name | ast.Attribute) and last_part(node) == "QLabel"
    ]

    assert found == []


def test_a_bare_label_of_the_plain_widgets_holds_a_picture_and_no_text() -> None:
    """Inside gui/widgets a QLabel is made for an icon alone: without a text, and never given one."""
    found: list[str] = []
    for path in modules("gui/widgets"):
        bare = {
            ast.unparse(node.targets[0])
            for node in nodes(path)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "QLabel"
        }
        for name, call in calls(path):
            if name == "QLabel" and [ast.unparse(each) for each in call.args] not in ([], ["self"], ["parent"]):
                found.append(place(path, call))
            if name == "setText" and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) in bare:
                found.append(place(path, call))

    assert found == []


def test_a_label_is_plain_or_inherits_from_the_plain_one() -> None:
    found = [
        place(path, node)
        for path in modules("gui")
        for node in nodes(path)
        if isinstance(node, ast.ClassDef) and node.name != "PlainLabel" and "QLabel" in [ast.unparse(base) for base in node.bases]
    ]

    assert found == []


def test_every_tool_tip_is_made_safe() -> None:
    """A tool tip guesses markup like a label: use set_tool_tip, and safe_tool_tip for an item's ToolTipRole."""
    safe = ("safe_tool_tip(", "tip_of(")
    found: list[str] = []
    for path in modules("gui"):
        for name, call in calls(path):
            last = ast.unparse(call.args[-1]) if call.args else ""
            if name == "setToolTip" and not last.startswith(safe):
                found.append(place(path, call))
            if name == "setData" and "ToolTipRole" in ast.unparse(call) and not last.startswith(safe):
                found.append(place(path, call))
        for node in nodes(path):
            if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
                given = [each for each in ast.walk(node) if isinstance(each, ast.Return) and each.value is not None]
                found += [place(path, each) for each in given[:1] if not any(word in ast.unparse(each) for word in safe)]

    assert found == []


def test_nothing_that_reads_markup_or_loads_what_it_names_is_used() -> None:
    """Rich text, message boxes and What's This guess as well. That somebody types in a QTextEdit may be asked.

    What is printed is laid out by a QTextDocument, into which words go by a cursor alone.
    """
    barred = (
        *("QTextBrowser", "QTextDocument", "QTextDocumentFragment", "QMessageBox", "QErrorMessage", "QInputDialog", "QWhatsThis"),
        *("QSystemTrayIcon", "QStandardItem", "QStandardItemModel", "QStaticText", "QSplashScreen"),
        *("RichText", "AutoText", "MarkdownText", "setHtml", "appendHtml", "insertHtml", "setMarkdown", "setWhatsThis"),
        *("setStatusTip", "setOpenExternalLinks", "mightBeRichText"),
    )
    found: list[str] = []
    for path in modules("gui"):
        for node in nodes(path):
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            if (name in barred and (path.name, name) != ("printing.py", "QTextDocument")) or (
                isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QTextEdit")
            ):
                found.append(f"{path.relative_to(PRODUCT)}: {name or 'QTextEdit'}")

    assert found == []


def test_thousands_of_signals_do_not_end_the_program() -> None:
    """PySide6 6.12.0 aborts on Python 3.11 after some hundred of them; that is why 6.11 is pinned."""
    result = subprocess.run([sys.executable, "-c", MANY_SIGNALS], capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
