"""What nobody signed counts for nothing: a receipt erases nothing, a batch adds nobody, a pack asks for nothing.

Every file here is right in all but its signature, so that nothing else can be what it is refused for.
"""

import json
import zipfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import BatchError, PackAltered, ReceiptError
from desktop.core.pack.organisation_signature import SIGNATURE_FILE
from desktop.core.pack.reader import read_campaign
from desktop.core.signing_keys import SIGNATURE_BYTES, SigningKey, is_signed
from desktop.transfer.batch import encode_entries, open_batch, prove_batch
from desktop.transfer.manifest import encode_manifest
from desktop.transfer.receipt import Receipt, ReceivedBatch, read_receipt
from tests.support.factory import DEVICE, ORGANISATION, manifest, pack, signed, stand_ins

FEW = stand_ins(3)
MANIFEST = encode_manifest(manifest(FEW))
ENTRIES = encode_entries(FEW)
SAID = {
    "format": 1,
    "campaign": "spring",
    "batches": [
        {
            "id": "ab" * 32, "device": "b6fc96191abd27af", "number": 1, "first": 1, "last": 3, "count": 3,
            "entries_sha256": "cd" * 32,
        }
    ],
}  # fmt: skip
OF_RECEIPT = b"tabling receipt 1\n" + canonical_json(SAID)
OF_BATCH = b"tabling batch 1\n" + MANIFEST
OTHER = SigningKey(b"x" * 32)


def receipt_with(folder: Path, signature: str) -> Path:
    (folder / "a.receipt").write_text(json.dumps({"receipt": SAID, "signature": signature}))
    return folder / "a.receipt"


def batch_with(folder: Path, signature: bytes) -> Path:
    with zipfile.ZipFile(folder / "a.batch", "w") as archive:
        archive.writestr("manifest.json", MANIFEST)
        archive.writestr("manifest.sig", signature)
        archive.writestr("signatures.jsonl", ENTRIES)
    return folder / "a.batch"


def not_signatures(text: bytes, key: SigningKey) -> dict[str, str]:
    """What might pass for the key's signature of a text, and is not."""
    whole = key.sign(text)
    written = b64encode(whole).decode()
    return {
        "nothing": "",
        "zeros": b64encode(bytes(SIGNATURE_BYTES)).decode(),
        "cut short": b64encode(whole[:-1]).decode(),
        "drawn out": b64encode(whole + b"\0").decode(),
        "half": b64encode(whole[:32]).decode(),
        "turned round": b64encode(whole[::-1]).decode(),
        "in hexadecimal": whole.hex(),
        "no base64": "!" * len(written),
        "with a mark inside": f"{written[:40]}*{written[40:]}",
        "with a line end inside": f"{written[:40]}\n{written[40:]}",
        "without its padding": written.rstrip("="),
        "with a word after it": f"{written}AAAA",
        "of another key": b64encode(OTHER.sign(text)).decode(),
        "of the text without its mark": b64encode(key.sign(text.partition(b"\n")[2])).decode(),
        "of another format": b64encode(key.sign(text.replace(b" 1\n", b" 2\n", 1))).decode(),
        "of the text's hash": b64encode(key.sign(sha256(text).digest())).decode(),
        "of nothing": b64encode(key.sign(b"")).decode(),
    }


def test_the_files_of_these_tests_are_right_when_they_are_signed(tmp_path):
    receipt = receipt_with(tmp_path, b64encode(ORGANISATION.sign(OF_RECEIPT)).decode())
    assert read_receipt(receipt, ORGANISATION.public) == Receipt("spring", (ReceivedBatch(**SAID["batches"][0]),))
    assert open_batch(batch_with(tmp_path, b64encode(DEVICE.sign(OF_BATCH)))).signatures == FEW
    assert read_campaign(signed(pack())).keys


@pytest.mark.parametrize("which", not_signatures(OF_RECEIPT, ORGANISATION))
def test_a_whole_receipt_with_no_signature_or_another_is_refused(tmp_path, which):
    path = receipt_with(tmp_path, not_signatures(OF_RECEIPT, ORGANISATION)[which])
    with pytest.raises(ReceiptError, match=r"is not signed by this campaign's organisation|is not a receipt"):
        read_receipt(path, ORGANISATION.public)


