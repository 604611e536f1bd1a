"""The common catalogue of rules and the statutory overlay, read from resources/policies/catalogue.toml."""

from __future__ import annotations

from moderator_app.domain.policy import Catalogue, Duty, FollowUp, Modal, Provision, Rule, RuleClass
from moderator_app.domain.tables import Table, read_sheet
from moderator_app.domain.upkeep import Check, CheckDemand
from moderator_app.support.messages import QT_TRANSLATE_NOOP

FOLLOW_UP_UNKNOWN = QT_TRANSLATE_NOOP(
    "Message", "{place}: {value} is no follow-up. Write a code such as REM, (REM) for when it fits, or HID/REM."
)
RULE_TWICE = QT_TRANSLATE_NOOP("Message", "{place}: the rule {rule} stands here twice.")
OVERLAY_GAP = QT_TRANSLATE_NOOP(
    "Message", "{place}: the rule {rule} belongs to the statutory overlay and needs the law's own provision (statute)."
)


def read_catalogue(text: str, origin: str) -> Catalogue:
    """The catalogue that the TOML `text` holds. `origin` names the text in messages, such as its file's name.

    Raises KnownError `policy_file_not_toml` or `policy_file_invalid`; every mistake is a detail with file, line, table and key.
    """
    root = read_sheet(text, origin)
    catalogue_id, version, overlay = root.needed_text("id"), root.number("version", needed=True) or 0, root.needed_text("overlay")
    always = root.texts("always_on")
    rules: dict[str, Rule] = {}
    for table in root.tables("rule"):
        rule = _rule(table)
        if rule.id in rules:
            table.report("rule_twice", RULE_TWICE, "id", rule=rule.id)
        rules[rule.id] = rule
        if not rule.overlay and (rule.rule_class is RuleClass.CRIME or rule.id in always):
            table.report("overlay_missing", OVERLAY_GAP, "id", rule=rule.id)
    checks = tuple(_check(each) for each in root.tables("check", label="check"))
    for each in always:
        if each not in rules:
            root.report("overlay_missing", OVERLAY_GAP, "always_on", rule=each)
    root.done()
    root.sheet.finish()
    order = list(RuleClass)
    return Catalogue(
        catalogue_id, version, overlay, tuple(sorted(rules.values(), key=lambda each: (order.index(each.rule_class), each.id))), checks
    )


def parse_follow_ups(table: Table, key: str) -> tuple[FollowUp, ...]:
    """The follow-ups that a list of codes names: REM is mandatory, (REM) when it fits, HID/REM either of the two."""
    found: list[FollowUp] = []
    for each in table.texts(key):
        optional = each.startswith("(") and each.endswith(")")
        code, _, other = (each[1:-1] if optional else each).partition("/")
        try:
            found.append(FollowUp(Duty(code), not optional, Duty(other) if other else None))
        except ValueError:
            table.report("follow_up_unknown", FOLLOW_UP_UNKNOWN, key, value=each)
    return tuple(found)


def _rule(table: Table) -> Rule:
    kind = table.choice("class", [each.value for each in RuleClass])
    statute = tuple(_statute(each) for each in table.tables("statute"))
    rule = Rule(
        id=table.needed_text("id"),
        title_sv=table.needed_text("sv"),
        title_en=table.needed_text("en"),
        rule_class=RuleClass(kind) if kind else RuleClass.HOUSE,
        basis=table.needed_text("basis"),
        follow_ups=parse_follow_ups(table, "follow"),
        provisions=statute,
        basis_en=table.text("basis_en") or "",
    )
    table.done()
    return rule


def _check(table: Table) -> CheckDemand:
    """A check that the law asks: always ska, and without a row of the policies."""
    check = Check(table.choice("check", Check) or Check.IDENTITY)
    source = table.needed_text("source")
    demand = CheckDemand(check, "", source, every_days=table.number("every_days") or check.every_days, statute=source)
    table.done()
    return demand


def _statute(table: Table) -> Provision:
    """The law's own words: always ska, and without a row of the policies."""
    provision = Provision(table.needed_text("wording"), table.needed_text("source"), Modal.MUST)
    table.done()
    return provision
