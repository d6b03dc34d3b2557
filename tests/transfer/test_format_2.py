"""Format 2 is fixed: what lies in tests/fixtures/format_2 is read as the same facts, and written as the same bytes."""

from dataclasses import replace

import pytest

from desktop.core.errors import SealError
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.signature.decode import decode
from desktop.core.signature.encode import encode
from desktop.transfer.batch import encode_entries, hash_entries, open_batch, write_batch
from desktop.transfer.receipt import read_receipt, receipt_name, write_receipt
from desktop.transfer.waiting_note import read_waiting, waiting_name, write_waiting
from tests.support.agreements import second_pack
from tests.support.factory import DEVICE, ORGANISATION, SEALING, signed
from tests.support.golden import FOLDER, MANIFEST, RECEIPT, RECORDS, WAITING, place_of


@pytest.mark.parametrize("name", RECORDS)
def test_what_is_sealed_is_these_bytes_and_is_read_as_these_facts(name):
    plain = (FOLDER / f"{name}.json").read_bytes()
    assert encode(RECORDS[name]) == plain
    assert decode(plain) == RECORDS[name]


def test_the_batch_is_opened_to_the_last_signature_and_written_again_byte_for_byte(tmp_path):
    batch = open_batch(FOLDER / "spring.batch")
    assert batch.manifest == MANIFEST
    opened = [
        SEALING.open(kept.sealed, place_of(record))
        for kept, record in zip(batch.signatures, RECORDS.values(), strict=True)
    ]
    assert opened == [encode(record) for record in RECORDS.values()]
    assert {len(kept.sealed) for kept in batch.signatures} == {2048 + 1136}, "no length tells who undid it"
    assert hash_entries((each.id, each.sequence, each.sealed) for each in batch.signatures) == MANIFEST.entries_sha256
    again = write_batch(tmp_path, batch.manifest, encode_entries(batch.signatures), DEVICE)
    assert again.read_bytes() == (FOLDER / "spring.batch").read_bytes()


def test_a_seal_of_the_batch_opens_nowhere_else():
    kept = open_batch(FOLDER / "spring.batch").signatures[0]
    with pytest.raises(SealError):
        SEALING.open(kept.sealed, replace(place_of(RECORDS["mina"]), sequence=8))


def test_the_receipt_and_the_note_are_read_and_written_again_byte_for_byte(tmp_path):
    assert read_receipt(FOLDER / "spring.receipt", ORGANISATION.public) == RECEIPT
    assert read_waiting(FOLDER / "spring.waiting", ORGANISATION.public) == WAITING
    write_receipt(tmp_path / "a", RECEIPT, ORGANISATION)
    write_waiting(tmp_path / "b", WAITING, ORGANISATION)
    assert (tmp_path / "a").read_bytes() == (FOLDER / "spring.receipt").read_bytes()
    assert (tmp_path / "b").read_bytes() == (FOLDER / "spring.waiting").read_bytes()
    assert receipt_name(RECEIPT) == "spring-1e6a8015517a7acf.receipt"
    assert waiting_name(WAITING) == "spring-c87bf133e14ce368.waiting"


def test_the_pack_is_named_and_its_agreement_hashed_as_ever():
    files = read_pack_files(FOLDER / "pack")
    assert files == signed(second_pack())
    campaign = read_campaign(files)
    assert campaign.sha256 == "7a4278cfc3b9d3d1c51db7fd492e625e372d120b9073f6171d19886dad659ab4"
    assert {language: words.sha256 for language, words in campaign.words.items()} == {
        "en": "e098f7d276b1e37cdf8b08d3a52f5a8f03a399bb49964bb146339092823503ec",
        "fr": "6a74faed0838e55c53f82d9ed19cd88d4d8d70e590b38fa319c618142de2698c",
    }
