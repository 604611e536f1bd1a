"""The desk: its areas on one table."""

from __future__ import annotations

import time
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from moderator_app.desk.channels import Channels
from moderator_app.desk.context import Context
from moderator_app.desk.doubts import told
from moderator_app.desk.inbox import Inbox
from moderator_app.desk.policies import Policies
from moderator_app.domain.channels import Person
from moderator_app.domain.place import Place
from moderator_app.support.messages import KnownError, Message

BREATH = 0.01
"""Seconds between two areas that are imported ahead."""

if TYPE_CHECKING:
    from moderator_app.desk.alerts import Alerts
    from moderator_app.desk.answers import Answers
    from moderator_app.desk.answertemplates import AnswerTemplates
    from moderator_app.desk.answertimes import AnswerTimes
    from moderator_app.desk.blocks import Blocks
    from moderator_app.desk.breaches import Breaches
    from moderator_app.desk.channellist import ChannelList
    from moderator_app.desk.checks import Checks
    from moderator_app.desk.claims import Claims
    from moderator_app.desk.cover import Cover
    from moderator_app.desk.credentials import Credentials
    from moderator_app.desk.crises import Crises
    from moderator_app.desk.decisions import Decisions
    from moderator_app.desk.destruction import Destructions
    from moderator_app.desk.detector_switches import DetectorSwitches
    from moderator_app.desk.disposal import Disposal
    from moderator_app.desk.disposal_holds import Holds
    from moderator_app.desk.disposal_proposals import Proposals
    from moderator_app.desk.disposal_record import DisposalRecords
    from moderator_app.desk.documents import Documents
    from moderator_app.desk.drafts import Drafts
    from moderator_app.desk.evidence import Evidence
    from moderator_app.desk.followups import FollowUps
    from moderator_app.desk.handover import Handover
    from moderator_app.desk.intake import Intake
    from moderator_app.desk.load import Loads
    from moderator_app.desk.log import Log
    from moderator_app.desk.marks import Marks
    from moderator_app.desk.moving import Moving
    from moderator_app.desk.news import News
    from moderator_app.desk.observations import Observations
    from moderator_app.desk.owndays import OwnDays
    from moderator_app.desk.pasting import Pasting
    from moderator_app.desk.people import People
    from moderator_app.desk.register import ChannelRegister
    from moderator_app.desk.requests import Requests
    from moderator_app.desk.retention import Retention
    from moderator_app.desk.reversals import ReversalFigures
    from moderator_app.desk.rounds import Rounds
    from moderator_app.desk.similar import Similar
    from moderator_app.desk.startdocument import StartDocuments
    from moderator_app.desk.suspicion import Suspicion
    from moderator_app.desk.team import Team
    from moderator_app.desk.texts import Texts
    from moderator_app.desk.today import Today
    from moderator_app.desk.typed import Typed
    from moderator_app.desk.wordlists import WordLists


