"""What others wrote: read from the journal, which tells of every deed, so that whoever shows it reads again only what changed."""

from __future__ import annotations

from typing import cast

import msgspec

from moderator_app.desk.changes import COVER_MOVED, EVERYTHING, Change, Topic
from moderator_app.desk.context import Context
from moderator_app.domain.journal import START, Entry, Fault, Head, Kind, body_of
from moderator_app.storage import claims, cover, journal, people

MOST = 500
"""Entries of others that are told one by one; after more of them everything may have changed."""
READ_EVERY = 5
"""Looks after which a server is read though nobody told of a write: a silent claim ends without a word, and so does a restore."""
LARGEST = 10_000
"""Items that one entry of an import may tell of one by one."""

_NOTHING_SHOWN = frozenset(
    {Kind.DEADLINE_PASSED, Kind.FOUNDED, Kind.EXPORTED, Kind.FILE_EXPORTED, Kind.RESTORED, Kind.RIGHTS_SET, Kind.MOVED}
    | {Kind.EVIDENCE_OPENED, Kind.EVIDENCE_EXPORTED}
)
_OF_PEOPLE = frozenset({Kind.JOINED, Kind.PERSON_ADDED, Kind.PERSON_CHANGED, Kind.PERSON_MAPPED, Kind.PERSON_CLAIMED})
_WHO_I_AM = _OF_PEOPLE | {Kind.MEMBER_SET}
_ON_DOCUMENTS = frozenset(
    {
        Kind.DOCUMENT_ADDED,
        Kind.DOCUMENT_VERSION,
        Kind.DOCUMENT_ACKNOWLEDGED,
        Kind.DOCUMENT_WITHDRAWN,
        Kind.DISPOSAL_DECIDED,
        Kind.RECORDS_DESTROYED,
        Kind.DEVIATION_REPORTED,
        Kind.DISPOSAL_REVOKED,
        Kind.DISPOSAL_PROPOSED,
        Kind.DISPOSAL_APPROVED,
        Kind.DISPOSAL_REJECTED,
        Kind.DISPOSAL_CARRIED_OUT,
        Kind.REQUEST_RECEIVED,
        Kind.REQUEST_LINKED,
        Kind.REQUEST_DECIDED,
        Kind.REQUEST_DONE,
        Kind.OBSERVATION_RECORDED,
        Kind.OBSERVATION_STEP,
    }
)
_ON_HOLDS = frozenset({Kind.DISPOSAL_HELD, Kind.DISPOSAL_FREED})
_CLAIMED = frozenset({Kind.ASSIGNED, Kind.TAKEN_OVER})
_MANDATES = frozenset({Kind.MANDATE_RECORDED, Kind.MANDATE_ENDED, Kind.MANDATE_NOTIFIED})
_OTHER_RIGHTS = _MANDATES | frozenset({Kind.MEMBER_SET, Kind.MEMBER_LEFT})
_COVERED = frozenset({Kind.COVER_STARTED, Kind.COVER_ENDED})
_ON_ONE_CASE = frozenset({Kind.FOLLOWED_UP, Kind.FOLLOW_UP_ASSIGNED, Kind.CASE_CLOSED, Kind.ANSWERED}) | frozenset(
    {Kind.EVIDENCE_SECURED, Kind.EVIDENCE_ADDED, Kind.EVIDENCE_ALLOWED, Kind.EVIDENCE_TAKEN}
)
_ON_ONE_ITEM = frozenset({Kind.PASTED, Kind.OPENED, Kind.DECIDED, Kind.APPROVED, Kind.REJECTED, Kind.PURGED, Kind.CRISIS_TAGGED})


