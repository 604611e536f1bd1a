"""What is told to the public is what is true, and the rules of play are exactly those that a moderator can choose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import Answer, Draft, Outcome
from moderator_app.domain.gates import Responsibility
from moderator_app.domain.hours import ServiceHours
from moderator_app.domain.own_list import with_own_list
from moderator_app.domain.packs import pack_from_source
from moderator_app.domain.policy import AnswerTime, AnswerUnit, Pack
from moderator_app.domain.public_texts import as_lines, canonical, difference, document_from, make
from moderator_app.domain.public_wordings import OwnWords, TextKind
from moderator_app.domain.register import ChosenTime, Watched, WatchSchedule
from moderator_app.domain.rulings import checklist
from moderator_app.domain.wordings import author_message
from tests.domain.policy_files import NAMES, catalogue, pack
from tests.domain.public import FIELDS, OWN, held, truth, wordings

OWN_LIST = with_own_list(pack("sollentuna"), {"H-01": "", "H-06": "Köp och sälj"})
ALL_PACKS = (*map(pack, NAMES), OWN_LIST)


def lines(kind: TextKind, **more: object) -> list[str]:
    return list(as_lines(make(kind, truth(**more), wordings()).document))  # pyright: ignore[reportArgumentType]


def section(kind: TextKind, heading: str, **more: object) -> list[str]:
    found = lines(kind, **more)
    at = found.index(heading)
    return found[at + 1 : found.index("", at) if "" in found[at:] else None]


@pytest.mark.requirement("SOL-11", check="moderator_app.domain.public_texts:public_rules")
@pytest.mark.parametrize("used", ALL_PACKS, ids=lambda used: f"{used.id}-{used.content_hash[:4]}")
def test_the_rules_of_play_list_exactly_the_rules_that_a_moderator_can_choose(used: Pack) -> None:
    can_choose = {rule.id for rule in checklist(used) if rule.breach}

    assert can_choose
    assert make(TextKind.RULES, truth(used), wordings()).document.rules == can_choose
    said = [line for line in section(TextKind.RULES, "Det här får inte förekomma", which=used) if line.startswith("- ")]
    assert len(said) == len(set(said)) == len(can_choose)


def test_a_channels_own_list_is_what_its_moderators_choose_from_and_what_is_published() -> None:
    assert [rule.id for rule in OWN_LIST.rules if rule.id.startswith("H-")] == ["H-01", "H-06"]
    assert "- Köp och sälj" in lines(TextKind.RULES, which=OWN_LIST)
    assert "- Spam och upprepade inlägg" not in lines(TextKind.RULES, which=OWN_LIST)
    assert pack_from_source(OWN_LIST.source) == OWN_LIST
    assert OWN_LIST.content_hash != pack("sollentuna").content_hash
    assert with_own_list(pack("osby"), {"H-01": "Annat"}) == pack("osby")


@pytest.mark.requirement("VAS-11", check="moderator_app.domain.wordings:author_message", off="")
def test_the_rules_of_play_say_of_sensitive_matters_what_the_author_is_answered() -> None:
    (said,) = (line for line in section(TextKind.RULES, "Så hanterar vi synpunkter och frågor", which="vastarvet") if "e-post" in line)
    draft = Draft(item_id=1, revision_id=1, answers={"L-05": Answer.YES}, outcome=Outcome.REFER)

    assert said.startswith("Skriv inte om ditt ärende och lämna inte ut känsliga uppgifter eller personuppgifter här.")
    assert said in author_message(pack("vastarvet"), draft)


def test_every_rule_has_words_for_the_public_and_of_abuse_material_no_more_than_its_name() -> None:
    words = wordings().words.rules

    assert set(words) == {rule.id for rule in catalogue().rules if rule.breach}
    assert words["B-05"] == "Barnpornografibrott"


@pytest.mark.requirement("SOL-9", check="moderator_app.domain.public_texts:make")
@pytest.mark.requirement("SOL-10", check="moderator_app.domain.public_texts:make")
def test_the_rules_of_play_say_how_views_and_questions_are_handled() -> None:
    fields = replace(FIELDS, service_hours=ServiceHours.daily(((480, 990),), 0, 4), watch_schedule=WatchSchedule(2, 1, Watched.WEEKDAY))
    said = section(TextKind.RULES, "Så hanterar vi synpunkter och frågor", which="sollentuna", fields=fields)

    assert "Vi läser kanalen minst 2 gånger varje vardag." in said
    assert "Vi svarar på frågor inom en arbetsdag." in said
    assert "Kanalen är bemannad måndag–fredag klockan 8.00–16.30." in said
    assert "Kontakt: badet@exempel.se" in said
    assert any("annan nämnd" in line for line in said)
    assert "Vi svarar på frågor så snart vi kan." in lines(TextKind.RULES, which="osby")


def test_a_lunch_a_short_friday_and_a_time_that_the_organisation_chose_are_told_to_the_public() -> None:
    hours = ServiceHours((*[((480, 720), (780, 990))] * 4, ((480, 720),), (), ()))
    chosen = ChosenTime(AnswerTime(2, AnswerUnit.WORKING_DAYS))
    said = lines(TextKind.RULES, which="osby", fields=replace(FIELDS, service_hours=hours, answer_time=chosen))

    assert "Kanalen är bemannad måndag–torsdag klockan 8.00–12.00 och 13.00–16.30, fredag klockan 8.00–12.00." in said
    assert "Vi svarar på frågor inom 2 arbetsdagar." in said


@pytest.mark.parametrize(
    ("used", "platform", "answer"),
    [
        ("vastarvet", Platform.FACEBOOK, "inom 24 timmar på vardagar"),
        ("sollentuna", Platform.X, "inom 4 timmar när kanalen är bemannad"),
        ("sollentuna", Platform.BLOG, "inom en arbetsdag"),
    ],
)
def test_the_answer_time_is_the_policys(used: str, platform: Platform, answer: str) -> None:
    assert f"Vi svarar på frågor {answer}." in lines(TextKind.RULES, which=used, platform=platform)


@pytest.mark.parametrize(
    ("used", "schedule", "told"),
    [
        ("sormland", None, "varje vardag"),
        ("vastarvet", None, "löpande"),
        ("hjo", None, "minst var 7:e dag"),
        ("hjo", WatchSchedule(1, 1, Watched.DAY), "minst en gång varje dag"),
        ("hjo", WatchSchedule(1, 7, Watched.DAY), "minst en gång på 7 dagar"),
        ("hjo", WatchSchedule(3, 2, Watched.WEEKDAY), "minst 3 gånger på 2 vardagar"),
    ],
)
def test_how_often_the_channel_is_read_is_the_registers_or_the_policys(used: str, schedule: WatchSchedule | None, told: str) -> None:
    assert f"Vi läser kanalen {told}." in lines(TextKind.RULES, which=used, fields=replace(FIELDS, watch_schedule=schedule))


@pytest.mark.requirement("SOL-12", check="moderator_app.domain.public_texts:make")
def test_what_can_happen_is_what_the_policy_allows() -> None:
    heading = "Det här kan hända om du inte följer reglerna"
    blocks = "- Vi kan stänga av dig från kanalen för en tid."

    assert blocks in section(TextKind.RULES, heading, which="vastarvet")
    assert blocks not in section(TextKind.RULES, heading, which="sollentuna")
    always = [line for line in section(TextKind.RULES, heading, which="sormland") if line.startswith("- Vi polisanmäler alltid: ")]
    assert len(always) == 1
    assert "Hot (olaga hot)" in always[0]
    for said in ("påminna om reglerna", "dölja inlägget", "ta bort inlägget", "polisanmälas"):
        assert any(said in line for line in section(TextKind.RULES, heading, which="sollentuna"))


def test_who_is_responsible_is_told_by_role_name_title_and_unit() -> None:
    holders = (held(Responsibility.WATCHER, "Kim Ek", "Kommunikatör", ""), held(Responsibility.MANAGER, "Ada Ask"))
    left = replace(held(Responsibility.PUBLISHER, "Bo Bok"), until=5)

    assert section(TextKind.RESPONSIBLE, "Ansvariga personer", holders=(*holders, left))[1:] == [
        "- Ansvarig chef: Ada Ask, Chef, Badet",
        "- Bevakar kanalen: Kim Ek, Kommunikatör",
    ]


def test_the_notice_says_who_runs_the_channel_and_that_others_can_read_it() -> None:
    said = lines(TextKind.NOTICE, own=OWN | {OwnWords.STATUTORY: "Ett krav.\n\nEtt till."})

    assert "Badet på Facebook drivs av Landstinget Sörmland. Ansvarig nämnd: Kulturnämnden." in said
    assert any(line.startswith("Det du skriver i kanalen blir tillgängligt för andra.") for line in said)
    assert any("3 § lagen (1998:112)" in line for line in said)
    assert said[-2:] == ["Ett krav.", "Ett till."]
    assert "Region Sörmland" in "".join(lines(TextKind.NOTICE, own={OwnWords.ORGANISATION: "Region Sörmland"}))


@pytest.mark.requirement("SOL-38", check="moderator_app.domain.public_texts:make")
def test_the_controller_of_personal_data_is_the_board() -> None:
    said = lines(TextKind.PRIVACY, which="sollentuna")

    assert said[3].startswith("Kulturnämnden vid Sollentuna kommun är personuppgiftsansvarig")
    assert "Dataskyddsombud: dso@exempel.se" in said
    assert "Vi svarar inom en månad. Vänd dig till Kulturnämnden: badet@exempel.se" in said
    assert any("artikel 6.1 e" in line for line in said)
    own = OWN | {OwnWords.LEGAL_BASIS: "Annan grund."}
    assert section(TextKind.PRIVACY, "Rättslig grund", own=own) == ["Annan grund."]
    assert any("efter egna villkor" in line for line in said)
    assert not any("efter egna villkor" in line for line in lines(TextKind.PRIVACY, platform=Platform.BLOG))


def test_a_text_that_says_too_little_names_what_it_lacks() -> None:
    bare = truth(fields=replace(FIELDS, board="", purpose=""), holders=(), own={})

    def lacks(kind: TextKind) -> list[str]:
        return [each.english() for each in make(kind, bare, wordings()).lacks]

    assert lacks(TextKind.RULES) == ["Missing: responsible board.", "Missing: purpose."]
    assert lacks(TextKind.RESPONSIBLE) == ["Missing: accountable manager."]
    assert lacks(TextKind.NOTICE) == ["Missing: responsible board."]
    assert lacks(TextKind.PRIVACY) == ["Missing: responsible board.", "Missing: contact address.", "Missing: data protection officer."]
    untitled = truth(holders=(held(Responsibility.MANAGER, "Ada Ask", title=""),))
    assert [each.english() for each in make(TextKind.RESPONSIBLE, untitled, wordings()).lacks] == ["Missing: the title of Ada Ask."]


@pytest.mark.parametrize("kind", TextKind)
@pytest.mark.parametrize("used", NAMES)
def test_a_text_is_stored_and_read_again_and_lacks_nothing_where_the_register_is_filled_in(used: str, kind: TextKind) -> None:
    made = make(kind, truth(used), wordings())

    assert made.lacks == ()
    assert document_from(canonical(made.document)) == made.document
    assert not any("{" in line for line in as_lines(made.document))


def test_what_changed_is_told_by_the_lines_that_left_and_came() -> None:
    before, now = (
        make(TextKind.RESPONSIBLE, truth(holders=(held(Responsibility.MANAGER, name),)), wordings()).document
        for name in ("Ada Ask", "Kim Ek")
    )

    assert difference(before, now) == (("- Ansvarig chef: Ada Ask, Chef, Badet",), ("- Ansvarig chef: Kim Ek, Chef, Badet",))
    assert difference(now, now) == ((), ())


def test_what_somebody_wrote_is_no_template() -> None:
    said = lines(TextKind.RULES, name="{board}", fields=replace(FIELDS, purpose="{channel.__class__} {0} {", board="a\nb"))

    assert "{board} på Facebook drivs av Landstinget Sörmland." in said
    assert "Syftet med kanalen: {channel.__class__} {0} {" in said
    assert "Ansvarig nämnd: a b." in said


def test_every_word_that_the_texts_may_need_is_there() -> None:
    words = wordings().words

    assert set(words.platforms) == set(Platform)
    assert set(words.answer) == set(AnswerUnit)
    assert set(words.roles) == set(Responsibility)


def test_with_everything_known_no_line_of_a_template_is_left_out_but_for_its_opposite() -> None:
    fields = replace(
        FIELDS,
        target_groups="Alla",
        entry_page="https://exempel.se/",
        retention_plan="Plan 3",
        service_hours=ServiceHours.daily(((480, 990),), 0, 4),
        watch_schedule=WatchSchedule(2, 1, Watched.WEEKDAY),
    )
    own = dict.fromkeys(OwnWords, "Ord")
    used = replace(pack("sollentuna"), may_block=True, police_report_mandatory=("B-01",))
    for kind, template in wordings().templates.items():
        written = sum(not line.unless and not line.each for part in template.section for line in part.line)
        listed = {line.each for part in template.section for line in part.line if line.each}
        document = make(kind, truth(used, fields=fields, own=own), wordings()).document
        entries = {"must": 0, "may": 0, "holders": 1, "statutory": 1}
        expected = written + sum(entries[each] for each in listed) + len(document.rules)
        assert sum(len(part.lines) for part in document.sections) == expected, kind
