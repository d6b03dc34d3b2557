"""A batch file arrives whole or is refused with BatchError: cut short, altered, foreign, huge, newer or forged."""

import io
import json
import zipfile
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import BatchError, OutputError
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.sealing import LARGEST_SEALED, SealedSignature
from desktop.core.signature.decode import decode
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.transfer.batch import (
    LARGEST_BATCH,
    Batch,
    batch_name,
    encode_entries,
    open_batch,
    prove_batch,
    write_batch,
)
from desktop.transfer.manifest import encode_manifest
from tests.support.factory import DEVICE, SEALING, binding, manifest, sealed, signature, stand_ins

NAMES = ["manifest.json", "manifest.sig", "signatures.jsonl"]
FEW = stand_ins(3)


def written(folder: Path, signatures=FEW, **changes) -> Path:
    return write_batch(folder, manifest(signatures, **changes), encode_entries(signatures), DEVICE)


def forged(path: Path, entries: bytes, key: SigningKey = DEVICE, **said) -> Path:
    """Write what somebody who has a device's key could write: any entries, any manifest, properly signed."""
    values = json.loads(encode_manifest(manifest(FEW))) | {"entries_sha256": sha256(entries).hexdigest()} | said
    return packed(path, signed_members(canonical_json(values), entries, key))


def signed_members(described: bytes, entries: bytes, key: SigningKey = DEVICE) -> list[tuple[str, bytes]]:
    signature = b64encode(key.sign(b"tabling batch 1\n" + described))
    return list(zip(NAMES, [described, signature, entries], strict=True))


def packed(path: Path, members: list[tuple[str, bytes]], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BatchError) as refused:
        open_batch(path)
    return str(refused.value)


@settings(max_examples=25)
@given(st.integers(1, 60), st.integers(1, 3000))
def test_what_is_written_opens_equal_whatever_it_holds(tmp_path_factory, count, size):
    signatures = stand_ins(count, size)
    opened = open_batch(written(tmp_path_factory.mktemp("box"), signatures))
    assert opened.signatures == signatures
    assert opened.manifest == manifest(signatures)


def test_the_same_batch_is_the_same_bytes_and_name_each_time(tmp_path):
    one = written(tmp_path)
    before = one.read_bytes()
    assert written(tmp_path) == one
    assert one.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [one.name]


def test_a_batch_is_named_by_its_contents_and_by_nobody(tmp_path):
    described = manifest(FEW)
    assert written(tmp_path).name == batch_name(described)
    assert batch_name(replace(described, entries_sha256="0" * 64)) != batch_name(described)
    assert batch_name(replace(described, number=2)) != batch_name(described)


def test_members_are_stored_as_they_are_and_tell_no_time(tmp_path):
    with zipfile.ZipFile(written(tmp_path)) as archive:
        assert archive.namelist() == NAMES
        assert {member.compress_type for member in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_signature_taken_out_of_a_batch_opens_with_the_campaigns_key(tmp_path):
    opened = open_batch(written(tmp_path, (sealed(signature()),)))
    [kept] = opened.signatures
    assert decode(SEALING.open(kept.sealed, binding())) == signature()


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> tuple[bytes, Batch]:
    path = written(tmp_path_factory.mktemp("small"), stand_ins(2))
    return path.read_bytes(), open_batch(path)


@pytest.mark.parametrize("mask", [0x01, 0x80, 0xFF], ids=["lowest-bit", "highest-bit", "every-bit"])
def test_a_batch_with_any_byte_altered_is_refused_or_the_very_same(small, tmp_path, mask):
    data, batch = small
    for place in range(len(data)):
        (tmp_path / "a.batch").write_bytes(data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :])
        try:
            assert open_batch(tmp_path / "a.batch") == batch
        except BatchError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


def test_a_batch_with_any_byte_of_its_contents_altered_is_refused(small, tmp_path):
    data, _ = small
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        starts = [(data.index(archive.read(name)), len(archive.read(name))) for name in NAMES]
    for place in (start + within for start, length in starts for within in range(length)):
        (tmp_path / "a.batch").write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert "a.batch" in refusal(tmp_path / "a.batch")


