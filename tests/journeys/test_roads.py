"""The whole way of a batch, over real roads and with everything going wrong: there once, whole, and then erased."""

import math
import os
import random
import subprocess
import sys
import threading
import time
from base64 import b64encode
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.errors import JournalFull
from desktop.device.journal.batch_closing import close_batches, export_batch, list_batches
from desktop.device.journal.erasure import list_erased
from desktop.device.journal.opening import open_journal
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.sending.outbox import LONGEST, SHORTEST, Outbox, open_outbox
from desktop.device.sending.receipt_reader import ReceiptReader
from desktop.petition.merging.merge import Merger
from desktop.petition.merging.merge_from_boxes import BoxToFetch, fetch_batches
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.boxes.box import Outcome
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, keep_setting, read_setting_file
from desktop.transfer.receipt import read_receipt, receipt_name, write_receipt
from tests.support.disks import fill, mounted_ext4, small_disk
from tests.support.erased import erase, found_in, found_in_files, may_go_back, scratch_of, sealed_in
from tests.support.event_device import DAY, go_out, organisation, set_up
from tests.support.nextcloud_double import nextcloud_share
from tests.support.servers import SECRET, sshd, stick_or_folder, wsgidav
from tests.support.sticks import new_stick, plugged_in, pull_out
from tests.support.tools import needed

pytestmark = pytest.mark.slow

COURIER = Path(__file__).parents[1] / "support" / "courier_process.py"


def merger(petition: Petition) -> Merger:
    return Merger(petition, organisation().sealing, by="Ann", welcome=True)


def fetched(petition: Petition, folder: Path, scratch: Path) -> int:
    """Merge everything in a folder; returns how many signatures it added."""
    box = FolderBox(FolderSetting(folder))
    found = list(fetch_batches(merger(petition), BoxToFetch(box, box.names(), scratch)))
    assert [each.refused for each in found if each.refused] == []
    return sum(each.report.added for each in found if each.report)


@pytest.mark.parametrize("kills", [4, pytest.param(100, marks=pytest.mark.torture)])
def test_killed_at_any_moment_each_batch_is_in_each_box_whole_and_the_petition_is_right(tmp_path, kills):
    home, chance = set_up(tmp_path / "home"), random.SystemRandom()
    stick, cloud = tmp_path / "stick", tmp_path / "cloud"
    stick.mkdir()
    cloud.mkdir()
    with nextcloud_share(cloud, SECRET) as link:
        add_box(home, f'name = "Stick"\nkind = "folder"\npath = "{stick}"\n')
        add_box(home, f'name = "Cloud"\nkind = "nextcloud"\nlink = "{link}"\npassword = "{SECRET}"\n')
        thanked = sum(killed(home.path, chance.uniform(0, 0.3)) for _ in range(kills))
        with closing(open_journal(home)) as journal:
            close_batches(journal, DAY)
            open_outbox(home, journal).deliver_due(0)
            batches, kept = list_batches(journal), journal.count()
    assert thanked <= kept <= thanked + kills
    for box in (stick, cloud):
        with closing(Petition(tmp_path / f"{box.name}.sqlite", new=True)) as petition:
            assert fetched(petition, box, tmp_path) == kept
            assert len(petition_status(petition).batches) == len(batches)
    assert len(list(stick.glob("*.batch"))) == len(batches)


def named(name: str) -> BoxSetting:
    """What a device keeps of a drop box that the test opens itself."""
    return BoxSetting(name, "folder", FolderSetting(Path(name)))


def add_box(home, text: str) -> None:
    file = home.path / "given.toml"
    file.write_text(text)
    keep_setting(home.boxes, read_setting_file(file))
    file.unlink()


def killed(home: Path, seconds: float) -> int:
    """Start the courier, pull the plug so long after it is ready, and return how many it had thanked."""
    paths = os.pathsep.join([str(COURIER.parents[1]), *sys.path])
    with subprocess.Popen(
        [sys.executable, COURIER, home], stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": paths}
    ) as courier:
        assert courier.stdout
        assert courier.stdout.readline() == b"ready\n"
        time.sleep(seconds)
        courier.kill()
        return courier.stdout.read().count(b"thanked\n")


