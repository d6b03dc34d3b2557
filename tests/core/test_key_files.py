"""Private keys on disk: only the passphrase opens them, nobody else reads them, and none is ever replaced."""

import json
import os
import secrets
import stat
import time
from base64 import b64encode
from functools import partial
from pathlib import Path
from shlex import quote

import pytest

from desktop.cli.terminal.next_steps import sentence
from desktop.core import key_files
from desktop.core.errors import KeyFileError, KeyUnguarded, WrongPassphrase
from desktop.core.key_files import (
    LARGEST_KEY_FILE,
    read_device_key,
    read_organisation_key,
    read_public_key,
    read_sealing_key,
    write_device_key,
    write_key,
)
from tests.support.factory import DEVICE, ORGANISATION, SEALING

FIGURES = key_files._ARGON2
PASSPHRASE = "correct-horse-battery"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Argon2id with little memory: some tests open hundreds of files."""
    monkeypatch.setattr(key_files, "_ARGON2", FIGURES | {"memory_kib": 64, "passes": 1})


@pytest.fixture
def sealing_file(tmp_path) -> Path:
    write_key(tmp_path / "sealing.key", "sealing", SEALING, PASSPHRASE)
    return tmp_path / "sealing.key"


def rewrite(path: Path, **changes) -> Path:
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return path


def test_a_key_is_opened_by_its_passphrase_at_full_strength(tmp_path, monkeypatch):
    monkeypatch.setattr(key_files, "_ARGON2", FIGURES)
    write_key(tmp_path / "sealing.key", "sealing", SEALING, PASSPHRASE)
    figures = json.loads((tmp_path / "sealing.key").read_text())["argon2id"]
    assert (figures["memory_kib"], figures["passes"], figures["lanes"]) == (65536, 3, 4)  # RFC 9106
    assert read_sealing_key(tmp_path / "sealing.key", f" {PASSPHRASE}\n").seed == SEALING.seed


def test_both_kinds_of_key_are_kept_and_their_public_halves_need_no_passphrase(tmp_path):
    write_key(tmp_path / "a", "organisation", ORGANISATION, PASSPHRASE)
    assert read_organisation_key(tmp_path / "a", PASSPHRASE).seed == ORGANISATION.seed
    assert read_public_key(tmp_path / "a") == ("organisation", ORGANISATION.public)


def test_a_key_file_is_for_its_user_only_and_does_not_hold_the_key_in_the_clear(sealing_file):
    assert stat.S_IMODE(sealing_file.stat().st_mode) == 0o600
    whole = sealing_file.read_bytes()
    assert SEALING.seed not in whole
    assert b64encode(SEALING.seed) not in whole
    assert SEALING.seed.hex().encode() not in whole


@pytest.mark.parametrize("wrong", ["", "correct-horse-batterx", PASSPHRASE.upper(), PASSPHRASE * 2])
def test_a_wrong_passphrase_opens_nothing_and_is_said_to_be_one(sealing_file, wrong):
    with pytest.raises(WrongPassphrase, match=r"does not open sealing\.key\. Type it again"):
        read_sealing_key(sealing_file, wrong)


def test_a_short_passphrase_is_refused_before_anything_is_written(tmp_path):
    with pytest.raises(KeyFileError, match="at least 12 characters"):
        write_key(tmp_path / "a", "sealing", SEALING, "short")
    assert list(tmp_path.iterdir()) == []


def test_a_key_is_never_replaced(sealing_file):
    before = sealing_file.read_bytes()
    with pytest.raises(KeyFileError, match="never replaced"):
        write_key(sealing_file, "sealing", SEALING, PASSPHRASE)
    assert sealing_file.read_bytes() == before


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o777, 0o610])
def test_a_key_that_others_may_read_is_refused_with_the_line_that_mends_it(sealing_file, tmp_path, mode):
    write_device_key(tmp_path / "device.key", DEVICE)
    for path in (sealing_file, tmp_path / "device.key"):
        path.chmod(mode)
    for read, path in (
        (partial(read_sealing_key, sealing_file, PASSPHRASE), sealing_file),
        (partial(read_public_key, sealing_file), sealing_file),
        (partial(read_device_key, tmp_path / "device.key"), tmp_path / "device.key"),
    ):
        with pytest.raises(KeyUnguarded) as refused:
            read()
        assert f"chmod 600 {quote(str(path))}`" in sentence(refused.value)


def test_a_key_of_the_other_kind_is_refused_by_name(tmp_path):
    write_key(tmp_path / "a", "organisation", ORGANISATION, PASSPHRASE)
    with pytest.raises(KeyFileError, match="kind “organisation”; give the “sealing” key"):
        read_sealing_key(tmp_path / "a", PASSPHRASE)


def test_a_key_renamed_to_the_other_kind_does_not_open(tmp_path):
    write_key(tmp_path / "a", "organisation", ORGANISATION, PASSPHRASE)
    with pytest.raises(KeyFileError):
        read_sealing_key(rewrite(tmp_path / "a", kind="sealing"), PASSPHRASE)


def test_a_newer_key_file_asks_for_a_newer_tabling(sealing_file):
    with pytest.raises(KeyFileError, match="newer Tabling"):
        read_sealing_key(rewrite(sealing_file, tabling_key=2), PASSPHRASE)


@pytest.mark.parametrize("figure", ["memory_kib", "passes", "lanes"])
@pytest.mark.parametrize("value", [1, 2**40, -1, None, "x", []])
def test_other_figures_for_argon2id_are_refused_at_once(sealing_file, figure, value):
    started = time.process_time()  # the work, however busy the machine is
    asked = json.loads(sealing_file.read_text())["argon2id"] | {figure: value}
    if asked[figure] == key_files._ARGON2[figure]:
        asked[figure] = 3
    with pytest.raises(KeyFileError, match="unknown protection"):
        read_sealing_key(rewrite(sealing_file, argon2id=asked), PASSPHRASE)
    assert time.process_time() - started < 1


@pytest.mark.parametrize("step", [5, pytest.param(1, marks=pytest.mark.torture)])
def test_a_flipped_bit_anywhere_is_refused_or_changes_nothing(sealing_file, step):
    whole = sealing_file.read_bytes()
    for place in range(secrets.randbelow(step), len(whole), step):
        sealing_file.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << place % 7)]) + whole[place + 1 :])
        try:
            assert read_sealing_key(sealing_file, PASSPHRASE).seed == SEALING.seed
        except KeyFileError as error:
            assert str(error)  # noqa: PT017 - either outcome is right; any other exception fails


def test_a_key_file_cut_short_anywhere_is_refused(sealing_file):
    whole = sealing_file.read_bytes()
    for length in range(len(whole) - 1):
        sealing_file.write_bytes(whole[:length])
        with pytest.raises(KeyFileError):
            read_sealing_key(sealing_file, PASSPHRASE)


@pytest.mark.parametrize(
    "changes",
    [{"more": float("nan")}, {"more": "\ud800"}, {"nonce": 5}, {"nonce": ""}, {"nonce": None}, {"locked": "!"},
     {"locked": ""}, {"argon2id": []}, {"argon2id": None}, {"kind": []}, {"kind": {}}, {"tabling_key": []},
     {"public": 5}, {"fingerprint": "0"}],
)  # fmt: skip
def test_a_key_file_with_anything_else_in_it_is_refused(sealing_file, changes):
    with pytest.raises(KeyFileError):
        read_sealing_key(rewrite(sealing_file, **changes), PASSPHRASE)


@pytest.mark.parametrize("salt", ["", "AAAA", "!", 5, None])
def test_a_key_file_with_another_salt_is_refused(sealing_file, salt):
    changed = json.loads(sealing_file.read_text())["argon2id"] | {"salt": salt}
    with pytest.raises(KeyFileError):
        read_sealing_key(rewrite(sealing_file, argon2id=changed), PASSPHRASE)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"5", b"\xff", b"[" * 50_000, b"x" * (LARGEST_KEY_FILE + 1)])
def test_what_is_no_key_file_is_refused(sealing_file, data):
    sealing_file.write_bytes(data)
    with pytest.raises(KeyFileError, match="right file"):
        read_sealing_key(sealing_file, PASSPHRASE)


def test_a_key_that_is_not_there_is_said_to_be_so(tmp_path):
    with pytest.raises(KeyFileError, match="is not there"):
        read_sealing_key(tmp_path / "gone.key", PASSPHRASE)


def test_a_devices_key_needs_no_passphrase_and_is_for_its_user_only(tmp_path):
    write_device_key(tmp_path / "device.key", DEVICE)
    assert stat.S_IMODE((tmp_path / "device.key").stat().st_mode) == 0o600
    assert read_device_key(tmp_path / "device.key").seed == DEVICE.seed


@pytest.mark.parametrize("data", [b"", b"!", b64encode(bytes(31)), b64encode(bytes(33)), b"\xff" * 44, b"A" * 2000])
def test_a_damaged_device_key_is_refused(tmp_path, data):
    os.close(os.open(tmp_path / "device.key", os.O_CREAT | os.O_WRONLY, 0o600))
    (tmp_path / "device.key").write_bytes(data)
    with pytest.raises(KeyFileError):
        read_device_key(tmp_path / "device.key")
