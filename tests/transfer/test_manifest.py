"""A manifest says where a batch comes from, and is refused when it says anything else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BatchError
from desktop.core.event import event_of
from desktop.core.signing import new_signing_key
from desktop.transfer.manifest import MOST_SIGNATURES, decode_manifest, encode_manifest
from tests.support.factory import DEVICE, manifest, stand_ins

SAID = manifest(stand_ins(3))
VALUES = json.loads(encode_manifest(SAID))


def refusal(values) -> str:
    with pytest.raises(BatchError) as refused:
        decode_manifest(json.dumps(values).encode())
    return str(refused.value)


@given(
    name=st.text(st.characters(categories=["L", "M", "N"]), min_size=1, max_size=60),
    first=st.integers(1, 2**50),
    more=st.integers(0, 2**50),
    count=st.integers(1, MOST_SIGNATURES),
)
def test_what_is_encoded_decodes_as_it_was(name, first, more, count):
    said = manifest(stand_ins(1), event_of(name, "Ottawa", "2026-08-23"), first=first, last=first + more, count=count)
    assert decode_manifest(encode_manifest(said)) == said


def test_an_event_in_persian_travels():
    said = manifest(stand_ins(1), event_of("خانه\u200cها", "تهران", "2026-08-23"))
    assert decode_manifest(encode_manifest(said)) == said


def test_a_newer_batch_asks_for_a_newer_tabling():
    assert "newer Tabling. Update this one" in refusal(VALUES | {"format": 2, "more": "x"})


def test_a_device_whose_name_is_not_that_of_its_key_is_refused():
    foreign = json.loads(encode_manifest(manifest(stand_ins(3), device_public=new_signing_key().public)))
    assert "does not describe itself" in refusal(foreign)
    assert "does not describe itself" in refusal(VALUES | {"device": "0" * 16})


@pytest.mark.parametrize("name", sorted(VALUES))
def test_a_manifest_without_something_is_refused(name):
    refusal({key: value for key, value in VALUES.items() if key != name})


@pytest.mark.parametrize(
    "changes",
    [
        {"more": 1}, {"campaign": "../x"}, {"campaign": ""}, {"campaign": "x" * 101}, {"campaign": 5}, {"version": "1"},
        {"version": True}, {"version": -1}, {"key": "a b"}, {"device_public": "!"}, {"device_public": ""},
        {"device_public": 5}, {"device_public": "é"}, {"number": 0}, {"number": 2**53}, {"number": 1.0}, {"first": 0},
        {"first": 4}, {"last": 2**53}, {"last": None}, {"count": 0}, {"count": MOST_SIGNATURES + 1}, {"count": -1},
        {"entries_sha256": "0" * 63}, {"entries_sha256": "G" * 64}, {"entries_sha256": None}, {"software": "1\n2"},
        {"day": "today"}, {"day": "2026-02-30"}, {"day": 5}, {"event": None}, {"event": []}, {"event": {}},
        {"event": "x"},
        {"event": VALUES["event"] | {"more": 1}}, {"event": VALUES["event"] | {"id": "../../x"}},
        {"event": VALUES["event"] | {"id": "a/b"}}, {"event": VALUES["event"] | {"name": "x" * 81}},
        {"event": VALUES["event"] | {"name": "a\nb"}}, {"event": VALUES["event"] | {"place": "a\u202eb"}},
        {"event": VALUES["event"] | {"name": "\ud800"}}, {"event": VALUES["event"] | {"day": "x"}},
        {"event": VALUES["event"] | {"name": 5}}, {"format": None}, {"format": []}, {"format": "x" * 10_000},
    ],
    ids=lambda changes: f"{changes!r:.50}",
)  # fmt: skip
def test_a_manifest_with_anything_else_in_it_is_refused_in_a_short_sentence(changes):
    assert len(refusal(VALUES | changes)) < 200


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"5", b"null", b"\xff", b'"x"', b"[" * 100_000, b'{"format":' + b"9" * 9_000 + b"}", b'{"format":1}'],
)
def test_what_is_no_manifest_is_refused(data):
    with pytest.raises(BatchError):
        decode_manifest(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from([*sorted(VALUES), "more"]), json_values)
def test_any_value_anywhere_is_read_back_as_it_was_or_refused(name, value):
    try:
        said = decode_manifest(json.dumps(VALUES | {name: value}).encode())
    except BatchError:
        return
    assert decode_manifest(encode_manifest(said)) == said


def test_a_manifest_names_the_device_and_nobody_else():
    assert set(VALUES) == {
        "campaign", "count", "day", "device", "device_public", "entries_sha256", "event", "first", "format", "key",
        "last", "number", "software", "version",
    }  # fmt: skip
    assert SAID.device_public == DEVICE.public
