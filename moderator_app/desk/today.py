"""What the day asks for: every source of lines on one table, read together. A new kind of line is one function and one line here."""

from __future__ import annotations

from moderator_app.desk import todayoffice as office
from moderator_app.desk import todaywork as work
from moderator_app.desk.context import Context
from moderator_app.desk.destruction import deviations
from moderator_app.desk.load import strained
from moderator_app.desk.policies import Policies
from moderator_app.desk.sight import Sight, Source
from moderator_app.desk.todayalerts import alerts, crisis
from moderator_app.desk.todaycredentials import shared_credentials
from moderator_app.desk.todaydisposal import disposals
from moderator_app.desk.todaydocuments import asked, documents
from moderator_app.desk.todaykeeping import keeping
from moderator_app.desk.todayoutside import outside
from moderator_app.desk.todayrounds import watch_rounds
from moderator_app.desk.todaytexts import texts_to_issue
from moderator_app.domain.today import Day, order

SOURCES: tuple[Source, ...] = (
    office.journal,
    office.imports,
    crisis,
    alerts,
    work.urgent,
    watch_rounds,
    work.mine,
    work.questions,
    work.second_person,
    work.answers,
    work.to_assess,
    work.follow_ups,
    work.consultations,
    office.covering,
    office.handover,
    office.to_cover,
    office.reported,
    office.to_start,
    office.away,
    office.nobody_there,
    shared_credentials,
    office.register,
    office.assignments,
    office.arrivals,
    texts_to_issue,
    keeping,
    strained,
    outside,
    documents,
    asked,
    deviations,
    disposals,
)
"""Each is given one Sight and yields its lines. The order is that of reading; lines are shown by section, severity and time."""


class Today:
    """Read whenever something changed and with every minute: deadlines pass without any write."""

    def __init__(self, context: Context, policies: Policies) -> None:
        self._context = context
        self._policies = policies

    def read(self) -> Day:
        """All that the day asks of me now. However many items there are, only a bounded piece of them is looked at."""
        with self._context.database.read() as reader:
            sight = Sight(reader, self._context, self._policies, self._context.clock.now())
            lines = [line for source in SOURCES for line in source(sight)]
            return Day(tuple(sorted(lines, key=order)), len(sight.channels), sight.now)
