"""What older versions left on disks is read by this one: every count, every name, every byte handed over again.

tests/fixtures/v0_1_0/README.md says what lies there. Each test works on a copy, by the commands that a person types.
"""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.older import FIXTURES, MARKET, PRIDE, copied, keys, names, refused, said, told

# What was written was stretched in full, and is opened by programs of its own.
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("full_stretching")]

PIN, SECOND_PIN = "481516", "271828"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return copied(tmp_path / "kept")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


# --- devices ---

# Of each event the signatures kept and those in no batch; batches kept; those erased, and whether a receipt proved it.
DEVICES = {
    "tablet": ({PRIDE: (5, 0), MARKET: (4, 0)}, 2, []),
    "laptop": ({PRIDE: (5, 3)}, 1, []),
    "phone": ({PRIDE: (0, 0), MARKET: (3, 1)}, 1, [(1, 3, True)]),
    "lent": ({PRIDE: (0, 0)}, 0, [(1, 2, True)]),
    "seized": ({PRIDE: (0, 0)}, 0, [(1, 2, False)]),
    "damaged": ({PRIDE: (1, 0)}, 1, []),
}


@pytest.mark.parametrize("name", DEVICES)
def test_a_device_counts_what_it_kept_what_it_closed_and_what_it_erased(kept, name):
    status = told("device", "status", "--data", kept / "devices" / name)
    events = {each["event"]["name"]: (each["signatures"], each["unbatched"]) for each in status["events"]}
    erased = [(each["batch"]["number"], each["batch"]["count"], each["proven"]) for each in status["erased"]]
    assert (events, status["batches"], erased) == DEVICES[name]
    aside = [{"file": "journal-damaged-001.sqlite", "signatures": 6}] if name == "damaged" else []
    assert status["set_aside"] == aside


def wrote(file: Path) -> bytes | None:
    """What 0.1.0 wrote into a batch file of this name, from a journal or out of a damaged one."""
    found = [folder / file.name for folder in (FIXTURES / "batches", FIXTURES / "salvaged")]
    return next((each.read_bytes() for each in found if each.exists()), None)


def test_closed_batches_are_written_again_byte_for_byte_and_what_a_killed_process_left_is_handed_over(kept, stick):
    fresh, written = {}, {}
    for name in DEVICES:
        (stick / name).mkdir()
        for each in told("batch", "close", "--all", "--to", stick / name, "--data", kept / "devices" / name):
            file = Path(each["file"])
            (written if wrote(file) else fresh)[file] = (name, each["count"])
    assert sorted(written.values()) == sorted(
        [("tablet", 5), ("tablet", 4), ("laptop", 2), ("phone", 2), ("damaged", 1), ("damaged", 3), ("damaged", 2)]
    )
    for file in written:
        assert file.read_bytes() == wrote(file)
    assert sorted(fresh.values()) == [("laptop", 3), ("phone", 1)]
    opening = ("--petition", kept / "petition" / "main.sqlite")
    merged = told(
        "petition", "merge", *(file for file, (name, _) in fresh.items() if name == "laptop"), *keys(kept), *opening
    )
    assert [(each["added"], each["rejected"]) for each in merged] == [(3, 0)]
    assert [names(name, opening) for name in ("Kahurangi Te Ao", "Ní Bhriain Siobhán", "Priya Sharma")] == [1, 1, 1]


def test_what_a_damaged_journal_holds_is_written_byte_for_byte_as_before(kept, stick):
    home = kept / "devices" / "damaged"
    before = {name: data for name, data in contents(home).items() if "damaged" in name}
    (found,) = told("device", "salvage", "--to", stick, "--data", home)
    assert (found["read"], found["unread"]) == (5, 1)
    assert contents(stick) == contents(FIXTURES / "salvaged")
    assert {name: data for name, data in contents(home).items() if "damaged" in name} == before


def test_the_drop_boxes_of_a_device_are_listed_with_what_was_left_in_each(kept):
    data = ("--data", kept / "devices" / "tablet")
    assert {each["name"]: each["kind"] for each in told("box", "list", *data)} == BOXES
    standings = {
        each["box"]: (each["delivered"], each["waiting"], each["kind"]) for each in told("outbox", "status", *data)
    }
    waiting = dict.fromkeys(BOXES, (0, 2, "BoxUnreachable"))
    assert standings == waiting | {"Office share": (2, 0, "")}


BOXES = {"Bucket": "s3", "Dav": "webdav", "Nextcloud": "nextcloud", "Office share": "folder", "Sftp": "sftp"}


def test_drop_box_files_and_links_on_a_stick_are_taken(kept, tmp_path):
    data = ("--data", tmp_path / "new")
    said("box", "add", kept / "boxes", *data)
    said("box", "add", kept / "receiver", *data)
    assert {each["name"]: each["kind"] for each in told("box", "list", *data)} == BOXES | {
        "Coordinator's laptop": "webdav"
    }
    assert contents(tmp_path / "new" / "boxes").items() >= contents(FIXTURES / "devices" / "tablet" / "boxes").items()
    said("box", "remove", "Nextcloud", *data)
    said("box", "add", "-", *data, typed=(kept / "boxes" / "link.txt").read_text())
    assert "Nextcloud" in said("box", "list", *data)


