"""The commands for shared credentials: who may open them, how they are kept, entering them. None of them prints a secret.

To see or copy one is for the window, which shows it to one person and takes it back.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from moderator_app.cli.items import person_named
from moderator_app.cli.output import DONE, REFUSED, Output, moment
from moderator_app.desk.desk import Desk
from moderator_app.domain.credentials import WHY_NAMES, ChangeStep, Looked, LookedAt, PlatformChange

if TYPE_CHECKING:
    from moderator_app.desk.sharing import Shared


def listed(desk: Desk, given: Namespace, out: Output) -> int:
    """Every channel with who may open its credentials."""
    del given
    every = desk.credentials.overview()
    out.result({"channels": [_shared(each) for each in every]}, [_line(each) for each in every])
    return DONE


def status(desk: Desk, given: Namespace, out: Output) -> int:
    """How this computer stands."""
    del given
    found = desk.credentials.standing()
    why = None if found.why is None else {"code": found.why.code, "message": found.why.english()}
    lines = [str(found.here), *([f"fingerprint of your key: {found.fingerprint}"] if found.fingerprint else [])]
    out.result(
        {"here": found.here, "fingerprint": found.fingerprint, "administers": found.administers, "why": why},
        lines + ([found.why.english()] if found.why else []),
    )
    return DONE


def setup(desk: Desk, given: Namespace, out: Output) -> int:
    from moderator_app.cli.entering import sheet

    fingerprint = desk.credentials.enrolment.found(given.workstation, paper=sheet() if given.anew else None)
    out.result({"fingerprint": fingerprint}, [f"You are the first administrator. The organisation's fingerprint: {fingerprint}"])
    return DONE


def key(desk: Desk, given: Namespace, out: Output) -> int:
    fingerprint = desk.credentials.enrolment.make_key(given.workstation)
    told = "Read the last eight signs out to an administrator, who approves the key: ring or meet."
    out.result({"fingerprint": fingerprint}, [f"Your key's fingerprint: {fingerprint}", told])
    return DONE


def keys(desk: Desk, given: Namespace, out: Output) -> int:
    """All keys, and where the sheets of the recovery key lie."""
    del given
    found = desk.credentials.enrolment.office()
    every = [
        {
            "key": each.id,
            "person": each.person,
            "workstation": each.workstation,
            "made_at": moment(each.made_at),
            "state": each.state,
            "fingerprint": each.fingerprint,
            "administrator": each.administers,
        }
        for each in found.keys
    ]
    sheets = [{"made_at": moment(each.at), "by": each.by, "places": list(each.places)} for each in found.sheets]
    values: dict[str, object] = {"founded": found.founded, "fingerprint": found.fingerprint, "keys": every, "recovery": sheets}
    out.result(
        values | {"refused": found.refused},
        [
            f"The organisation's fingerprint: {found.fingerprint}" if found.founded else "Sharing is not set up yet: credentials setup",
            *("\t".join(str(value) for name, value in each.items() if name != "administrator") for each in every),
            *(f"recovery key of {each['made_at']}: {', '.join(one.places)}" for each, one in zip(sheets, found.sheets, strict=True)),
            *([f"! entries that nobody signed as one must: {found.refused}"] if found.refused else []),
        ],
    )
    return DONE


def trust(desk: Desk, given: Namespace, out: Output) -> int:
    desk.credentials.enrolment.trust(given.fingerprint)
    out.result({"trusted": True}, ["This computer knows the organisation now."])
    return DONE


def approve(desk: Desk, given: Namespace, out: Output) -> int:
    desk.credentials.enrolment.approve(given.key, given.signs)
    out.result({"key": given.key, "state": "approved"}, [f"Key {given.key} is approved."])
    return DONE


def revoke(desk: Desk, given: Namespace, out: Output) -> int:
    desk.credentials.enrolment.revoke(given.key)
    out.result({"key": given.key, "state": "revoked"}, [f"Key {given.key} opens nothing any more. Seal anew: credentials settle"])
    return DONE


def administrator(desk: Desk, given: Namespace, out: Output) -> int:
    who = person_named(desk, given.person)
    desk.credentials.enrolment.make_administrator(who.id)
    out.result({"person": who.name}, [f"{who.name} approves keys and names holders, too."])
    return DONE


def holder(desk: Desk, given: Namespace, out: Output) -> int:
    channel, who = desk.channels.by_name(given.name), person_named(desk, given.person)
    adds = given.act == "add"
    (desk.credentials.enrolment.add_holder if adds else desk.credentials.enrolment.remove_holder)(channel.id, who.id)
    told = "always holds" if adds else "no longer holds"
    out.result({"channel": channel.name, "person": who.name, "holds": adds}, [f"{who.name} {told} {channel.name}. Now: credentials settle"])
    return DONE


def enter(desk: Desk, given: Namespace, out: Output) -> int:
    from moderator_app.cli.entering import from_stdin, from_terminal, must_be_terminal

    channel = desk.channels.by_name(given.name)
    if not given.stdin:
        must_be_terminal()
    before, seen, _ = desk.credentials.whole(channel.id)
    fields = from_stdin(before) if given.stdin else from_terminal(before)
    generation = desk.credentials.enter(channel.id, fields, seen)
    out.result({"channel": channel.name, "generation": generation}, [f"{channel.name}: sealed, generation {generation}."])
    return DONE


def verified(desk: Desk, given: Namespace, out: Output) -> int:
    return _look(desk, given, out, Looked.VERIFIED)


def reviewed(desk: Desk, given: Namespace, out: Output) -> int:
    return _look(desk, given, out, Looked.REVIEWED)


def _look(desk: Desk, given: Namespace, out: Output, what: Looked) -> int:
    channel = desk.channels.by_name(given.name)
    desk.credentials.look(channel.id, what, given.note)
    out.result({"channel": channel.name, "check": what}, [f"{channel.name}: {what}."])
    return DONE


def changes(desk: Desk, given: Namespace, out: Output) -> int:
    names = {each.id: each for each in desk.channels.everything()}
    found = [each for each in desk.credentials.changes.everything() if given.all or each.closed_at is None]
    every = [_change(each, names[each.channel_id].name) | {"left": list(each.left(names[each.channel_id].platform))} for each in found]
    lines = ["\t".join(str(each[name]) for name in ("change", "channel", "due", "why", "person", "state")) for each in every]
    out.result({"changes": every}, lines or ["Nothing is to be changed."])
    return DONE


def change(desk: Desk, given: Namespace, out: Output) -> int:
    """Ask for one, do a step, or decide against it."""
    if given.act == "ask":
        desk.credentials.changes.ask(desk.channels.by_name(given.name).id, given.reason)
    elif given.act == "do":
        desk.credentials.changes.do(given.number, ChangeStep(given.step), applies=not given.not_applicable)
    else:
        desk.credentials.changes.decline(given.number, given.reason)
    return changes(desk, Namespace(all=given.act != "ask"), out)


def to_let_in(desk: Desk, given: Namespace, out: Output) -> int:
    del given
    found = desk.credentials.resealing.to_let_in()
    every = [
        {"absence": each.absence_id, "person": each.absent, "channel": each.channel, "deputy": each.deputy, "has_key": each.has_key}
        for each in found
    ]
    lines = [f"{each.absence_id}\t{each.absent}\t{each.channel}\t{each.deputy}\t{'' if each.has_key else 'no key yet'}" for each in found]
    out.result({"waiting": every}, lines or ["No deputy waits for you."])
    return DONE


def let_in(desk: Desk, given: Namespace, out: Output) -> int:
    count = desk.credentials.resealing.let_in(given.absence)
    out.result({"absence": given.absence, "channels": count}, [f"Let in to {count} channels. Now: credentials settle"])
    return DONE


def settle(desk: Desk, given: Namespace, out: Output) -> int:
    """Seal anew what is sealed for others than it should be, then keep or take out the copies on this computer."""
    del given

    def on_progress(done: int, total: int) -> bool:
        out.report(done, total)
        return True

    told = desk.credentials.tell_offline()
    resealing = desk.credentials.resealing
    found = resealing.settle(on_progress)
    copies = resealing.copies()
    for each in copies:
        resealing.refresh(each)
    gone = sum(resealing.purge(each) for each in resealing.left_behind())
    failed = [{"channel": place.name, "code": error.code, "message": error.what.english()} for place, error in found.failed]
    out.result(
        {"sealed": found.sealed, "asked": found.asked, "copies": len(copies), "taken_out": gone, "told": told, "failed": failed},
        [
            f"{found.sealed} channels sealed anew, {found.asked} changes at platforms asked for.",
            *([f"{told} uses while the desk was away are in the log now."] if told else []),
            *(f"! {each['channel']}: {each['message']}" for each in failed),
        ],
    )
    return REFUSED if failed else DONE


def hand_over(desk: Desk, given: Namespace, out: Output) -> int:
    channel, who = desk.channels.by_name(given.name), [person_named(desk, each) for each in given.to]
    desk.credentials.hand_over(channel.id, [each.id for each in who], given.until, given.file.absolute())
    names = [each.name for each in who]
    out.result(
        {"file": str(given.file), "people": names}, [f"{given.file}: {channel.name}, for {', '.join(names)}. Only their keys open it."]
    )
    return DONE


def recovery(desk: Desk, given: Namespace, out: Output) -> int:
    """Try the sheet, or make a key that was made elsewhere the one that holds. One is made and printed in the window alone."""
    from moderator_app.cli.entering import sheet

    if given.act == "drill":
        desk.credentials.recovery.drill(sheet())
        out.result({"drilled": True}, ["The sheet opens what is sealed."])
        return DONE
    paper = desk.credentials.recovery.of_public(given.public)
    desk.credentials.recovery.keep_key(paper, given.place, "")
    out.result({"sheet": paper.number}, [f"Recovery key {paper.number} holds from now on. Now: credentials settle"])
    return DONE


def restored(desk: Desk, given: Namespace, out: Output) -> int:
    desk.credentials.enrolment.confirm_restored(given.reason)
    out.result({"confirmed": True}, ["The database holds from now on. Everybody's program takes your word for it."])
    return DONE


CREDENTIAL_COMMANDS: dict[tuple[str, str | None], Callable[[Desk, Namespace, Output], int]] = {
    ("credentials", name): command
    for name, command in (
        ("list", listed),
        ("status", status),
        ("setup", setup),
        ("key", key),
        ("keys", keys),
        ("trust", trust),
        ("approve", approve),
        ("revoke", revoke),
        ("administrator", administrator),
        ("holder", holder),
        ("enter", enter),
        ("verified", verified),
        ("reviewed", reviewed),
        ("changes", changes),
        ("change", change),
        ("to-let-in", to_let_in),
        ("let-in", let_in),
        ("settle", settle),
        ("hand-over", hand_over),
        ("recovery", recovery),
        ("restored", restored),
    )
}


def _shared(each: Shared) -> dict[str, object]:
    sealed = each.sealed
    return {
        "channel": each.channel.name,
        "generation": 0 if sealed is None else sealed.generation,
        "sealed_at": None if sealed is None else moment(sealed.at),
        "sealed_by": None if sealed is None else sealed.by,
        "entered_at": None if sealed is None else moment(sealed.entered_at),
        "entered_by": None if sealed is None else sealed.entered_by,
        "holders": [name for _, name in each.holders],
        "deputies": [
            {"person": one.name, "from": moment(one.begins), "to": moment(one.ends), "sealed": one.sealed} for one in each.deputies
        ],
        "verified": _looked(each.verified),
        "reviewed": _looked(each.reviewed),
        "changes": [_change(one, each.channel.name) for one in each.changes],
        "mine": each.access,
        "stale": each.stale,
    }


def _line(each: Shared) -> str:
    sealed = "-" if each.sealed is None else f"{each.sealed.generation}, {moment(each.sealed.at)}"
    more = ["NOT SEALED ANEW"] if each.stale else []
    more += [f"covers: {one.name}" for one in each.deputies] + [f"change by {one.due}" for one in each.changes]
    return "\t".join([each.channel.name, sealed, ", ".join(name for _, name in each.holders) or "nobody", *more])


def _looked(found: LookedAt | None) -> dict[str, object] | None:
    return None if found is None else {"at": moment(found.at), "by": found.person, "note": found.note}


def _change(each: PlatformChange, channel: str) -> dict[str, object]:
    state = "open" if each.closed_at is None else "declined" if each.reason else "done"
    return {
        "change": each.id,
        "channel": channel,
        "due": each.due,
        "why": WHY_NAMES[each.why],
        "person": each.about,
        "advised": not each.opened,
        "state": state,
        "done": [str(one.step) for one in each.done],
    }
