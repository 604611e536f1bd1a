"""The script that starts everything: what goes to the window, and what to the command line."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(dev.__file__).parent


@pytest.mark.parametrize("arguments", [["channels", "list"], ["--data", "folder", "inbox", "list"], ["--data=folder", "demo"], ["--help"]])
def test_a_command_works_without_a_display(arguments: list[str]) -> None:
    assert dev.names_a_command(arguments)


@pytest.mark.parametrize("arguments", [[], ["--data", "folder"], ["--data=folder"]])
def test_without_a_command_it_is_the_window_that_is_meant(arguments: list[str]) -> None:
    assert not dev.names_a_command(arguments)


def test_no_task_lists_the_tasks_and_is_wrong_use() -> None:
    result = subprocess.run([sys.executable, "dev.py"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert result.returncode == 2
    assert all(f"dev.py {task} " in result.stdout for task in dev.TASKS)


def test_an_old_python_gets_as_far_as_the_sentence_for_it() -> None:
    """The script, which an old one reads as a whole, uses no newer grammar than that of Python 3.7."""
    tree = ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 7))

    check = next(number for number, node in enumerate(tree.body) if isinstance(node, ast.If))
    imported = {alias.name for node in tree.body[:check] if isinstance(node, ast.Import) for alias in node.names}
    assert imported <= {"os", "subprocess", "sys", "time"}


def test_setting_up_needs_nothing_but_the_standard_library() -> None:
    for script in (
        ROOT / "dev.py",
        ROOT / "packaging" / "environment.py",
        ROOT / "packaging" / "translated.py",
        ROOT / "tests" / "requirements.py",
    ):
        tree = ast.parse(script.read_text("utf-8"))
        plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        named = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert {name.partition(".")[0] for name in plain | named} <= set(sys.stdlib_module_names) | {"environment", "translated"}
