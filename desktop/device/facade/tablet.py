"""One data folder as the tablet that it is: before its first start, and open for people to sign."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import SettingDamaged
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.device.facade.session import DeviceSession
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.start_state import look_at_start


@dataclass(frozen=True, slots=True)
class TabletHome:
    """A folder with nothing in it is a new tablet."""

    folder: Path

    def beginning(self) -> FirstStart:
        """Return the tablet before anybody signed."""
        return FirstStart(DataFolder(self.folder), bundled_pack())

    def open(self) -> tuple[Campaign, DeviceSession]:
        """Return the campaign that was set up, and the device while its kiosk is open. Raises TablingError."""
        home = DataFolder(self.folder)
        start = look_at_start(home)
        if start.campaign is None or start.event is None:
            raise SettingDamaged("Nothing was set up here.")
        return start.campaign, DeviceSession(home, start.campaign, start.event)
