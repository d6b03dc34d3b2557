"""Sticks that set up tablets, as headquarters writes them, and tablets that take their first start from one."""

from pathlib import Path

from desktop.core.current_planned_event import first_event
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.event import Event, event_of
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.device.setup.first_start import FirstStart
from desktop.office.devices.setup_stick import MadeStick, StickWish, provision_stick
from desktop.transfer.boxes.box_provisions import write_provision
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting
from tests.support.event_device import organisation, pack

TODAY = "2026-08-23"
PLANNED = (event_of("Capital Pride", "Ottawa", TODAY), event_of("Night market", "Gatineau", "2026-08-30"))
PIN = "48151623"


def make_stick(folder: Path, version: int = 1, **wished: object) -> MadeStick:
    """Have headquarters write a stick: two events and one drop box, a folder beside the stick."""
    stick = folder / "stick"
    for each in (stick, folder / "box", folder / "office"):
        each.mkdir(parents=True, exist_ok=True)
    signed = folder / "office" / "signed.zip"
    if not signed.exists():
        write_pack(pack(version), signed)
    box = write_provision(folder / "office", BoxSetting("Office", "folder", FolderSetting(folder / "box")))
    wish = StickWish(**{"events": PLANNED, "boxes": (box,), "language": "fr", "one_pin": True} | wished)
    return provision_stick(stick, signed, wish, organisation())


def start_from(stick: Path, home: Path, event: Event | None = None, pin: str = "") -> DataFolder:
    """Take the first start of a tablet from a stick, with nothing decided but what the stick leaves open."""
    kept = data_folder(home)
    start = FirstStart(kept, bundled_pack())
    files = read_pack_files(stick / "campaign.zip")
    found = start.find_setup(stick, read_campaign(files))
    assert found is not None
    event = event or first_event(found.setup.events, TODAY)
    assert event is not None
    start.begin(files, "", event, pin, stick=found)
    return kept
