"""The house keeps its rooms: an import goes down only, and what is no window needs no Qt."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.sources import PRODUCT, ROOT, modules

WITHOUT_QT = """
import importlib, sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is refused here")

sys.meta_path.insert(0, Refuse())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def test_an_import_goes_down_the_house_only() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-logo"]

    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout + result.stderr
    assert "broken" in result.stdout


def test_everything_but_the_window_works_on_a_computer_without_qt() -> None:
    names = [".".join(path.relative_to(PRODUCT.parent).with_suffix("").parts).removesuffix(".__init__") for path in modules()]
    windowed = ("moderator_app.gui", "moderator_app.bootstrap", "moderator_app.storage.migrations")
    plain = [name for name in names if not name.startswith(windowed)]

    result = subprocess.run([sys.executable, "-c", WITHOUT_QT, *plain], cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stderr
    assert len(plain) > 10
