"""A device may erase only on a receipt its own organisation signed; anything else is refused and nothing erased."""

import json
import random
from base64 import b64encode
from dataclasses import asdict, replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.signing_keys import new_signing_key
from desktop.transfer import receipt as receipt_module
from desktop.transfer.receipt import (
    LARGEST_RECEIPT,
    MOST_BATCHES,
    Receipt,
    ReceivedBatch,
    read_receipt,
    receipt_digest,
    receipt_name,
    split_receipt,
    write_receipt,
)
from tests.support.bending import bend
from tests.support.factory import DEVICE, ORGANISATION

BATCH = ReceivedBatch("ab" * 32, "b6fc96191abd27af", 1, 1, 25, 25, "cd" * 32)
RECEIPT = Receipt("russia-lgbtqqia", (BATCH, replace(BATCH, id="ef" * 32, number=2, first=26, last=30, count=5)))


@pytest.fixture
def path(tmp_path):
    write_receipt(tmp_path / "a.receipt", RECEIPT, ORGANISATION)
    return tmp_path / "a.receipt"


def refusal(path, organisation=ORGANISATION) -> str:
    with pytest.raises(ReceiptError) as refused:
        read_receipt(path, organisation.public)
    return str(refused.value)


def signed(path, said, key=ORGANISATION):
    signature = b64encode(key.sign(b"tabling receipt 1\n" + canonical_json(said))).decode()
    path.write_text(json.dumps({"receipt": said, "signature": signature}))
    return path


DATED = replace(BATCH, backup="2026-08-24")
LATER = Receipt("russia-lgbtqqia", (DATED, replace(BATCH, id="ef" * 32, number=2, first=26, last=30, count=5)))


@given(
    st.lists(
        st.builds(ReceivedBatch, *[st.text("0af", max_size=4)] * 2, *[st.integers(0, 9)] * 4, st.text("0", max_size=4))
    )
)
def test_what_is_written_reads_back_equal(tmp_path_factory, batches):
    path = tmp_path_factory.mktemp("box") / "a.receipt"
    receipt = Receipt("russia-lgbtqqia", tuple(batches))
    write_receipt(path, receipt, ORGANISATION)
    assert read_receipt(path, ORGANISATION.public) == receipt


MANY = tuple(
    ReceivedBatch("a" * 64, "b" * 16, 10**6 + each, 10**9, 10**9, 5000, "c" * 64) for each in range(MOST_BATCHES + 1)
)


def test_however_much_is_merged_each_receipt_is_well_within_what_a_device_reads(tmp_path):
    first, second = split_receipt(Receipt("russia-lgbtqqia", MANY))
    assert first.batches + second.batches == MANY
    write_receipt(tmp_path / "a.receipt", first, ORGANISATION)
    assert (tmp_path / "a.receipt").stat().st_size < LARGEST_RECEIPT / 2
    assert read_receipt(tmp_path / "a.receipt", ORGANISATION.public) == first


def test_what_no_device_could_read_is_not_written(tmp_path):
    with pytest.raises(ReceiptError, match="larger than any device reads"):
        write_receipt(tmp_path / "a.receipt", Receipt("russia-lgbtqqia", MANY * 3), ORGANISATION)
    assert list(tmp_path.iterdir()) == []


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 9)), max_size=9), st.integers(1, 3))
def test_splitting_leaves_nothing_out_and_keeps_to_one_device_and_the_most(claims, most):
    batches = tuple(replace(BATCH, device=device, number=number) for device, number in claims)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(receipt_module, "MOST_BATCHES", most)
        parts = list(split_receipt(Receipt("c", batches)))
    assert sorted(each.device + str(each.number) for part in parts for each in part.batches) == sorted(
        each.device + str(each.number) for each in batches
    )
    assert all(len({each.device for each in part.batches}) == 1 and len(part.batches) <= most for part in parts)


def test_a_device_with_nothing_new_gets_the_very_same_receipt_again():
    (before,) = split_receipt(RECEIPT)
    others = replace(BATCH, device="0" * 16, number=9)
    assert receipt_name(before) in {
        receipt_name(each) for each in split_receipt(replace(RECEIPT, batches=(*RECEIPT.batches, others)))
    }


def test_a_receipt_of_another_organisation_is_refused(path):
    assert "not signed by this campaign's organisation. It erases nothing" in refusal(path, new_signing_key())


