"""One gate of a channel: what its policy asks, in the policy's words, what of it is there, by whom and when, and what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.register import Standing
from moderator_app.desk.startdocument import Started
from moderator_app.domain.channels import Status
from moderator_app.domain.gates import NEEDS, Demand, Field, Phase, Responsibility, Step
from moderator_app.domain.register import open_offices, politician_in_role, politicians, taken_steps, told
from moderator_app.domain.upkeep import DEPOSIT_STEPS
from moderator_app.gui.channels.document import DocumentCard
from moderator_app.gui.channels.page import NoticeCard
from moderator_app.gui.channels.words import cited, deposit_line, field_shown, force, holder_line, need_title, office_name, step_line
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import Plural, translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark

MISSING = Plural.translate("ChannelGate", "%n thing(s) that the policy asks are missing.", "", 1)


class GatePage(BuiltPage):
    """`door` carries the Field or Responsibility that is to be seen to, `record` a Demand whose step is to be written down."""

    door = Signal(object)
    record = Signal(object)
    make_document = Signal()
    save_document = Signal()

    def __init__(self, phase: Phase, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(f"ChannelGate-{phase}", icons, parent)
        self.phase = phase
        self._refused: int | None = None
        """The channel whose start or close was refused, as long as something is missing."""

    def show_standing(self, standing: Standing, started: Started) -> None:
        """Tell it in the language in use."""
        if self._refused != standing.channel.id:
            self._refused = None
        self.build_anew((standing, started, self._refused, QLocale().name()), lambda: self._build(standing, started))

    def show_refusal(self, standing: Standing, started: Started) -> None:
        """What stood in the way, first on the page, each with a door; the keyboard goes to the first."""
        self._refused = standing.channel.id
        self.show_standing(standing, started)
        first = self.page.findChild(NoticeCard, "GateRefused")
        if isinstance(first, NoticeCard):
            self.verticalScrollBar().setValue(0)
            button = first.findChild(QPushButton)
            if isinstance(button, QPushButton):
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_step(self, step: Step) -> None:
        """The keyboard to where the step is written down."""
        button = self.page.findChild(QPushButton, f"see-{step}")
        if isinstance(button, QPushButton):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(button)

    def _build(self, standing: Standing, started: Started) -> None:
        gate = standing.pack.start_gate if self.phase is Phase.START else standing.pack.close_gate
        missing = standing.start_missing if self.phase is Phase.START else standing.close_missing
        binding = [each for each in missing if each.binding]
        if self._refused is not None:
            self._say_refusal(standing, binding)
        summary = PlainLabel(self._summary(bool(gate), len(binding)), self.page, wrap=True)
        summary.setObjectName("GateSummary")
        self.body.addWidget(summary)
        for each in gate:
            self.body.addWidget(self._card(standing, each, met=each not in missing))
        if self.phase is Phase.START:
            card = DocumentCard(started, self.icons, self.page)
            card.make.connect(self.make_document)
            card.save.connect(self.save_document)
            self.body.addWidget(card)

    def _say_refusal(self, standing: Standing, binding: list[Demand]) -> None:
        notices = [told(each) for each in binding]
        if self.phase is Phase.START:
            notices += [politician_in_role(each) for each in politicians(standing.register)]
            heading = translate("ChannelGate", "The channel was not started. Bring this about first:")
        else:
            heading = translate("ChannelGate", "The channel was not closed. Bring this about first:")
        if notices:
            card = NoticeCard("GateRefused", heading, notices, self.icons, self.page)
            card.door.connect(self._wanted)
            self.body.addWidget(card)

    def _wanted(self, need: object) -> None:
        if isinstance(need, Step):
            self.focus_step(need)
        else:
            self.door.emit(need)

    def _summary(self, asks: bool, missing: int) -> str:
        if missing:
            return MISSING.of(missing)
        if asks:
            return translate("ChannelGate", "Everything that the policy demands is there.")
        if self.phase is Phase.START:
            return translate("ChannelGate", "The policy asks nothing before the channel is started.")
        return translate("ChannelGate", "The policy asks nothing before the channel is closed.")

    def _card(self, standing: Standing, demand: Demand, *, met: bool) -> Card:
        need = NEEDS[demand.need]
        card = Card(self.page)
        card.setObjectName(f"demand-{demand.need}")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        icon, tone = ("check", "ok") if met else ("warning", "warning") if demand.binding else ("info", "muted")
        head.addWidget(IconMark(self.icons, icon, tone, card))
        title = PlainLabel(need_title(need), card, role="heading", wrap=True)
        title.setObjectName(f"demand-{demand.need}-title")
        head.addWidget(title, 1)
        cap = PlainLabel(force(demand), card, role="keycap")
        cap.setObjectName(f"demand-{demand.need}-force")
        head.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        if standing.register.status is not Status.CLOSED:
            head.addWidget(self._button(demand, card), 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(head)
        quote = PlainLabel(cited(demand), card, tone="muted", wrap=True)
        quote.setObjectName(f"demand-{demand.need}-policy")
        card.body.addWidget(quote)
        state = PlainLabel("\n".join(self._state(standing, demand, met=met)), card, wrap=True, selectable=True)
        state.setObjectName(f"demand-{demand.need}-state")
        card.body.addWidget(state)
        card.setAccessibleName(f"{title.text()}: {state.text()}")
        return card

    def _state(self, standing: Standing, demand: Demand, *, met: bool) -> list[str]:
        """Whether it is there; what is there, by whom and when."""
        need, known = NEEDS[demand.need], standing.register
        if isinstance(need, Field):
            there = [field_shown(known.fields, need)] if met else []
        elif isinstance(need, Responsibility):
            there = [f"{each.who.name} · {holder_line(each)}" for each in known.having(need)]
        elif need in DEPOSIT_STEPS:
            laid = known.deposit(DEPOSIT_STEPS[need])
            there = [] if laid is None else [deposit_line(laid)]
        else:
            there = [step_line(each) for each in taken_steps(demand, self.phase, known)]
        if met:
            return there or [translate("ChannelGate", "Met by a dated check: see Checks.")]
        left = [office_name(each) for each in open_offices(demand, self.phase, known)]
        if left and there:
            return [translate("ChannelGate", "Missing still: {offices}").format(offices=", ".join(left)), *there]
        if there:
            return [translate("ChannelGate", "Not enough yet"), *there]
        return [translate("ChannelGate", "Missing") if demand.binding else translate("ChannelGate", "Not there: the policy wishes for it")]

    def _button(self, demand: Demand, card: Card) -> QPushButton:
        need = NEEDS[demand.need]
        if isinstance(need, Field):
            text = translate("ChannelGate", "Fill in")
        elif isinstance(need, Responsibility):
            text = translate("ChannelGate", "Name somebody")
        elif need in DEPOSIT_STEPS:
            text = translate("ChannelGate", "Record the deposit")
        elif need is Step.START_DOCUMENT:
            text = translate("ChannelGate", "Make the document")
        else:
            text = translate("ChannelGate", "Record the step")
        button = QPushButton(text, card)
        button.setObjectName(f"see-{demand.need}")
        button.setAccessibleName(f"{text}: {need_title(need)}")
        button.clicked.connect(partial(self._pressed, demand))
        return button

    def _pressed(self, demand: Demand, _checked: bool = False) -> None:
        need = NEEDS[demand.need]
        if need is Step.START_DOCUMENT:
            self.make_document.emit()
        elif isinstance(need, Step):
            self.record.emit(demand)
        else:
            self.door.emit(need)
