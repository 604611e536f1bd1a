"""Starts the window, or a command of the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """The program's exit code."""
    from moderator_app import bootstrap

    return bootstrap.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
