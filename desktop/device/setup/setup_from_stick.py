"""A tablet is set up from a stick: drop boxes, PIN, name, language and planned events, as its organisation says."""

from dataclasses import replace
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.handover_counts import Checked
from desktop.core.pack.reader import read_pack
from desktop.core.tablet_setup import SETUP_FILE, SetupStick
from desktop.device.setup.device_key import device_name
from desktop.device.setup.installation import installed_here
from desktop.device.setup.settings import read_settings, require_pinned
from desktop.device.setup.settings_from_stick import TabletFacts, read_tablet, write_tablet
from desktop.device.setup.tablet_names_on_stick import take_name
from desktop.device.setup.volunteers_pin import is_pin_wanted, keep_stretched
from desktop.transfer.boxes.box_provisions import keep_boxes
from desktop.transfer.boxes.setting import make_setting
from desktop.transfer.boxes.setup_stick_file import holds_setup, read_renewal, read_setup


def find_setup(folder: Path, campaign: Campaign) -> SetupStick | None:
    """Return what a stick says to set up tablets for a campaign, None where it says nothing.

    Raises SetupFaulty, SetupNewer.
    """
    return SetupStick(folder, read_setup(folder, campaign)) if holds_setup(folder) else None


def keep_setup(home: DataFolder, stick: SetupStick) -> None:
    """Keep everything but campaign and event. The name comes last: what failed before takes none from the stick.

    Raises BoxError, OutputError, KeyFileError.
    """
    setup = stick.setup
    keep_boxes(home.boxes, [make_setting(SETUP_FILE, dict(each)) for each in setup.boxes])
    if setup.pin and is_pin_wanted(home.pin):
        keep_stretched(home.pin, setup.pin)
    before = read_tablet(home)
    name = before.name if before.set == setup.set else take_name(stick, device_name(installed_here(home)))
    write_tablet(home, TabletFacts(name, setup.set, setup.language, setup.events))


def renew_setup(home: DataFolder, folder: Path) -> Checked:
    """Take drop boxes and planned events from a stick for a tablet that is set up; return what it brought.

    Its name, language, PIN and pack stay; the stick may be for any version of it. Raises SetupFaulty, SettingDamaged,
    CampaignError, BoxError, OutputError.
    """
    setting = read_settings(home.setting)
    if setting is None or not holds_setup(folder):
        return Checked()
    campaign = read_pack(home.campaign)
    require_pinned(setting, campaign)
    setup = read_renewal(folder, campaign)
    boxes = [make_setting(SETUP_FILE, dict(each)) for each in setup.boxes]
    keep_boxes(home.boxes, boxes)
    write_tablet(home, replace(read_tablet(home), events=setup.events))
    return Checked(boxes=tuple(each.name for each in boxes), events=len(setup.events))
