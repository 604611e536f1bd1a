from __future__ import annotations

import re
from pathlib import Path

import pytest

from moderator_app.domain.catalogue import read_catalogue
from moderator_app.domain.decisions import Outcome
from moderator_app.domain.examples import check_example
from moderator_app.domain.packs import content_hash, pack_from_source, pack_source, read_pack
from moderator_app.domain.policy import Duty, ExampleCase, Modal, RuleClass
from moderator_app.support.messages import KnownError
from tests import requirements
from tests.domain.policy_files import DAYS, NAMES, NOW, POLICIES, catalogue, judge, must, pack, text

PUBLISHED = {
    "sormland": "000_5678d2ac65821c8b.txt",
    "vastarvet": "001_772065fbaaf0fecf.txt",
    "sollentuna": "002_7f6bca896b0b6192.txt",
    "osby": "003_805b42bef43541d2.txt",
    "hjo": "004_4872b64500da8b60.txt",
}
VERSIONS = Path(__file__).with_name("pack_versions.txt")
EVERY_EXAMPLE = [(name, case) for name in NAMES for case in pack(name).examples]


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


# --- The five packs --------------------------------------------------------------------------------------------------


def test_every_file_of_the_folder_is_a_pack_that_loads() -> None:
    assert {path.stem for path in POLICIES.glob("*.toml")} == {*NAMES, "catalogue"}
    assert [pack(name).id for name in NAMES] == list(NAMES)


@pytest.mark.parametrize(("name", "case"), EVERY_EXAMPLE, ids=[f"{name}: {case.name}" for name, case in EVERY_EXAMPLE])
def test_the_pack_does_what_its_examples_say(name: str, case: ExampleCase) -> None:
    assert [each.english() for each in check_example(pack(name), case, NOW, DAYS)] == []


def test_the_examples_meet_every_rule_but_the_one_without_any_text(name: str) -> None:
    cases = pack(name).examples
    assert len(cases) >= 8
    assert {rule for case in cases for rule in case.ticked} == {rule.id for rule in pack(name).rules} - {"B-05"}


def test_an_example_that_no_longer_holds_is_told_by_name() -> None:
    wrong = text("osby").replace('expect = ["FWD", "ANS"]', 'expect = ["FWD"]')
    changed = read_pack(wrong, "osby.toml", catalogue())
    told = [each.english() for case in changed.examples for each in check_example(changed, case, NOW, DAYS)]
    assert len(told) == 1
    assert "Fråga skickas vidare" in told[0]


@pytest.mark.requirement("SOR-16", check="moderator_app.domain.policy:Rule.overlay")
def test_the_law_is_on_in_every_pack_whether_the_policy_names_it_or_not(name: str) -> None:
    always = {"L-03", "L-04", "L-08"} | {f"B-{number:02}" for number in range(1, 9)}
    rules = {rule.id: rule for rule in pack(name).rules}
    assert always <= rules.keys()
    assert all(rules[each].modal is Modal.MUST for each in always)


def test_anybody_may_ask_for_a_document_whatever_the_policy_says_and_that_is_no_crime(name: str) -> None:
    rule = pack(name).rule("P-07")
    assert rule is not None
    assert [(each.row, each.modal) for each in rule.provisions] == [(None, Modal.MUST)]
    found = judge(name, Outcome.FORWARD, "P-07")
    assert (found.missing, must(found), found.urgent) == ((), [Duty.FORWARD], False)


def test_a_policy_can_add_a_duty_but_never_take_one_away() -> None:
    common, own = catalogue().rule("L-04"), pack("sormland").rule("L-04")
    assert common is not None
    assert own is not None
    assert not next(each for each in common.follow_ups if each.duty is Duty.DIARY).mandatory
    assert next(each for each in own.follow_ups if each.duty is Duty.DIARY).mandatory
    assert {each.duty for each in common.follow_ups} <= {each.duty for each in own.follow_ups}