def test_a_receipt_a_device_signed_for_itself_is_refused(path):
    write_receipt(path, RECEIPT, DEVICE)
    assert "It erases nothing" in refusal(path)


@pytest.mark.parametrize("name", [*asdict(BATCH), "more"])
def test_a_receipt_with_anything_altered_is_refused(path, name):
    values = json.loads(path.read_text())
    values["receipt"]["batches"][0][name] = 7
    path.write_text(json.dumps(values))
    assert "It erases nothing" in refusal(path)


def test_a_receipt_with_a_batch_more_or_less_or_for_another_campaign_is_refused(path):
    values = json.loads(path.read_text())
    said = values["receipt"]
    for change in ({"batches": said["batches"][:1]}, {"batches": said["batches"] * 2}, {"campaign": "other"}):
        path.write_text(json.dumps(values | {"receipt": said | change}))
        assert "It erases nothing" in refusal(path)


def test_a_receipt_with_any_byte_altered_is_refused_or_says_the_very_same(path):
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        try:
            assert read_receipt(path, ORGANISATION.public) == RECEIPT
        except ReceiptError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


def test_a_receipt_cut_short_anywhere_is_refused(path):
    data = path.read_bytes()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        assert "a.receipt" in refusal(path)


@pytest.mark.parametrize("number", [3, 10**9, 0, None, "1"])
def test_a_newer_receipt_asks_for_a_newer_tabling(path, number):
    assert "newer Tabling" in refusal(signed(path, {"format": number} | asdict(RECEIPT)))


def test_a_receipt_that_names_no_backup_is_written_as_every_device_reads_it(path):
    said = json.loads(path.read_text())["receipt"]
    assert (said["format"], set(said["batches"][0])) == (1, set(asdict(BATCH)) - {"backup"})
    # So that nothing is left anew in a drop box: the name 0.1.0 gave to this very receipt.
    content = {"campaign": "russia-lgbtqqia", "batches": said["batches"]}
    assert receipt_name(RECEIPT) == f"russia-lgbtqqia-{sha256(canonical_json(content)).hexdigest()[:16]}.receipt"
    assert receipt_digest(RECEIPT)[:16] in receipt_name(RECEIPT)


@given(
    st.lists(st.dates().map(str) | st.just(""), min_size=1, max_size=5).filter(any),
    st.integers(1, 2**50),
    st.integers(1, 5000),
)
def test_a_receipt_that_names_days_of_backups_reads_back_equal(tmp_path_factory, days, first, count):
    path = tmp_path_factory.mktemp("box") / "a.receipt"
    batches = tuple(replace(BATCH, first=first, last=first + count - 1, count=count, backup=day) for day in days)
    write_receipt(path, Receipt("russia-lgbtqqia", batches), ORGANISATION)
    assert json.loads(path.read_text())["receipt"]["format"] == 2
    assert read_receipt(path, ORGANISATION.public) == Receipt("russia-lgbtqqia", batches)


def test_as_many_batches_with_days_as_one_file_holds_are_read(tmp_path):
    dated = Receipt("russia-lgbtqqia", tuple(replace(each, last=2 * 10**9, backup="2026-08-24") for each in MANY[1:]))
    write_receipt(tmp_path / "a.receipt", dated, ORGANISATION)
    assert (tmp_path / "a.receipt").stat().st_size < LARGEST_RECEIPT
    assert read_receipt(tmp_path / "a.receipt", ORGANISATION.public) == dated


def test_a_day_of_a_backup_makes_another_receipt():
    assert receipt_digest(LATER) != receipt_digest(RECEIPT)
    assert receipt_name(LATER) != receipt_name(RECEIPT)


@pytest.mark.parametrize(
    "changes",
    [{"id": "AB" * 32}, {"id": "x"}, {"device": "x"}, {"device": 5}, {"number": 0}, {"number": True}, {"number": 1.0},
     {"first": 0}, {"last": 2**53}, {"count": 0}, {"count": 5001}, {"count": 26}, {"first": 26}, {"entries_sha256": ""},
     {"backup": "yesterday"}, {"backup": "2026-02-30"}, {"backup": None}, {"backup": ""}, {"more": 1}],
    ids=repr,
)  # fmt: skip
def test_in_format_2_even_the_organisation_can_say_only_what_makes_sense(path, changes):
    batch = asdict(DATED)
    said = {"format": 2, "campaign": "russia-lgbtqqia", "batches": [batch]}
    assert read_receipt(signed(path, said), ORGANISATION.public).batches == (DATED,)
    assert "a.receipt" in refusal(signed(path, said | {"batches": [batch | changes]}))


