"""Writes resources/calendar: the holidays of this century, computed by the library of holidays, so that the program needn't load it."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
YEARS = range(2000, 2100)

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from moderator_app.domain.workdays import written_years

    file = ROOT / "resources" / "calendar" / "sweden.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(written_years(YEARS), encoding="ascii", newline="\n")
