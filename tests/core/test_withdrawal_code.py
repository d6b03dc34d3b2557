"""The withdrawal code: easy to copy from a screen by hand, and only ever inside the seal."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import SealError
from desktop.core.signature.compose import compose
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.core.signature.sealed_contents import SignaturePlace
from desktop.core.withdrawal_code import is_code, new_code
from tests.support.factory import AT, campaign, entry, signature


def test_a_code_is_two_groups_of_four_characters_that_nobody_reads_for_another():
    characters = Counter("".join(new_code() for _ in range(2000)))
    assert characters.pop("-") == 2000
    assert not set(characters) & set("0O1ILQ2Z5S8BUV6G") - set("2568")
    for pair in ("0O", "1I", "1L", "2Z", "5S", "8B", "6G", "UV", "OQ"):
        assert len(set(pair) & set(characters)) <= 1
    # Each is as likely as any other: 16,000 draws from 22, so about 727 of each; 5 standard deviations are 132.
    assert all(595 < count < 859 for count in characters.values())


def test_codes_are_not_made_from_what_is_given_nor_from_the_time():
    assert len({new_code() for _ in range(2000)}) == 2000


@given(st.text(alphabet="0123456789ABCDEFGHJKMZ-", max_size=10))
def test_only_what_new_code_could_make_is_a_code(text):
    characters = text.replace("-", "", 1)
    looks_right = len(text) == 9 and text[4] == "-" and not set(characters) & set("01ABEGZ-")
    assert is_code(text) is looks_right


def test_the_code_and_the_doubt_of_the_clock_travel_inside_the_seal():
    code = new_code()
    place = SignaturePlace(
        "00000000-0000-4000-8000-000000000001", "2026-08-23-pride", "d" * 16, 7, code, clock_jumped=True
    )
    read = decode(encode(compose(campaign(), entry(), place, AT)))
    assert (read.code, read.clock_jumped) == (code, True)


def test_a_signature_on_paper_has_no_code():
    assert decode(encode(signature(capture="paper", sheet="3", line=4))).code == ""


@pytest.mark.parametrize(
    "changes",
    [{"code": "0000-0000"}, {"code": "7KMD3XPR"}, {"code": 7}, {"clock_jumped": 1}, {"clock_jumped": "yes"}],
)
def test_a_hostile_code_or_doubt_is_refused(changes):
    with pytest.raises(SealError):
        decode(json.dumps(json.loads(encode(signature())) | changes).encode())
