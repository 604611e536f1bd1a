"""What a policy pack says, in words: answer times, watch, duties, ska and får. Shared by the screens that show packs."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from moderator_app.domain.channels import PLATFORM_NAMES, Platform
from moderator_app.domain.policy import DUTY_NAMES, AnswerTime, AnswerUnit, Duty, FollowUp, Modal, Pack, Rule, RuleClass, Watch
from moderator_app.gui.language import Plural, translate
from moderator_app.support.messages import QT_TRANSLATE_NOOP

ANSWER_TIMES: dict[AnswerUnit, Plural] = {
    AnswerUnit.WEEKDAY_HOURS: Plural.translate("PolicyWords", "%n hour(s) on working days", "", 1),
    AnswerUnit.WORKING_DAYS: Plural.translate("PolicyWords", "%n working day(s)", "", 1),
    AnswerUnit.SERVICE_HOURS: Plural.translate("PolicyWords", "%n hour(s) of the channel's service time", "", 1),
}
TIMES_A_DAY = Plural.translate("PolicyWords", "preferably %n time(s) a day", "", 1)
FLOOR_DAYS = Plural.translate("PolicyWords", "never more than %n day(s) between two rounds", "", 1)
FINAL_DAYS = Plural.translate("PolicyWords", "Final decision within %n working day(s)", "", 1)
MONTHS = Plural.translate("PolicyWords", "Every %n month(s)", "", 1)
WATCH_DAYS: dict[str, str] = {
    "weekdays": QT_TRANSLATE_NOOP("PolicyWords", "On weekdays"),
    "continuous": QT_TRANSLATE_NOOP("PolicyWords", "Continuously"),
    "activity_plan": QT_TRANSLATE_NOOP("PolicyWords", "By the channel's activity plan"),
}
CLASSES: dict[RuleClass, str] = {
    RuleClass.CRIME: QT_TRANSLATE_NOOP("PolicyWords", "Crimes in the act on electronic bulletin boards"),
    RuleClass.STATUTE: QT_TRANSLATE_NOOP("PolicyWords", "Other law, secrecy and personal data"),
    RuleClass.HOUSE: QT_TRANSLATE_NOOP("PolicyWords", "The organisation's own rules"),
    RuleClass.PROCESS: QT_TRANSLATE_NOOP("PolicyWords", "What an item asks of the desk"),
}


def platform_name(platform: Platform) -> str:
    return translate("Platform", PLATFORM_NAMES[platform])


def not_set() -> str:
    """What stands where the policy sets nothing."""
    return translate("PolicyWords", "Not set in the policy")


def answer_time(time: AnswerTime | None) -> str:
    """ "4 hours of the channel's service time", or that the policy sets none."""
    return not_set() if time is None else ANSWER_TIMES[time.unit].of(time.amount)


def answer_time_on(pack: Pack, platform: Platform) -> str:
    """The answer time of a channel on that platform."""
    return answer_time(pack.answer_time(platform))


def watch(given: Watch) -> str:
    parts = [translate("PolicyWords", WATCH_DAYS[given.days])]
    if given.target_per_day:
        parts.append(TIMES_A_DAY.of(given.target_per_day))
    if given.floor_days:
        parts.append(FLOOR_DAYS.of(given.floor_days))
    return ", ".join(parts)


def yes_no(given: bool) -> str:
    return translate("PolicyWords", "Yes") if given else translate("PolicyWords", "No")


def modal(given: Modal) -> str:
    """The policy's own word, which is Swedish in every language of the screen."""
    return translate("PolicyWords", "SKA") if given is Modal.MUST else translate("PolicyWords", "FÅR")


def rule_title(rule: Rule) -> str:
    """The title in the language in use."""
    return rule.title_sv if QLocale().language() == QLocale.Language.Swedish else rule.title_en


def rule_basis(rule: Rule) -> str:
    """What the rule rests on, in the language in use."""
    return rule.basis if QLocale().language() == QLocale.Language.Swedish else rule.basis_en or rule.basis


def duty(given: Duty) -> str:
    return translate("Duty", DUTY_NAMES[given])


def follow_up(given: FollowUp) -> str:
    """ "Hide in the channel or Remove from the channel"."""
    if given.instead is None:
        return duty(given.duty)
    return translate("PolicyWords", "{duty} (or: {other})").format(duty=duty(given.duty), other=duty(given.instead))


def follow_ups(pack: Pack, rule: Rule) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(what always follows, what follows when it fits). The decision about a police report is always recorded."""
    always: list[str] = []
    fitting: list[str] = []
    for each in rule.follow_ups:
        if each.duty is Duty.POLICE_REPORT and rule.id in pack.police_report_mandatory:
            always.append(translate("PolicyWords", "Police report (the policy demands it)"))
        elif each.mandatory or (each.duty is Duty.POLICE_REPORT and rule.breach):
            always.append(follow_up(each))
        else:
            fitting.append(follow_up(each))
    return tuple(always), tuple(fitting)
