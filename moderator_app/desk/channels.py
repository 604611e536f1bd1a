"""The channels that the desk watches."""

from __future__ import annotations

from uuid import uuid4

from moderator_app.desk.acting import must_have
from moderator_app.desk.answertimes import count_anew
from moderator_app.desk.changes import Topic
from moderator_app.desk.context import Act, Context
from moderator_app.desk.policies import Policies
from moderator_app.desk.roundfacts import before_change
from moderator_app.domain.channels import Channel, Platform, Status
from moderator_app.domain.deadlines import counting
from moderator_app.domain.intake_text import clean
from moderator_app.domain.journal import Kind
from moderator_app.domain.mandates import Right
from moderator_app.domain.own_list import optional_rules, with_list_of
from moderator_app.domain.policy import Pack
from moderator_app.storage import channels, duetimes, register
from moderator_app.support.messages import QT_TRANSLATE_NOOP, Refused, message

NAME_LIMIT = 120


class Channels:
    """Register and change channels. A channel uses one pack; switching it never rewrites history."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def everything(self) -> list[Channel]:
        """All channels by name."""
        with self._context.database.read() as reader:
            return channels.everything(reader)

    def by_name(self, name: str) -> Channel:
        """The channel of that name. Raises Refused with the names that exist."""
        name = clean(name)[0]
        with self._context.database.read() as reader:
            found = channels.by_name(reader, name)
            if found is not None:
                return found
            names = [each.name for each in channels.everything(reader)]
        raise Refused(
            message(
                "unknown_channel",
                QT_TRANSLATE_NOOP("Message", "There is no channel “{name}”. Nothing was changed. Use one of: {known}."),
                name=name,
                known=", ".join(names) or "–",
            )
        )

    def add(self, name: str, platform: Platform, pack_id: str, *, planned: bool = False) -> Channel:
        """A channel that uses the pack from now on: one that is there already and is taken over, or one that is only planned.

        Raises Refused: no name, a name in use, an unknown pack."""
        name = " ".join(clean(name)[0].split())
        if not name or len(name) > NAME_LIMIT:
            raise Refused(
                message(
                    "channel_name",
                    QT_TRANSLATE_NOOP("Message", "Give the channel a name of at most {limit} characters. Nothing was saved."),
                    limit=NAME_LIMIT,
                )
            )
        pack = self._policies.pack(pack_id)
        with self._context.act() as act:
            if channels.by_name(act.writer, name) is not None:
                raise Refused(
                    message(
                        "channel_exists",
                        QT_TRANSLATE_NOOP("Message", "There is a channel “{name}” already. Nothing was saved. Choose another name."),
                        name=name,
                    )
                )
            row = self._policies.keep(act.writer, pack, act.now)
            uuid = str(uuid4())
            status = Status.PLANNED if planned else Status.ACTIVE
            number = channels.add(
                act.writer, uuid=uuid, name=name, platform=platform, pack_id=row, now=act.now, status=status, taken_over=not planned
            )
            register.add_status(act.writer, number, status, self._context.me.id, act.now)
            act.write_down(
                Kind.CHANNEL_ADDED,
                channel=number,
                body={"uuid": uuid, "name": name, "platform": platform, "pack": pack.id, "pack_hash": pack.content_hash, "status": status},
            )
            act.topics.add(Topic.CHANNELS)
            return Channel(number, uuid, name, platform, pack.id, act.now, status)

    def switch_pack(self, channel_id: int, pack_id: str) -> None:
        """From now on the channel uses the shipped pack of that id. What was decided keeps the pack that it was decided under.

        What waits to be decided goes over to the new one, with its time to answer: the entry says how many items did (invariant 8).
        Of a later version of its own policy it keeps its own list (SOL-11). Raises Refused: no right to, or it uses that one already.
        """
        pack = self._policies.pack(pack_id)
        with self._context.act() as act:
            must_have(self._context, act.writer, channel_id, Right.ADMINISTER)
            before = self._policies.kept(act.writer, channels.pack_of(act.writer, channel_id))
            if before.id == pack.id:
                pack = with_list_of(before, pack, optional_rules(pack, self._policies.catalogue))
                if pack.content_hash == before.content_hash:
                    raise same_policy()
            before_change(act, self._context, self._policies, channel_id)
            channels.switch_pack(act.writer, channel_id, self._policies.keep(act.writer, pack, act.now))
            moved = duetimes.open_in(act.writer, channel_id)
            act.write_down(
                Kind.PACK_SWITCHED,
                channel=channel_id,
                body={
                    "from": before.id,
                    "from_hash": before.content_hash,
                    "to": pack.id,
                    "to_hash": pack.content_hash,
                    "unsettled": moved,
                },
            )
            self._count_anew(act, channel_id, before, pack)
            act.topics.add(Topic.CHANNELS)
            act.all_items = True

    def _count_anew(self, act: Act, channel_id: int, before: Pack, after: Pack) -> None:
        channel = channels.by_id(act.writer, channel_id)
        if channel is not None:
            fields, days = duetimes.fields_of(act.writer, channel_id), self._context.days(act.writer)
            old, new = (counting(pack, channel.platform, fields, days) for pack in (before, after))
            count_anew(act, channel_id, old, new)


def same_policy() -> Refused:
    """What is said to whoever would give a channel the policy that it has."""
    text = QT_TRANSLATE_NOOP("Message", "The channel uses that policy already, as it stands now. Nothing was changed.")
    return Refused(message("pack_same", text))
