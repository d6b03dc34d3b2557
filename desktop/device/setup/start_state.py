"""What a start finds on this device."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desktop.core.campaign import Campaign
from desktop.core.current_planned_event import planned_event
from desktop.core.data_folder import DataFolder
from desktop.core.errors import TablingError
from desktop.core.event import Event, local_time
from desktop.core.pack.campaign_replacement import finish_keeping
from desktop.core.pack.reader import read_pack
from desktop.core.pack.try_out_campaign import say_if_tried_out
from desktop.device.setup.settings import read_settings, require_pinned
from desktop.device.setup.settings_from_stick import read_tablet


@dataclass(frozen=True, slots=True)
class Start:
    """What earlier starts decided: None where nothing was, or the event was ended; `trouble` says what is amiss."""

    campaign: Campaign | None
    event: Event | None
    trouble: TablingError | None

    @property
    def decided(self) -> bool:
        """Whether the kiosk can open."""
        return self.campaign is not None and self.event is not None


def look_at_start(home: DataFolder, clock: Callable[[], datetime] = local_time) -> Start:
    """Return what a start finds now; nothing is raised, so that a kiosk can say on its screen what is amiss."""
    try:
        setting = read_settings(home.setting)
        if setting is None:
            return Start(None, None, None)
        finish_keeping(home)
        campaign = say_if_tried_out(home, read_pack(home.campaign))
        require_pinned(setting, campaign)
        planned = read_tablet(home).events
    except TablingError as error:
        return Start(None, None, error)
    kept = setting.event
    return Start(campaign, planned_event(planned, kept, clock()) if kept else None, None)
