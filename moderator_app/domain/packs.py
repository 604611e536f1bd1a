"""Policy packs: from the TOML of resources/policies to typed records, and from the copy in the database back again."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import cast

import msgspec

from moderator_app.domain.answers import Tick, TickDemand
from moderator_app.domain.catalogue import parse_follow_ups
from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import OUTCOMES, Outcome
from moderator_app.domain.gates import NEEDS, Demand, Office
from moderator_app.domain.policy import (
    AnswerTime,
    AnswerUnit,
    Catalogue,
    Duty,
    ExampleCase,
    FollowUp,
    Modal,
    Pack,
    PolicyDocument,
    Provision,
    Rule,
    RuleClass,
    Watch,
)
from moderator_app.domain.tables import Table, read_sheet
from moderator_app.domain.upkeep import INACTIVE_DAYS, Check, CheckDemand, DepositDemand, Deposited, Upkeep
from moderator_app.support.messages import QT_TRANSLATE_NOOP, KnownError, message
from moderator_app.support.records import Records

_packs = Records(Pack)
SOURCE_FORMAT = 1
"""Of the canonical text. A new field of Pack needs a default, so that older copies in a database are still read."""

MODALS = {"ska": Modal.MUST, "får": Modal.MAY}
"""The policies' own words."""
BINDING = {"ska": True, "bör": False}
"""Of what a gate asks."""
WATCH_DAYS = ("weekdays", "continuous", "activity_plan")

RULE_UNKNOWN = QT_TRANSLATE_NOOP("Message", "{place}: the catalogue has no rule {rule}.")
RULE_TWICE = QT_TRANSLATE_NOOP("Message", "{place}: the rule {rule} stands here twice.")
RULE_NOT_IN_PACK = QT_TRANSLATE_NOOP("Message", "{place}: the pack has no rule {rule}.")
CHECK_TWICE = QT_TRANSLATE_NOOP("Message", "{place}: the check {check} stands here twice.")
OVERLAY_MISSING = QT_TRANSLATE_NOOP(
    "Message", "{place}: the statutory overlay {wanted} must be named by the key overlay; it can't be left out."
)
PROVISION_MISSING = QT_TRANSLATE_NOOP("Message", "{place}: the rule {rule} needs a provision: the policy's own words and where they stand.")
DAMAGED = QT_TRANSLATE_NOOP(
    "Message",
    "The copy of a policy pack in the database can't be read ({problem}). Nothing was changed. Restore the database from a backup.",
)


def read_pack(text: str, origin: str, catalogue: Catalogue) -> Pack:
    """The pack that the TOML `text` holds. `origin` names the text in messages, such as its file's name.

    Raises KnownError `policy_file_not_toml` or `policy_file_invalid`; every mistake is a detail with file, line, table and key.
    """
    root = read_sheet(text, origin)
    pack_id = root.needed_text("id")
    version = root.number("version", needed=True) or 0
    overlay = root.text("overlay")
    if overlay != catalogue.overlay:
        root.report("overlay_missing", OVERLAY_MISSING, "overlay", wanted=catalogue.overlay)
    document = read_document(root.table("policy"))
    watch = _watch(root.table("watch"))
    answer = root.table("answer")
    signature, website, owner = answer.flag("signature"), answer.flag("website"), answer.flag("owner")
    reason_for_none = answer.flag("reason_for_none")
    ticks = tuple(_tick(each) for each in answer.tables("ticks", label="tick"))
    default, by_platform, answer_text = _answers(answer)
    rules = read_rules(root.tables("rule"), catalogue)
    known = frozenset(each.id for each in rules)
    measures = root.table("measures")
    hide_days = measures.number("hide_working_days", needed=True) or 1
    may_block = measures.flag("may_block")
    doubtful_to = measures.text("doubtful_to")
    police = _known_rules(measures, "police_report_mandatory", known)
    alert_on = _known_rules(measures, "alert_on", known)
    own_list = _known_rules(root, "own_list", known)
    gates = root.table("gates")
    start_gate, close_gate, substitute = _gate(gates, "start"), _gate(gates, "close"), gates.flag("substitute_mandatory")
    upkeep = _upkeep(root.table("upkeep"), catalogue)
    snapshot = root.table("snapshot")
    months, snapshot_modal = snapshot.number("months"), snapshot.choice("modal", MODALS, needed=False)
    retention = root.table("retention")
    retention_class = retention.needed_text("class")
    examples = tuple(_example(each, known) for each in root.tables("example", label="name"))
    for each in (measures, gates, snapshot, retention, root):
        each.done()
    root.sheet.finish()
    return sealed(
        Pack(
            id=pack_id,
            version=version,
            document=document,
            rules=rules,
            watch=watch,
            answer_default=default,
            answer_times=by_platform,
            answer_text=answer_text,
            hide_working_days=hide_days,
            may_block=may_block,
            doubtful_to=doubtful_to,
            police_report_mandatory=police,
            start_gate=start_gate,
            close_gate=close_gate,
            signature=signature,
            website=website,
            reason_for_none=reason_for_none,
            alert_on=alert_on,
            owner_required=owner,
            answer_ticks=ticks,
            upkeep=upkeep,
            substitute_mandatory=substitute,
            snapshot_months=months,
            snapshot_modal=MODALS[snapshot_modal] if snapshot_modal else None,
            retention_class=retention_class,
            examples=examples,
            content_hash="",
            source="",
            own_list=own_list,
        )
    )


