"""Drop boxes by command: added, sent to, fetched from, and the device emptied by the receipt on the way back."""

import json
import shlex
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from types import SimpleNamespace

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from rich.console import Console

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError
from desktop.core.pack.installing import install_campaign
from desktop.transfer.boxes.box_link import read_link
from desktop.transfer.boxes.setting import list_settings, read_setting_file
from tests.support.commands import Office, complained, run, said, told
from tests.support.event_device import entry, open_stall
from tests.support.servers import certificate

_KEY = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PRIVATE_KEY = _KEY.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
).decode()
HOST_KEY = _KEY.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()


@pytest.fixture
def tablet(office: Office):
    """A device where two people signed and nothing is closed."""
    home = DataFolder(office.folder / "tablet")
    stall = open_stall(home, install_campaign(home, office.pack), "Capital Pride", "Ottawa")
    for name in ("Ann", "Bo"):
        stall.sign(entry(name))
    stall.journal.close()
    return home


def box_file(office, name, folder):
    path = office.folder / "box.toml"
    path.write_text(f'name = "{name}"\nkind = "folder"\npath = "{folder}"\n')
    return path


@pytest.mark.slow
def test_signatures_travel_are_merged_vouched_for_and_erased(office, tablet):
    at = ("--data", tablet.path)
    assert "takes the file that staff gave you" in said("box", "list", *at)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    assert told("box", "list", *at) == [{"name": "Stick", "kind": "folder"}]
    assert "1 batch left there, none waits" in said("sync", *at)
    assert "none waits" in said("outbox", "status", *at)
    fetch = (
        "fetch",
        "--welcome",
        office.stick,
        *office.opening,
        "--plain",
        "--petition",
        office.petition,
        "--backup",
        office.folder,
    )
    merged = said(*fetch)
    assert "2 read = 2 added" in merged
    assert "a copy of main.sqlite" in merged
    assert "nothing new" in said(*fetch)
    erased = said("device", "erase", office.stick, *at)
    assert "Erased 2 signatures" in erased
    assert "safe to hand back" in erased
    assert "2 signatures erased" in said("device", "status", *at)
    assert told("device", "erase", office.stick, *at) == {"erased": 0, "left": 0, "safe_to_hand_back": True}
    assert "handed over and erased" in said("batch", "close", "--all", "--to", office.stick, *at)
    assert "nothing new" in said("batch", "close", "--to", office.stick, *at)


def test_what_could_not_be_sent_is_said_to_be_safe_and_ends_with_the_code_of_drop_boxes(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.folder / "unplugged"), *at)
    result = run("sync", *at)
    assert result.exit_code == BoxError.exit_code
    assert "1 waits, with 2 signatures that are safe here" in result.stdout
    assert "Plug the stick in" in result.stderr
    (office.folder / "unplugged").mkdir()
    assert json.loads(said("sync", "--json", *at))[0]["waiting"] == 0
    shutil.rmtree(office.folder / "unplugged")
    (office.folder / "unplugged").mkdir()
    said("sync", *at)
    assert list((office.folder / "unplugged").iterdir()) == []
    said("sync", "--all", *at)
    assert len(list((office.folder / "unplugged").iterdir())) == 1


def in_two_days() -> datetime:
    return datetime.now(UTC) + timedelta(days=2)


