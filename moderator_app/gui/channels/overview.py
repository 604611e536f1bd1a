"""One channel at a glance: what is wrong with it, its platform, its policy, and how fast an answer is due."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.channels import Status
from moderator_app.domain.gates import Field, Responsibility
from moderator_app.domain.register import told
from moderator_app.gui.channels.page import NoticeCard
from moderator_app.gui.channels.words import field_shown, need_title
from moderator_app.gui.foreign import shown
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import translate
from moderator_app.gui.policy_words import answer_time, answer_time_on, platform_name
from moderator_app.gui.theme import SPACE_L, SPACE_S
from moderator_app.gui.widgets.built_page import BuiltPage
from moderator_app.gui.widgets.cards import Card
from moderator_app.gui.widgets.labels import PlainLabel
from moderator_app.support.messages import Message


class OverviewPage(BuiltPage):
    """`door` carries what somebody wants to put right."""

    door = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelOverview", icons, parent, reads=True)

    def show_standing(self, standing: Standing, wrong: tuple[Message, ...], open_items: int, all_items: int) -> None:
        """Tell everything about one channel in the language in use."""
        items = open_items, all_items
        self.build_anew((standing, wrong, items, QLocale().name()), lambda: self._build(standing, wrong, items))

    def _build(self, standing: Standing, wrong: tuple[Message, ...], items: tuple[int, int]) -> None:
        self.setAccessibleName(shown(standing.channel.name))
        self._wrong(standing, wrong)
        card = Card(self.page)
        card.setObjectName("ChannelFacts")
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setHorizontalSpacing(SPACE_L)
        rows.setVerticalSpacing(SPACE_S)
        for name, head, value in _facts(standing, items):
            left = PlainLabel(head, card, tone="muted")
            left.setObjectName(f"Channel-{name}-head")
            left.setAlignment(Qt.AlignmentFlag.AlignTop)
            right = PlainLabel(value, card, wrap=True, selectable=True)
            right.setObjectName(f"Channel-{name}")
            right.setAccessibleName(f"{head}: {right.text()}")
            rows.addRow(left, right)
        card.body.addLayout(rows)
        pack = standing.pack
        if pack.answer_time(standing.channel.platform) is None and standing.register.fields.answer_time is None:
            card.body.addWidget(self._no_time(standing, card))
        self.body.addWidget(card)

    def _wrong(self, standing: Standing, wrong: tuple[Message, ...]) -> None:
        if wrong:
            heading = translate("ChannelDetail", "This is wrong with the channel:")
            notices = NoticeCard("ChannelAlarms", heading, wrong, self.icons, self.page)
        elif missing := [told(each) for each in standing.start_missing if each.binding and standing.register.status is Status.PLANNED]:
            heading = translate("ChannelDetail", "This is missing before the channel can be started:")
            notices = NoticeCard("ChannelAlarms", heading, missing, self.icons, self.page)
        else:
            return
        notices.door.connect(self.door)
        self.body.addWidget(notices)

    @staticmethod
    def _no_time(standing: Standing, card: QWidget) -> PlainLabel:
        said = translate(
            "ChannelDetail",
            "The policy sets no time for answers on this platform, and the organisation has not chosen one. Items here have no due time "
            "for the answer until it does, and stand after those that have one.",
        )
        if standing.pack.answer_text:
            said += "\n" + translate("ChannelDetail", "The policy's own words: “{words}”").format(words=standing.pack.answer_text)
        label = PlainLabel(said, card, tone="muted", wrap=True)
        label.setObjectName("ChannelNoTime")
        return label


def _answer_time(standing: Standing) -> str:
    """The policy's, or that it sets none, and then the one that the organisation chose."""
    told, chosen = answer_time_on(standing.pack, standing.channel.platform), standing.register.fields.answer_time
    if chosen is None or standing.pack.answer_time(standing.channel.platform) is not None:
        return told
    return translate("ChannelDetail", "{not_set}; chosen: {time}").format(not_set=told, time=answer_time(chosen.time))


def _facts(standing: Standing, items: tuple[int, int]) -> list[tuple[str, str, str]]:
    number, channel, document = QLocale().toString, standing.channel, standing.pack.document
    managers = [each.who.name for each in standing.register.having(Responsibility.MANAGER)]
    counts = translate("ChannelDetail", "{open} to assess, {all} in all").format(open=number(items[0]), all=number(items[1]))
    return [
        ("platform", translate("ChannelDetail", "Platform"), platform_name(channel.platform)),
        ("policy", translate("ChannelDetail", "Policy"), f"{document.title} ({document.body})"),
        ("answer", translate("ChannelDetail", "Answer time"), _answer_time(standing)),
        ("counts", translate("ChannelDetail", "Items"), counts),
        ("manager", need_title(Responsibility.MANAGER), ", ".join(managers) or translate("ChannelWords", "nobody")),
        *(
            (str(each), need_title(each), field_shown(standing.register.fields, each))
            for each in (Field.URL, Field.BOARD, Field.PURPOSE, Field.SERVICE_HOURS)
            if field_shown(standing.register.fields, each)
        ),
    ]
