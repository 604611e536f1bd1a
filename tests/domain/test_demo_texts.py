"""The demo desk's texts: 300 invented items in which every rule of the catalogue meets a case."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from moderator_app.domain.channels import Platform
from moderator_app.domain.decisions import OUTCOME, Outcome
from moderator_app.domain.items import AuthorType, Kind

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FOLDER = RESOURCES / "demo"
TWELVE_DAYS = 12 * 24 * 60
FIELDS = {"id", "author", "handle", "kind", "minutes_before_now", "url", "meets", "text"}
OPTIONAL = {"reply_to", "author_type", "thread", "context", "demo_decision"}

# Rules that the decisions of the demo log rest on, for each pack: what its policy or the overlay holds, less what needs a second approver.
DECIDABLE = {
    "sormland": {"H-01", "H-02", "L-03", "L-04", "P-01"},
    "vastarvet": {"H-01", "H-02", "H-03", "L-02", "L-05", "L-06", "P-01"},
    "sollentuna": {"L-04", "P-01", "P-02", "P-03", "P-09"},
    "osby": {"B-08", "H-01", "H-02", "L-02", "P-01", "P-03", "P-04"},
    "hjo": {"P-01", "P-02", "P-04"},
}
# What the policy only lets the desk remove (får): hiding is enough there.
HIDING_IS_ENOUGH = {"vastarvet": {"H-01", "L-06"}}

# The names of Swedish municipalities, less those that are everyday words or first names too (Ale, Berg, Boden, Mark, Nora, Sala, Vara …).
MUNICIPALITIES = """
Alingsås Alvesta Aneby Arboga Arjeplog Arvidsjaur Arvika Askersund Avesta Bengtsfors Bjurholm Bjuv Bollebygd Bollnäs Borgholm Borlänge
Borås Botkyrka Boxholm Bromölla Bräcke Burlöv Båstad Danderyd Degerfors Dorotea Ekerö Eksjö Emmaboda Enköping Eskilstuna Eslöv Essunga
Fagersta Falkenberg Falköping Falun Filipstad Finspång Flen Forshaga Färgelanda Gagnef Gislaved Gnesta Gnosjö Gotland Grums Grästorp
Gullspång Gällivare Gävle Göteborg Götene Habo Hagfors Hallsberg Hallstahammar Halmstad Hammarö Haninge Haparanda Heby Hedemora
Helsingborg Herrljunga Hjo Hofors Huddinge Hudiksvall Hultsfred Hylte Håbo Hällefors Härjedalen Härnösand Härryda Hässleholm Höganäs
Högsby Hörby Höör Jokkmokk Järfälla Jönköping Kalix Kalmar Karlsborg Karlshamn Karlskoga Karlskrona Karlstad Katrineholm Kinda Kiruna
Klippan Knivsta Kramfors Kristianstad Kristinehamn Krokom Kumla Kungsbacka Kungsör Kungälv Kävlinge Köping Laholm Landskrona Laxå
Lekeberg Leksand Lerum Lessebo Lidingö Lidköping Lindesberg Linköping Ljungby Ljusdal Ljusnarsberg Lomma Ludvika Luleå Lycksele Lysekil
Malmö Malung Mariestad Markaryd Mellerud Mjölby Motala Mullsjö Munkedal Munkfors Mölndal Mönsterås Mörbylånga Nacka Norberg Nordanstig
Nordmaling Norrköping Norrtälje Norsjö Nybro Nykvarn Nyköping Nynäshamn Nässjö Ockelbo Olofström Orsa Orust Osby Oskarshamn Ovanåker
Oxelösund Pajala Partille Perstorp Piteå Robertsfors Ronneby Rättvik Salem Sandviken Sigtuna Simrishamn Sjöbo Skara Skellefteå
Skinnskatteberg Skurup Skövde Smedjebacken Sollefteå Sollentuna Solna Sorsele Sotenäs Staffanstorp Stenungsund Stockholm Storfors Storuman
Strängnäs Strömstad Strömsund Sundbyberg Sundsvall Sunne Surahammar Svalöv Svedala Svenljunga Säffle Säter Sävsjö Söderhamn Söderköping
Södertälje Sölvesborg Tanum Tibro Tidaholm Tierp Timrå Tingsryd Tjörn Tomelilla Torsby Torsås Tranemo Tranås Trelleborg Trollhättan Trosa
Tyresö Täby Töreboda Uddevalla Ulricehamn Umeå Uppsala Uppvidinge Vadstena Vaggeryd Valdemarsvik Vallentuna Vansbro Vaxholm Vellinge
Vetlanda Vilhelmina Vimmerby Vindeln Vingåker Vårgårda Vänersborg Vännäs Värmdö Värnamo Västervik Västerås Växjö Ydre Ystad Åmål Ånge
Åre Årjäng Åsele Åstorp Åtvidaberg Älmhult Älvdalen Älvkarleby Älvsbyn Ängelholm Öckerö Ödeshög Örebro Örkelljunga Örnsköldsvik
Östersund Österåker Östhammar Överkalix Övertorneå
"""

# Mild stems of what is never written out: swearing, threats, violence. A text says [hot] or [svordom] instead.
NEVER_WRITTEN = re.compile(r"\b(jävl|helvete|fan\b|mörd|döda (dig|er|dem|henne|honom)|skjut(er|a)? |slå ihjäl|strypa)", re.IGNORECASE)
FICTIONAL_TELEPHONE = re.compile(r"070-174 06 \d\d")


def read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


DESK = read("desk.toml")
CHANNELS: list[dict[str, Any]] = DESK["channels"]
BY_CHANNEL: dict[str, list[dict[str, Any]]] = {each["id"]: read(each["items"])["items"] for each in CHANNELS}
ITEMS = [item for items in BY_CHANNEL.values() for item in items]
DECIDED = [(channel["pack"], item) for channel in CHANNELS for item in BY_CHANNEL[channel["id"]] if "demo_decision" in item]


def everything_shown(item: dict[str, Any]) -> str:
    reason = item.get("demo_decision", {}).get("reason", "")
    return "\n".join((item["author"], item.get("context", ""), item["text"], reason))


def rules_of_the_catalogue() -> set[str]:
    numbers = {"B": 8, "L": 9, "H": 10, "P": 9}
    return {f"{letter}-{number:02}" for letter, last in numbers.items() for number in range(1, last + 1)}


def test_the_desk_has_300_items_with_ids_and_texts_of_their_own() -> None:
    assert len(ITEMS) == 300
    assert len({item["id"] for item in ITEMS}) == 300
    assert len({item["url"] for item in ITEMS}) == 300
    assert len({item["text"].strip().casefold() for item in ITEMS}) == 300


def test_the_six_channels_are_on_known_platforms_and_use_all_five_packs() -> None:
    assert len(CHANNELS) == len({channel["name"] for channel in CHANNELS}) == 6
    assert {channel["pack"] for channel in CHANNELS} == set(DECIDABLE)
    for channel in CHANNELS:
        assert Platform(channel["platform"])
        assert read(channel["items"])["channel"] == channel["id"]
    assert {path.name for path in FOLDER.glob("*.toml")} == {"desk.toml", *(channel["items"] for channel in CHANNELS)}


def test_every_item_has_its_fields_and_no_others() -> None:
    for item in ITEMS:
        assert FIELDS <= item.keys() <= FIELDS | OPTIONAL, item["id"]
        assert Kind(item["kind"])
        assert AuthorType(item.get("author_type", "outsider"))
        assert all(item[field].strip() for field in ("text", "author", "handle"))
        assert item["url"].startswith("https://example.org/")
        assert ("thread" in item) == ("context" in item) == (item["kind"] == "comment"), item["id"]


def test_an_answer_stands_below_what_it_answers_and_is_younger() -> None:
    for items in BY_CHANNEL.values():
        above: dict[str, dict[str, Any]] = {}
        for item in items:
            if parent_id := item.get("reply_to"):
                parent = above[parent_id]
                assert parent["thread"] == item["thread"]
                assert item["minutes_before_now"] < parent["minutes_before_now"], item["id"]
            above[item["id"]] = item
    assert sum("reply_to" in item for item in ITEMS) > 25


def test_ages_run_from_minutes_to_twelve_days() -> None:
    ages = sorted(item["minutes_before_now"] for item in ITEMS)
    assert 1 <= ages[0] <= 10
    assert 11 * 24 * 60 < ages[-1] <= TWELVE_DAYS
    assert sum(age <= 4 * 60 for age in ages) >= 15
    assert sum(age <= 24 * 60 for age in ages) >= 50


def test_every_rule_but_abuse_material_meets_a_case() -> None:
    met = {rule for item in ITEMS for rule in item["meets"]}
    assert met == rules_of_the_catalogue() - {"B-05"}


def test_the_catalogue_of_the_policies_has_no_rule_that_the_demo_forgets() -> None:
    catalogue = tomllib.loads((RESOURCES / "policies" / "catalogue.toml").read_text(encoding="utf-8"))
    assert {rule["id"] for rule in catalogue["rule"]} == rules_of_the_catalogue()


def test_about_seven_of_ten_items_are_harmless() -> None:
    harmless = sum(set(item["meets"]) <= {"P-01", "P-09"} for item in ITEMS)
    assert 0.65 <= harmless / len(ITEMS) <= 0.75


def test_some_authors_return_and_some_break_the_rules_again_and_again() -> None:
    handles = {item["author"]: item["handle"] for item in ITEMS}
    assert all(handles[item["author"]] == item["handle"] for item in ITEMS)
    assert len(set(handles.values())) == len(handles) >= 80
    breaches = Counter(item["author"] for item in ITEMS if any(rule[0] in "BLH" for rule in item["meets"]))
    assert sum(times >= 3 for times in breaches.values()) >= 5
    assert sum(times >= 5 for times in Counter(item["author"] for item in ITEMS).values()) >= 20


def test_no_real_municipality_is_named() -> None:
    names = re.compile(rf"\b({'|'.join(MUNICIPALITIES.split())})s?\b")
    for item in ITEMS:
        assert not names.search(everything_shown(item)), item["id"]


def test_crimes_slurs_and_threats_are_only_suggested() -> None:
    for item in ITEMS:
        assert not NEVER_WRITTEN.search(everything_shown(item)), item["id"]
        if set(item["meets"]) & {"B-01", "B-02", "B-03", "B-04", "B-06", "B-07", "L-01", "L-06", "L-07", "L-08"}:
            assert re.search(r"\[[^\]]+\]", item["text"]), item["id"]


def test_personal_data_are_obviously_invented() -> None:
    for item in ITEMS:
        without_fiction = FICTIONAL_TELEPHONE.sub("", item["text"])
        assert not re.search(r"\d{6}[-+ ]?\d{4}|0\d{1,3}[- ]\d{2,3} ?\d\d ?\d\d", without_fiction), item["id"]
        assert all(host == "example.org" for host in re.findall(r"(?:https?://|@)([\w-]+(?:\.[\w-]+)+)", item["text"])), item["id"]
    assert sum(bool(FICTIONAL_TELEPHONE.search(item["text"])) for item in ITEMS) >= 3


@pytest.mark.parametrize("fragment", ["<b>", '<img src="file:///', "\\\\arkiv01\\", "\u202e", "\u200b", "\u2060", "\u00ad"])
def test_hostile_text_is_among_the_items(fragment: str) -> None:
    assert any(fragment in item["text"] for item in ITEMS)


def test_one_item_is_very_long_and_one_is_nothing_but_emojis() -> None:
    assert sum(4000 <= len(item["text"]) <= 4200 for item in ITEMS) == 1
    assert any(sum(unicodedata.category(sign) == "So" for sign in item["text"]) == 30 for item in ITEMS)


def test_several_languages_and_scripts_are_among_the_items() -> None:
    scripts = Counter(unicodedata.name(sign).split()[0] for item in ITEMS for sign in item["text"] if sign.isalpha())
    assert {"LATIN", "ARABIC", "CYRILLIC"} <= scripts.keys()


@pytest.mark.parametrize(("pack", "item"), DECIDED, ids=[item["id"] for _, item in DECIDED])
def test_a_decision_of_the_demo_log_is_one_that_the_pack_allows(pack: str, item: dict[str, Any]) -> None:
    decision = item["demo_decision"]
    rules = set(decision["rules"])
    outcome = OUTCOME[Outcome(decision["outcome"])]
    assert decision.keys() == {"outcome", "rules", "reason"}
    assert rules <= DECIDABLE[pack]
    assert rules <= set(item["meets"]) | {"P-09"}
    assert len(decision["reason"]) > 20
    assert item.get("author_type") != "staff"
    broken = {rule for rule in rules if rule[0] in "BLH"}
    assert bool(broken) == outcome.restricts, "a breach is acted on, and nothing is taken from an author without one"
    if outcome.outcome is Outcome.HIDE:
        assert rules <= HIDING_IS_ENOUGH.get(pack, set())


def test_forty_items_are_decided_and_none_blocks_an_author() -> None:
    outcomes = Counter(item["demo_decision"]["outcome"] for _, item in DECIDED)
    assert outcomes.total() == 40
    assert outcomes.keys() == {"keep", "answer", "hide", "remove", "forward", "refer"}


def test_the_desk_names_its_organisation_and_its_people() -> None:
    assert DESK["organisation"]["name"] == "Älvnäs kommun"
    people = DESK["people"]
    assert people[0]["name"] == "Åsa Lindmark"
    assert people[0]["role"] == "moderator"
    assert len({person["os_user"] for person in people}) == len(people)
