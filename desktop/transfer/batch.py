"""The batch file: a closed, numbered, signed run of sealed signatures, written whole and opened with suspicion."""

import io
import re
import struct
import uuid
import zipfile
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from operator import lt
from pathlib import Path

import msgspec

from desktop.core.canonical_json import canonical_text, decode_base64
from desktop.core.errors import BatchError, BatchUnreadable, NotABatch
from desktop.core.sealing import LARGEST_SEALED, SealedSignature
from desktop.core.signing_keys import SigningKey, is_signed
from desktop.core.whole_files import read_bounded, write_whole
from desktop.transfer.manifest import Manifest, decode_manifest, encode_manifest

SUFFIX = ".batch"
LARGEST_BATCH = 112 * 1024 * 1024  # the most and largest signatures a device can put in one, in base64
_MEMBERS = ["manifest.json", "manifest.sig", "signatures.jsonl"]
_SIGNED = b"tabling batch 1\n"  # what stands before the manifest when it is signed, so that no other text can be meant
_OTHERWISE = "The batch does not hold what its manifest says. Report this device to headquarters."
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # as devices write it; another way is read as well
_TIMELESS = (1980, 1, 1, 0, 0, 0)  # the first moment a zip can say: a batch tells its day, and no more


@dataclass(frozen=True, slots=True)
class Batch:
    """An opened batch whose hash and device signature hold. `id` is the SHA-256 of its manifest."""

    id: str
    manifest: Manifest
    signatures: tuple[SealedSignature, ...]


@dataclass(frozen=True, slots=True)
class ProvenBatch:
    """A batch whose hash and device signature hold, and whose lines nobody has read yet. `id` as in Batch.

    `entries`: as many lines as the manifest says, each with its end.
    """

    id: str
    manifest: Manifest
    entries: bytes


def encode_entries(signatures: Iterable[SealedSignature]) -> bytes:
    """Return `signatures.jsonl`: one line a sealed signature, in the order of the device's running number."""
    return b"".join(_encode_line(each.id, each.sequence, each.sealed) for each in signatures)


def hash_entries(signatures: Iterable[tuple[str, int, bytes]]) -> str:
    """Return the SHA-256 of `signatures.jsonl` without having all of it in memory; `signatures`: id, number, seal."""
    digest = sha256()
    for id_, sequence, sealed in signatures:
        digest.update(_encode_line(id_, sequence, sealed))
    return digest.hexdigest()


def _encode_line(id_: str, sequence: int, sealed: bytes) -> bytes:
    # As canonical_json spells it, yet without looking at each letter of the Base64: a device writes 100,000 of these.
    return b'{"id":%b,"sealed":"%b","sequence":%d}\n' % (canonical_text(id_), b64encode(sealed), sequence)


def batch_name(manifest: Manifest) -> str:
    """Return the file's name: no personal data, and never the same for two different contents."""
    return name_batch(manifest.event.id, manifest.device, manifest.number, manifest.entries_sha256)


def name_batch(event: str, device: str, number: int, entries_sha256: str) -> str:
    """Return the name of the file that holds this batch; `event` is its id."""
    return f"{event}-{device}-{number:06d}-{entries_sha256[:16]}{SUFFIX}"


def batch_id(manifest: Manifest) -> str:
    """Return what names a batch everywhere: the SHA-256 of its manifest."""
    return sha256(encode_manifest(manifest)).hexdigest()


def write_batch(folder: Path, manifest: Manifest, entries: bytes, key: SigningKey) -> Path:
    """Write the batch file into a folder, the same bytes each time, and return its path. Raises OutputError."""
    described = encode_manifest(manifest)
    contents = [described, b64encode(key.sign(_SIGNED + described)), entries]
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, data in zip(_MEMBERS, contents, strict=True):
            archive.writestr(zipfile.ZipInfo(name, _TIMELESS), data)
    path = folder / batch_name(manifest)
    write_whole(path, whole.getvalue())
    return path


