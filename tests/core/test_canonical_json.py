"""Equal values give equal bytes, whatever order they were put in."""

import contextlib
import json
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json, decode_base64

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("añ😀", max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.text("añ😀", max_size=3), VALUES))
def test_order_makes_no_difference_and_nothing_is_lost(values):
    assert canonical_json(dict(reversed(values.items()))) == canonical_json(values)
    assert json.loads(canonical_json(values)) == values


def test_it_is_plain_utf8_without_spaces():
    assert canonical_json({"b": [1, True, None], "a": "é"}) == '{"a":"é","b":[1,true,null]}'.encode()


def test_what_json_cannot_say_is_refused():
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_json(float("nan"))


@given(st.binary(max_size=80))
def test_base64_has_one_spelling(data):
    text = b64encode(data)
    assert decode_base64(text) == decode_base64(text.decode()) == data
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    last = len(text.rstrip(b"=")) - 1
    for letter in letters if len(data) % 3 else b"":
        other = text[:last] + bytes([letter]) + text[last + 1 :]
        if other == text:
            continue
        with contextlib.suppress(ValueError):
            assert decode_base64(other) != data, other


@pytest.mark.parametrize("text", ["QQ", "QQ==\n", "Q Q==", "QR==", "QQ===", "é", "Q*=="])
def test_any_other_way_of_writing_it_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - whose words it has is not what matters
        decode_base64(text)