def test_watching_takes_up_new_boxes_closes_what_is_over_and_outlasts_a_journal_in_trouble(office, tablet, monkeypatch):
    at, second = ("--data", tablet.path), office.folder / "second"
    second.mkdir()
    said("box", "add", box_file(office, "Stick", office.stick), *at)

    def bring_a_box_and_replace_the_journal():
        said("box", "add", box_file(office, "Second", second), *at)
        with closing(sqlite3.connect(tablet.journal)) as old, closing(sqlite3.connect(tablet.path / "new")) as new:
            old.backup(new)
        (tablet.path / "new").replace(tablet.journal)

    def sign():
        stall = open_stall(tablet, install_campaign(tablet, office.pack), "Capital Pride", "Ottawa")
        stall.sign(entry("Cem"))
        stall.journal.close()

    def end_the_event():
        assert len(list(second.iterdir())) == 1, "a batch of one would tell when somebody signed"
        monkeypatch.setattr("desktop.device.sending.unattended_sending.local_time", in_two_days)

    def end():
        raise KeyboardInterrupt

    turns = iter([bring_a_box_and_replace_the_journal, sign, lambda: None, end_the_event, lambda: None, end])
    clock = SimpleNamespace(monotonic=time.monotonic, sleep=lambda _: next(turns)())
    monkeypatch.setattr("desktop.device.sending.unattended_sending.time", clock)
    result = run("sync", "--watch", *at)
    assert (result.exit_code, "taken the journal's place" in result.stderr) == (130, True)
    assert [len(list(each.glob("*.batch"))) for each in (office.stick, second)] == [2, 2]