def pack_source(pack: Pack) -> str:
    """The canonical text of a pack: JSON with sorted keys that holds all it is made of, the catalogue's part included."""
    body = cast("dict[str, object]", msgspec.to_builtins(pack))
    del body["content_hash"], body["source"]
    return msgspec.json.encode({"format": SOURCE_FORMAT, "pack": body}, order="sorted").decode()


def pack_from_source(source: str) -> Pack:
    """The pack that `pack_source` wrote. Raises KnownError `pack_copy_damaged`."""
    try:
        whole = msgspec.json.decode(source, type=dict[str, object])
        body = msgspec.convert(whole["pack"], dict[str, object])
        return _packs.of_value({**body, "content_hash": content_hash(source), "source": source})
    except (msgspec.DecodeError, msgspec.ValidationError, KeyError) as error:
        raise KnownError(message("pack_copy_damaged", DAMAGED, problem=type(error).__name__)) from error


def content_hash(source: str) -> str:
    """SHA-256 hex of a pack's canonical text: the pack's name for ever."""
    return hashlib.sha256(source.encode()).hexdigest()


def sealed(pack: Pack) -> Pack:
    """The pack with its canonical text and hash made anew."""
    source = pack_source(pack)
    return replace(pack, source=source, content_hash=content_hash(source))


def read_document(table: Table) -> PolicyDocument:
    """The decided document behind the pack, with all that names it (SOR-1, HJO-1)."""
    document = PolicyDocument(
        title=table.needed_text("title"),
        body=table.needed_text("body"),
        adopted=table.day("adopted"),
        revised=table.day("revised"),
        valid_to=table.day("valid_to"),
        decision_no=table.text("decision_no"),
        diary_no=table.text("diary_no"),
        replaces=table.text("replaces"),
        owner=table.text("owner"),
    )
    table.done()
    return document


def _watch(table: Table) -> Watch:
    watch = Watch(
        days=table.choice("days", WATCH_DAYS) or WATCH_DAYS[0],
        target_per_day=table.number("target_per_day"),
        floor_days=table.number("floor_days"),
    )
    table.done()
    return watch


def _answers(table: Table) -> tuple[AnswerTime | None, dict[Platform, AnswerTime], str]:
    default = _answer_time(table.table("default")) if "default" in table.values else None
    platforms = table.table("platforms")
    times: dict[Platform, AnswerTime] = {}
    for each in Platform:
        if each in platforms.values:
            times[each] = _answer_time(platforms.table(each.value))
    platforms.done()
    answer_text = table.text("text") or ""
    table.done()
    return default, times, answer_text


def _tick(table: Table) -> TickDemand:
    tick = table.choice("tick", [each.value for each in Tick])
    demand = TickDemand(Tick(tick) if tick else Tick.CORRECT, table.needed_text("row"), table.needed_text("source"))
    table.done()
    return demand


def _answer_time(table: Table) -> AnswerTime:
    amount = table.number("amount", needed=True) or 1
    unit = table.choice("unit", [each.value for each in AnswerUnit])
    table.done()
    return AnswerTime(amount, AnswerUnit(unit) if unit else AnswerUnit.WORKING_DAYS)


def read_rules(tables: tuple[Table, ...], catalogue: Catalogue) -> tuple[Rule, ...]:
    """The pack's rules in the catalogue's order: what the pack names, and every rule of the overlay whether named or not."""
    named: dict[str, Rule] = {}
    for table in tables:
        rule_id = table.needed_text("id")
        provisions = tuple(read_provision(each) for each in table.tables("provisions"))
        extra = parse_follow_ups(table, "follow")
        table.done()
        known = catalogue.rule(rule_id)
        if known is None:
            table.report("rule_unknown", RULE_UNKNOWN, rule_id, rule=rule_id)
        elif rule_id in named:
            table.report("rule_twice", RULE_TWICE, rule_id, rule=rule_id)
        elif not provisions and known.rule_class is not RuleClass.PROCESS:
            table.report("provision_missing", PROVISION_MISSING, rule_id, rule=rule_id)
        else:
            named[rule_id] = replace(known, follow_ups=_joined(known.follow_ups, extra), provisions=_ordered(provisions, known.provisions))
    return tuple(named.get(each.id, each) for each in catalogue.rules if each.id in named or each.overlay)