def test_a_full_disk_while_sending_loses_nothing_and_sends_nothing_twice_to_a_stick(tmp_path):
    (tmp_path / "scratch").mkdir()
    (tmp_path / "office").mkdir()
    with small_disk(500) as disk:
        tablet = go_out(disk)
        tablet.sign("Ann", "Bo")
        close_batches(tablet.journal, DAY)
        office = FolderBox(FolderSetting(tmp_path / "office"))
        outbox = Outbox(tablet.journal, tablet.device, {named("office"): lambda: office}, tmp_path / "scratch")
        ballast = fill(disk)
        with pytest.raises(JournalFull):
            send_on(outbox)
        ballast.unlink()
        outbox.deliver_due(1_000_000)
        assert [(each.waiting, each.said) for each in outbox.statuses()] == [(0, "")]
        tablet.journal.close()
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        assert fetched(petition, tmp_path / "office", tmp_path) == 2


def send_on(outbox: Outbox) -> None:
    # What is remembered of a sending still fits into the log a few times.
    for turn in range(99):
        outbox.send_again()
        outbox.deliver_due(turn * SHORTEST)


@pytest.mark.parametrize("pulls", [2, pytest.param(40, marks=pytest.mark.torture)])
@pytest.mark.usefixtures("full_syncing")
def test_a_stick_pulled_out_while_it_is_written_keeps_what_it_was_said_to_hold_and_takes_the_rest(tmp_path, pulls):
    (tmp_path / "device").mkdir()
    (tmp_path / "scratch").mkdir()
    image, tablet = new_stick(tmp_path / "stick.img"), go_out(tmp_path / "device")
    box = Witnessed(FolderBox(FolderSetting(tmp_path / "stick", stick=True)))
    outbox = Outbox(tablet.journal, tablet.device, {named("stick"): lambda: box}, tmp_path / "scratch")
    for turn in range(pulls):
        for _ in range(10):
            tablet.sign("Ann")
            close_batches(tablet.journal, DAY)
        with plugged_in(image, tmp_path / "stick") as stick:
            assert {name: (stick / name).read_bytes() for name in box.said} == box.said
            pulling = threading.Timer(random.SystemRandom().uniform(0, 0.1), pull_out, [image])
            pulling.start()
            deliver_until_it_fails(outbox, turn)
            pulling.join()
    with plugged_in(image, tmp_path / "stick") as stick, closing(tablet.journal):
        outbox.deliver_due(math.inf)
        assert [(each.waiting, each.said) for each in outbox.statuses()] == [(0, "")]
        with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
            assert fetched(petition, stick, tmp_path) == 10 * pulls
            assert len(petition_status(petition).batches) == 10 * pulls


class Witnessed:
    """A stick as drop box, and what it was said to hold."""

    def __init__(self, box: FolderBox) -> None:
        self._box = box
        self.said: dict[str, bytes] = {}

    def leave(self, name: str, path: Path) -> Outcome:
        outcome = self._box.leave(name, path)
        self.said[name] = path.read_bytes()
        return outcome


def deliver_until_it_fails(outbox: Outbox, turn: int) -> None:
    """Send what waits, and all of it once more, until the stick is gone."""
    for again in range(10_000):
        outbox.deliver_due(LONGEST * (10_000 * turn + again))
        if any(each.said for each in outbox.statuses()):
            return
        outbox.send_again()
    raise AssertionError("this stick cannot be pulled out")