def test_a_batch_cut_short_anywhere_is_refused(small, tmp_path):
    data, _ = small
    for length in range(len(data)):
        (tmp_path / "a.batch").write_bytes(data[:length])
        assert "a.batch" in refusal(tmp_path / "a.batch")


@pytest.mark.parametrize("more", [b"\0", b"x", b"\n" * 100, b"PK\x05\x06" + bytes(18)])
def test_a_batch_with_something_after_it_is_refused_or_the_very_same(small, tmp_path, more):
    data, batch = small
    (tmp_path / "a.batch").write_bytes(data + more)
    try:
        assert open_batch(tmp_path / "a.batch") == batch
    except BatchError as error:
        assert "a.batch" in str(error)  # noqa: PT017 - either outcome is right; any other exception fails


@pytest.mark.parametrize("compression", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_batch_that_was_packed_again_is_refused(small, tmp_path, compression):
    with zipfile.ZipFile(io.BytesIO(small[0])) as archive:
        members = [(name, archive.read(name)) for name in NAMES]
    assert "packed in a way no batch is" in refusal(packed(tmp_path / "a.batch", members, compression))


@pytest.mark.parametrize(
    "names",
    [[*NAMES, "more.txt"], NAMES[:2], NAMES[::-1], ["../manifest.json", *NAMES[1:]], [], ["Manifest.json", *NAMES[1:]]],
    ids=["extra", "missing", "wrong-order", "outside", "empty", "other-case"],
)
def test_a_batch_with_other_members_is_refused(tmp_path, names):
    contents = dict(signed_members(encode_manifest(manifest(FEW)), encode_entries(FEW)))
    path = packed(tmp_path / "a.batch", [(name, contents.get(name, b"x")) for name in names])
    assert "a.batch is not a batch of Tabling" in refusal(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_batch_with_a_member_twice_is_refused(tmp_path):
    members = signed_members(encode_manifest(manifest(FEW)), encode_entries(FEW))
    assert "is not a batch" in refusal(packed(tmp_path / "a.batch", [*members, members[2]]))


@pytest.mark.parametrize("size", [LARGEST_BATCH + 1, 10**13])
def test_a_huge_file_is_refused_by_its_size(tmp_path, size):
    with (tmp_path / "a.batch").open("wb") as file:
        file.truncate(size)  # sparse: it takes no room on the disk
    assert "is larger than" in refusal(tmp_path / "a.batch")


def test_the_largest_batch_a_device_can_close_can_be_opened():
    largest = SealedSignature(signature().id, 2**53, bytes(LARGEST_SEALED))
    assert MOST_SIGNATURES * len(encode_entries([largest])) + 10_000 < LARGEST_BATCH


@pytest.mark.parametrize("data", [b"", b"P", b"PK", bytes(1000), b"?" * 30 + b"manifest.json{"])
def test_what_may_be_left_of_a_batch_is_refused_by_name_as_damaged(tmp_path, data):
    (tmp_path / "a.batch").write_bytes(data)
    assert "a.batch is cut short or damaged" in refusal(tmp_path / "a.batch")


@pytest.mark.parametrize("data", [b"hello", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7", b"\xff\xd8\xff" + bytes(999)])
def test_what_never_was_a_batch_is_refused_by_name_as_none(tmp_path, data):
    (tmp_path / "a.batch").write_bytes(data)
    assert "a.batch is not a batch" in refusal(tmp_path / "a.batch")


def test_a_batch_that_is_not_there_or_a_folder_is_said_to_be_so(tmp_path):
    assert "it does not exist" in refusal(tmp_path / "gone.batch")
    assert "it is a folder" in refusal(tmp_path)


def test_another_devices_signature_under_a_batch_is_refused(tmp_path):
    assert "changed after its device signed it" in refusal(
        forged(tmp_path / "a.batch", encode_entries(FEW), new_signing_key())
    )


def test_entries_that_are_not_those_of_the_manifest_are_refused(tmp_path):
    members = signed_members(encode_manifest(manifest(FEW)), encode_entries(stand_ins(3, 41)))
    assert "are not those the device wrote" in refusal(packed(tmp_path / "a.batch", members))


def test_a_signature_meant_for_another_kind_of_text_is_refused(tmp_path):
    described = encode_manifest(manifest(FEW))
    contents = [described, b64encode(DEVICE.sign(b"tabling receipt 1\n" + described)), encode_entries(FEW)]
    path = packed(tmp_path / "a.batch", list(zip(NAMES, contents, strict=True)))
    assert "changed after its device signed it" in refusal(path)


ONE, TWO, THREE = FEW


@pytest.mark.parametrize(
    "signatures",
    [
        pytest.param((ONE, TWO), id="the last is gone"),
        pytest.param((TWO, THREE), id="the first is gone"),
        pytest.param((ONE, THREE), id="one between is gone"),
        pytest.param((), id="all are gone"),
        pytest.param((ONE, TWO, THREE, replace(THREE, id=signature(4).id, sequence=4)), id="one more"),
        pytest.param((ONE, TWO, TWO, THREE), id="one twice"),
        pytest.param((TWO, ONE, THREE), id="another order"),
        pytest.param((ONE, replace(TWO, sequence=1), THREE), id="a number twice"),
        pytest.param((ONE, replace(TWO, sequence=3), THREE), id="the last number twice"),
        pytest.param((ONE, replace(TWO, id=ONE.id), THREE), id="an id twice"),
        pytest.param((ONE, TWO, replace(THREE, sequence=4)), id="as many, and the last has another number"),
        pytest.param((replace(ONE, sequence=0), TWO, THREE), id="as many, and the first has another number"),
    ],
)
def test_a_device_that_lies_about_its_run_is_refused_even_with_a_good_signature(tmp_path, signatures):
    path = forged(tmp_path / "a.batch", encode_entries(signatures))
    assert "does not hold what its manifest says" in refusal(path)


def test_a_seal_of_the_largest_size_is_read(tmp_path):
    largest = SealedSignature(ONE.id, 1, bytes(LARGEST_SEALED))
    path = forged(tmp_path / "a.batch", encode_entries([largest]), first=1, last=1, count=1)
    assert open_batch(path).signatures == (largest,)


def test_what_follows_the_last_line_is_refused_before_a_line_is_read(tmp_path):
    for entries in (encode_entries(FEW) + b"{", encode_entries(FEW)[:-1]):
        with pytest.raises(BatchError, match="does not hold what its manifest says"):
            prove_batch(forged(tmp_path / "a.batch", entries))


@pytest.mark.parametrize("count", [2, 4])
def test_other_figures_than_there_are_lines_are_refused_before_a_line_is_read(tmp_path, count):
    # Of a batch that waits to be welcomed nobody reads a line, and its figures stand in the ledger.
    with pytest.raises(BatchError, match="does not hold what its manifest says"):
        prove_batch(forged(tmp_path / "a.batch", encode_entries(FEW), last=4, count=count))


def line(**changes) -> dict:
    return {"id": ONE.id, "sealed": b64encode(ONE.sealed).decode(), "sequence": 1} | changes


@pytest.mark.parametrize(
    "entry",
    [b"", b"{", b"[]", b"5", b"null", b"\xff", b"[" * 100_000, b"{}", line(id="1"), line(id=None), line(id=5),
     line(id=[]), line(sequence="1"), line(sequence=True), line(sequence=1.0), line(sequence=None), line(sealed=""),
     line(sealed="!"), line(sealed=5), line(sealed=None), line(sealed=["AA"]), line(sealed="\u00e9"),
     line(sealed=b64encode(bytes(LARGEST_SEALED + 1)).decode()), line(sequence=10**400)],
    ids=lambda entry: f"{entry!r:.60}",
)  # fmt: skip
def test_a_line_that_is_no_signature_is_refused(tmp_path, entry):
    data = entry if isinstance(entry, bytes) else json.dumps(entry).encode()
    path = forged(tmp_path / "a.batch", data + b"\n", first=1, last=1, count=1)
    assert "batch" in refusal(path)


def test_a_line_in_another_spelling_of_the_same_id_is_still_that_id(tmp_path):
    twice = [line(), line(id=ONE.id.upper().replace("-", ""), sequence=2)]
    entries = b"".join(json.dumps(each).encode() + b"\n" for each in twice)
    assert "does not hold what" in refusal(forged(tmp_path / "a.batch", entries, first=1, last=2, count=2))


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(OutputError, match="it does not exist"):
        written(tmp_path / "gone")
