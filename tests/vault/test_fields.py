"""The credentials of a channel, and the copy of them that goes into the keyring. The numbers are those of the cases."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.vault.fields import Code, Fields, copy_of, read_copy, typed_codes
from moderator_app.vault.keyring import LONGEST, units
from moderator_app.vault.secret import Secret
from tests.vault.office import FIELDS

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


@given(texts, texts, st.lists(texts, max_size=5), texts)
def test_what_is_sealed_is_what_is_opened(username: str, password: str, codes: list[str], note: str) -> None:
    fields = Fields(Secret(username), Secret(password), FIELDS.one_time, tuple(Code.typed(Secret(each)) for each in codes), Secret(note))
    assert Fields.of(fields.plain()) == fields


def test_a_recovery_code_is_ticked_off_by_its_id_and_the_envelope_stays_as_it_is() -> None:
    first, second = FIELDS.codes
    assert [FIELDS.left(used) for used in ((), (first.id,), {first.id, second.id}, ("ffffffff",))] == [2, 1, 0, 2]


def test_a_recovery_code_gets_an_id_that_tells_nothing_of_it() -> None:
    ids = [Code.typed(Secret("1111-aaaa")).id for _ in range(100)]
    assert len(set(ids)) == 100
    assert all(re.fullmatch("[0-9a-f]{8}", each) for each in ids)


def test_codes_are_entered_a_line_each_and_a_known_one_stays_ticked_off() -> None:
    written = Secret("  3333-cccc\r\n\n2222-bbbb \n3333-cccc\n")
    new, known = typed_codes(written, FIELDS.codes)
    assert (new.code, known) == (Secret("3333-cccc"), FIELDS.codes[1])
    assert new.id not in {each.id for each in FIELDS.codes}
    assert typed_codes(Secret(" \n")) == ()


def test_the_copy_in_the_keyring_is_whole_where_it_fits() -> None:
    item = copy_of(FIELDS, 7)
    assert item is not None
    copy = read_copy(item)
    assert copy is not None
    assert (copy.fields, copy.generation, copy.whole) == (FIELDS, 7, True)


def test_recovery_codes_that_do_not_fit_stay_in_the_envelope_and_the_copy_says_so() -> None:
    many = Fields(
        FIELDS.username, FIELDS.password, FIELDS.one_time, tuple(Code.typed(Secret("x" * 40)) for _ in range(40)), Secret("Bos telefon")
    )
    item = copy_of(many, 7)
    assert item is not None
    assert units(item.reveal()) <= LONGEST
    copy = read_copy(item)
    assert copy is not None
    assert (copy.whole, copy.fields.codes, copy.fields.note) == (False, (), Secret("Bos telefon"))


def test_a_password_that_does_not_fit_is_not_cut() -> None:
    assert copy_of(Fields(Secret("x"), Secret("å" * LONGEST)), 1) is None
    short = copy_of(Fields(Secret("x"), Secret("")), 1)
    assert short is not None
    longest = LONGEST - units(short.reveal()) - units('"password":"",')
    whole = copy_of(Fields(Secret("x"), Secret("å" * longest)), 1)
    assert whole is not None
    assert units(whole.reveal()) == LONGEST
    assert copy_of(Fields(Secret("x"), Secret("å" * (longest + 1))), 1) is None


@pytest.mark.credential_case(44)
def test_an_item_of_a_later_version_is_left_for_the_envelope() -> None:
    item = copy_of(FIELDS, 1)
    assert item is not None
    assert item.reveal().startswith('{"v":1,')
    for text in ('{"v":2,"password":"x"}', '{"v":2}', '{"password":"x"}', "not JSON", "[]"):
        assert read_copy(Secret(text)) is None