class Desk:
    """All that a window or a command line can do with one database, as one person.

    What the first page of the inbox doesn't need is imported when it is first asked for: a third of what opening would take.
    """

    def __init__(self, context: Context, place: Place) -> None:
        self._context = context
        self.place = place
        self.data = place.folder
        self.changes = context.changes
        self.clock = context.clock
        self.policies = Policies(context)
        self.channels = Channels(context, self.policies)
        self.inbox = Inbox(context)

    @cached_property
    def register(self) -> ChannelRegister:
        """What is known of the channels, and their gates."""
        from moderator_app.desk.register import ChannelRegister

        return ChannelRegister(self._context, self.policies)

    @cached_property
    def answer_times(self) -> AnswerTimes:
        """Deadlines that are being counted anew."""
        from moderator_app.desk.answertimes import AnswerTimes

        return AnswerTimes(self._context, self.policies)

    @cached_property
    def breaches(self) -> Breaches:
        """Times that passed unfulfilled."""
        from moderator_app.desk.breaches import Breaches

        return Breaches(self._context)

    @cached_property
    def own_days(self) -> OwnDays:
        """The organisation's own free days and working days."""
        from moderator_app.desk.owndays import OwnDays

        return OwnDays(self._context, self.policies)

    @cached_property
    def texts(self) -> Texts:
        """What the channels tell the public."""
        from moderator_app.desk.texts import Texts

        return Texts(self._context, self.policies)

    @cached_property
    def channel_list(self) -> ChannelList:
        """The list of the channels, for the website and for the records plan."""
        from moderator_app.desk.channellist import ChannelList

        return ChannelList(self._context, self.policies)

    @cached_property
    def checks(self) -> Checks:
        """How the channels are kept: dated checks, deposits, and what is wrong."""
        from moderator_app.desk.checks import Checks

        return Checks(self._context, self.policies)

    @cached_property
    def destructions(self) -> Destructions:
        """What was destroyed in the channels, held against the disposal decisions."""
        from moderator_app.desk.destruction import Destructions

        return Destructions(self._context)

    @cached_property
    def start_documents(self) -> StartDocuments:
        """What stands in writing before a channel is started."""
        from moderator_app.desk.startdocument import StartDocuments

        return StartDocuments(self._context, self.policies)

    @cached_property
    def intake(self) -> Intake:
        """Files and pasted texts become items."""
        from moderator_app.desk.intake import Intake

        return Intake(self._context, self.policies)

    @cached_property
    def drafts(self) -> Drafts:
        """What has been begun."""
        from moderator_app.desk.drafts import Drafts

        return Drafts(self._context)

    @cached_property
    def claims(self) -> Claims:
        """Who is at which item, and whose it is."""
        from moderator_app.desk.claims import Claims

        return Claims(self._context)

    @cached_property
    def pasting(self) -> Pasting:
        """What I have begun to paste."""
        from moderator_app.desk.pasting import Pasting

        return Pasting(self._context.folder or self.data, self.me.id)

    @cached_property
    def decisions(self) -> Decisions:
        """Rulings and decisions."""
        from moderator_app.desk.decisions import Decisions

        return Decisions(self._context, self.policies)

    @cached_property
    def similar(self) -> Similar:
        """Earlier decisions on texts like one."""
        from moderator_app.desk.similar import Similar

        return Similar(self._context)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """What decisions oblige to, with its receipts."""
        from moderator_app.desk.followups import FollowUps

        return FollowUps(self._context, self.policies)

    @cached_property
    def blocks(self) -> Blocks:
        """Who is and was blocked."""
        from moderator_app.desk.blocks import Blocks

        return Blocks(self._context, self.policies, self.decisions)

    @cached_property
    def evidence(self) -> Evidence:
        """What was saved as evidence."""
        from moderator_app.desk.evidence import Evidence

        return Evidence(self._context, self.policies)

    @cached_property
    def answers(self) -> Answers:
        """What the organisation answers."""
        from moderator_app.desk.answers import Answers

        return Answers(self._context, self.policies, self.marks.outgoing)

    @cached_property
    def templates(self) -> AnswerTemplates:
        """Texts to begin answers with."""
        from moderator_app.desk.answertemplates import AnswerTemplates

        return AnswerTemplates(self._context)

    @cached_property
    def crises(self) -> Crises:
        """Crisis mode."""
        from moderator_app.desk.crises import Crises

        return Crises(self._context, self.policies)

    @cached_property
    def suspicion(self) -> Suspicion:
        """The way for suspected abuse material."""
        from moderator_app.desk.suspicion import Suspicion

        return Suspicion(self._context, self.policies)

    @cached_property
    def log(self) -> Log:
        """Journal and export."""
        from moderator_app.desk.log import Log

        return Log(self._context, self.policies)

    @cached_property
    def team(self) -> Team:
        """Who belongs to a shared desk."""
        from moderator_app.desk.team import Team

        return Team(self._context)

    @cached_property
    def people(self) -> People:
        """Who belongs to the desk, and who may act in which channel."""
        from moderator_app.desk.people import People

        return People(self._context)

    @cached_property
    def cover(self) -> Cover:
        """Who is away, and who covers."""
        from moderator_app.desk.cover import Cover

        return Cover(self._context, self.policies)

    @cached_property
    def handover(self) -> Handover:
        """The notes for those who cover."""
        from moderator_app.desk.handover import Handover

        return Handover(self._context)

    @cached_property
    def typed(self) -> Typed:
        """What I have begun to fill in."""
        from moderator_app.desk.typed import Typed

        return Typed(self._context.folder or self.data, self.me.id)

    @cached_property
    def disposal(self) -> Disposal:
        """What may be disposed of, by which decision."""
        from moderator_app.desk.disposal import Disposal

        return Disposal(self._context, self.policies)

    @cached_property
    def holds(self) -> Holds:
        """What stops disposal by hand."""
        from moderator_app.desk.disposal_holds import Holds

        return Holds(self._context)

    @cached_property
    def proposals(self) -> Proposals:
        """Disposal in batches."""
        from moderator_app.desk.disposal_proposals import Proposals

        return Proposals(self._context)

    @cached_property
    def disposal_records(self) -> DisposalRecords:
        """The records of what was disposed of."""
        from moderator_app.desk.disposal_record import DisposalRecords

        return DisposalRecords(self._context)

    @cached_property
    def retention(self) -> Retention:
        """How each item is kept."""
        from moderator_app.desk.retention import Retention

        return Retention(self._context, self.policies)

    @cached_property
    def requests(self) -> Requests:
        """What registered people ask."""
        from moderator_app.desk.requests import Requests

        return Requests(self._context)

    @cached_property
    def documents(self) -> Documents:
        """What binds the channels, and who has acknowledged it."""
        from moderator_app.desk.documents import Documents

        return Documents(self._context, self.policies)

    def shares_credentials(self) -> bool:
        """Whether anybody has ever set up the sharing of credentials here. Needs no vault."""
        from moderator_app.storage import credentials

        with self._context.database.read() as reader:
            return credentials.begun(reader)

    @cached_property
    def credentials(self) -> Credentials:
        """The channels' shared credentials."""
        from moderator_app.desk.credentials import Credentials

        return Credentials(self._context)

    @cached_property
    def alerts(self) -> Alerts:
        """What calls for somebody at once."""
        from moderator_app.desk.alerts import Alerts

        return Alerts(self._context)

    @cached_property
    def observations(self) -> Observations:
        """What was seen outside our channels."""
        from moderator_app.desk.observations import Observations

        return Observations(self._context)

    @cached_property
    def rounds(self) -> Rounds:
        """Watch rounds."""
        from moderator_app.desk.rounds import Rounds

        return Rounds(self._context, self.policies)

    @cached_property
    def reversals(self) -> ReversalFigures:
        """How many decisions another outcome has replaced."""
        from moderator_app.desk.reversals import ReversalFigures

        return ReversalFigures(self._context, self.policies)

    @cached_property
    def loads(self) -> Loads:
        """Whether the resources of each channel suffice."""
        from moderator_app.desk.load import Loads

        return Loads(self._context, self.policies)

    @cached_property
    def marks(self) -> Marks:
        """What the detectors mark in texts."""
        from moderator_app.desk.marks import Marks

        return Marks(self._context)

    @cached_property
    def detector_switches(self) -> DetectorSwitches:
        """With which detectors items are read."""
        from moderator_app.desk.detector_switches import DetectorSwitches

        return DetectorSwitches(self._context)

    @cached_property
    def word_lists(self) -> WordLists:
        """The words that the detectors look for."""
        from moderator_app.desk.wordlists import WordLists

        return WordLists(self._context)

    @cached_property
    def today(self) -> Today:
        """What the day asks for."""
        from moderator_app.desk.today import Today

        return Today(self._context, self.policies)

    @cached_property
    def news(self) -> News:
        """What others wrote."""
        from moderator_app.desk.news import News

        return News(self._context)

    @cached_property
    def moving(self) -> Moving:
        """The whole desk as a file."""
        from moderator_app.desk.moving import Moving

        return Moving(self._context)

    def warm(self) -> None:
        """Import the rest now, in whatever thread calls, so that no other has to wait for it later.

        With a pause after each, in which the window's thread has Python for itself.
        """
        for area in ("decisions", "drafts", "claims", "suspicion", "log", "intake"):
            getattr(self, area)
            time.sleep(BREATH)

    @property
    def me(self) -> Person:
        """Who sits at the desk."""
        return self._context.me

    def settle_doubts(self) -> list[Message]:
        """Ask the server, now that it is back, about what was being saved when the connection broke; for each what to tell the person.

        Also about what an earlier program of the person's on this computer left. Raises KnownError where the server is away again.
        """
        found = self._context.doubts.settle(self._context.done)
        if any(each.saved for each in found):
            with suppress(KnownError):
                self.drafts.tidy()
        return [told(each, self.clock.now()) for each in found]

    @property
    def in_doubt(self) -> bool:
        """Whether there is something that `settle_doubts` would ask about. Looks into a folder."""
        return self._context.doubts.any

    def interrupt_reads(self, thread: int) -> None:
        """End what that thread (threading.get_ident) is reading: what it would show is no longer wanted."""
        self._context.database.interrupt_reads(thread)

    def close(self) -> None:
        """Let go of the database."""
        self._context.database.close()
