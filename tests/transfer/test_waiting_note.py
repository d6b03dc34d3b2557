"""A note that batches wait is read as such, and by nothing that erases."""

import json
from base64 import b64encode
from dataclasses import asdict, replace

import pytest

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.signing_keys import new_signing_key
from desktop.transfer.receipt import Receipt, ReceivedBatch, read_receipt, write_receipt
from desktop.transfer.waiting_note import MOST_BATCHES, SUFFIX, WaitingNote, read_waiting, waiting_name, write_waiting
from tests.support.factory import DEVICE, ORGANISATION

NOTE = WaitingNote("spring", "b6fc96191abd27af", "2026-08-24", ("ab" * 32, "cd" * 32))
RECEIPT = Receipt("spring", (ReceivedBatch("ab" * 32, "b6fc96191abd27af", 1, 1, 25, 25, "cd" * 32),))


@pytest.fixture
def path(tmp_path):
    write_waiting(tmp_path / "a.waiting", NOTE, ORGANISATION)
    return tmp_path / "a.waiting"


def refusal(path, organisation=ORGANISATION) -> str:
    with pytest.raises(ReceiptError) as refused:
        read_waiting(path, organisation.public)
    return str(refused.value)


def signed(path, said):
    signature = b64encode(ORGANISATION.sign(b"tabling waiting 1\n" + canonical_json(said))).decode()
    path.write_text(json.dumps({"waiting": said, "signature": signature}))
    return path


def test_what_is_written_reads_back_equal(path):
    assert read_waiting(path, ORGANISATION.public) == NOTE
    most = replace(NOTE, batches=tuple(f"{number:064x}" for number in range(MOST_BATCHES)))
    write_waiting(path, most, ORGANISATION)
    assert read_waiting(path, ORGANISATION.public) == most


def test_no_device_can_take_a_note_for_a_receipt_whatever_it_is_called(path):
    with pytest.raises(ReceiptError, match="not a receipt"):
        read_receipt(path, ORGANISATION.public)
    values = json.loads(path.read_text())
    path.write_text(json.dumps({"receipt": values["waiting"], "signature": values["signature"]}))
    with pytest.raises(ReceiptError, match="It erases nothing"):
        read_receipt(path, ORGANISATION.public)


def test_a_receipts_own_words_under_the_signature_of_a_note_erase_nothing(path):
    said = {"format": 1, "campaign": "spring", "batches": [{**asdict(RECEIPT.batches[0])}]}
    signature = json.loads(signed(path, said).read_text())["signature"]
    path.write_text(json.dumps({"receipt": said, "signature": signature}))
    with pytest.raises(ReceiptError, match="It erases nothing"):
        read_receipt(path, ORGANISATION.public)


def test_a_receipt_is_no_note(path):
    write_receipt(path, RECEIPT, ORGANISATION)
    assert "not a note" in refusal(path)


def test_a_note_of_anybody_else_or_of_nobody_is_refused(path):
    assert "not signed by this campaign's organisation" in refusal(path, new_signing_key())
    path.write_text(json.dumps(json.loads(path.read_text()) | {"signature": ""}))
    assert "not signed by this campaign's organisation" in refusal(path)
    write_waiting(path, NOTE, DEVICE)
    assert "not signed by this campaign's organisation" in refusal(path)


def test_a_note_with_any_byte_altered_is_refused_or_says_the_very_same(path):
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        try:
            assert read_waiting(path, ORGANISATION.public) == NOTE
        except ReceiptError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


@pytest.mark.parametrize(
    "changes",
    [{"campaign": "../x"}, {"device": "x"}, {"device": None}, {"day": "today"}, {"day": ""}, {"batches": []},
     {"batches": ["x"]}, {"batches": ["ab" * 32] * 2}, {"batches": None}, {"more": 1},
     {"batches": [f"{number:064x}" for number in range(MOST_BATCHES + 1)]}],
    ids=lambda changes: f"{changes!r:.40}",
)  # fmt: skip
def test_even_the_organisation_can_say_only_what_makes_sense(path, changes):
    said = {"format": 1} | asdict(NOTE)
    assert read_waiting(signed(path, said), ORGANISATION.public) == NOTE
    assert "does not say what waits" in refusal(signed(path, said | changes))


@pytest.mark.parametrize("said", [[], 5, None, {}, {"format": 1}])
def test_what_says_nothing_is_refused(path, said):
    assert "does not say what waits" in refusal(signed(path, said))


def test_a_newer_note_asks_for_a_newer_tabling(path):
    assert "newer Tabling" in refusal(signed(path, {"format": 2} | asdict(NOTE)))


def test_two_notes_never_have_one_name():
    assert waiting_name(NOTE).endswith(SUFFIX)
    others = (replace(NOTE, day="2026-08-25"), replace(NOTE, device="0" * 16), replace(NOTE, batches=("ab" * 32,)))
    assert len({waiting_name(each) for each in (NOTE, *others)}) == 4
