"""The day's lines on shared credentials, where an organisation shares any: without, nothing of the vault is even loaded."""

from __future__ import annotations

from collections.abc import Iterable

from moderator_app.desk.sight import Sight
from moderator_app.domain.today import Line
from moderator_app.storage import credentials


def shared_credentials(sight: Sight) -> Iterable[Line]:
    """See credentiallines.lines."""
    if not credentials.begun(sight.reader):
        return ()
    from moderator_app.desk.credentiallines import lines

    return lines(sight)
