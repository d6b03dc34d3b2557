"""One outing on this device, from opening to the summary: the stall behind the window, and what the corner asks."""

from collections.abc import Callable
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.event import Event
from desktop.core.handover import HandedOver, Standing
from desktop.core.health import Health
from desktop.core.sealing import fingerprint
from desktop.device.clock import local_time
from desktop.device.handover import Handover
from desktop.device.health import look_at_health
from desktop.device.identity import device_key
from desktop.device.journal import Journal
from desktop.device.practice import PracticeStall
from desktop.device.salvage import open_or_salvage
from desktop.device.setting import at_event, pin_organisation, read_setting, write_setting
from desktop.device.stall import Stall, open_stall


class Outing:
    """The device while its kiosk is open. Each method raises TablingError where the disk does not do as asked."""

    def __init__(self, home: DataFolder, campaign: Campaign, event: Event) -> None:
        """Nothing is opened yet; `event` is where people sign from now on."""
        self.event = event
        self._home = home
        self._campaign = campaign
        self._stall: Stall | None = None
        self._practising = False

    def open_stall(self) -> Stall | PracticeStall:
        """Return what takes signatures now; the journal is opened once."""
        return PracticeStall() if self._practising else self._open()

    def practise(self, *, practising: bool) -> None:
        """From the next `open_stall` on, keep nothing, or keep everything again."""
        self._practising = practising

    def look(self) -> Health:
        """Return how the device is doing."""
        return look_at_health(self._open())

    def count(self) -> Standing:
        """Return what is kept and what was not handed over yet."""
        return Handover(self._open().journal, self._note).count()

    def begin_event(self, event: Event) -> None:
        """Go on at another event; it is kept for the next start."""
        stall = self._open()
        self._keep(event)
        self.event = event
        self._stall = open_stall(self._campaign, event, stall.journal, stall.clock, stall.reserve)

    def end_event(self) -> None:
        """Have the next start ask for an event."""
        self._keep(None)

    def hand_over(self, folder: Path, told: Callable[[int, int], None]) -> HandedOver:
        """Write everything into a folder; in another thread than the rest, with a connection of its own."""
        key = device_key(self._home.device_key)
        journal = Journal(self._home.journal, fingerprint(key.public))
        try:
            return Handover(journal, self._note).write(key, folder, local_time().date().isoformat(), told)
        finally:
            journal.close()

    def close(self) -> None:
        """Let go of the journal."""
        if self._stall is not None:
            self._stall.journal.close()

    @property
    def _note(self) -> Path:
        return self._home.path / "handed-over.json"

    def _open(self) -> Stall:
        if self._stall is None:
            device = fingerprint(device_key(self._home.device_key).public)
            journal = open_or_salvage(self._home.journal, device)
            self._stall = open_stall(self._campaign, self.event, journal)
        return self._stall

    def _keep(self, event: Event | None) -> None:
        setting = read_setting(self._home.setting) or pin_organisation(self._campaign)
        write_setting(self._home.setting, at_event(setting, event))
