"""One outing on this device, from opening to the summary: the stall behind the window, and what the corner asks."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, JournalError
from desktop.core.event import Event, event_of
from desktop.core.handover import Checked, ClosingRule, HandedOver, Standing
from desktop.core.health import Health
from desktop.core.sealing import fingerprint
from desktop.core.signing import SigningKey
from desktop.device.journal.erasure import clear_away, erase_everything
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import open_or_salvage
from desktop.device.journal.scratch import tidy
from desktop.device.machine.clock import local_time
from desktop.device.machine.disk import require_room
from desktop.device.sending.handover import Handover
from desktop.device.sending.receipts import Inbox
from desktop.device.sending.schedule import close_due
from desktop.device.session.health import look_at_health
from desktop.device.session.practice import PracticeStall
from desktop.device.session.stall import Stall, open_stall
from desktop.device.session.summary import take_stock
from desktop.device.setup.identity import device_key
from desktop.device.setup.pin import PinLock
from desktop.device.setup.pin_pair import PinPair
from desktop.device.setup.settings import (
    Setting,
    at_event,
    closing_by,
    pin_organisation,
    read_setting,
    trusted_organisation,
    write_setting,
)
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.provision import find_provisions, take_provisions
from desktop.transfer.boxes.setting import FolderSetting

_NIGHT = timedelta(hours=4)  # what is signed at one in the morning belongs to the evening before


class Outing:
    """The device while its kiosk is open. Each method raises TablingError where the disk does not do as asked."""

    def __init__(self, home: DataFolder, campaign: Campaign, event: Event) -> None:
        """Nothing is opened yet; `event` is where people sign from now on."""
        self.event = event
        self._home = home
        self._campaign = campaign
        self._stall: Stall | None = None
        self._practising = self._over = False

    @cached_property
    def pin(self) -> PinLock:
        """What opens the volunteers' corner. Raises PinDamaged."""
        return PinLock(self._home.pin)

    @cached_property
    def two_pins(self) -> PinPair:
        """What allows to erase what is not proven. Raises PinDamaged."""
        return PinPair(self.pin, PinLock(self._home.second_pin))

    def open_stall(self) -> Stall | PracticeStall:
        """Return what takes signatures now, on this day; the journal is opened once.

        Raises JournalFull before somebody types in vain.
        """
        if self._practising:
            return PracticeStall()
        stall = self._open()
        require_room(stall.journal.path.parent, stall.reserve)
        self._turn_day(stall)
        return self._open()

    def _turn_day(self, stall: Stall) -> None:
        """Go on at the same event of a new day, where the kiosk was left open overnight and its clock is believed."""
        clock, opened = stall.clock.read(), stall.clock.began
        day = (clock.now - _NIGHT).date().isoformat()
        if not clock.jumped and not self._over and day > max(self.event.day, opened.date().isoformat()):
            self.begin_event(event_of(self.event.name, self.event.place, day))

    def practise(self, *, practising: bool) -> None:
        """From the next `open_stall` on, keep nothing, or keep everything again."""
        self._practising = practising

    def look(self) -> Health:
        """Return how the device is doing."""
        return look_at_health(self._open())

    def count(self) -> Standing:
        """Return what is kept and what was not handed over yet."""
        return take_stock(self._open().journal, self._home)

    @property
    def closing(self) -> ClosingRule:
        """When batches close by themselves."""
        return self._setting().closing

    def close_by(self, rule: ClosingRule) -> None:
        """Have batches close by another rule from now on."""
        write_setting(self._home.setting, closing_by(self._setting(), rule))

    def begin_event(self, event: Event) -> None:
        """Go on at another event; it is kept for the next start."""
        stall = self._open()
        self._keep(event)
        self.event, self._over = event, False
        self._stall = open_stall(self._campaign, event, stall.journal, stall.clock, stall.reserve)

    def end_event(self) -> None:
        """Close what was signed and have the next start ask for an event."""
        self._keep(None)
        self._over = True
        with suppress(JournalError):  # a full disk: the next start closes it
            close_due(self._open().journal, self.closing, None, local_time())

    @property
    def open_event(self) -> Event | None:
        """Where people sign now, None once it was ended."""
        return None if self._over else self.event

    def hand_over(self, folder: Path, told: Callable[[int, int], None]) -> HandedOver:
        """Write everything into a folder; in another thread than the rest."""
        with self._apart() as (journal, key):
            return Handover(journal, self._home.scratch).write(key, folder, _today(), told)

    def check_receipts(self, folder: Path) -> Checked:
        """Erase what receipts in a folder prove, and take drop boxes from it; in another thread than the rest."""
        with self._apart() as (journal, key):
            inbox = Inbox(journal, key, trusted_organisation(self._home), self._home.scratch)
            return self._with_boxes(inbox.collect(FolderBox(FolderSetting(folder))), folder)

    def _with_boxes(self, checked: Checked, folder: Path) -> Checked:
        if not find_provisions(folder):
            return checked
        try:
            taken = take_provisions(folder, self._home.boxes)
        except BoxError as error:
            return replace(checked, refused=error)
        return replace(checked, boxes=tuple(each.name for each in taken))

    def erase_everything(self) -> int:
        """Erase everything that was signed here, proven or not; in another thread than the rest."""
        with self._apart() as (journal, key):
            tidy(self._home.scratch)  # first: on a full disk that makes room for the rest
            erased = erase_everything(journal, key, _today())
            clear_away(journal, self._home.scratch)
            return erased

    def close(self) -> None:
        """Let go of the journal."""
        if self._stall is not None:
            self._stall.journal.close()

    @contextmanager
    def _apart(self) -> Iterator[tuple[Journal, SigningKey]]:
        """Open the journal once more: a connection belongs to one thread."""
        key = device_key(self._home.device_key)
        with closing(Journal(self._home.journal, fingerprint(key.public))) as journal:
            yield journal, key

    def _open(self) -> Stall:
        if self._stall is None:
            device = fingerprint(device_key(self._home.device_key).public)
            journal = open_or_salvage(self._home.journal, device)
            self._stall = open_stall(self._campaign, self.event, journal)
        return self._stall

    def _keep(self, event: Event | None) -> None:
        write_setting(self._home.setting, at_event(self._setting(), event))

    def _setting(self) -> Setting:
        return read_setting(self._home.setting) or pin_organisation(self._campaign)


def _today() -> str:
    return local_time().date().isoformat()
