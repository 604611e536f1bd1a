"""Every sentence reaches the translators: what their tool can't see, or finds under no name, is not written."""

from __future__ import annotations

import ast

from tests.architecture.sources import calls, modules, place

MARKS = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def holds_f_string(call: ast.Call) -> bool:
    return any(isinstance(node, ast.JoinedStr) for argument in call.args for node in ast.walk(argument))


def test_no_text_is_an_f_string_when_it_is_marked() -> None:
    """The filled-in text never equals the one that was translated: use "{name}" and .format()."""
    found = [place(path, call) for path in modules() for name, call in calls(path) if name in MARKS and holds_f_string(call)]

    assert found == []


def test_what_is_marked_for_later_is_written_out() -> None:
    found = [
        place(path, call)
        for path in modules()
        for name, call in calls(path)
        if name == "QT_TRANSLATE_NOOP" and not all(isinstance(each, ast.Constant) for each in call.args)
    ]

    assert found == []


def test_nothing_is_marked_without_a_context() -> None:
    """QT_TR_NOOP outside a class and super().tr() land in a context without a name, which is never asked."""
    found = [
        place(path, call)
        for path in modules()
        for name, call in calls(path)
        if name == "QT_TR_NOOP" or (name == "tr" and ast.unparse(call.func) == "super().tr")
    ]

    assert found == []


def test_a_number_of_things_is_translated_by_its_context() -> None:
    """tr() with a number finds nothing on an instance of a subclass: use QCoreApplication.translate("Context", text, "", n)."""
    found = [
        place(path, call)
        for path in modules()
        for name, call in calls(path)
        if name == "tr" and (len(call.args) > 2 or any(keyword.arg == "n" for keyword in call.keywords))
    ]

    assert found == []


def test_context_and_text_are_given_by_position() -> None:
    """The translators' tool doesn't read translate(context=…, key=…)."""
    found = [
        place(path, call)
        for path in modules("gui")
        for name, call in calls(path)
        if name in MARKS and any(keyword.arg in ("context", "key", "sourceText", "text") for keyword in call.keywords)
    ]

    assert found == []
