"""One channel in words: its platform, its policy, and how fast an answer is due."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from moderator_app.domain.channels import STATUS_NAMES, Channel
from moderator_app.domain.policy import Pack
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import answer_time_on, platform_name
from moderator_app.gui.theme import SPACE_L, SPACE_S
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel


class ChannelDetail(Card):
    """Call `show_channel` again after a change of language."""

    ROWS = ("status", "platform", "policy", "answer", "counts")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ChannelDetail")
        self._name = PlainLabel("", self, role="title", wrap=True, selectable=True)
        self._name.setObjectName("ChannelName")
        self.body.addWidget(self._name)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(SPACE_L)
        rows.setVerticalSpacing(SPACE_S)
        self._heads: dict[str, PlainLabel] = {}
        self._values: dict[str, PlainLabel] = {}
        for row in self.ROWS:
            self._heads[row] = PlainLabel("", self, tone="muted")
            self._heads[row].setObjectName(f"Channel-{row}-head")
            self._heads[row].setAlignment(Qt.AlignmentFlag.AlignTop)
            self._values[row] = PlainLabel("", self, wrap=True, selectable=True)
            self._values[row].setObjectName(f"Channel-{row}")
            rows.addRow(self._heads[row], self._values[row])
        self.body.addLayout(rows)
        self._unset = PlainLabel("", self, tone="muted", wrap=True)
        self._unset.setObjectName("ChannelNoTime")
        self.body.addWidget(self._unset)
        self.body.addStretch(1)

    def show_channel(self, channel: Channel, pack: Pack, open_items: int, all_items: int) -> None:
        """Tell everything about one channel in the language in use."""
        number = QLocale().toString
        self._name.setText(channel.name)
        self.setAccessibleName(self._name.text())
        document = pack.document
        values = {
            "status": (translate("ChannelDetail", "Status"), translate("ChannelStatus", STATUS_NAMES[channel.status])),
            "platform": (translate("ChannelDetail", "Platform"), platform_name(channel.platform)),
            "policy": (translate("ChannelDetail", "Policy"), f"{document.title} ({document.body})"),
            "answer": (translate("ChannelDetail", "Answer time"), answer_time_on(pack, channel.platform)),
            "counts": (
                translate("ChannelDetail", "Items"),
                translate("ChannelDetail", "{open} to assess, {all} in all").format(open=number(open_items), all=number(all_items)),
            ),
        }
        for row, (head, value) in values.items():
            self._heads[row].setText(head)
            self._values[row].setText(value)
        unset = pack.answer_times.get(channel.platform, pack.answer_default) is None
        said = translate(
            "ChannelDetail",
            "The policy sets no time for answers on this platform, so items here have no due time for the answer and "
            "stand after those that have one.",
        )
        if pack.answer_text:
            said += "\n" + translate("ChannelDetail", "The policy's own words: “{words}”").format(words=pack.answer_text)
        self._unset.setText(said)
        self._unset.setVisible(unset)
