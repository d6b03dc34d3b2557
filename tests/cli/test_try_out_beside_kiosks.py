"""A try-out does not end beneath a kiosk that is open: what is signed there would be sealed to keys nobody opens."""

import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import JournalBusy
from desktop.core.own_start_command import own_command
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.core.pack.writer import write_pack
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.device_settings import keep_event
from desktop.device.facade.signatures_on_device import read_status
from desktop.device.facade.try_out_journals import begin_first_start
from desktop.device.setup import first_start
from desktop.device.setup.start_state import look_at_start
from tests.support import factory
from tests.support.event_device import PRIDE, entry
from tests.support.opened_kiosk import kiosk_on, title_of
from tests.support.setup_sticks import make_stick

pytestmark = pytest.mark.slow
REAL = "title_en"


@pytest.fixture
def home(tmp_path: Path) -> DataFolder:
    """A computer as the first `tabling kiosk` leaves it, once somebody signed."""
    home = data_folder(tmp_path / "data")
    prepare_try_out(home)
    keep_event(home, "", "")
    start = look_at_start(home)
    assert start.campaign is not None
    assert start.event is not None
    session = DeviceSession(home, start.campaign, start.event)
    session.current_stall().sign(entry("Ada"))
    session.close()
    return home


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The real pack, of another campaign."""
    write_pack(factory.signed(factory.pack()), tmp_path / "spring.zip")
    return tmp_path / "spring.zip"


def everything_in(home: DataFolder) -> dict[Path, bytes]:
    """All that is kept but the journal, which is open."""
    files = (each for each in home.path.rglob("*") if each.is_file() and not each.name.startswith("journal"))
    return {each: each.read_bytes() for each in files}


def test_while_a_kiosk_is_open_no_face_ends_the_try_out_and_once_it_is_gone_every_one_does(home, pack, tmp_path):
    stick = make_stick(tmp_path / "office").pack.parent
    device, files = begin_first_start(home), read_pack_files(stick / "campaign.zip")
    with kiosk_on(home.path) as kiosk:
        assert title_of(kiosk) != REAL
        before = everything_in(home)
        for found in (None, device.find_setup(stick, read_campaign(files))):
            with pytest.raises(JournalBusy, match="Close the kiosk that is open"):
                device.begin(files, "", PRIDE, "481516", ends_try_out=True, stick=found)
        with pytest.raises(JournalBusy):  # nobody is asked in vain
            device.count_thrown_away(read_campaign(files))
        with kiosk_on(home.path) as second:  # two may be open: it takes the end of both
            title_of(second)
            kiosk.kill()
            kiosk.wait()
            command = own_command(["kiosk", "--campaign", str(pack), "--data", str(home.path)])
            done = subprocess.run(command, input="y\n", capture_output=True, text=True, timeout=60, check=False)
            assert done.returncode == JournalBusy.exit_code
            assert "Close the kiosk that is open on this device, then try again." in done.stderr
            assert "Throw it away?" not in done.stdout
            assert (everything_in(home), read_status(home).signatures) == (before, 1)
    with kiosk_on(home.path, "--campaign", pack, typed="y\n") as command:
        assert title_of(command) == REAL


def test_a_kiosk_that_is_opened_while_a_try_out_ends_is_that_of_the_real_campaign(home, monkeypatch):
    keep = first_start.keep_campaign
    with ExitStack() as opened:

        def keep_and_open(home: DataFolder, files: PackFiles) -> None:
            kiosks.append(opened.enter_context(kiosk_on(home.path)))
            wait_until(lambda: waits(kiosks[0].pid) or home.setting.exists())
            keep(home, files)

        kiosks: list[subprocess.Popen[str]] = []
        monkeypatch.setattr(first_start, "keep_campaign", keep_and_open)
        begin_first_start(home).begin(factory.signed(factory.pack()), "", PRIDE, "", ends_try_out=True)
        assert title_of(kiosks[0]) == REAL
        start = look_at_start(home)
        assert (start.trouble, start.campaign and start.campaign.id) == (None, "spring")


def waits(process: int) -> bool:
    """Say whether a program waits for a file that another holds."""
    return any("-> FLOCK" in line and f" {process} " in line for line in Path("/proc/locks").read_text().splitlines())


def wait_until(happened: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < until, "it does not come to that"
        time.sleep(0.02)