def test_a_device_s_whole_life_of_500_signatures_in_7_batches_over_three_roads(tmp_path):
    for name in ("device", "stick", "sftp", "dav"):
        (tmp_path / name).mkdir()
    tablet = go_out(tmp_path / "device")
    with (
        stick_or_folder(tmp_path / "stick") as stick,
        sshd(tmp_path / "sftp") as sftp,
        wsgidav(tmp_path / "dav") as dav,
        closing(tablet.journal),
        closing(Petition(tmp_path / "main.sqlite", new=True)) as petition,
    ):
        roads = [stick, sftp, dav]
        send_seven(tablet, roads, scratch_of(tablet))
        needles = sealed_in(tablet)
        assert all(found_in_files(tablet, needles))
        assert all(found_in(tmp_path / "dav", needles)), "the search sees what a batch file holds"
        merged = [each for road in roads for each in brought(petition, road, tmp_path)]
        assert (sum(merged), petition_status(petition).signatures) == (500, 500)
        written = write_receipt_for(petition, tmp_path)
        for road in roads:
            road.reader.leave(written.name, written)
        stick.reader.bring(written.name, tmp_path / "on its way back")
        trusted = read_receipt(tmp_path / "on its way back", organisation().signing.public)
        assert erase(tablet, trusted) == 500
        assert may_go_back(tablet)
        assert [each.batch.count for each in list_erased(tablet.journal)] == [72, 72, 72, 71, 71, 71, 71]
        assert not any(found_in_files(tablet, needles))


def write_receipt_for(petition, folder: Path) -> Path:
    receipt = vouch(petition)
    written = folder / receipt_name(receipt)
    write_receipt(written, receipt, organisation().signing)
    return written


@dataclass(frozen=True, slots=True)
class Road:
    """A folder that is sent to and read from."""

    box: FolderBox
    reader: FolderBox


def test_on_the_raw_disk_is_nothing_of_what_was_erased_once_the_file_system_has_given_its_blocks_back(
    tmp_path, record_property
):
    image, disk, office = tmp_path / "tablet.img", tmp_path / "tablet", tmp_path / "office"
    office.mkdir()
    road = Road(FolderBox(FolderSetting(office)), FolderBox(FolderSetting(office)))
    with mounted_ext4(image, disk), closing((tablet := go_out(disk)).journal):
        send_seven(tablet, [road], scratch_of(tablet))
        needles = sealed_in(tablet)
        with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
            assert sum(brought(petition, road, tmp_path)) == 500
            write_receipt_for(petition, office)
        os.sync()
        assert on_disk(image, needles) == 500, "the search finds them"
        with scratch_folder(scratch_of(tablet)) as way:  # a slow road is still sending the first of them
            export_batch(tablet.journal, list_batches(tablet.journal)[0], tablet.device, way)
            inbox = ReceiptReader(
                tablet.journal, tablet.device, organisation().signing.public, scratch_of(tablet), Path()
            )
            assert inbox.collect(road.reader).signatures == 500
        assert may_go_back(tablet)
        assert len(list_erased(tablet.journal)) == 7
    record_property("seals left in free blocks", on_disk(image, needles))
    with mounted_ext4(image, disk):
        subprocess.run([needed("fstrim", "util-linux"), disk], check=True)
    assert on_disk(image, needles) == 0


def on_disk(image: Path, needles: list[bytes]) -> int:
    """How many of these are anywhere on an image, as they are or in base64; empty blocks are left out."""
    with image.open("rb") as file:
        data = b"".join(block for block in iter(lambda: file.read(4096), b"") if block.strip(b"\0"))
    return sum(needle in data or b64encode(needle) in data for needle in needles)


def send_seven(tablet, roads, scratch) -> None:
    """Sign 500 people up, in seven batches, each sent over every road as soon as it is closed."""
    opened = {named(str(number)): (lambda road=road: road.box) for number, road in enumerate(roads)}
    outbox = Outbox(tablet.journal, tablet.device, opened, scratch)
    for batch in range(7):
        tablet.sign(*["Ann"] * (72 if batch < 3 else 71))
        close_batches(tablet.journal, DAY)
        outbox.deliver_due(batch * 2 * SHORTEST)
    assert [(each.delivered, each.waiting) for each in outbox.statuses()] == [(7, 0)] * len(roads)


def brought(petition, road, scratch) -> list[int]:
    found = list(fetch_batches(merger(petition), BoxToFetch(road.reader, road.reader.names(), scratch)))
    return [each.report.added for each in found if each.report]
