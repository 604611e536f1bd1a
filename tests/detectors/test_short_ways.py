"""Where a detector takes a short way, it finds what the long one does: the library is spared, and nobody's comment is read less closely."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from moderator_app.detectors import disguised, folding, languages, links, phones, questions
from moderator_app.detectors.lexicon import Lexicon
from moderator_app.detectors.reading import Reading
from moderator_app.detectors.scan import scan
from moderator_app.domain.marks import Detector
from tests.detectors.conftest import Scan, marked

DIGITS = st.text("0123456789", min_size=4, max_size=9)
PARTS = st.sampled_from(
    ["", "/", "/kurs", "/en-bild", "/a_b.pdf", "/[bild]", "/[en-bild]/å", "?id=3", "?a=b&c=d_e", "#del-2", "/x?y", "//", "/("]
)
ENDS = st.sampled_from(["", ".", ",", "!", ")", "/", ".,", "…", "-"])


@given(
    area=st.sampled_from(["070", "073", "08", "031", "0550", "0771", "00", "0123"]), between=st.sampled_from(["-", " ", ""]), rest=DIGITS
)
@settings(max_examples=300)
def test_a_number_in_the_swedish_way_is_one_where_the_library_says_so(area: str, between: str, rest: str) -> None:
    written = f"{area}{between}{rest}"
    matcher = phonenumbers.PhoneNumberMatcher(written, "SE", leniency=phonenumbers.Leniency.VALID, max_tries=phones.TRIES)

    found = [(mark.start, mark.end) for mark in phones._in(written, 0)]
    assert found == [(one.start, one.end) for one in matcher]


@given(
    host=st.sampled_from(["nordby.se", "www.a-b.co.uk", "example.org", "a--b.com", "exa_mple.com", "1.2.3.4"]),
    more=st.lists(PARTS),
    end=ENDS,
)
@settings(max_examples=300)
def test_an_address_without_doubt_is_what_the_library_takes_it_for(host: str, more: list[str], end: str) -> None:
    written = f"https://{host}{''.join(more)}{end}"
    reading = Reading(written, written.lower())

    found = [written[mark.start : mark.end] for mark in links.find(reading, [written.index("://")])]
    assert found == [one.raw for one in links._linkify().match(written) or ()]


@given(st.text(st.sampled_from("ab1 2\n\t\u00a0åé\u200b\u00ad“😀хęａ")))
@example("f\u200ban")
def test_a_glance_tells_digits_odd_letters_and_other_spaces(text: str) -> None:
    digits, odd, spaced = folding.glance(text)

    assert digits == sum(each in "0123456789" for each in text)
    assert odd >= (folding.ODD.search(text) is not None)
    assert spaced >= any(each.isspace() and each != " " for each in text)


FIGURES = (
    "eller hur?", "visst är det skönt, va?", "va ??", "inte sant?", "på riktigt?", "seriöst\n?", "hur svårt kan det vara?", "vem bryr sig?",
    "vad trodde ni?", "skojar ni?", "fattar du?", "skäms ni inte?", "vad i helvete håller ni på med?", "vad fan gör ni?",
    "vafan är det här?", "hur dumma får man vara?", "är ni helt dumma?", "är du sjuk i huvudet?", "är det bara jag som undrar?",
    "vad är det för fel på er?", "har ni ingen skam?", "vad har hänt med sverige?",
)  # fmt: skip


@pytest.mark.parametrize("said", FIGURES)
def test_a_figure_of_speech_is_no_question_to_us_and_is_met_on_the_way(look: Scan, said: str) -> None:
    assert questions._RHETORICAL.search(said)
    assert marked(look(said), said, Detector.QUESTION) == []


WONDERINGS = (
    "jag undrar om ni har öppet", "vi undrar när det blir klart", "skulle vilja veta vad det kostar", "vill gärna veta mer",
    "kan ni svara på det", "kan någon svara", "har en fråga om bygglov", "en fråga till er på kontoret", "tacksam för svar",
    "önskar svar före fredag", "svara gärna i dag", "hoppas på svar snart",
)  # fmt: skip


@pytest.mark.parametrize("said", WONDERINGS)
def test_who_wonders_needs_no_question_mark(look: Scan, said: str) -> None:
    assert any(mark.detector is Detector.QUESTION for mark in look(f"Hej, {said}."))


APART = st.lists(st.sampled_from([" ", ".", ". ", "-", "_", "*", ",", ", ", "/", "|"]), min_size=12, max_size=12)


@given(
    word=st.sampled_from(["fitta", "idiot", "jävla", "hora", "satan", "skit", "kuken", "n0lla", "hitler"]),
    gaps=APART,
    before=st.sampled_from(["", "bra ", "bra\n", "i ", "så. "]),
    behind=st.sampled_from(["", " bra", "\tbra", "!", " å"]),
)
@settings(max_examples=400)
def test_letters_apart_are_met_wherever_they_stand(lexicon: Lexicon, word: str, gaps: list[str], before: str, behind: str) -> None:
    apart = "".join(f"{letter}{gap}" for letter, gap in zip(word, gaps, strict=False)).rstrip(" .-_*,/|")
    text = f"{before}{apart}{behind}"

    for mark in disguised.find_apart(Reading(text, text), lexicon):
        assert any(other.start < mark.end and mark.start < other.end for other in scan(text, lexicon))


@pytest.mark.parametrize("between", ["\n", "\t", "\u00a0", " "])
@pytest.mark.parametrize("written", ["j4vla", "idioooot", "f*n", "k u k"])
def test_a_disguise_is_seen_through_behind_a_space_of_any_sort(look: Scan, between: str, written: str) -> None:
    text = f"Hej{between}{written}{between}hej"
    assert marked(look(text), text, Detector.DISGUISED) == [written]


DANISH = "Vi har været på en dejlig tur i Malmö med den nye bro, det var en god dag og vi kommer igen til efteråret."
NORWEGIAN = "Det er fint i Jönköping, men jeg synes at bussen har blitt for dyr og går for sjelden på søndager."


@pytest.mark.parametrize("text", [DANISH, NORWEGIAN])
def test_a_neighbour_who_writes_of_a_swedish_town_writes_no_swedish(text: str) -> None:
    assert not languages.is_swedish(text.lower())


def test_what_is_mostly_swedish_is_swedish() -> None:
    assert languages.is_swedish("nu går det bra med bussen, på lördag kommer hon hem till öland")
