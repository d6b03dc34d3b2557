"""A device may erase only on a receipt its own organisation signed; anything else is refused and nothing erased."""

import json
from base64 import b64encode
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.canonical import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.signing import new_signing_key
from desktop.transfer import receipt as receipt_module
from desktop.transfer.receipt import (
    LARGEST_RECEIPT,
    MOST_BATCHES,
    Receipt,
    ReceivedBatch,
    read_receipt,
    receipt_name,
    split_receipt,
    write_receipt,
)
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
    assert "not signed by this campaign's organisation. Nothing is erased" in refusal(path, new_signing_key())


def test_a_receipt_a_device_signed_for_itself_is_refused(path):
    write_receipt(path, RECEIPT, DEVICE)
    assert "Nothing is erased" in refusal(path)


@pytest.mark.parametrize("name", [*asdict(BATCH), "more"])
def test_a_receipt_with_anything_altered_is_refused(path, name):
    values = json.loads(path.read_text())
    values["receipt"]["batches"][0][name] = 7
    path.write_text(json.dumps(values))
    assert "Nothing is erased" in refusal(path)


def test_a_receipt_with_a_batch_more_or_less_or_for_another_campaign_is_refused(path):
    values = json.loads(path.read_text())
    said = values["receipt"]
    for change in ({"batches": said["batches"][:1]}, {"batches": said["batches"] * 2}, {"campaign": "other"}):
        path.write_text(json.dumps(values | {"receipt": said | change}))
        assert "Nothing is erased" in refusal(path)


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


def test_a_newer_receipt_asks_for_a_newer_tabling(path):
    assert "newer Tabling" in refusal(signed(path, {"format": 2} | asdict(RECEIPT)))


@pytest.mark.parametrize(
    "said",
    [[], 5, None, "x", {}, {"format": 1}, {"format": 1, "campaign": "x"}, {"format": 1, "campaign": "x", "batches": 5},
     {"format": 1, "campaign": "x", "batches": [5]}, {"format": 1, "campaign": "x", "batches": ["x"]},
     {"format": 1, "campaign": "x", "batches": [{}]}, {"format": 1, "campaign": "x", "batches": [{"id": "x"}]},
     {"format": 1, "campaign": "x", "batches": {"a": 1}}, {"format": 1, "campaign": "x", "batches": None}],
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