def prove_batch(path: Path) -> ProvenBatch:
    """Read a batch file and prove who wrote it. Raises BatchError; nothing of a refused batch is ever seen."""
    described, signature, entries = _members(read_bounded(path, LARGEST_BATCH, BatchUnreadable), path.name)
    manifest = decode_manifest(described)
    if not is_signed(_SIGNED + described, _decoded(signature), manifest.device_public):
        raise BatchError(f"{path.name} was changed after its device signed it. Copy it from the device again.")
    if sha256(entries).hexdigest() != manifest.entries_sha256:
        raise BatchError(f"{path.name} is damaged: its signatures are not those the device wrote. Copy it again.")
    if not entries.endswith(b"\n") or entries.count(b"\n") != manifest.count:
        raise BatchError(_OTHERWISE)
    return ProvenBatch(sha256(described).hexdigest(), manifest, entries)


def open_batch(path: Path) -> Batch:
    """Read a batch file and prove it whole. Raises BatchError; nothing of a refused batch is ever seen."""
    proven = prove_batch(path)
    signatures = tuple(read_lines(proven.entries))
    check_run(proven.manifest, [each.id for each in signatures], [each.sequence for each in signatures])
    return Batch(proven.id, proven.manifest, signatures)


def _members(data: bytes, name: str) -> list[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if [member.filename for member in members] != _MEMBERS:
                raise _no_batch(name)
            # Never compressed: what is read is never larger than the file, which is bounded.
            if any(member.compress_type or member.file_size > len(data) for member in members):
                raise BatchError(f"{name} is packed in a way no batch is. Copy it from the device again.")
            return [archive.read(member) for member in members]
    except (
        zipfile.BadZipFile,
        RuntimeError,
        EOFError,
        ValueError,
        KeyError,
        struct.error,
    ) as error:
        if not _was_batch(data):
            raise _no_batch(name) from error
        raise BatchError(f"{name} is cut short or damaged. Copy it from the device again.") from error


def _was_batch(data: bytes) -> bool:
    """Say whether damage may have made this of a batch: nothing is left of it, or something of how each begins."""
    return b"PK\x03\x04".startswith(data[:4]) or _MEMBERS[0].encode() in data[:64] or not data.strip(b"\0")


def _no_batch(name: str) -> BatchError:
    return NotABatch(f"{name} is not a batch of Tabling. Check that it is the right file.")


def read_lines(entries: bytes) -> list[SealedSignature]:
    """Read lines of `signatures.jsonl`, each with its end. Raises BatchError."""
    return [_read_line(line) for line in entries[:-1].split(b"\n")]


class _Line(msgspec.Struct):
    id: str
    sealed: bytes  # in base64
    sequence: int


_READ = msgspec.json.Decoder(_Line).decode


def _read_line(text: bytes) -> SealedSignature:
    try:
        line = _READ(text)
        name = line.id if _ID.fullmatch(line.id) else str(uuid.UUID(line.id))
    except (ValueError, RecursionError) as error:  # msgspec's own are ValueErrors
        raise BatchError(
            "The batch holds a line that is not a signature. Report this device to headquarters."
        ) from error
    if not 0 < len(line.sealed) <= LARGEST_SEALED:
        raise BatchError("The batch holds a signature of impossible size. Report this device to headquarters.")
    return SealedSignature(name, line.sequence, line.sealed)


def check_run(manifest: Manifest, ids: Sequence[str], sequences: Sequence[int]) -> None:
    """Prove that the ids and running numbers of all lines are as the manifest says. Raises BatchError."""
    rising = all(map(lt, sequences, islice(sequences, 1, None)))
    ends = [*sequences[:1], *sequences[-1:]]
    unique = len(set(ids)) == len(ids) == manifest.count
    if ends != [manifest.first, manifest.last] or not rising or not unique:
        raise BatchError(_OTHERWISE)


def _decoded(text: str | bytes) -> bytes:
    try:
        return decode_base64(text)
    except ValueError:
        return b""
