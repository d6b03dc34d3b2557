"""One data folder as the tablet that it is: before its first start, and open for people to sign."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import SettingDamaged
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.try_out_journals import begin_first_start
from desktop.device.setup.first_start import FirstStart
from desktop.device.setup.start_state import look_at_start


@dataclass(frozen=True, slots=True)
class TabletHome:
    """A folder with nothing in it is a new tablet."""

    folder: Path

    def beginning(self) -> FirstStart:
        """Return the tablet before anybody signed."""
        return begin_first_start(DataFolder(self.folder))

    def open(self) -> tuple[Campaign, DeviceSession]:
        """Return the campaign that was set up, and the device while its kiosk is open. Raises TablingError."""
        home = DataFolder(self.folder)
        start = look_at_start(home)
        if start.campaign is None or start.event is None:
            raise SettingDamaged("Nothing was set up here.")
        return start.campaign, DeviceSession(home, start.campaign, start.event)