def test_both_pins_open_and_batches_close_by_the_rule_that_was_chosen(kept):
    data = ("--data", kept / "devices" / "tablet")
    assert told("device", "batches", *data) == {"hour": 21, "every": 50}
    assert "This is the second PIN" in refused(2, "device", "pin", *data, typed=SECOND_PIN)
    assert "This is the volunteers' PIN" in refused(2, "device", "second-pin", *data, typed=PIN)


def test_a_coordinators_laptop_is_still_the_one_that_devices_were_invited_to(kept, stick):
    invite = ("--address", "127.0.0.1", "--port", "0", "--invite", stick, "--data", kept / "receiver")
    program = [sys.executable, "-m", "desktop", "receive", stick / "batches", *invite]
    with subprocess.Popen([*map(str, program)], stdout=subprocess.PIPE, text=True) as laptop:
        assert laptop.stdout
        for line in laptop.stdout:
            if line.startswith("Receiving into"):
                laptop.send_signal(signal.SIGINT)
    given, before = (
        (folder / "Coordinator-s-laptop.box.toml").read_text() for folder in (stick, FIXTURES / "receiver")
    )
    assert given.replace(given.split('"')[5], "https://192.0.2.7:8443") == before


# --- receipts, packs, keys ---

# What erasing by each receipt gives on each device: erased, left, safe to hand back; None where it names nothing of it.
RECEIPTS = {
    ("received.receipt", "tablet"): (9, 0, True),
    ("received.receipt", "phone"): (0, 3, False),
    ("received.receipt", "damaged"): (1, 0, False),
    ("received.receipt", "laptop"): None,
    ("parts", "tablet"): (9, 0, True),
    ("parts", "damaged"): (1, 0, False),
    ("early.receipt", "lent"): (0, 0, True),
}


@pytest.mark.parametrize(("receipt", "device"), RECEIPTS)
def test_a_receipt_erases_what_it_names_and_nothing_else(kept, receipt, device):
    erase = ("device", "erase", kept / "receipts" / receipt, "--data", kept / "devices" / device)
    expected = RECEIPTS[receipt, device]
    if expected is None:
        assert "no receipt for this device" in refused(8, *erase)
    else:
        assert tuple(told(*erase).values()) == expected


def test_receipts_are_proved_by_the_signed_pack_and_name_what_was_merged(kept):
    counts = {}
    for file in sorted((kept / "receipts").rglob("*.receipt")):
        printed = said("receipt", "check", file, "--campaign", kept / "packs" / "bundled-1.zip")
        assert "signed by the organisation, for the campaign “russia-lgbtqqia”" in printed
        counts[file.parent.name, len(re.findall("signatures?, numbers", printed))] = sum(
            int(line.split(": ")[1].split()[0]) for line in printed.splitlines()[1:]
        )
    assert counts == {("receipts", 2): 5, ("receipts", 7): 20, ("parts", 2): 9, ("parts", 1): 3, ("parts", 4): 8}


@pytest.mark.parametrize(
    ("pack", "campaign", "version", "languages"),
    [
        ("bundled-1.zip", "russia-lgbtqqia", 1, ["en", "fr", "ru", "ar"]),
        ("bundled-2.zip", "russia-lgbtqqia", 2, ["en", "fr", "ru", "ar"]),
        ("clean-river.zip", "clean-river", 1, ["en"]),
        ("clean-river", "clean-river", 1, ["en"]),
    ],
)
def test_packs_are_whole_and_signed_by_the_keys_that_are_here(kept, pack, campaign, version, languages):
    facts = told("campaign", "check", kept / "packs" / pack)
    assert (facts["campaign"], facts["version"], facts["languages"]) == (campaign, version, languages)
    assert facts["delivered"] == ["name", "country"]
    public = {each["kind"]: each["key"] for each in told("key", "show", kept / "keys")}
    signed = pack.endswith(".zip")
    assert facts["sealing key"] == (public["sealing"] if signed else "none")
    assert facts["organisation key"] == (public["organisation"] if signed else "none")


def test_the_passphrase_opens_both_keys_and_they_sign_a_pack(kept, tmp_path):
    out = tmp_path / "signed.zip"
    said("campaign", "sign", kept / "packs" / "clean-river", "--out", out, *keys(kept))
    before, again = (told("campaign", "check", pack) for pack in (kept / "packs" / "clean-river.zip", out))
    assert again == before


# --- batches ---


def test_batches_are_merged_into_a_new_petition_with_the_same_totals(kept, tmp_path):
    opening = ("--petition", tmp_path / "new.sqlite")
    batches = [*(kept / "batches").iterdir(), *(kept / "salvaged").iterdir()]
    merged = told("petition", "merge", *batches, *keys(kept), "--plain", "--welcome", *opening)
    figures = [sum(each[name] for each in merged) for name in ("read", "added", "present", "rejected")]
    assert (len(merged), figures) == (11, [28, 27, 1, 0])
    status = told("petition", "status", *opening)
    assert {name: status[name] for name in ("signatures", "people", "duplicates", "in_review", "count_only")} == {
        "signatures": 27,
        "people": 23,
        "duplicates": 1,
        "in_review": 3,
        "count_only": 1,
    }
    assert [names(name, opening) for name in ("Noor Haddad", "ليلى الخطيب", "Fern Gone", "王 小明")] == [2, 1, 1, 1]
