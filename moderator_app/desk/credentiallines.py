"""What the day says of shared credentials: who can't get in, who still could, and what is to be changed, tried or looked through.

Each is told to those who can do something about it. The roll is the journal's own, which is enough to ask and not enough to open anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from moderator_app.desk.acting import LEADERS
from moderator_app.desk.deposit import Deposit
from moderator_app.desk.known import readers_of
from moderator_app.desk.resealing import to_let_in
from moderator_app.desk.sharing import Shared, overview_in
from moderator_app.desk.sight import AHEAD, Sight, iso
from moderator_app.domain.channels import Status
from moderator_app.domain.credentials import (
    DRILL_DAYS,
    FEWEST_HOLDERS,
    REVIEW_DAYS,
    VERIFY_DAYS,
    WHY_NAMES,
    Looked,
    LookedAt,
    PlatformChange,
    Why,
    newest,
)
from moderator_app.domain.gates import Step
from moderator_app.domain.today import Door, Line, Section, Severity, together
from moderator_app.domain.upkeep import Check, Deposited
from moderator_app.domain.workdays import local_day, moment_at
from moderator_app.storage import credentials, platform_changes
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Message, message
from moderator_app.vault.keys import read_card
from moderator_app.vault.roll import Roll

OFFICE = Door("credentials", {"page": "office"})
"""Where an administrator deals with keys and the recovery sheet."""
Found = tuple[Shared, Message]


@dataclass(frozen=True, slots=True)
class _Look:
    """The whole of it at one moment. `mine` are the channels whose credentials I hold or answer for."""

    sight: Sight
    roll: Roll
    shared: list[Shared]
    administers: bool
    mine: list[Shared]


def lines(sight: Sight) -> Iterator[Line]:
    """All of them. Channels are told together where the same is to be done in several."""
    roll = sight.context.one(Deposit).roll(sight.reader)
    shared = overview_in(sight.reader, sight.context, roll)
    administers = sight.context.me.uuid in roll.administrators
    leads = administers or sight.context.me.role in LEADERS
    mine = [each for each in shared if each.channel.status is not Status.CLOSED and (leads or each.may_seal)]
    look = _Look(sight, roll, shared, administers, mine)
    for source in (_not_believed, _keys, _recovery, _own_key, _letting_in, _changes, _holders, _stale, _tried, _not_entered):
        yield from source(look)


def _not_believed(look: _Look) -> Iterator[Line]:
    """Entries on who may open what that were not signed as they must be: somebody wrote into the database."""
    text = QT_TRANSLATE_NOOP(
        "Message", "Nobody signed an entry on who may open credentials as one must, number {number} of them. It has no effect."
    )
    key, found = "credentials-refused", look.roll.refused
    parts = [
        Line(f"{key}-{place}", Section.CREDENTIALS, Severity.BREACH, message("roll_refused", text, number=place + 1), OFFICE)
        for place in found
    ]
    if parts:
        yield together(key, Section.CREDENTIALS, Severity.BREACH, _refused, parts)


def _keys(look: _Look) -> Iterator[Line]:
    """Keys that wait for an administrator, but for those whose owners have an approved one that is newer."""
    if not look.administers:
        return
    roll = look.roll
    waiting: dict[int, str] = {}
    for each in credentials.cards(look.sight.reader):
        card = read_card(bytes(each.card))
        if card is None or card.hash in roll.revoked:
            continue
        if card.hash in roll.cards:
            waiting.pop(each.person_id, None)
        else:
            waiting[each.person_id] = each.person
    for number, name in waiting.items():
        text = QT_TRANSLATE_NOOP("Message", "{person} has made a key for the credentials and waits for you to approve it")
        told = message("key_waits", text, person=name)
        yield Line(f"key-{number}", Section.CREDENTIALS, Severity.DUE, told, OFFICE)


def _recovery(look: _Look) -> Iterator[Line]:
    """The recovery key: that there is none, that it was used, that its sheet is to be tried."""
    if not look.administers:
        return
    sight = look.sight
    sheets = credentials.sheets(sight.reader)
    if not sheets or not look.roll.recovery:
        text = QT_TRANSLATE_NOOP("Message", "There is no recovery key yet: no credentials can be entered before it is made and printed")
        yield Line("recovery", Section.CREDENTIALS, Severity.ALARM, message("no_recovery_sheet", text), OFFICE)
        return
    made = sheets[-1].at
    used = platform_changes.last_asked(sight.reader, Why.PAPER_USED)
    if used is not None and used >= made:
        text = QT_TRANSLATE_NOOP("Message", "The recovery sheet was used on {day}: make a new recovery key, and print its sheets")
        told = message("recovery_used", text, day=iso(local_day(used)[0]))
        yield Line("recovery", Section.CREDENTIALS, Severity.ALARM, told, OFFICE)
        return
    tried = newest(platform_changes.looked(sight.reader, newest=True), Looked.DRILLED, None)
    last = local_day(max(made, tried.at) if tried is not None else made)[0]
    if sight.today - last >= DRILL_DAYS:
        text = QT_TRANSLATE_NOOP("Message", "Fetch the recovery sheet and try it: nobody has since {day}")
        yield Line("recovery", Section.CREDENTIALS, Severity.DUE, message("drill_due", text, day=iso(last)), OFFICE)


def _own_key(look: _Look) -> Iterator[Line]:
    """That I cover before long, and nobody could let me in: I have no approved key."""
    sight = look.sight
    if look.roll.cards_of([sight.context.me.uuid]):
        return
    for each in sight.absences:
        ahead = each.ended_at is None and each.first < sight.today + AHEAD and sight.today <= each.last
        if ahead and any(deputy == sight.me for _, deputy in each.deputies):
            text = QT_TRANSLATE_NOOP("Message", "You cover for {person} from {day}, and have no approved key for the credentials yet")
            told = message("no_key_for_cover", text, person=each.person, day=iso(each.first))
            yield Line(f"own-key-{each.id}", Section.CREDENTIALS, Severity.DUE, told, Door("credentials"))


def _letting_in(look: _Look) -> Iterator[Line]:
    """Deputies whom I can let in, by absence; those who wait already first of all."""
    sight = look.sight
    found: dict[tuple[int, int], list[str]] = {}
    waiting = to_let_in(sight.reader, look.roll, sight.context.me.uuid, sight.now)
    soon = [each for each in waiting if each.begins < moment_at(sight.today + AHEAD, 0)]
    for each in soon:
        found.setdefault((each.absence_id, each.deputy_id), []).append(each.channel)
    for each in soon:
        channels = found.pop((each.absence_id, each.deputy_id), None)
        if channels is None:
            continue
        text = QT_TRANSLATE_NOOP("Message", "{deputy} covers for {person} from {day}: let them in to the credentials of {channels}")
        if not each.has_key:
            text = QT_TRANSLATE_NOOP(
                "Message", "{deputy} covers for {person} from {day}, and has no approved key for the credentials of {channels} yet"
            )
        told = message(
            "to_let_in" if each.has_key else "deputy_without_key",
            text,
            deputy=each.deputy,
            person=each.absent,
            day=iso(local_day(each.begins)[0]),
            channels=", ".join(sorted(channels, key=str.casefold)),
        )
        severity = Severity.ALARM if each.begins <= sight.now else Severity.DUE
        key = f"let-in-{each.absence_id}-{each.deputy_id}"
        yield Line(key, Section.CREDENTIALS, severity, told, Door("credentials", {"channel": each.channel_id}))


def _changes(look: _Look) -> Iterator[Line]:
    """What is to be changed at the platforms: late after its day (46). Only advised where the person never looked at them."""
    today = iso(look.sight.today)
    for place in look.mine:
        for each in place.changes:
            late = each.overdue(today)
            severity = Severity.NOTE if not each.opened else Severity.BREACH if late else Severity.DUE
            line = _line(f"change-{each.id}", severity, (place, _change(each, late=late)))
            yield replace(line, door=Door("credentials", {"channel": place.channel.id, "page": "changes"}))


def _change(change: PlatformChange, *, late: bool) -> Message:
    why = Message(change.why, WHY_NAMES[change.why], context="CredentialChange")
    if not change.opened:
        text = QT_TRANSLATE_NOOP("Message", "Consider changing the credentials at the platform: {why} ({person}, who never opened them)")
        return message("change_advised", text, why=why, person=change.about)
    about = f" ({change.about})" if change.about else ""
    if late:
        text = QT_TRANSLATE_NOOP("Message", "The credentials were to be changed at the platform by {day}: {why}{about}")
        return message("change_overdue", text, day=change.due, why=why, about=about)
    text = QT_TRANSLATE_NOOP("Message", "Change the credentials at the platform by {day}: {why}{about}")
    return message("change_due", text, day=change.due, why=why, about=about)


def _holders(look: _Look) -> Iterator[Line]:
    """Channels that lie idle when one person is away (SOL-34)."""
    found: list[Found] = []
    for each in look.mine:
        if len(each.holders) >= FEWEST_HOLDERS or (each.sealed is None and not each.holders):
            continue
        text = QT_TRANSLATE_NOOP("Message", "Nobody holds the channel's credentials for good")
        if each.holders:
            text = QT_TRANSLATE_NOOP("Message", "{person} alone holds the channel's credentials: name one more person")
        found.append((each, message("few_key_holders", text, person="".join(name for _, name in each.holders))))
    yield from _told("key-holders", Severity.ALARM, found, _few)


def _stale(look: _Look) -> Iterator[Line]:
    """Envelopes that somebody may open who should not, or that somebody can't who should: a holder's program seals them anew."""
    late: list[Found] = []
    lacking: list[Found] = []
    for each in look.mine:
        if each.sealed is None or not each.stale:
            continue
        allowed = readers_of(look.roll, each.channel.uuid, look.sight.now).hashes()
        if set(each.sealed.readers) - allowed:
            text = QT_TRANSLATE_NOOP("Message", "Not sealed anew yet for fewer people: start the program at a holder's computer")
            late.append((each, message("sealed_for_too_many", text)))
        else:
            text = QT_TRANSLATE_NOOP("Message", "Not sealed yet for everybody who may open them: start the program at a holder's computer")
            lacking.append((each, message("sealed_for_too_few", text)))
    yield from _told("sealed-late", Severity.ALARM, late, _late)
    yield from _told("sealed-lacking", Severity.DUE, lacking, _lacking)


def _tried(look: _Look) -> Iterator[Line]:
    """Who has access is looked through, and the login tried, every half year: counted from when they were first entered."""
    sight, first = look.sight, credentials.first_sealed(look.sight.reader)
    review: list[Found] = []
    login: list[Found] = []
    for each in look.mine:
        if each.channel.status is not Status.ACTIVE or each.channel.id not in first:
            continue
        begun = first[each.channel.id]
        if (day := _last(each.reviewed, begun)) + REVIEW_DAYS <= sight.today:
            text = QT_TRANSLATE_NOOP("Message", "Look through who has access, here and at the platform: nobody has since {day}")
            review.append((each, message("review_due", text, day=iso(day))))
        # Where a policy asks that the deposited login is tried, the channel's checks tell it.
        asked = any(one.check is Check.ACCESS for one in sight.pack(each.channel.id).upkeep.checks)
        if not asked and (day := _last(each.verified, begun)) + VERIFY_DAYS <= sight.today:
            text = QT_TRANSLATE_NOOP("Message", "Log in once with the credentials here, to see that they work: nobody has since {day}")
            login.append((each, message("login_untried", text, day=iso(day))))
    yield from _told("review", Severity.DUE, review, _reviews)
    yield from _told("login", Severity.DUE, login, _logins)


def _not_entered(look: _Look) -> Iterator[Line]:
    """Active channels whose login details are neither here nor deposited anywhere else (VAS-26, OSB-26).

    Where a policy asks for the deposit, its own line tells of it, and is gone when they are entered here.
    """
    sight = look.sight
    found: list[Found] = []
    for each in look.mine:
        if each.sealed is not None or each.channel.status is not Status.ACTIVE:
            continue
        pack = sight.pack(each.channel.id)
        asked = any(one.deposited is Deposited.CREDENTIALS for one in pack.upkeep.deposits)
        asked = asked or any(one.need == Step.CREDENTIALS_DEPOSITED for one in pack.start_gate)
        if not asked and sight.registers[each.channel.id].deposit(Deposited.CREDENTIALS) is None:
            text = QT_TRANSLATE_NOOP("Message", "The channel's login details are not entered here yet")
            found.append((each, message("not_entered", text)))
    yield from _told("not-entered", Severity.NOTE, found, _missing)


def _last(looked: LookedAt | None, begun: int) -> int:
    """The day, as an ordinal, on which it was last made sure of."""
    return local_day(begun if looked is None else max(looked.at, begun))[0]


def _line(key: str, severity: Severity, found: Found) -> Line:
    place, told = found
    return Line(key, Section.CREDENTIALS, severity, told, Door("credentials", {"channel": place.channel.id}), place.channel.name)


def _told(kind: str, severity: Severity, found: Sequence[Found], several: Callable[[int], Message]) -> Iterable[Line]:
    every = [_line(f"{kind}-{place.channel.id}", severity, (place, told)) for place, told in found]
    return [together(kind, Section.CREDENTIALS, severity, several, every)] if every else []


def _refused(count: int) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message", "Entries in the journal on who may open credentials that nobody signed as one must: {count}. They have no effect."
    )
    return message("roll_refused_several", text, count=count)


def _few(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Channels whose credentials fewer than two people hold: {count}")
    return message("few_key_holders_several", text, count=count)


def _late(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Channels not sealed anew yet for fewer people: {count}. Start the program at a holder's computer.")
    return message("sealed_for_too_many_several", text, count=count)


def _lacking(count: int) -> Message:
    text = QT_TRANSLATE_NOOP(
        "Message", "Channels not sealed yet for everybody who may open them: {count}. Start the program at a holder's computer."
    )
    return message("sealed_for_too_few_several", text, count=count)


def _reviews(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Channels in which to look through who has access: {count}")
    return message("review_due_several", text, count=count)


def _logins(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Channels whose credentials nobody has tried for half a year: {count}")
    return message("login_untried_several", text, count=count)


def _missing(count: int) -> Message:
    text = QT_TRANSLATE_NOOP("Message", "Channels whose login details are not entered here yet: {count}")
    return message("not_entered_several", text, count=count)
