"""Every kind of file that comes from elsewhere, bent from within: a clear error, or what was written and nothing else.

`make test` meets some cases of each kind, `make torture` a hundred thousand. A case is named by its number, and one
number is bent in the same way everywhere.
"""

import io
import json
import random
import warnings
import zipfile
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest
from openpyxl import Workbook

from desktop.core.campaign import Campaign
from desktop.core.canonical_json import canonical_json
from desktop.core.errors import BatchError, BoxError, CampaignError, PinDamaged, ReceiptError, SourceError, TablingError
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.signing_keys import new_signing_key
from desktop.device.setup.volunteers_pin import PinLock, set_pin
from desktop.petition.importing.reading.lines import LONGEST_LINE
from desktop.petition.importing.reading.table_file import MOST_COLUMNS, open_table
from desktop.transfer.batch import open_batch
from desktop.transfer.boxes.box_provisions import take_provisions
from desktop.transfer.boxes.setting import (
    BoxSetting,
    S3Setting,
    SftpSetting,
    WebSetting,
    encode_setting,
    read_setting_file,
)
from desktop.transfer.receipt import Receipt, ReceivedBatch, read_receipt, write_receipt
from tests.support.bending import bend
from tests.support.damaging import Bend, bend_archive, bend_text
from tests.support.event_device import entry, organisation, pack
from tests.support.parcels import packed, seal