class News:
    """What other processes, and other desks of this one, have written since the last look.

    Not told, since nobody but its writer is shown it: drafts, remembered column mappings, and that a purge's files are clean.
    Everything else is written down in the journal in the same transaction, but claims: these are read as they stand.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._own = context.remember_own()
        self._seen = context.opened_at
        self._mark: int | None = None
        self.fault: Fault | None = None
        """The journal is not the one that was seen before: somebody put an older or another database in its place."""
        self.clocks_apart: int | None = None
        """How much later it is on the server's clock than on this computer's, in microseconds; None where there is no other clock."""
        self._claims: dict[tuple[int, str], int] = {}
        """Others' claims at the last look: item and session → person."""
        self._quiet = 0
        self._runs: frozenset[int] | None = None
        """The absences whose cover ran at the last look."""
        self._turns_at: int | None = None
        """When that changes next, by the database's clock."""

    def look(self) -> Change | None:
        """What others changed since the last look, or since the desk was opened; None when they changed nothing that is shown.

        Cheap when nobody wrote: for every second. Call it from one thread only.
        """
        # The mark is asked for first: what is written after it is met by this look or by the next one, never by none.
        database = self._context.database
        mark = database.change_mark()
        if database.server_time is not None:
            self.clocks_apart = self._context.clocks_apart = database.server_time - self._context.clock.now()
        self._quiet += 1
        silent_ones = bool(self._claims) or self._context.folder is not None
        turned = self._turns_at is not None and self._context.clock.now() + self._context.clocks_apart >= self._turns_at
        if mark == self._mark and not turned and not (silent_ones and self._quiet >= READ_EVERY):
            return None
        self._quiet = 0
        with database.read(interruptible=False) as reader:
            head = journal.head(reader)
            fresh = [] if head.seq == self._seen.seq else journal.next_after(reader, self._seen.seq, MOST + 1)
            known = self._seen == START or journal.hash_at(reader, self._seen.seq) == self._seen.hash
            claimed = {(each.item_id, each.session): each.person_id for each in claims.others(reader, self._context.session)}
            runs, self._turns_at = cover.near(reader)
            if len(fresh) > MOST or any(entry.kind in _WHO_I_AM for entry in fresh):
                # Perhaps me: what I am called, and what I may.
                self._context.be(people.by_id(reader, self._context.me.id) or self._context.me)
        # A reading that was broken off is made good by the next look.
        self._mark, before, self._seen = mark, self._seen, head
        self._compare(before, head, known=known)
        theirs = [entry for entry in fresh if self._own.get(entry.seq) != entry.hash]
        # A copy of the numbers: others write meanwhile.
        for seq in list(self._own):
            if seq <= head.seq:
                del self._own[seq]
        began_or_ended, self._runs = self._runs not in (None, runs), runs
        moved, self._claims = dict(claimed.items() ^ self._claims.items()), claimed
        self._forget(theirs)
        if not known or len(fresh) > MOST:
            return EVERYTHING
        told = [change_of(entry) for entry in theirs]
        if began_or_ended and not any(entry.kind in _COVERED for entry in fresh):
            # By the clock: nobody wrote anything.
            told.append(COVER_MOVED)
        if moved:
            told.append(Change(frozenset({Topic.CLAIMS}), frozenset(item_id for item_id, _ in moved)))
        return together(told) if told else None

    def _forget(self, theirs: list[Entry]) -> None:
        """What was begun here on items of which others left nothing goes too."""
        files = self._context.draft_files
        if files is None:
            return
        for entry in theirs:
            if entry.kind == Kind.PURGED and entry.item is not None:
                files.drop_all(entry.item)
            elif entry.kind == Kind.RECORDS_DISPOSED:
                for item_id in _disposed(entry) or ():
                    files.drop_all(item_id)

    def _compare(self, before: Head, head: Head, *, known: bool) -> None:
        """Pin what was seen. What was seen before and is no longer there is a fault that stays, whatever is written after it."""
        if known:
            self._context.pin.note(head, self._context.holds)
        elif self.fault is None:
            self.fault = Fault.CUT if head.seq < before.seq else Fault.FORKED


_REGISTER = (
    Kind.CHANNEL_ADDED,
    Kind.CHANNEL_CHANGED,
    Kind.OWN_DAY,
    Kind.CHANNEL_STEP,
    Kind.CHANNEL_STATUS,
    Kind.CHANNEL_CHECKED,
    Kind.CHANNEL_DEPOSIT,
    Kind.POLITICIAN_MARKED,
    Kind.TEXT_ISSUED,
    Kind.START_DOCUMENT_MADE,
    Kind.TEXT_POSTED,
    Kind.OWN_WORDS_SET,
)


_OF_ONE_TOPIC = (
    (_OF_PEOPLE, Topic.PEOPLE),
    (_REGISTER, Topic.CHANNELS),
    (_ON_DOCUMENTS, Topic.DOCUMENTS),
    ((Kind.ALERT_RAISED, Kind.ALERT_SEEN), Topic.ALERTS),
    ((Kind.ABSENCE_PLANNED, Kind.HANDOVER_WRITTEN), Topic.COVER),
    ((Kind.WORD_LIST_USED, Kind.DETECTOR_SWITCHED), Topic.MARKS),
    ((Kind.ROUND_MISSED,), Topic.ROUNDS),
    ((Kind.TEMPLATE_ADDED, Kind.TEMPLATE_ENDED), Topic.FOLLOW_UPS),
    (tuple(each for each in Kind if each.startswith("credential_")), Topic.CREDENTIALS),
)


