"""The fields of the register, edited in place."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from moderator_app.desk.register import Standing
from moderator_app.domain.gates import Demand, Field
from moderator_app.domain.register import EXAMPLES, example
from moderator_app.domain.visible_text import visible_line
from moderator_app.gui.channels.words import ACCOUNTS, cited, field_text, force, need_title
from moderator_app.gui.icons import Icons
from moderator_app.gui.language import say, translate
from moderator_app.gui.policy_words import answer_time
from moderator_app.gui.widgets.edit_page import EditPage, LinesField

LONG = frozenset({Field.ACTIVITY, Field.PURPOSE, Field.NEED, Field.TARGET_GROUPS, Field.RETENTION_PLAN})


class FieldsPage(EditPage):
    """`save` carries (channel, field → text)."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__("ChannelFields", icons, parent)
        self._standing: Standing | None = None
        for each in Field:
            kind = QComboBox if each is Field.ACCOUNT else LinesField if each in LONG else QLineEdit
            self.add_field(each, kind(self.page.page))
        self.page.body.addStretch(1)

    def retranslate(self) -> None:
        super().retranslate()
        accounts = {value.value: translate("ChannelWords", text) for value, text in ACCOUNTS.items()}
        self.offer(Field.ACCOUNT, {"": translate("ChannelFields", "Not said"), **accounts})
        for each, editor in self.editors.items():
            self.name_field(each, need_title(each))
            if isinstance(editor, QLineEdit) and each in EXAMPLES:
                editor.setPlaceholderText(visible_line(say(example(each))))
        if self._standing is not None:
            self.show_standing(self._standing)

    def show_standing(self, standing: Standing) -> None:
        """The channel's fields; where something is typed, that."""
        self._standing = standing
        asked: dict[object, Demand] = {each.need: each for each in reversed(standing.pack.start_gate)}
        for each in self.editors:
            demand = asked.get(each)
            self.say_hint(each, "" if demand is None else f"{force(demand)}: {cited(demand)}")
        time = standing.pack.answer_time(standing.channel.platform)
        said = translate("ChannelFields", "Not set in the policy: the organisation must choose one, and it counts from then on.")
        if time is not None:
            said = translate("ChannelFields", "The policy sets it, and nothing else can be chosen: {time}").format(time=answer_time(time))
        elif standing.pack.answer_text:
            said += " " + translate("ChannelDetail", "The policy's own words: “{words}”").format(words=standing.pack.answer_text)
        self.say_hint(Field.ANSWER_TIME, said)
        self.show_values(standing.channel, {each: field_text(standing.register.fields, each) for each in self.editors})