def test_a_box_is_forgotten_with_its_file(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    assert "is forgotten here. People who can write" in said("box", "remove", "Stick", *at)
    assert list(tablet.boxes.iterdir()) == []
    assert "no drop box" in complained(12, "box", "remove", "Stick", *at)
    assert "no drop box" in complained(2, "sync", *at)


def test_a_broken_box_file_is_told_and_the_other_boxes_are_listed_sent_to_and_forgotten(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    broken = tablet.boxes / "broken.toml"
    broken.write_text("hush-hush")
    broken.chmod(0o600)
    for command, still in [
        (("box", "list"), "Stick (folder)"),
        (("sync",), "1 batch left there, none waits"),
        (("outbox", "status"), "1 batch left there, none waits"),
    ]:
        result = run(*command, *at)
        assert still in result.stdout
        assert "broken.toml is not a drop box file" in result.stderr
        assert result.exit_code == BoxError.exit_code
    assert "is forgotten here" in said("box", "remove", "Stick", *at)
    assert list(tablet.boxes.iterdir()) == [broken]
    assert "broken.toml" in complained(12, "sync", *at)


def test_a_box_whose_own_file_is_broken_can_be_forgotten_by_its_name(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    (file,) = tablet.boxes.iterdir()
    file.write_text("hush-hush")
    assert "is forgotten here" in said("box", "remove", "Stick", *at)
    assert list(tablet.boxes.iterdir()) == []


def test_a_box_file_that_cannot_work_is_refused_before_it_is_kept(office, tablet):
    wrong = box_file(office, "Stick", office.stick)
    wrong.write_text(wrong.read_text().replace('"folder"', '"nextcloud"').replace("path =", "link ="))
    assert "web address" in complained(12, "box", "add", wrong, "--data", tablet.path)
    assert not tablet.boxes.exists()


def test_a_box_in_trouble_does_not_stop_fetching_from_another(office, tablet):
    at = ("--data", tablet.path)
    said("box", "add", box_file(office, "Stick", office.stick), *at)
    said("sync", *at)
    away = box_file(office, "Away", office.folder / "away")
    result = run(
        "fetch",
        "--welcome",
        away,
        office.stick,
        *office.opening,
        "--plain",
        "--petition",
        office.petition,
        "--no-backup",
        "--json",
    )
    assert result.exit_code == BoxError.exit_code
    assert "“Away”" in result.stderr
    assert [each["report"]["added"] for each in json.loads(result.stdout)] == [2]


def test_a_device_erases_on_no_receipt_but_its_own_organisation_s(office, tablet):
    assert "no receipt for this device" in complained(8, "device", "erase", office.stick, "--data", tablet.path)
    (office.stick / "a.receipt").write_text("{}")
    assert "not a receipt" in complained(8, "device", "erase", office.stick, "--data", tablet.path)
    assert "2 signatures" in said("device", "status", "--data", tablet.path)


CLOUD = 'name = "Cloud"\nkind = "webdav"\naddress = "https://127.0.0.1:9/drop"\nuser = "staff"\n'


def test_staff_provision_a_device_and_it_joins_from_the_stick_and_no_password_is_ever_shown(office, tablet):
    at = ("--data", tablet.path)
    mine = office.folder / "cloud.toml"
    mine.write_text(CLOUD)
    shown = said(
        "box", "provision", mine, "--to", office.stick, "--set", "user=tablet-7", "--no-check", typed="hush-hush\n"
    )
    assert "Cloud.box.toml" in shown
    shown += said("box", "add", office.stick, *at)
    shown += said("box", "list", *at) + said("box", "list", "--json", *at) + said("outbox", "status", *at)
    assert "hush" not in shown
    (kept,) = list_settings(tablet.boxes)
    assert (kept.place.user, kept.place.password) == ("tablet-7", "hush-hush")
    assert "server's password file" in said("box", "remove", "Cloud", *at)


def test_a_password_is_not_taken_from_the_command_line_nor_given_to_a_device_unasked(office):
    mine = office.folder / "cloud.toml"
    mine.write_text(CLOUD)
    to = ("box", "provision", mine, "--to", office.stick)
    assert "no password" in complained(2, *to, "--set", "password=hush-hush", typed="x\n")
    assert "no network" in complained(12, *to, typed="hush-hush\n"), "what cannot be asked is not written"
    assert list(office.stick.iterdir()) == []


def test_what_is_too_long_for_a_qr_code_goes_by_file_alone(office, monkeypatch):
    mine = office.folder / "cloud.toml"
    roots = "".join(certificate(office.folder).read_text() for _ in range(8))
    mine.write_text(CLOUD + f'password = "hush-hush"\ncertificate = """\n{roots}"""\n')
    monkeypatch.setattr("desktop.cli.terminal.qr_code.Console", partial(Console, force_terminal=True))
    assert "too long for a QR code" in said("box", "provision", mine, "--to", office.stick, "--no-check")


def test_a_private_key_for_sftp_comes_from_a_file(office):
    (office.folder / "key").write_text(PRIVATE_KEY)
    mine = office.folder / "server.toml"
    mine.write_text(f'name = "S"\nkind = "sftp"\nhost = "127.0.0.1"\nuser = "drop"\nhost_key = "{HOST_KEY}"\n')
    said("box", "provision", mine, "--to", office.stick, "--no-check", "--password-file", office.folder / "key")
    assert read_setting_file(office.stick / "S.box.toml").place.private_key == PRIVATE_KEY.strip()


def test_a_stick_without_a_drop_box_file_is_said_to_have_none(office, tablet):
    assert ".box.toml" in complained(12, "box", "add", office.stick, "--data", tablet.path)
    assert "no link" in complained(12, "box", "add", "-", "--data", tablet.path, typed="hello\n")


@pytest.mark.slow
def test_a_tablet_joins_a_laptop_by_its_link_leaves_its_batch_and_the_laptop_ends_with_what_it_has(office, tablet):
    at, inbox = ("--data", tablet.path), office.folder / "inbox"
    command = [sys.executable, "-m", "desktop", "receive", inbox, "--address", "127.0.0.1", "--port", "0"]
    with subprocess.Popen(
        [*command, "--data", office.folder / "laptop", "--invite", office.stick], stdout=subprocess.PIPE, text=True
    ) as laptop:
        lines = iter(laptop.stdout.readline, "")
        (link,) = shlex.split(next(line for line in lines if line.startswith("tabling box add ")))[3:]
        assert "Ctrl-C ends it" in next(lines)
        said("box", "add", "-", *at, typed=link)
        said("sync", *at)
        said("sync", "--all", *at)
        assert "Batch 1 of device" in (told := next(lines))
        assert "2 signatures." in told
        assert "here before" in next(lines)
        laptop.send_signal(signal.SIGINT)
        assert "Received 1 batch with 2 signatures" in next(lines)
        assert laptop.wait(180) == 0
    assert read_setting_file(office.stick / "Coordinator-s-laptop.box.toml") == read_link(link)
    assert "2 read = 2 added" in said(
        "fetch", "--welcome", inbox, *office.opening, "--plain", "--petition", office.petition, "--no-backup"
    )
