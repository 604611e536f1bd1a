"""Who is at which item: claims, which warn and never forbid, taking over, and assigning. Only what is deliberate is journaled."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.desk.acting import acting_in
from moderator_app.desk.changes import Change, Topic
from moderator_app.desk.context import Context
from moderator_app.desk.inbox import no_such_item
from moderator_app.domain.channels import Person
from moderator_app.domain.claims import Assignment, Board, Claim
from moderator_app.domain.journal import Kind
from moderator_app.storage import claims, deciding, people
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message


class Claims:
    """The claims of this sitting, and everybody's. Whoever holds some gives a sign of life (`beat`) every HEARTBEAT seconds."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._session = context.session
        self._held: set[int] = set()

    # -- claims

    def take(self, item_id: int) -> None:
        """I have begun to decide on the item: others are told, by the next sign of life if not now. Not journaled."""
        self._held.add(item_id)
        try:
            with self._context.database.note() as writer:
                if deciding.to_decide(writer, item_id) is None:
                    raise no_such_item(item_id)
                claims.take(writer, item_id, self._session, self._context.me.id)
        except Refused:
            self._held.discard(item_id)
            raise
        self._tell(item_id)

    def release(self, item_id: int) -> None:
        """I no longer work on the item. Where that can't be told now, the claim ends by itself: no sign of life keeps it."""
        if item_id in self._held:
            self._held.discard(item_id)
            with self._context.database.note() as writer:
                claims.drop(writer, item_id, self._session)
            self._tell(item_id)

    def release_all(self) -> None:
        """I leave, and hold nothing from now on, whether that can be told or not."""
        if self._held:
            self._held.clear()
            with self._context.database.note() as writer:
                claims.drop_session(writer, self._session)

    def beat(self) -> None:
        """A sign of life for what I hold. What fell silent too long comes back, unless somebody else is there by now."""
        if not self._held:
            return
        with self._context.database.note() as writer:
            claims.drop_dead(writer)
            for item_id in sorted(self._held):
                if claims.still_there(writer, item_id, self._session):
                    continue
                if claims.others_on(writer, item_id, self._session):
                    self._held.discard(item_id)
                else:
                    claims.take(writer, item_id, self._session, self._context.me.id)

    def others_on(self, item_id: int) -> tuple[Claim, ...]:
        """Who else has opened the item, the first first."""
        with self._context.database.read() as reader:
            return tuple(map(self._by_this_clock, claims.others_on(reader, item_id, self._session)))

    def board(self) -> Board:
        """Everybody else's claims, and whose the items are."""
        with self._context.database.read() as reader:
            found: dict[int, tuple[Claim, ...]] = {}
            for each in map(self._by_this_clock, claims.others(reader, self._session)):
                found[each.item_id] = (*found.get(each.item_id, ()), each)
            mine = claims.lent(reader, self._context.me.id)
            return Board(found, {each.item_id: each for each in claims.assignments(reader)}, mine)

    def _by_this_clock(self, one: Claim) -> Claim:
        """Claims are kept by the database's clock, and shown beside times of this computer's."""
        return replace(one, since=one.since - self._context.clocks_apart) if self._context.clocks_apart else one

    def take_over(self, item_id: int) -> None:
        """I go on with what a colleague has opened. They see it, and it is journaled; what they typed stays theirs."""
        with self._context.act() as act:
            seen = deciding.to_decide(act.writer, item_id)
            if seen is None:
                raise no_such_item(item_id)
            others = {each.person_id: each.person for each in claims.others_on(act.writer, item_id, self._session)}
            claims.drop_others(act.writer, item_id, self._session)
            claims.take(act.writer, item_id, self._session, self._context.me.id)
            act.write_down(
                Kind.TAKEN_OVER,
                item=item_id,
                channel=seen.channel_id,
                body={"taken_from_ids": sorted(others)},
                private={"taken_from": ", ".join(others[each] for each in sorted(others))},
            )
            act.topics.add(Topic.CLAIMS)
            act.touch(item_id)
        self._held.add(item_id)

    # -- assignments

    def everybody(self) -> tuple[Person, ...]:
        """The people of the desk."""
        with self._context.database.read() as reader:
            return tuple(people.everybody(reader))

    def assigned(self, item_id: int) -> Assignment | None:
        """Whose item it is."""
        with self._context.database.read() as reader:
            return claims.assigned(reader, item_id)

    def assign(self, item_id: int, person_id: int | None) -> Assignment | None:
        """The item is this person's from now on (None: nobody's). Journaled. Whose it was before, so that it can be undone.

        Raises Refused when there is no such item or person.
        """
        with self._context.act() as act:
            seen = deciding.to_decide(act.writer, item_id)
            if seen is None:
                raise no_such_item(item_id)
            acting_in(self._context, act.writer, seen.channel_id).must_take_part()
            names = {each.id: each.name for each in people.everybody(act.writer)}
            if person_id is not None and person_id not in names:
                raise no_such_person(str(person_id))
            before = claims.assigned(act.writer, item_id)
            was = None if before is None else before.person_id
            if was == person_id:
                act.nothing = True
                return before
            claims.assign(act.writer, item_id, person_id, self._context.me.id, act.now)
            private = {"assignee": names.get(person_id or 0, ""), "assignee_before": "" if before is None else before.person}
            act.write_down(
                Kind.ASSIGNED,
                item=item_id,
                channel=seen.channel_id,
                body={"assignee_id": person_id, "assignee_before_id": was},
                private={field: name for field, name in private.items() if name},
            )
            act.topics.add(Topic.CLAIMS)
            act.touch(item_id)
            return before

    def _tell(self, item_id: int) -> None:
        self._context.changes.announce(Change(frozenset({Topic.CLAIMS}), frozenset({item_id})))


def no_such_person(name: str) -> Refused:
    return Refused(
        message(
            "unknown_person",
            QT_TRANSLATE_NOOP("Message", "There is no person {name} at this desk. Nothing was changed."),
            name=name,
        )
    )


def several_of_that_name(name: str) -> Refused:
    return Refused(
        message(
            "several_people",
            QT_TRANSLATE_NOOP("Message", "Several people are called {name}. Nothing was changed. Give the user name of one of them."),
            name=name,
        )
    )
