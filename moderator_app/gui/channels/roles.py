"""Who has which role in a channel, since when, and who had it before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Status
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.register import Holder, name_key
from moderator_app.gui.channels.words import cited, holder_line, need_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.theme import SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.gui.widgets.marks import IconMark


class RolesPage(BuiltPage):
    """`appoint` carries a Responsibility, `dismiss` a Holder; `assignments` leads to who may act in the channel."""

    appoint = Signal(object)
    dismiss = Signal(object)
    assignments = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelRoles", icons, parent)

    def show_standing(self, standing: Standing) -> None:
        """Tell it in the language in use."""
        self.build_anew((standing, QLocale().name()), lambda: self._build(standing))

    def focus_role(self, role: Responsibility) -> None:
        """The keyboard to where somebody is appointed to the role."""
        button = self.page.findChild(QPushButton, f"appoint-{role}")
        if isinstance(button, QPushButton):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(button)

    def _build(self, standing: Standing) -> None:
        for role in Responsibility:
            self.body.addWidget(self._card(standing, role))
        self.body.addWidget(self._door())

    def _door(self) -> Card:
        """To who may act in the channel, which is another thing than a role in the register."""
        card = Card(self.page)
        card.setObjectName("role-assignments")
        title = PlainLabel(translate("ChannelRoles", "Assignments"), card, role="heading", wrap=True)
        title.setObjectName("role-assignments-title")
        said = translate("ChannelRoles", "Who may start, administer and take part in the channel, by whose decision, stands under People.")
        text = PlainLabel(said, card, tone="muted", wrap=True)
        text.setObjectName("role-assignments-text")
        button = self._button("open-assignments", translate("ChannelRoles", "Open People"), said, self._to_people, card)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(title, 1)
        row.addWidget(button)
        card.body.addLayout(row)
        card.body.addWidget(text)
        return card

    def _card(self, standing: Standing, role: Responsibility) -> Card:
        card = Card(self.page)
        card.setObjectName(f"role-{role}")
        card.setAccessibleName(need_title(role))
        now = standing.register.having(role)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        title = PlainLabel(need_title(role), card, role="heading", wrap=True)
        title.setObjectName(f"role-{role}-title")
        head.addWidget(title, 1)
        if standing.register.status is not Status.CLOSED:
            head.addWidget(
                self._button(f"appoint-{role}", self._word(role, bool(now)), need_title(role), partial(self._appoint, role), card)
            )
        card.body.addLayout(head)
        asked = next((each for each in standing.pack.start_gate if each.need == role), None)
        if asked is not None:
            quote = PlainLabel(cited(asked), card, tone="muted", wrap=True)
            quote.setObjectName(f"role-{role}-policy")
            card.body.addWidget(quote)
        if not now:
            card.body.addLayout(self._nobody(standing, role, card))
        for holder in now:
            card.body.addLayout(self._holder(standing, holder, card))
        before = [each for each in standing.register.holders if each.role is role and each.until is not None]
        if before:
            lines = [translate("ChannelRoles", "Before:"), *(f"{each.who.name} · {holder_line(each)}" for each in reversed(before))]
            label = PlainLabel("\n".join(lines), card, tone="muted", wrap=True, selectable=True)
            label.setObjectName(f"role-{role}-before")
            card.body.addWidget(label)
        return card

    def _nobody(self, standing: Standing, role: Responsibility, card: Card) -> QHBoxLayout:
        wanted = role is not Responsibility.DEPUTY or standing.pack.substitute_mandatory
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconMark(self.icons, *(("warning", "warning") if wanted else ("info", "muted")), card))
        label = PlainLabel(translate("ChannelRoles", "Nobody has this role."), card, wrap=True)
        label.setObjectName(f"role-{role}-nobody")
        row.addWidget(label, 1)
        return row

    def _holder(self, standing: Standing, holder: Holder, card: Card) -> QHBoxLayout:
        wrong = name_key(holder.who.name) in standing.register.politicians
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(IconMark(self.icons, *(("warning", "warning") if wrong else ("person", "ok")), card), 0, Qt.AlignmentFlag.AlignTop)
        lines = [holder.who.name, holder_line(holder)]
        if wrong:
            lines.append(translate("ChannelRoles", "Is a politician, and can't be responsible for a channel."))
        label = PlainLabel("\n".join(lines), card, wrap=True, selectable=True)
        label.setObjectName(f"holder-{holder.id}")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        if standing.register.status is not Status.CLOSED:
            word = translate("ChannelRoles", "End the role")
            button = self._button(f"end-{holder.id}", word, holder.who.name, partial(self._dismiss, holder), card)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    @staticmethod
    def _word(role: Responsibility, taken: bool) -> str:
        if not taken:
            return translate("ChannelRoles", "Name somebody")
        return translate("ChannelRoles", "Name another") if role is Responsibility.MANAGER else translate("ChannelRoles", "Name one more")

    @staticmethod
    def _button(name: str, text: str, about: str, clicked: object, card: Card) -> QPushButton:
        button = QPushButton(text, card)
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {about}")
        button.clicked.connect(clicked)
        return button

    def _appoint(self, role: Responsibility, _checked: bool = False) -> None:
        self.appoint.emit(role)

    def _to_people(self, _checked: bool = False) -> None:
        self.assignments.emit()

    def _dismiss(self, holder: Holder, _checked: bool = False) -> None:
        self.dismiss.emit(holder)
