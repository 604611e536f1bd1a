"""The pictures that are taken of the program, one file for each area. A new screen comes into its area's file, a new area into ALBUMS."""

from __future__ import annotations

from tests.end2end.albums.answers import ANSWERS
from tests.end2end.albums.channels import CHANNELS
from tests.end2end.albums.cover import COVER
from tests.end2end.albums.credential_sheets import CREDENTIAL_SHEETS
from tests.end2end.albums.credentials import CREDENTIALS, CREDENTIALS_UNSET
from tests.end2end.albums.crises import CRISES
from tests.end2end.albums.disposals import DISPOSALS
from tests.end2end.albums.followups import FOLLOW_UPS
from tests.end2end.albums.inbox import INBOX
from tests.end2end.albums.intake import INTAKE
from tests.end2end.albums.log import LOG
from tests.end2end.albums.newcomer import NEWCOMER
from tests.end2end.albums.people import PEOPLE
from tests.end2end.albums.policies import POLICIES
from tests.end2end.albums.texts import TEXTS
from tests.end2end.albums.watch import WATCH
from tests.end2end.albums.window import WINDOW

ALBUMS = (
    NEWCOMER,
    WINDOW,
    INBOX,
    CRISES,
    FOLLOW_UPS,
    ANSWERS,
    WATCH,
    INTAKE,
    CHANNELS,
    PEOPLE,
    COVER,
    TEXTS,
    POLICIES,
    DISPOSALS,
    LOG,
    CREDENTIALS_UNSET,
    CREDENTIALS,
    CREDENTIAL_SHEETS,
)