@pytest.mark.parametrize("signature", [None, 0, [], {}, True, 1.5])
def test_a_whole_receipt_whose_signature_is_no_text_is_refused(tmp_path, signature):
    path = tmp_path / "a.receipt"
    path.write_text(json.dumps({"receipt": SAID, "signature": signature}))
    with pytest.raises(ReceiptError):
        read_receipt(path, ORGANISATION.public)


def test_a_whole_receipt_without_the_word_signature_is_refused(tmp_path):
    path = tmp_path / "a.receipt"
    path.write_text(json.dumps({"receipt": SAID}))
    with pytest.raises(ReceiptError, match="is not a receipt"):
        read_receipt(path, ORGANISATION.public)


@pytest.mark.parametrize("which", not_signatures(OF_BATCH, DEVICE))
def test_a_whole_batch_with_no_signature_or_another_is_refused(tmp_path, which):
    path = batch_with(tmp_path, not_signatures(OF_BATCH, DEVICE)[which].encode())
    for read in (prove_batch, open_batch):
        with pytest.raises(BatchError, match="was changed after its device signed it"):
            read(path)


@pytest.mark.parametrize("signature", [b"\xff\xfe", b"\0", bytes(88), b"=" * 88, b" ", b"\n"])
def test_a_whole_batch_whose_signature_is_no_text_is_refused(tmp_path, signature):
    with pytest.raises(BatchError, match="was changed after its device signed it"):
        prove_batch(batch_with(tmp_path, signature))


def test_a_batch_is_proven_by_the_device_it_names_and_by_no_other_that_is_known(tmp_path):
    for key in (ORGANISATION, OTHER):
        with pytest.raises(BatchError, match="was changed after its device signed it"):
            prove_batch(batch_with(tmp_path, b64encode(key.sign(OF_BATCH))))


@pytest.mark.parametrize("signature", [b"", b"\n", bytes(64), b64encode(bytes(64)), b64encode(b""), b"!" * 88])
def test_a_whole_pack_with_no_signature_or_another_is_refused(signature):
    with pytest.raises(PackAltered, match="not as the organisation signed it"):
        read_campaign(signed(pack()) | {SIGNATURE_FILE: signature})


def test_a_whole_pack_whose_signature_is_gone_or_of_another_pack_is_refused():
    files = signed(pack())
    with pytest.raises(PackAltered, match="not as the organisation signed it"):
        read_campaign({name: data for name, data in files.items() if name != SIGNATURE_FILE})
    other = signed(pack() | {"text/en.md": pack()["text/en.md"] + b"\n"})
    with pytest.raises(PackAltered, match="not as the organisation signed it"):
        read_campaign(files | {SIGNATURE_FILE: other[SIGNATURE_FILE]})


@pytest.mark.parametrize("of", ["receipt", "batch"])
def test_what_was_signed_as_one_kind_of_file_is_never_taken_for_another(tmp_path, of):
    # The organisation's key signs packs and receipts; were a device's ever the same, its batches would be no receipts.
    if of == "receipt":
        lent = b64encode(ORGANISATION.sign(b"tabling batch 1\n" + canonical_json(SAID))).decode()
        with pytest.raises(ReceiptError):
            read_receipt(receipt_with(tmp_path, lent), ORGANISATION.public)
    else:
        with pytest.raises(BatchError):
            prove_batch(batch_with(tmp_path, b64encode(DEVICE.sign(b"tabling receipt 1\n" + MANIFEST))))


@given(st.binary(max_size=80))
@example(b"")
@example(bytes(64))
def test_no_bytes_but_its_own_are_a_text_s_signature(signature):
    assert is_signed(OF_BATCH, signature, DEVICE.public) == (signature == DEVICE.sign(OF_BATCH))


@given(st.binary(max_size=40).filter(lambda key: key != DEVICE.public))
@example(b"")
@example(bytes(32))
@example(b"\x01" + bytes(31))
@example(DEVICE.public[:-1])
def test_a_signature_holds_for_no_key_but_the_signer_s(public):
    assert not is_signed(OF_BATCH, DEVICE.sign(OF_BATCH), public)