def test_the_checklist_asks_for_crimes_first_and_for_questions_last(name: str) -> None:
    order = [list(RuleClass).index(rule.rule_class) for rule in pack(name).rules]
    assert order == sorted(order)


def test_ska_wins_over_far_for_the_same_rule() -> None:
    rule = pack("vastarvet").rule("B-08")
    assert rule is not None
    assert [each.modal for each in rule.provisions] == [Modal.MUST, Modal.MAY, Modal.MUST]
    assert rule.modal is Modal.MUST


@pytest.mark.requirement("HJO-1", check="moderator_app.domain.packs:read_document")
def test_a_pack_carries_what_names_its_policy() -> None:
    document = pack("hjo").document
    assert (document.adopted, document.revised, document.valid_to) == ("2010-11-10", "2014-11-19", None)
    assert (document.owner, document.diary_no) == ("Informationschef", "2010-642")
    limited = read_pack(text("hjo").replace("revised =", "valid_to = 2030-12-31\nrevised ="), "hjo.toml", catalogue())
    assert limited.document.valid_to == "2030-12-31"


@pytest.mark.requirement("VAS-30", check="moderator_app.domain.packs:read_provision")
def test_each_of_vastarvets_eight_further_examples_is_one_rule() -> None:
    cited = {each.wording: rule.id for rule in pack("vastarvet").rules for each in rule.provisions if each.row in ("VAS-30", "VAS-31")}
    assert cited == {
        "hets mot folkgrupp": "B-04",
        "personliga angrepp": "L-02",
        "ärendehandläggning mot enskild": "L-05",
        "uppmaningar till brott": "L-01",
        "kränkande personuppgifter": "L-04",
        "uppvigling": "B-03",
        "olaga våldsskildring": "B-06",
        "barnpornografibrott": "B-05",
    }


# --- The words are the policies' own ---------------------------------------------------------------------------------


def test_every_row_that_a_provision_names_is_known(name: str) -> None:
    rows = {each.row for rule in pack(name).rules for each in rule.provisions if each.row}
    assert rows
    assert rows <= requirements.known().keys()


def test_every_wording_stands_on_its_line_of_the_published_policy(name: str) -> None:
    published = Path(__file__).parents[3] / "shared" / "policies" / PUBLISHED[name]
    if not published.is_file():
        pytest.skip("needs the published policies beside the repository")
    lines = published.read_text(encoding="utf-8").splitlines()
    for each in (*pack(name).start_gate, *pack(name).close_gate):
        assert each.wording in lines[int(each.source.rpartition(", rad ")[2]) - 1], each.need
    for rule in pack(name).rules:
        for each in rule.provisions:
            if each.row is not None:
                numbers = re.findall(r"\d+", each.source.partition(", rad ")[2])
                for part, number in zip(each.wording.split(" […] "), numbers, strict=True):
                    assert part in lines[int(number) - 1], (rule.id, part)


def test_no_example_has_a_text_for_abuse_material(name: str) -> None:
    assert not any("B-05" in (*case.ticked, *case.unsure) for case in pack(name).examples)
    assert all(case.outcome != Outcome.SUSPECTED_ABUSE for case in pack(name).examples)


# --- The copy in the database ----------------------------------------------------------------------------------------


def test_a_pack_is_rebuilt_from_its_canonical_text(name: str) -> None:
    assert pack_from_source(pack(name).source) == pack(name)
    assert pack_source(pack(name)) == pack(name).source
    assert content_hash(pack(name).source) == pack(name).content_hash


def test_layout_and_comments_of_the_file_do_not_change_the_hash() -> None:
    again = read_pack("# a remark\n\n" + text("osby"), "other.toml", catalogue())
    assert again.content_hash == pack("osby").content_hash


def test_a_policy_that_says_something_else_has_another_version(name: str) -> None:
    """What a decision rests on is named by pack and version: one version never has two contents."""
    told = dict(line.rsplit(" ", 1) for line in VERSIONS.read_text("utf-8").splitlines())
    assert told.get(f"{name} {pack(name).version}") == pack(name).content_hash, f"changed: give it a version of its own in {VERSIONS.name}"