def read_provision(table: Table) -> Provision:
    """What the policy itself says of a rule: its own short wording, where it stands, ska or får, its row (VAS-13, OSB-17 and on)."""
    modal = table.choice("modal", MODALS)
    provision = Provision(
        wording=table.needed_text("wording"),
        source=table.needed_text("source"),
        modal=MODALS[modal] if modal else Modal.MUST,
        row=table.needed_text("row"),
    )
    table.done()
    return provision


def _ordered(own: tuple[Provision, ...], statute: tuple[Provision, ...]) -> tuple[Provision, ...]:
    """The policy's own words first, ska before får, the law last."""
    return (*sorted(own, key=lambda each: each.modal is not Modal.MUST), *statute)


def _joined(common: tuple[FollowUp, ...], extra: tuple[FollowUp, ...]) -> tuple[FollowUp, ...]:
    """The catalogue's follow-ups with the pack's: the pack may add one, or make one mandatory; it never takes one away."""
    joined = {each.duty: each for each in common}
    for each in extra:
        before = joined.get(each.duty)
        joined[each.duty] = replace(each, mandatory=each.mandatory or (before is not None and before.mandatory))
    return tuple(joined.values())


def _known_rules(table: Table, key: str, known: frozenset[str]) -> tuple[str, ...]:
    ids = table.texts(key)
    for each in ids:
        if each not in known:
            table.report("rule_not_in_pack", RULE_NOT_IN_PACK, key, rule=each)
    return ids


def _gate(gates: Table, key: str) -> tuple[Demand, ...]:
    """What one gate asks, in the policy's order."""
    return tuple(_demand(each) for each in gates.tables(key))


def _demand(table: Table) -> Demand:
    demand = Demand(
        need=table.choice("need", NEEDS) or next(iter(NEEDS)),
        row=table.needed_text("row"),
        source=table.needed_text("source"),
        binding=BINDING[table.choice("modal", BINDING) or "ska"],
        offices=tuple(Office(each) for each in table.choices("offices", list(Office))),
        words=table.flag("words"),
        wording=table.needed_text("wording"),
    )
    table.done()
    return demand


def _upkeep(table: Table, catalogue: Catalogue) -> Upkeep:
    """What is asked of an active channel: what the policy says, and what the law asks besides."""
    own: dict[Check, CheckDemand] = {}
    for each in table.tables("checks"):
        demand = _check(each)
        if demand.check in own:
            each.report("check_twice", CHECK_TWICE, "check", check=demand.check)
        own[demand.check] = demand
    for each in catalogue.checks:
        asked = own.get(each.check)
        own[each.check] = each if asked is None else replace(asked, binding=True, statute=each.statute)
    deposits = tuple(_deposit(each) for each in table.tables("deposits"))
    upkeep = Upkeep(tuple(own.values()), deposits, table.number("inactive_days") or INACTIVE_DAYS)
    table.done()
    return upkeep


def _check(table: Table) -> CheckDemand:
    check = Check(table.choice("check", Check) or Check.SENDER)
    demand = CheckDemand(
        check=check,
        row=table.needed_text("row"),
        source=table.needed_text("source"),
        binding=BINDING[table.choice("modal", BINDING) or "ska"],
        every_days=table.number("every_days") or check.every_days,
    )
    table.done()
    return demand


def _deposit(table: Table) -> DepositDemand:
    demand = DepositDemand(
        deposited=Deposited(table.choice("deposited", Deposited) or Deposited.PLAN),
        row=table.needed_text("row"),
        source=table.needed_text("source"),
        binding=BINDING[table.choice("modal", BINDING) or "ska"],
    )
    table.done()
    return demand


def _example(table: Table, known: frozenset[str]) -> ExampleCase:
    outcome = table.choice("outcome", [each.outcome.value for each in OUTCOMES])
    expect = parse_follow_ups(table, "expect")
    case = ExampleCase(
        name=table.needed_text("name"),
        text=table.needed_text("text"),
        ticked=_known_rules(table, "ticked", known),
        outcome=outcome or Outcome.KEEP,
        reason=table.text("reason") or "",
        expect=tuple(Duty(each.duty) for each in expect),
        refused=table.texts("refused"),
        waits=table.flag("waits"),
        unsure=_known_rules(table, "unsure", known),
    )
    table.done()
    return case