def change_of(entry: Entry) -> Change:
    """What the deed that the entry tells of changed: what its writer told its own listeners, or more."""
    if entry.kind in _NOTHING_SHOWN:
        return Change(frozenset({Topic.JOURNAL}))
    for kinds, topic in _OF_ONE_TOPIC:
        if entry.kind in kinds:
            return Change(frozenset({Topic.JOURNAL, topic}))
    if entry.kind in _OTHER_RIGHTS:
        # Perhaps mine: then I see other channels.
        return Change(frozenset({Topic.JOURNAL, Topic.PEOPLE, Topic.CHANNELS, Topic.ITEMS}), None)
    if entry.kind in _COVERED:
        return Change(frozenset({Topic.JOURNAL, *COVER_MOVED.topics}), None)
    if entry.kind == Kind.PACK_SWITCHED:
        return Change(frozenset({Topic.JOURNAL, Topic.CHANNELS}), None)
    # Otherwise written by a version that knows more than this one.
    return _on_items(entry) or EVERYTHING


def _on_items(entry: Entry) -> Change | None:
    """The same of a deed on items."""
    if entry.kind in _CLAIMED and entry.item is not None:
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS, Topic.CLAIMS}), frozenset({entry.item}))
    if entry.kind in _ON_ONE_ITEM and entry.item is not None:
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS}), frozenset({entry.item}))
    if entry.kind in _ON_ONE_CASE and entry.item is not None:
        # An answer is an item of its own beside the one that it answers.
        items = None if entry.kind == Kind.ANSWERED else frozenset({entry.item})
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS, Topic.FOLLOW_UPS}), items)
    if entry.kind in (Kind.DEADLINES_MOVED, Kind.CRISIS_STARTED, Kind.CRISIS_ENDED):
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS}), None)
    if entry.kind == Kind.RECORDS_DISPOSED:
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS}), _disposed(entry))
    if entry.kind in _ON_HOLDS:
        return Change(frozenset({Topic.JOURNAL, Topic.DOCUMENTS, Topic.ITEMS}), frozenset(() if entry.item is None else (entry.item,)))
    if entry.kind == Kind.ROUND_MADE:
        return Change(frozenset({Topic.JOURNAL, Topic.ROUNDS, Topic.ITEMS}), _seen_on_round(entry))
    if entry.kind == Kind.IMPORTED:
        return Change(frozenset({Topic.JOURNAL, Topic.ITEMS}), _imported(entry))
    return None


def together(changes: list[Change]) -> Change:
    """Several changes as one."""
    topics = frozenset[Topic]().union(*(each.topics for each in changes))
    items = [each.items for each in changes]
    return Change(topics, None if None in items else frozenset[int]().union(*(each for each in items if each is not None)))


def _imported(entry: Entry) -> frozenset[int] | None:
    """The items of a batch; None where it met known ones, which its entry doesn't name."""
    try:
        match body_of(entry.payload):
            # Also among the unchanged there may be some whose state in the channel is another.
            case {"updated": 0, "unchanged": 0, "items": None}:
                return frozenset()
            case {"updated": 0, "unchanged": 0, "items": [int(first), int(last)]} if last - first < LARGEST:
                return frozenset(range(first, last + 1))
            case _:
                return None
    except (msgspec.DecodeError, IndexError):
        # Somebody wrote into the entry what the desk never writes: that is told where the journal is checked.
        return None


def _disposed(entry: Entry) -> frozenset[int] | None:
    """The items of which nothing is left."""
    try:
        found = body_of(entry.payload).get("items")
    except (msgspec.DecodeError, IndexError):
        return None
    return frozenset(each for each in found if isinstance(each, int)) if isinstance(found, list) else None  # pyright: ignore[reportUnknownVariableType]


def _seen_on_round(entry: Entry) -> frozenset[int] | None:
    """The items that were listed on a round and seen by nobody before."""
    try:
        found = body_of(entry.payload).get("seen")
    except (msgspec.DecodeError, IndexError):
        found = None
    if not isinstance(found, list):
        return None
    return frozenset(each for each in cast("list[object]", found) if isinstance(each, int))