@pytest.mark.parametrize(
    "changes", [{"campaign": "../x"}, {"campaign": 5}, {"batches": []}, {"batches": {}}, {"more": 1}]
)
def test_in_format_2_a_receipt_says_nothing_else(path, changes):
    said = {"format": 2, "campaign": "russia-lgbtqqia", "batches": [asdict(DATED)]}
    assert "a.receipt" in refusal(signed(path, said | changes))


def test_a_receipt_of_format_1_tells_no_backup(path):
    said = {"format": 1, "campaign": "russia-lgbtqqia", "batches": [asdict(DATED)]}
    assert "does not say what was received" in refusal(signed(path, said))


@pytest.mark.parametrize("signature", ["", "AA==", b64encode(bytes(63)).decode(), b64encode(bytes(64)).decode()])
@pytest.mark.parametrize("said", [RECEIPT, LATER], ids=["format 1", "format 2"])
def test_nothing_and_nearly_nothing_is_no_signature(path, said, signature):
    write_receipt(path, said, ORGANISATION)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"signature": signature}))
    assert "not signed by this campaign's organisation. It erases nothing" in refusal(path)


@pytest.mark.parametrize("seed", range(10))
def test_nothing_that_is_bent_anywhere_is_read_but_as_what_it_says(path, seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    for _ in range(50):
        wrote = chance.choice([RECEIPT, LATER])
        write_receipt(path, wrote, ORGANISATION)
        path.write_bytes(bend(chance, path.read_bytes()))
        try:
            assert read_receipt(path, ORGANISATION.public) == wrote
        except ReceiptError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


@pytest.mark.parametrize("seed", range(10))
def test_nothing_that_is_signed_makes_any_other_error(path, seed):
    chance = random.Random(seed)  # noqa: S311 - the same each time
    for _ in range(50):
        bent = bend(chance, canonical_json({"format": 2, "campaign": "c", "batches": [asdict(DATED)]}))
        try:
            signed(path, json.loads(bent))
        except ValueError:  # no JSON any more, or none that can be signed
            continue
        try:
            assert read_receipt(path, ORGANISATION.public).batches
        except ReceiptError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


@pytest.mark.parametrize(
    "said",
    [[], 5, None, "x", {}, {"format": 1}, {"format": 1, "campaign": "x"}, {"format": 1, "campaign": "x", "batches": 5},
     {"format": 1, "campaign": "x", "batches": [5]}, {"format": 1, "campaign": "x", "batches": ["x"]},
     {"format": 1, "campaign": "x", "batches": [{}]}, {"format": 1, "campaign": "x", "batches": [{"id": "x"}]},
     {"format": 1, "campaign": "x", "batches": {"a": 1}}, {"format": 1, "campaign": "x", "batches": None},
     {"format": 2}, {"format": 2, "campaign": "x"}, {"format": 2, "campaign": "x", "batches": [{}]}],
)  # fmt: skip
def test_even_with_a_good_signature_a_receipt_must_say_what_was_received(path, said):
    assert "a.receipt" in refusal(signed(path, said))


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"receipt":NaN,"signature":""}',
     b'{"receipt":{},"signature":5}', b'{"receipt":{},"signature":"!"}', '{"receipt":{},"signature":"é"}'.encode(),
     b'{"receipt":"\\ud800","signature":""}',
     b'{"receipt":{},"signature":""}', b'{"receipt":' + b"9" * 9_000 + b',"signature":""}',
     b'{"receipt":' + b"[" * 900 + b"]" * 900 + b',"signature":""}', b"x" * (LARGEST_RECEIPT + 1)],
    ids=lambda data: f"{data!r:.40}",
)  # fmt: skip
def test_what_is_no_receipt_is_refused(path, data):
    path.write_bytes(data)
    assert "a.receipt" in refusal(path)


def test_a_receipt_that_is_not_there_is_said_to_be_so(tmp_path):
    assert "it does not exist" in refusal(tmp_path / "gone.receipt")
