"""Takes signatures at one event after another while the kiosk is open: begins them, ends them, and turns the day."""

from contextlib import suppress
from threading import RLock

from desktop.core.campaign import Campaign
from desktop.core.current_planned_event import planned_event
from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalError
from desktop.core.event import Event, event_day, local_time
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.machine.clock_check import Clock
from desktop.device.machine.disk_room import RESERVE, require_room
from desktop.device.sending.batch_closing_times import close_due, closing_rule
from desktop.device.session.first_and_last_day import is_over, opens_on
from desktop.device.session.practice_stall import PracticeStall
from desktop.device.session.stall import SigningStall, begin_signing
from desktop.device.setup.installation import installed_here
from desktop.device.setup.settings import keep_event_for
from desktop.device.setup.settings_from_stick import read_tablet


class SigningSession:
    """The stall of an open kiosk. Each method raises TablingError where the disk does not do as asked."""

    def __init__(
        self,
        home: DataFolder,
        campaign: Campaign,
        event: Event,
        reserve: int = RESERVE,
        clock: Clock | None = None,
    ) -> None:
        """Nothing is opened yet. `event`: where people sign from now on; `reserve`: the bytes to leave free.

        `clock`: what tells the time, watched since a start; else it is watched from the first signature on.
        """
        self.event = event
        self.over = False
        self.practising = False
        self._home = home
        self._campaign = campaign
        self._reserve, self._clock = reserve, clock
        self._stall: SigningStall | None = None
        self._door = RLock()  # it may be opened in a thread, while a volunteer looks in

    @property
    def open_event(self) -> Event | None:
        """Where people sign now, None once it was ended."""
        return None if self.over else self.event

    @property
    def planned(self) -> tuple[Event, ...]:
        """The events that a setup stick planned for this tablet."""
        return read_tablet(self._home).events

    @property
    def stall(self) -> SigningStall:
        """What keeps signatures, practice or not. The journal is opened once; a damaged one is set aside before."""
        with self._door:
            if self._stall is None:
                journal = open_journal(installed_here(self._home), Damage.QUARANTINE)
                self._stall = begin_signing(self._campaign, self.event, journal, self._clock, self._reserve)
            return self._stall

    def take(self) -> SigningStall | PracticeStall:
        """Return what takes signatures now, on this day. Raises JournalFull before somebody types in vain."""
        if self.practising or is_over(self._home, self._campaign):
            return PracticeStall()
        with self._door:
            if first := opens_on(self._campaign, self.stall.clock.read()):
                return PracticeStall(first)
            require_room(self.stall.journal.path.parent, self._reserve)
            self._turn_day()
            return self.stall

    def begin(self, event: Event) -> None:
        """Go on at another event; it is kept for the next start."""
        stall = self.stall
        keep_event_for(self._home, self._campaign, event)
        self.event, self.over = event, False
        self._stall = begin_signing(self._campaign, event, stall.journal, stall.clock, stall.reserve)

    def end(self) -> None:
        """Close what was signed and have the next start ask for an event."""
        keep_event_for(self._home, self._campaign, None)
        self.over = True
        with suppress(JournalError):  # a full disk: the next start closes it
            close_due(self.stall.journal, closing_rule(self._home), None, local_time())

    def close(self) -> None:
        """Let go of the journal."""
        if self._stall is not None:
            self._stall.journal.close()

    def _turn_day(self) -> None:
        """Go on at the same event of a new day, once the night since the start is over and the clock is believed."""
        clock, began = self.stall.clock.read(), self.stall.clock.began
        if clock.jumped or self.over or event_day(clock.now) <= event_day(began):
            return
        event = planned_event(self.planned, self.event, clock.now)
        if event != self.event:
            self.begin(event)