def test_a_change_of_a_word_or_of_the_catalogue_is_another_pack() -> None:
    reworded = read_pack(text("osby").replace("Osby kommun", "Ösby kommun"), "osby.toml", catalogue())
    other_law = read_catalogue(text("catalogue").replace('"Olaga hot"', '"Hot"'), "catalogue.toml")
    hashes = {pack("osby").content_hash, reworded.content_hash, read_pack(text("osby"), "osby.toml", other_law).content_hash}
    assert len(hashes) == 3


@pytest.mark.parametrize("source", ["", "{}", '{"format": 1, "pack": {}}', '{"format": 1, "pack": []}', "[1]"])
def test_a_damaged_copy_is_a_known_error(source: str) -> None:
    with pytest.raises(KnownError) as error:
        pack_from_source(source)
    assert error.value.code == "pack_copy_damaged"


# --- Every mistake has its place -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "code", "place"),
    [
        ('overlay = "lag-2024-12"', "", "overlay_missing", "# Osby"),
        ('overlay = "lag-2024-12"', 'overlay = "none"', "overlay_missing", 'overlay = "none"'),
        ('overlay = "lag-2024-12"', 'overlay = "lag-2024-12"\nswitch_off = ["B-01"]', "key_unknown", "switch_off"),
        ("version = 2", 'version = "2"', "wrong_type", 'version = "2"'),
        ("version = 2", "version = true", "wrong_type", "version = true"),
        ('title = "Riktlinjer för sociala medier"', "", "key_missing", "[policy]"),
        ('body = "Osby kommun"', 'body = "Osby kommun"\nadopted = "2014"', "wrong_type", 'adopted = "2014"'),
        ('days = "activity_plan"', 'days = "sometimes"', "value_unknown", 'days = "sometimes"'),
        ("hide_working_days = 1", "hide_working_days = 0", "wrong_type", "hide_working_days = 0"),
        ("may_block = false", 'may_block = "no"', "wrong_type", 'may_block = "no"'),
        ('need = "manager_approval"', 'need = "approval"', "value_unknown", 'need = "approval"'),
        ("start = [", "start = [1,", "wrong_type", "start = [1"),
        ('row = "OSB-2", modal = "ska"', 'row = "OSB-2", modal = "får"', "value_unknown", 'row = "OSB-2", modal = "får"'),
        ('id = "H-01"', 'id = "H-99"', "rule_unknown", 'id = "H-99"'),
        ('id = "H-01"', 'id = "H-02"', "rule_twice", 'id = "H-02"\nprovisions = [\n    {row = "OSB-23"'),
        ('modal = "ska", wording = "pornografi"', 'modal = "bör", wording = "pornografi"', "value_unknown", 'modal = "bör", wording'),
        ('row = "OSB-19", modal = "ska", wording = "pornografi"', 'modal = "ska", wording = "pornografi"', "key_missing", '{modal = "ska"'),
        ('wording = "pornografi"', 'wording = ""', "value_empty", 'wording = ""'),
        ('id = "L-03"', 'id = "L-03"\nfollow = ["REX"]', "follow_up_unknown", 'follow = ["REX"]'),
        ('outcome = "keep"\nexpect = ["FWD"]', 'outcome = "kept"\nexpect = ["FWD"]', "value_unknown", 'outcome = "kept"'),
        ('ticked = ["P-04"]', 'ticked = ["P-02"]', "rule_not_in_pack", 'ticked = ["P-02"]'),
        ("months = 6", "months = 6.5", "wrong_type", "months = 6.5"),
        ("[snapshot]", "[snapshots]", "key_unknown", "[snapshots]"),
        ("[watch]", "[[watch]]", "wrong_type", "[[watch]]"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_key(before: str, after: str, code: str, place: str) -> None:
    spoilt = text("osby").replace(before, after, 1)
    assert spoilt != text("osby")
    with pytest.raises(KnownError) as error:
        read_pack(spoilt, "osby.toml", catalogue())
    assert error.value.code == "policy_file_invalid"
    told = next(each for each in error.value.details if each.code == code)
    line = spoilt[: spoilt.index(place)].count("\n") + 1
    assert re.match(rf"osby\.toml:{line}\b", told.english())


def test_all_mistakes_are_told_at_once_in_one_reading() -> None:
    spoilt = text("hjo").replace("version = 2", "version = 0").replace('"HJO-22", modal = "ska"', '"HJO-22", modal = "kan"')
    with pytest.raises(KnownError) as error:
        read_pack(spoilt, "hjo.toml", catalogue())
    assert [each.code for each in error.value.details] == ["wrong_type", "value_unknown"]
    assert "[[rule]] B-03 provisions 1" in error.value.details[1].english()


def test_a_rule_that_forbids_needs_the_policy_s_own_words() -> None:
    spoilt = text("hjo").replace('[[rule]]\nid = "P-06"', '[[rule]]\nid = "H-01"')
    with pytest.raises(KnownError) as error:
        read_pack(spoilt, "hjo.toml", catalogue())
    assert "provision_missing" in [each.code for each in error.value.details]


def test_a_text_that_is_no_toml_names_line_and_column() -> None:
    with pytest.raises(KnownError) as error:
        read_pack(text("osby") + "\n[[rule]\n", "osby.toml", catalogue())
    assert error.value.code == "policy_file_not_toml"
    assert re.search(r"line \d+, column \d+", error.value.english())


def test_the_catalogue_must_hold_the_whole_overlay() -> None:
    without_law = text("catalogue").replace("statute = [", "basis_too = [", 1)
    with pytest.raises(KnownError) as error:
        read_catalogue(without_law, "catalogue.toml")
    assert {each.code for each in error.value.details} == {"key_unknown", "overlay_missing"}
    shortened = re.sub(r'\[\[rule\]\]\nid = "L-03".*?\n\n(?=\[\[rule)', "", text("catalogue"), flags=re.DOTALL)
    with pytest.raises(KnownError) as error:
        read_catalogue(shortened, "catalogue.toml")
    assert [each.values["rule"] for each in error.value.details] == ["L-03"]


def test_the_catalogue_has_every_rule_of_the_common_list() -> None:
    expected = [f"{letter}-{number:02}" for letter, last in (("B", 8), ("L", 9), ("H", 10), ("P", 9)) for number in range(1, last + 1)]
    assert [rule.id for rule in catalogue().rules] == expected


ENGLISH = frozenset(
    ("the", "of", "and", "or", "by", "with", "within", "only", "first", "never", "policy", "used", "check", "own", "rules", "needs", "to")
)


def test_what_the_swedish_window_says_of_a_rule_has_no_english_in_it(name: str) -> None:
    rules = (*catalogue().rules, *pack(name).rules)
    said = {line for rule in rules for line in (rule.title_sv, rule.basis)}
    said |= {line for rule in rules for each in rule.provisions for line in (each.wording, each.source)}

    assert [line for line in sorted(said) if set(re.findall(r"\w+", line.lower())) & ENGLISH] == []


def test_a_pack_kept_before_rules_had_an_english_basis_is_still_read() -> None:
    older = re.sub(r',?"basis_en":"[^"]*"', "", pack_source(pack("hjo")))

    assert "basis_en" not in older
    assert [rule.basis for rule in pack_from_source(older).rules] == [rule.basis for rule in pack("hjo").rules]


@pytest.mark.requirement("SOR-8", check="moderator_app.domain.tables:Table.needed_text")
@pytest.mark.parametrize("name", NAMES)
def test_every_item_has_a_retention_class_for_a_pack_without_one_is_refused(name: str) -> None:
    assert pack(name).retention_class
    line = next(each for each in text(name).splitlines() if each.startswith("class ="))

    with pytest.raises(KnownError) as problem:
        read_pack(text(name).replace(line, ""), f"{name}.toml", catalogue())

    assert "[retention]" in str(problem.value.details[0].values["place"])
