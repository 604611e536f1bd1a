#!/usr/bin/env python3
"""Every task of the people who work on Uppsikt, each with its own set-up. Needs nothing but Python 3.11 or newer.

python3 dev.py run [ARGUMENTS]     open the desk, or do what the arguments say (Windows: py dev.py run)
python3 dev.py test [ARGUMENTS]    check the style and run all tests; arguments go to pytest
python3 dev.py lint                check style, layout, rooms, translations and types
python3 dev.py bench [ARGUMENTS]   measure
python3 dev.py requirements        rows of the policies that a test proves, and the rest by name
                                   --try N: do N of these tests (or all) fail without the check that they name?
python3 dev.py translations        bring translations/*.ts up to date with the texts of the program
python3 dev.py calendar            compute resources/calendar anew, after a law or the library of holidays changed
python3 dev.py lock                lock the dependencies anew (needs uv)
"""

import os
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts it with an older one shall get a sentence, not a syntax error
    sys.exit(f"Uppsikt needs Python 3.11 or newer, and this is {sys.version.split()[0]}. Start dev.py with a newer one.")

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from environment import LINUX, LOCK, PYTHON, ROOT, SCRIPTS, Stop, call, check, check_screen_tools, must, prepare, say, working_uv
from translated import TRANSLATIONS, compile_translations, lupdate, untranslated


def passes(name: str, *command: str | Path) -> bool:
    """Run a check; its output is shown only when it fails."""
    result = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    say(f"{name}: {'failed' if result.returncode else 'ok'}")
    if result.returncode:
        say(result.stdout + result.stderr)
    return not result.returncode


def failed_checks() -> list[str]:
    """The names of the quick checks that fail."""
    checks = {
        "style": (SCRIPTS / "ruff", "check", "--quiet"),
        "layout": (SCRIPTS / "ruff", "format", "--check", "--quiet"),
        "rooms": (SCRIPTS / "lint-imports", "--no-logo"),
    }
    failed = [name for name, command in checks.items() if not passes(name, *command)]
    lacking = untranslated()
    say(f"translations: {'failed' if lacking else 'ok'}")
    if lacking:
        say(lacking)
        failed.append("translations")
    return failed


def no_display() -> str:
    """Why no window can open; empty where one can."""
    asked = (PYTHON, "-m", "moderator_app.support.display")
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False).stdout.strip()


def names_a_command(arguments: list[str]) -> bool:
    """Whether the arguments are for the command line rather than for the window, which knows options alone."""
    rest = iter(arguments)
    for argument in rest:
        if argument in ("--data", "--database"):
            next(rest, None)
        elif not argument.startswith("-") or argument in ("-h", "--help", "--version"):
            return True
    return False


def run(arguments: list[str]) -> int:
    prepare()
    compile_translations()
    program = (PYTHON, "-m", "moderator_app", *arguments)
    why = no_display()
    if not why:
        if os.environ.get("DISPLAY"):
            check("xcb")
        return call(*program)
    if names_a_command(arguments):
        return call(*program, QT_QPA_PLATFORM="offscreen")
    folder = ROOT / "build" / "tour" / time.strftime("%Y-%m-%d-%H%M%S")
    say(f"{why} The guided tour runs instead; its pictures and files go to\n  {folder}")
    return call(*program, "tour", "--out", folder, QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    prepare()
    if LINUX:
        check_screen_tools()
    compile_translations()
    failed = failed_checks()
    workers = min(4, os.cpu_count() or 1)
    spread = ("-n", str(workers), "--dist", "loadgroup") if workers > 1 and not arguments else ()
    code = call(PYTHON, "-m", "pytest", *spread, *arguments, UPPSIKT_CHECKS_FAILED=", ".join(failed))
    return code or int(bool(failed))


def lint(arguments: list[str]) -> int:
    prepare()
    failed = failed_checks()
    return int(not passes("types", SCRIPTS / "basedpyright", *arguments) or bool(failed))


def bench(arguments: list[str]) -> int:
    prepare()
    compile_translations()
    return call(PYTHON, "-m", "tests.benchmarks", *arguments)


def requirements(arguments: list[str]) -> int:
    if any(argument.startswith("--try") for argument in arguments):
        prepare()
        return call(PYTHON, "-m", "tests.trying", *arguments)
    return call(sys.executable, "-m", "tests.requirements", *arguments)


def translations(_arguments: list[str]) -> int:
    prepare()
    return lupdate(TRANSLATIONS)


def calendar(_arguments: list[str]) -> int:
    prepare()
    return call(PYTHON, ROOT / "packaging" / "calendars.py")


def lock(_arguments: list[str]) -> int:
    uv = working_uv()
    if not uv:
        raise Stop("Locking needs uv: install it as your system does, or with pip in an environment of its own.")
    options = ("--quiet", "--universal", "--generate-hashes", "--no-header", "--no-annotate", "--group", "dev")
    fresh = LOCK.with_suffix(".new")
    fresh.unlink(missing_ok=True)  # uv keeps the hashes of a file that it finds
    must("uv could not lock the dependencies. The lock file is as it was.", uv, "pip", "compile", *options, "pyproject.toml", "-o", fresh)
    fresh.replace(LOCK)
    return 0


TASKS = {
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "requirements": requirements,
    "translations": translations,
    "calendar": calendar,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    task = TASKS.get(arguments[0]) if arguments else None
    if task is None:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    try:
        return task(arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
