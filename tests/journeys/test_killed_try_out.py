"""The power is cut at any place while a try-out ends: begun again it ends, and what is left is a real device."""

import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.signatures_on_device import read_status
from desktop.device.facade.try_out_journals import begin_first_start
from desktop.device.journal.quarantine import set_aside
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import PinLock
from desktop.transfer.batch import open_batch
from desktop.transfer.boxes.setting import list_settings
from tests.support import killed_try_out, warm
from tests.support.event_device import PRIDE, campaign, entry
from tests.support.setup_sticks import PLANNED, make_stick

pytestmark = pytest.mark.slow
OWN_PIN = "481516"
FACES = ("stick", "screen", "command")
HANDFUL = 4  # places of the usual run, as far apart as there are


@dataclass(frozen=True)
class Tried:
    """A device that was tried out, the stick of the real campaign, and both as they are to be copied."""

    home: DataFolder
    stick: Path
    stick_pin: str
    words: tuple[str, ...]

    def copy(self, to: Path) -> "Tried":
        """Return the same in another folder; the key stays the file that it was, or it would be another device."""
        shutil.copytree(self.home.path, to / "data", copy_function=self._copy_or_link)
        shutil.copytree(self.stick, to / "stick")
        return Tried(DataFolder(to / "data"), to / "stick", self.stick_pin, self.words)

    def _copy_or_link(self, source: str, to: str) -> None:
        (os.link if Path(source) == self.home.device_key else shutil.copy2)(source, to)


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """People signed while it was tried out, a journal was damaged, and there is a drop box that is none."""
    folder = tmp_path_factory.mktemp("tried")
    home = data_folder(folder / "data")
    begin_first_start(home).begin(None, "a passphrase for trying out", PRIDE, OWN_PIN)
    found = look_at_start(home).campaign
    assert found is not None
    for rest in (False, True):
        with closing(DeviceSession(home, found, PRIDE, reserve=0)) as session:
            for name in ("Ada", "Zoë"):
                session.current_stall().sign(entry(name))
            if not rest:
                session.hand_over(folder)
        if not rest:
            set_aside(home.journal)
    home.boxes.mkdir()
    (home.boxes / "old.toml").write_text("of the try-out")
    made = make_stick(folder / "office")
    return Tried(home, made.pack.parent, made.pin, read_status(home).words)


def places_of(tried: Tried, face: str, folder: Path) -> int:
    """Count them, on a copy that is not cut short."""
    whole = tried.copy(folder)
    return int(warm.run(killed_try_out.main, face, whole.home.path, whole.stick, 0)[-1])


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("most", [HANDFUL, pytest.param(10_000, marks=pytest.mark.torture)])
def test_cut_at_any_place_it_goes_on_and_what_is_left_is_a_real_device(tried: Tried, tmp_path, face, most):
    places = places_of(tried, face, tmp_path / "whole")
    assert places > 60, "it is made of more than these"
    for place in sorted({round(1 + (places - 1) * each / (most - 1)) for each in range(most)}):
        here = tried.copy(tmp_path / f"{place}")
        with warm.started(killed_try_out.main, face, here.home.path, here.stick, place) as program:
            assert program.ended() == -9, f"not killed at place {place}"
        is_one_or_the_other(here.home)
        killed_try_out.end_try_out(face, here.home, here.stick)
        is_the_real_device(here, face)
        shutil.rmtree(tmp_path / f"{place}")


def is_one_or_the_other(home: DataFolder) -> None:
    """Nothing is amiss: it is tried out, or asks for a campaign, or is real; and never are two campaigns mixed."""
    start = look_at_start(home)
    assert start.trouble is None
    real = start.campaign is not None and not start.campaign.tried_out
    assert not real or signatures(home) == 0


def signatures(home: DataFolder) -> int:
    status = read_status(home)
    return sum(each.signatures for each in (status, *status.earlier)) + sum(
        each.signatures or 0 for one in (status, *status.earlier) for each in one.quarantined
    )


def is_the_real_device(tried: Tried, face: str) -> None:
    """It has its campaign, its event, a PIN that is not everybody's, and numbers from one on; nothing lies about."""
    home = tried.home
    start = look_at_start(home)
    assert start.trouble is None
    assert start.campaign == read_campaign(read_pack_files(tried.stick / killed_try_out.PACK))
    assert start.event is not None
    assert (start.event.name, start.event.place) == (PRIDE.name, PRIDE.place)
    assert signatures(home) == 0
    assert read_status(home).words != tried.words
    assert PinLock(home.pin).check(tried.stick_pin if face == "stick" else OWN_PIN)
    if face == "stick":
        assert read_tablet(home).events == PLANNED
        assert read_tablet(home).name.startswith("Tablet ")
    assert [each.name for each in list_settings(home.boxes)] == (["Office"] if face == "stick" else [])
    assert not (home.boxes / "old.toml").exists()
    assert left_lying(home) == []
    with closing(DeviceSession(home, campaign(), PRIDE, reserve=0)) as session:
        session.current_stall().sign(entry("Ann"))
        (batch,) = session.hand_over(tried.stick).batches
    facts = open_batch(batch.file).manifest
    assert (facts.first, facts.last, facts.number) == (1, 1, 1)


def left_lying(home: DataFolder) -> list[str]:
    """What was begun and is no use any more; but for keys that nobody uses, which another program might be making."""
    names = (str(each.relative_to(home.path)) for each in home.path.rglob("*"))
    return [each for each in names if (each.endswith(".part") and "new-" not in each) or each.startswith("campaign-")]
