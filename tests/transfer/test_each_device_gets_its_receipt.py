"""A receipt reaches every device it concerns: each batch in one file, none for two devices, none too large to read."""

import json
from base64 import b64encode
from dataclasses import asdict, replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.transfer import receipt as receipt_module
from desktop.transfer.receipt import (
    SUFFIX,
    Receipt,
    ReceivedBatch,
    parts_of,
    read_receipt,
    receipt_name,
    split_receipt,
    write_receipt,
)
from tests.support.factory import ORGANISATION

BATCH = ReceivedBatch("ab" * 32, "a" * 16, 1, 1, 25, 25, "cd" * 32)
DEVICES = ("a" * 16, "b" * 16, "c" * 16)


def batches_of(owners: list[int]) -> tuple[ReceivedBatch, ...]:
    """A batch for each device named by its place, in this order; each has a number of its own."""
    return tuple(replace(BATCH, device=DEVICES[owner], number=place) for place, owner in enumerate(owners, 1))


@given(st.lists(st.integers(0, 2), max_size=12), st.integers(1, 4))
@example([0, 1, 0], 4)
@example([1, 0, 1, 0], 1)
@example([0, 0, 0, 0], 4)
@example([0, 0, 0, 0, 0], 4)
def test_in_whatever_order_batches_came_each_is_in_one_receipt_and_no_receipt_is_for_two_devices(owners, most):
    whole = Receipt("spring", batches_of(owners))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(receipt_module, "MOST_BATCHES", most)
        parts = list(split_receipt(whole))
    assert sorted((each for part in parts for each in part.batches), key=lambda each: each.number) == list(
        whole.batches
    )
    for part in parts:
        assert part.campaign == "spring"
        assert 1 <= len(part.batches) <= most
        assert len({each.device for each in part.batches}) == 1
    for owner, device in enumerate(DEVICES):
        mine = [part for part in parts if part.batches[0].device == device]
        assert len(mine) == -(-owners.count(owner) // most), "no more files than it takes"
        numbers = [each.number for part in mine for each in part.batches]
        assert numbers == sorted(numbers), "in the order they came"


@pytest.mark.parametrize(("most", "files"), [(5, 1), (4, 1), (3, 2)])
def test_what_fits_into_one_file_is_one_whatever_devices_it_is_for(monkeypatch, most, files):
    monkeypatch.setattr(receipt_module, "MOST_BATCHES", most)
    whole = Receipt("spring", batches_of([0, 1, 0, 1]))
    parts = parts_of(whole)
    assert len(parts) == files
    assert (parts == (whole,)) == (files == 1)


def test_a_device_with_nothing_new_gets_the_very_same_file_again_whatever_the_others_sent(tmp_path):
    before = list(split_receipt(Receipt("spring", batches_of([0, 1, 0]))))
    later = list(split_receipt(Receipt("spring", batches_of([0, 1, 0, 1, 2]))))
    assert receipt_name(before[0]) == receipt_name(later[0])
    assert receipt_name(before[1]) != receipt_name(later[1])
    for place, part in enumerate((before[0], later[0])):
        write_receipt(tmp_path / f"{place}{SUFFIX}", part, ORGANISATION)
    assert (tmp_path / f"0{SUFFIX}").read_bytes() == (tmp_path / f"1{SUFFIX}").read_bytes()


def test_nothing_merged_makes_no_receipt():
    assert list(split_receipt(Receipt("spring", ()))) == []


@given(st.sampled_from(["campaign", "id", "device", "number", "first", "last", "count", "entries_sha256"]))
def test_two_receipts_that_say_different_things_never_have_one_name(field):
    one = Receipt("spring", (BATCH,))
    if field == "campaign":
        other = replace(one, campaign="spring2")
    else:
        value = getattr(BATCH, field)
        other = replace(one, batches=(replace(BATCH, **{field: value + 1 if isinstance(value, int) else f"{value}0"}),))
    assert receipt_name(one) != receipt_name(other)
    assert receipt_name(one) == receipt_name(Receipt("spring", (replace(BATCH),)))


def size_of(folder, receipt: Receipt) -> int:
    write_receipt(folder / "a.receipt", receipt, ORGANISATION)
    return (folder / "a.receipt").stat().st_size


@pytest.mark.parametrize(("over", "written"), [(-1, True), (0, True), (1, False)])
def test_the_largest_receipt_that_is_written_is_the_largest_that_is_read(tmp_path, monkeypatch, over, written):
    receipt = Receipt("spring", (BATCH,))
    size = size_of(tmp_path, receipt)
    (tmp_path / "a.receipt").unlink()
    monkeypatch.setattr(receipt_module, "LARGEST_RECEIPT", size - over)
    if written:
        write_receipt(tmp_path / "a.receipt", receipt, ORGANISATION)
        assert read_receipt(tmp_path / "a.receipt", ORGANISATION.public) == receipt
    else:
        with pytest.raises(ReceiptError, match="fewer batches"):
            write_receipt(tmp_path / "a.receipt", receipt, ORGANISATION)
        assert not (tmp_path / "a.receipt").exists()


def test_a_full_receipt_for_one_device_fits_into_one_file(tmp_path):
    full = Receipt("c" * 100, (replace(BATCH, number=2**53 - 1, first=2**53 - 1, last=2**53 - 1, count=5000),) * 5000)
    assert size_of(tmp_path, full) <= receipt_module.LARGEST_RECEIPT


@pytest.mark.parametrize("change", [{"format": 3}, {"format": 0}, {"format": "1"}, {"format": None}])
def test_a_receipt_of_another_format_is_not_guessed_at_though_it_is_signed(tmp_path, change):
    said = {"format": 1} | asdict(Receipt("spring", (BATCH,))) | change
    signature = b64encode(ORGANISATION.sign(b"tabling receipt 1\n" + canonical_json(said))).decode()
    path = tmp_path / "a.receipt"
    path.write_text(json.dumps({"receipt": said, "signature": signature}))
    with pytest.raises(ReceiptError, match=r"newer Tabling.*nothing is erased"):
        read_receipt(path, ORGANISATION.public)
