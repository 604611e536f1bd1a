"""How a channel is kept: the dated checks with the days by which they are due, what lies deposited where, and who has access."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QWidget

from moderator_app.desk.checks import Keeping
from moderator_app.domain.channels import Status
from moderator_app.domain.checks import CheckMade, CheckStanding, CheckState
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.posted import TEXT_CHECKS
from moderator_app.domain.upkeep import CHECK_NAMES, DEPOSITED_NAMES, Check, Deposited
from moderator_app.gui.channels.words import cited_check, deposit_line, force
from moderator_app.gui.dates import day
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark
from moderator_app.gui.widgets.plain_table import PlainTable

TO_SEE_TO = Plural.translate("ChannelChecks", "%n check(s) to see to.", "", 1)
MARKS: dict[CheckState, tuple[str, str]] = {
    CheckState.FINE: ("check", "ok"),
    CheckState.OVERDUE: ("clock", "warning"),
    CheckState.NEVER: ("warning", "warning"),
    CheckState.FAILED: ("no", "danger"),
}
"""Icon and colour."""
ROWS_HIGH = 8


class ChecksPage(BuiltPage):
    """`record` carries a Check, `deposit` a Deposited, `texts` the kind of public text to look at, `door` a Responsibility."""

    record = Signal(object)
    deposit = Signal(object)
    texts = Signal(object)
    door = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelChecks", icons, parent)

    def show_keeping(self, keeping: Keeping) -> None:
        """Tell it in the language in use."""
        self.build_anew((keeping, QLocale().name()), lambda: self._build(keeping))

    def focus(self, what: Check | Deposited) -> None:
        """The keyboard to where the check or the deposit is recorded."""
        for name in (f"texts-{what}", f"check-{what}", f"deposit-{what}"):
            button = self.page.findChild(QPushButton, name)
            if isinstance(button, QPushButton):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(button)
                return

    def _build(self, keeping: Keeping) -> None:
        status = keeping.channel.status
        summary = PlainLabel(self._summary(keeping), self.page, wrap=True)
        summary.setObjectName("ChecksSummary")
        self.body.addWidget(summary)
        for each in sorted(keeping.checks, key=lambda each: (each.state is CheckState.FINE, not each.breach)):
            self.body.addWidget(self._check(each, status))
        self._heading("DepositsHeading", translate("ChannelChecks", "Deposited"))
        for what in Deposited:
            self.body.addWidget(self._deposit(keeping, what))
        self._heading("AccessHeading", translate("ChannelChecks", "Who has access"))
        self.body.addWidget(self._access(keeping))
        self._heading("MadeHeading", translate("ChannelChecks", "Checks that were made"))
        self.body.addWidget(self._made(keeping.made))

    @staticmethod
    def _summary(keeping: Keeping) -> str:
        if keeping.channel.status is Status.PLANNED:
            return translate("ChannelChecks", "The checks are due as soon as the channel is active.")
        if keeping.channel.status is Status.CLOSED:
            return translate("ChannelChecks", "The channel is closed: no check is due any more.")
        left = sum(each.state is not CheckState.FINE for each in keeping.checks)
        return TO_SEE_TO.of(left) if left else translate("ChannelChecks", "Every check is in order.")

    def _heading(self, name: str, text: str) -> None:
        label = PlainLabel(text, self.page, role="heading")
        label.setObjectName(name)
        label.setContentsMargins(0, SPACE_S, 0, 0)
        self.body.addWidget(label)

    # -- checks

    def _check(self, each: CheckStanding, status: Status) -> Card:
        check = each.demand.check
        card = Card(self.page)
        card.setObjectName(f"checked-{check}")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        mark = MARKS[each.state] if status is Status.ACTIVE or each.last else ("info", "muted")
        head.addWidget(IconMark(self.icons, *mark, card))
        title = PlainLabel(check_title(check), card, role="heading", wrap=True)
        title.setObjectName(f"checked-{check}-title")
        head.addWidget(title, 1)
        cap = PlainLabel(force(each.demand), card, role="keycap")
        cap.setObjectName(f"checked-{check}-force")
        head.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        if status is not Status.CLOSED:
            for button in self._check_buttons(each, card):
                head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(head)
        quote = PlainLabel(cited_check(each.demand), card, tone="muted", wrap=True)
        quote.setObjectName(f"checked-{check}-policy")
        card.body.addWidget(quote)
        state = PlainLabel("\n".join(state_lines(each, status)), card, wrap=True, selectable=True)
        state.setObjectName(f"checked-{check}-state")
        card.body.addWidget(state)
        card.setAccessibleName(f"{title.text()}: {state.text()}")
        return card

    def _check_buttons(self, each: CheckStanding, card: Card) -> list[QPushButton]:
        check = each.demand.check
        record = partial(self._record, check)
        if check not in TEXT_CHECKS:
            return [_button(f"check-{check}", translate("ChannelChecks", "Record the check"), check_title(check), record, card)]
        found = [
            _button(f"texts-{check}", translate("ChannelChecks", "To the texts"), check_title(check), partial(self._to_texts, check), card)
        ]
        if each.last is not None and each.last.ok:
            found.append(_button(f"check-{check}", translate("ChannelChecks", "Not in order"), check_title(check), record, card))
        return found

    def _record(self, check: Check, _checked: bool = False) -> None:
        self.record.emit(check)

    def _to_texts(self, check: Check, _checked: bool = False) -> None:
        self.texts.emit(TEXT_CHECKS[check])

    # -- deposits and access

    def _deposit(self, keeping: Keeping, what: Deposited) -> Card:
        every = [each for each in keeping.laid if each.deposited is what]
        asked = next((each for each in keeping.asked if each.deposited is what), None)
        card = Card(self.page)
        card.setObjectName(f"deposited-{what}")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        mark = ("check", "ok") if every else ("warning", "warning") if asked else ("info", "muted")
        head.addWidget(IconMark(self.icons, *mark, card))
        title = PlainLabel(deposit_title(what), card, role="heading", wrap=True)
        title.setObjectName(f"deposited-{what}-title")
        head.addWidget(title, 1)
        if asked is not None:
            cap = PlainLabel(force(asked), card, role="keycap")
            cap.setObjectName(f"deposited-{what}-force")
            head.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        word = translate("ChannelChecks", "It lies elsewhere now") if every else translate("ChannelChecks", "Record the deposit")
        head.addWidget(_button(f"deposit-{what}", word, title.text(), partial(self._laid, what), card), 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(head)
        if asked is not None:
            quote = PlainLabel(f"{asked.source} ({asked.row})", card, tone="muted", wrap=True)
            quote.setObjectName(f"deposited-{what}-policy")
            card.body.addWidget(quote)
        lines = [deposit_line(every[-1])] if every else [translate("ChannelChecks", "Nobody has recorded where it lies.")]
        if what is Deposited.CREDENTIALS and keeping.tested:
            lines.append(translate("ChannelChecks", "Last tried and found to work: {day}").format(day=day(keeping.tested)))
        state = PlainLabel("\n".join(lines), card, wrap=True, selectable=True)
        state.setObjectName(f"deposited-{what}-state")
        card.body.addWidget(state)
        if before := every[:-1]:
            lines = [translate("ChannelChecks", "Before:"), *(deposit_line(each) for each in reversed(before))]
            label = PlainLabel("\n".join(lines), card, tone="muted", wrap=True, selectable=True)
            label.setObjectName(f"deposited-{what}-before")
            card.body.addWidget(label)
        card.setAccessibleName(f"{title.text()}: {state.text()}")
        return card

    def _laid(self, what: Deposited, _checked: bool = False) -> None:
        self.deposit.emit(what)

    def _access(self, keeping: Keeping) -> Card:
        card = Card(self.page)
        card.setObjectName("ChannelAccess")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        enough = len(keeping.access) > 1
        row.addWidget(IconMark(self.icons, *(("person", "ok") if enough else ("warning", "warning")), card))
        said = ", ".join(keeping.access) or translate("ChannelChecks", "Nobody is named.")
        if len(keeping.access) == 1:
            said = translate("ChannelChecks", "{name} alone: the channel lies idle when {name} is away.").format(name=said)
        names = PlainLabel(said, card, wrap=True, selectable=True)
        names.setObjectName("ChannelAccess-names")
        row.addWidget(names, 1)
        if keeping.channel.status is not Status.CLOSED:
            word = translate("ChannelChecks", "To the roles")
            row.addWidget(_button("access-roles", word, "", self._to_roles, card), 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _to_roles(self, _checked: bool = False) -> None:
        self.door.emit(Responsibility.DEPUTY)

    # -- history

    def _made(self, made: tuple[CheckMade, ...]) -> QWidget:
        if not made:
            none = PlainLabel(translate("ChannelChecks", "None yet."), self.page, tone="muted")
            none.setObjectName("ChecksNone")
            return none
        headers = (
            translate("ChannelChecks", "Day"),
            translate("ChannelChecks", "Check"),
            translate("ChannelChecks", "Result"),
            translate("ChannelChecks", "By"),
            translate("ChannelChecks", "Note"),
        )
        table = PlainTable("ChecksMade", self.page)
        newest = sorted(made, key=lambda each: (each.day, each.recorded_at), reverse=True)
        rows = [(day(each.day), check_title(each.check), result(each), _by(each), each.note) for each in newest]
        table.table.show_rows(headers, rows)
        table.setAccessibleName(translate("ChannelChecks", "Checks that were made"))
        table.fit(ROWS_HIGH)
        for column in (0, 2, 3):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        return table


def check_title(check: Check) -> str:
    """What is looked at, to stand alone."""
    name = translate("Check", CHECK_NAMES[check])
    return name[:1].upper() + name[1:]


def deposit_title(what: Deposited) -> str:
    name = translate("Deposited", DEPOSITED_NAMES[what])
    return name[:1].upper() + name[1:]


def result(made: CheckMade) -> str:
    return translate("ChannelChecks", "in order") if made.ok else translate("ChannelChecks", "not in order")


def _by(made: CheckMade) -> str:
    if made.recorder == made.by.name:
        return made.by.name
    return f"{made.by.name} · " + translate("ChannelWords", "recorded by {person}").format(person=made.recorder)


def state_lines(each: CheckStanding, status: Status) -> list[str]:
    """How a check stands, by when it is due, and who made it last."""
    last, due = each.last, day(each.due)
    if last is None:
        if status is not Status.ACTIVE:
            return [translate("ChannelChecks", "Never made.")]
        if each.breach:
            said = translate("ChannelChecks", "Never made, due since {day}: the law is not met.")
        else:
            said = translate("ChannelChecks", "Never made, due since {day}.")
        return [said.format(day=due)]
    by = f"{day(last.day)} · {last.by.name}"
    match each.state:
        case CheckState.FAILED:
            said = translate("ChannelChecks", "Not in order. Checked: {who}.").format(who=by)
        case CheckState.OVERDUE:
            said = translate("ChannelChecks", "Overdue since {day}. Last made: {who}.").format(day=due, who=by)
        case _:
            said = translate("ChannelChecks", "In order. Last made: {who}. Due again by {day}.").format(day=due, who=by)
    return [said, last.note] if last.note else [said]


def _button(name: str, text: str, about: str, clicked: object, card: Card) -> QPushButton:
    button = QPushButton(text, card)
    button.setObjectName(name)
    button.setAccessibleName(f"{text}: {about}" if about else text)
    button.clicked.connect(clicked)
    return button