PEOPLE = ("Ann", "Zoë", "李", "محمد", "O’Brien")
BOXES = (
    BoxSetting("Office", "webdav", WebSetting("https://box.example.org/dav/", "tablet", "pass word"), receipts=True),
    BoxSetting("Bucket", "s3", S3Setting("https://s3.example.org", "batches", "key", "secret")),
    BoxSetting(
        "Server",
        "sftp",
        SftpSetting(
            "sftp.example.org",
            "tablet",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICyEithmTuZR5IlsE6hKiaKWSspet3qLiB5g3tXIG06d",
            password="x",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: how one is written, bent and read, and which error may meet a bent one.

    `signed` returns what of a file is signed, and the signature: if they differ, nothing of it is believed.
    """

    write: Callable[[Path], Path]
    bend: Bend
    read: Callable[[Path], object]
    error: type[TablingError]
    share: int  # of a hundred cases
    signed: Callable[[bytes], object] | None = None


def _batch(folder: Path) -> Path:
    device = new_signing_key()
    return packed(folder, device, 1, [seal(entry(name), device, at) for at, name in enumerate(PEOPLE, 1)])


def _pack(folder: Path) -> Path:
    write_pack(pack(), folder / "pack.zip")
    return folder / "pack.zip"


def _draft(folder: Path) -> Path:
    write_pack(bundled_pack(), folder / "draft.zip")
    return folder / "draft.zip"


def _what_a_pack_says(path: Path) -> Campaign | None:
    read = read_pack(path)  # a pack that lost keys and signature alike is unsigned, and no device or petition takes it
    return read if read.keys else None


def _receipt(folder: Path) -> Path:
    held = tuple(
        ReceivedBatch(f"{at:064x}", "0123456789abcdef", at, at, at, 1, "ab" * 32, "2026-08-24") for at in range(1, 5)
    )
    write_receipt(folder / "x.receipt", Receipt("lgbt-russia", held), organisation().signing)
    return folder / "x.receipt"


def _box(folder: Path) -> Path:
    path = folder / "x.box.toml"
    path.write_bytes(encode_setting(random.Random(str(folder)).choice(BOXES)))  # noqa: S311 - no secret
    return path


def _same_written_again(path: Path) -> None:
    read = read_setting_file(path)
    again = path.with_name("again.toml")
    again.write_bytes(encode_setting(read))
    assert read_setting_file(again) == read


def _taken_or_not(path: Path) -> None:
    kept = path.parent / "kept"
    rmtree(kept, ignore_errors=True)
    try:
        take_provisions(path.parent, kept)
    except BoxError:
        assert not kept.exists(), "what was refused was kept"
        raise


def _csv(folder: Path) -> Path:
    path = folder / "people.csv"
    lines = [
        "First name,Last name,Country,E-mail,Signed at,Updates",
        *(f'{name},"Lee, {name}",CA,a@example.org,2026-08-23 12:00,yes' for name in PEOPLE),
    ]
    path.write_text("\r\n".join(lines), encoding="utf-8-sig")
    return path


def _xlsx(folder: Path) -> Path:
    book = Workbook()
    for row in (("First name", "Last name", "Country"), *((name, "Lee", "CA") for name in PEOPLE)):
        book.active.append(row)
    book.save(folder / "people.xlsx")
    return folder / "people.xlsx"


def _rows(path: Path) -> None:
    with open_table(path) as table:
        for number, cells, *_ in table.rows:
            assert number > 0
            assert len(cells) <= MOST_COLUMNS
            assert all(len(cell) <= LONGEST_LINE for cell in cells)


def _pin(folder: Path) -> Path:
    set_pin(folder / "pin.json", "71936208")
    return folder / "pin.json"


def _guess(path: Path) -> None:
    lock = PinLock(path)
    assert lock.wait() <= 900
    assert not lock.check("08642791"), "a bent file let another PIN in"


def _signed_anew(chance: random.Random, data: bytes) -> bytes:
    """Bend what a receipt says, and sign it as headquarters would, had it gone mad."""
    try:
        said = json.loads(bend(chance, canonical_json(json.loads(data)["receipt"])))
        signature = organisation().signing.sign(b"tabling receipt 1\n" + canonical_json(said))
    except ValueError:  # a turned bit, or half a letter: nobody could sign it
        return bend_text(chance, data)
    return json.dumps({"receipt": said, "signature": b64encode(signature).decode()}).encode()


def _members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each.filename: archive.read(each).strip() for each in archive.infolist()}


def _statement(data: bytes) -> tuple[object, object]:
    said = json.loads(data)
    return said["receipt"], said["signature"]


_BATCH = bend_archive({".json": bend, ".jsonl": bend_text})
_PACK = bend_archive({".toml": bend_text, ".md": bend_text})
_XLSX = bend_archive({".xml": bend_text, ".rels": bend_text})
_receipt_of_ours = partial(read_receipt, organisation=organisation().signing.public)
KINDS = {
    "batch": Kind(_batch, _BATCH, open_batch, BatchError, share=20, signed=_members),
    "pack": Kind(_pack, _PACK, _what_a_pack_says, CampaignError, share=6, signed=_members),
    "pack nobody signed": Kind(_draft, _PACK, read_pack, CampaignError, share=4),
    "receipt": Kind(_receipt, bend, _receipt_of_ours, ReceiptError, share=16, signed=_statement),
    "receipt signed anew": Kind(_receipt, _signed_anew, _receipt_of_ours, ReceiptError, share=10),
    "box file": Kind(_box, bend_text, _same_written_again, BoxError, share=14),
    "provision file": Kind(_box, bend_text, _taken_or_not, BoxError, share=10),
    "CSV": Kind(_csv, bend_text, _rows, SourceError, share=8),
    "XLSX": Kind(_xlsx, _XLSX, _rows, SourceError, share=6),
    "pin.json": Kind(_pin, bend, _guess, PinDamaged, share=6),
}


@pytest.mark.parametrize(
    "cases", [pytest.param(2_000, id="some"), pytest.param(100_000, id="many", marks=pytest.mark.torture)]
)
@pytest.mark.parametrize("name", KINDS)
def test_a_bent_file_is_refused_in_words_or_says_just_what_was_written(name: str, cases: int, tmp_path: Path) -> None:
    kind = KINDS[name]
    written = kind.write(tmp_path)
    original, said = written.read_bytes(), kind.read(written)
    refused = 0
    for number in range(cases * kind.share // 100):
        refused += _is_refused(kind, written, original, said, f"{name} {number}")
    assert refused > cases * kind.share // 1000, "hardly anything was refused: the bending does not reach what is read"


def _is_refused(kind: Kind, written: Path, original: bytes, said: object, case: str) -> bool:
    bent = kind.bend(random.Random(case), original)  # noqa: S311 - the same each time
    written.write_bytes(bent)
    read = _read(kind, written, case)
    if isinstance(read, kind.error):
        assert str(read), case
        assert all(line.isprintable() for line in str(read).splitlines()), f"{case}: {read!r}"
        return True
    if kind.signed and read is not None:
        assert read == said, f"case {case!r}: something was altered and believed"
        assert kind.signed(bent) == kind.signed(original), f"case {case!r}: the signature was not looked at"
    return False


def _read(kind: Kind, written: Path, case: str) -> object:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells of what it leaves out
        try:
            return kind.read(written)
        except kind.error as error:
            return error
        except BaseException as error:
            error.add_note(f"case {case!r}")
            raise
