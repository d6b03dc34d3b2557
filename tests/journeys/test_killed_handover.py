"""A hand-over that is killed, and a pack that changes: everybody is merged once, as they signed; signing goes on."""

import signal
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.campaign_replacement import keep_campaign
from desktop.core.pack.reader import read_pack
from desktop.core.pack.writer import write_pack
from desktop.core.signing_keys import SigningKey
from desktop.device.sending.handover import Handover
from desktop.device.session.stall import begin_signing
from desktop.device.setup.settings import at_event, pin_organisation, write_settings
from desktop.device.setup.start_state import look_at_start
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.batch import SUFFIX
from tests.support import killed_handover
from tests.support.event_device import DAY, PRIDE, EventDevice, campaign, go_out, journal_of, organisation, pack
from tests.support.packs import public_keys
from tests.support.warm import run

pytestmark = pytest.mark.slow
NEVER = 10_000


def signed(folder: Path) -> SigningKey:
    """Let two people sign version 1, and leave the device's key beside the journal."""
    folder.mkdir()
    kiosk = go_out(folder)
    kiosk.sign("Ann", "Bo")
    kiosk.journal.close()
    (folder / "seed").write_bytes(kiosk.device.seed)
    return kiosk.device


def merged(folder: Path, stick: Path) -> tuple[int, dict[int, int]]:
    """Merge all that lies on the stick, whatever was left there, and count people under each version."""
    with closing(Petition(folder / "main.sqlite", new=True)) as petition:
        merger = Merger(petition, organisation().sealing, by="mk", welcome=True)
        files = sorted(each for each in stick.iterdir() if each.name.endswith(SUFFIX))
        refused = [each.refused for each in merge_files(merger, files) if each.refused]
        for version in (1, 2):
            keep_pack(petition, pack(version), by="mk", keys=public_keys())
        status = petition_status(petition)
        assert refused == []
        return status.people, dict(status.agreed.versions)


def test_killed_anywhere_and_signed_on_under_the_next_version_everybody_is_merged_once_as_they_signed(tmp_path):
    whole = tmp_path / "whole"
    signed(whole)
    (tmp_path / "stick").mkdir()
    (steps,) = run(killed_handover.main, "hand-over", whole, whole / "seed", tmp_path / "stick", NEVER)
    for step in range(int(steps)):
        folder, stick = tmp_path / f"device{step}", tmp_path / f"stick{step}"
        device = signed(folder)
        stick.mkdir()
        run(killed_handover.main, "hand-over", folder, folder / "seed", stick, step, end=-signal.SIGKILL)
        left = {each.name: each.read_bytes() for each in stick.iterdir() if each.name.endswith(SUFFIX)}
        journal = journal_of(folder, device)
        kiosk = EventDevice(folder, device, journal, begin_signing(campaign(2), PRIDE, journal, reserve=0))
        kiosk.sign("Cem", "Dee", "Eva")
        Handover(journal, device, folder).write(stick, DAY)
        journal.close()
        assert all((stick / name).read_bytes() == held for name, held in left.items()), "what was there is what comes"
        assert merged(folder, stick) == (5, {1: 2, 2: 3}), f"killed at file {step}"


def test_a_pack_whose_change_is_killed_anywhere_leaves_a_kiosk_that_goes_on_under_one_of_the_two(tmp_path):
    keys = organisation()  # the same in each copy of the program

    def home_at(step: int) -> DataFolder:
        home = data_folder(tmp_path / f"tablet{step}")
        write_pack(pack(1, keys), home.campaign)
        write_settings(home.setting, at_event(pin_organisation(read_pack(home.campaign)), PRIDE))
        return home

    home = home_at(NEVER)
    write_pack(pack(2, keys), tmp_path / "two")
    (steps,) = run(killed_handover.main, "pack", home.path, tmp_path / "two", NEVER)
    assert look_at_start(home).campaign.version == 2
    found, last = set(), int(steps)
    for step in sorted({*range(0, last, 9), *range(last - 30, last)}):  # writing is long, and the exchange comes last
        home = home_at(step)
        run(killed_handover.main, "pack", home.path, tmp_path / "two", step, end=-signal.SIGKILL)
        start = look_at_start(home)
        assert start.trouble is None, f"killed at step {step}"
        found.add(start.campaign.version)
        keep_campaign(home, pack(2, keys))
        assert look_at_start(home).campaign.version == 2
    assert found == {1, 2}
