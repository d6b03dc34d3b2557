"""A manifest says where a batch comes from, and is refused when it says anything else."""

import json
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import BatchError
from desktop.core.event import event_of
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.signing_keys import new_signing_key
from desktop.transfer.manifest import MOST_APART, MOST_RECEIPTS, decode_manifest, encode_manifest
from tests.support.bending import bend
from tests.support.factory import DEVICE, EVENT, manifest, stand_ins

SAID = manifest(stand_ins(3))
VALUES = json.loads(encode_manifest(SAID))


def as_ours(values) -> bytes:
    """What a device could sign, whatever stands in it: written as ours is, half characters included."""
    said = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return said.encode("utf-8", "surrogatepass")


def refusal(values) -> str:
    with pytest.raises(BatchError) as refused:
        decode_manifest(as_ours(values))
    return str(refused.value)


def chained(**changes):
    """A manifest of the second batch of a device, with all that format 2 can tell."""
    later = {"number": 2, "previous": "ab" * 32, "installation": "0f" * 16, "receipts": ("cd" * 32, "ef" * 32)}
    return manifest(stand_ins(3), **later | changes)


@given(
    name=st.text(st.characters(categories=["L", "M", "N"]), min_size=1, max_size=60),
    first=st.integers(1, 2**50),
    apart=st.integers(MOST_SIGNATURES, MOST_APART - 1),
    count=st.integers(1, MOST_SIGNATURES),
    number=st.sampled_from([1, 2]),
)
def test_what_is_encoded_decodes_as_it_was(name, first, apart, count, number):
    said = manifest(stand_ins(1), event_of(name, "Ottawa", "2026-08-23"), first=first, last=first + apart, count=count)
    assert decode_manifest(encode_manifest(said)) == said
    later = chained(
        event=said.event, number=number + 1, receipts=tuple(f"{each:064x}" for each in range(MOST_RECEIPTS))
    )
    assert decode_manifest(encode_manifest(later)) == later


@pytest.mark.parametrize("format_", [1, 2])
@pytest.mark.parametrize(
    ("first", "last", "count"), [(1, MOST_APART, 2), (5, 5, 1), (7, 11, 5), (2**53 - 2, 2**53 - 1, 2)]
)
def test_figures_at_their_bounds_are_read(first, last, count, format_):
    said = manifest(stand_ins(1), first=first, last=last, count=count, format=format_)
    assert decode_manifest(encode_manifest(said)) == said


@pytest.mark.parametrize("format_", [1, 2])
@pytest.mark.parametrize(
    ("first", "last", "count"),
    [(1, MOST_APART + 1, 2), (1, 2**53 - 1, 2), (0, 3, 2), (5, 4, 1), (1, 2**53, 1), (7, 11, 6), (1, 1, 0)],
)
def test_figures_that_no_journal_gives_out_are_refused_in_each_format(first, last, count, format_):
    said = manifest(stand_ins(1), first=first, last=last, count=count, format=format_)
    with pytest.raises(BatchError, match="does not describe itself"):
        decode_manifest(encode_manifest(said))


def test_a_batch_of_format_1_reads_as_before_and_tells_nothing_more():
    said = manifest(stand_ins(3), format=1)
    assert set(json.loads(encode_manifest(said))) == set(VALUES) - {"previous", "installation", "receipts"}
    assert decode_manifest(encode_manifest(said)) == said
    assert decode_manifest(json.dumps(json.loads(encode_manifest(said))).encode()) == said
    for more in ("previous", "installation", "receipts"):
        refusal(json.loads(encode_manifest(said)) | {more: VALUES[more]})


def test_an_event_of_format_1_may_have_any_id_and_of_format_2_only_its_own():
    other = replace(EVENT, name="Another march")
    old = manifest(stand_ins(3), other, format=1)
    assert decode_manifest(encode_manifest(old)).event == other
    refusal(json.loads(encode_manifest(manifest(stand_ins(3), other))))


def test_what_is_written_in_another_way_than_ours_is_refused():
    for other in (
        json.dumps(VALUES).encode(),
        as_ours(VALUES) + b" ",
        as_ours(VALUES).replace(b'{"', b'{"count":3,"', 1),
    ):
        with pytest.raises(BatchError, match="does not describe itself"):
            decode_manifest(other)


@pytest.mark.parametrize(
    "changes",
    [{"previous": "AB" * 32}, {"previous": "ab" * 31}, {"previous": None}, {"installation": "0f" * 15},
     {"installation": "tablet-3"}, {"receipts": ["cd" * 32] * 2}, {"receipts": ["x"]}, {"receipts": "cd" * 32},
     {"receipts": [f"{each:064x}" for each in range(MOST_RECEIPTS + 1)]}, {"number": 1},
     {"previous": VALUES["entries_sha256"]}],
    ids=lambda changes: f"{changes!r:.40}",
)  # fmt: skip
def test_what_came_before_is_told_in_digests_and_never_twice(changes):
    values = json.loads(encode_manifest(chained()))
    assert decode_manifest(as_ours(values)) == chained()
    assert "does not describe itself" in refusal(values | changes)


@pytest.mark.parametrize("seed", range(10))
def test_nothing_that_is_bent_anywhere_is_read_but_as_what_it_says(seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    whole = [encode_manifest(each) for each in (chained(), SAID, manifest(stand_ins(3), format=1))]
    for _ in range(100):
        bent = bend(chance, chance.choice(whole))
        try:
            said = decode_manifest(bent)
        except BatchError:
            continue
        assert said.format == 1 or encode_manifest(said) == bent


def test_an_event_in_persian_travels():
    said = manifest(stand_ins(1), event_of("خانه\u200cها", "تهران", "2026-08-23"))
    assert decode_manifest(encode_manifest(said)) == said


def test_a_newer_batch_asks_for_a_newer_tabling():
    assert "newer Tabling. Update this one" in refusal(VALUES | {"format": 3, "more": "x"})


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
@pytest.mark.parametrize("format_", [1, 2])
def test_a_manifest_with_anything_else_in_it_is_refused_in_a_short_sentence(format_, changes):
    said = VALUES if format_ == 2 else json.loads(encode_manifest(manifest(stand_ins(3), format=1)))
    assert len(refusal(said | changes)) < 200


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
        said = decode_manifest(as_ours(VALUES | {name: value}))
    except BatchError:
        return
    assert decode_manifest(encode_manifest(said)) == said


def test_a_manifest_names_the_device_and_nobody_else():
    assert set(VALUES) == {
        "campaign", "count", "day", "device", "device_public", "entries_sha256", "event", "first", "format",
        "installation", "key", "last", "number", "previous", "receipts", "software", "version",
    }  # fmt: skip
    assert SAID.device_public == DEVICE.public
