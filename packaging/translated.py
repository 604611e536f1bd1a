"""The translations that dev.py keeps: texts of the program to translations/*.ts, and those to build/qm/*.qm for the program."""

import shutil
import tempfile
from pathlib import Path

from environment import ROOT, SCRIPTS, call, must

TRANSLATIONS = ROOT / "translations"
COMPILED = ROOT / "build" / "qm"
LANGUAGES = {"sv": (), "en": ("-pluralonly",)}
"""English needs a file for its plurals alone."""


def lupdate(folder: Path) -> int:
    """Bring the .ts files in `folder` up to date with the texts of the program; the exit code."""
    texts = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "moderator_app").rglob("*.py"))
    code = 0
    folder.mkdir(exist_ok=True)
    for language, options in LANGUAGES.items():
        target = folder / f"uppsikt_{language}.ts"
        common = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
        code |= call(SCRIPTS / "pyside6-lupdate", *common, *options, *texts, "-ts", target)
    return code


def compile_translations() -> None:
    """Compile each translations/*.ts that is newer than its build/qm/*.qm."""
    COMPILED.mkdir(parents=True, exist_ok=True)
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        target = COMPILED / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            must(f"{source.name} could not be compiled.", SCRIPTS / "pyside6-lrelease", "-silent", source, "-qm", target)


def untranslated() -> str:
    """What the translations lack; empty when every text of the program has its translation."""
    lacking: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        present = sorted(TRANSLATIONS.glob("*.ts"))
        for source in present:
            shutil.copy(source, folder)
        if lupdate(Path(folder)):
            return "the texts of the program could not be read"
        for fresh in sorted(Path(folder).glob("*.ts")):
            old = TRANSLATIONS / fresh.name
            if not old.exists() or old.read_text("utf-8") != fresh.read_text("utf-8"):
                lacking.append(f"{fresh.name} is not up to date: python3 dev.py translations")
        for source in present:
            compiled = Path(folder) / f"{source.stem}.qm"
            code = call(SCRIPTS / "pyside6-lrelease", "-silent", "-fail-on-unfinished", source, "-qm", compiled)
            if code:
                lacking.append(f"{source.name} has texts without translation")
    return "\n".join(lacking)
