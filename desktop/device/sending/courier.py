"""Works beside the window for as long as the kiosk is open: closes batches, and keeps a sender to every drop box."""

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Self

from desktop.core.data_folder import DataFolder
from desktop.core.event import Event, local_time
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import Damage, open_journal
from desktop.device.journal.scratch_folder import tidy
from desktop.device.sending.batch_closing_times import close_due, closing_rule
from desktop.device.sending.box_sender import BoxSender
from desktop.device.sending.periodic_work import Intervals, PeriodicWork
from desktop.device.setup.installation import all_installations, anybody_signed, kept_here
from desktop.transfer.boxes.setting import BoxSetting, list_settings

PATIENCE = 0.8  # seconds that the end of the kiosk waits; an upload that hangs ends with the process
USUAL = Intervals()


class Courier:
    """One thread that closes what is due, and one for each drop box: a slow box keeps nothing else waiting."""

    def __init__(self, home: DataFolder, open_event: Callable[[], Event | None], intervals: Intervals = USUAL) -> None:
        """`open_event`: where people sign now; everything of another event is closed."""
        self._home, self._open_event, self._intervals = home, open_event, intervals
        self._journal: Journal | None = None
        self._senders: dict[BoxSetting, BoxSender] = {}
        self._work = PeriodicWork("courier", self._do_round, self._release)

    def __enter__(self) -> Self:
        """Begin; once."""
        self.begin()
        return self

    def __exit__(self, *_: object) -> None:
        """End within a second, whatever is going on."""
        self.end()

    def begin(self) -> None:
        """Begin; once."""
        for each in all_installations(self._home):
            tidy(each.scratch)  # before anything is on its way
        self._work.start(self._intervals)

    def end(self) -> None:
        """End within a second, whatever is going on."""
        until = time.monotonic() + PATIENCE
        self._work.end()
        self._work.wait(PATIENCE)
        senders = list(self._senders.values())
        for sender in senders:
            sender.work.end()
        for sender in senders:
            sender.work.wait(max(0.0, until - time.monotonic()))

    def _do_round(self) -> None:
        if self._journal is None and anybody_signed(self._home):
            self._journal = self._open()
        if self._journal is None:
            return
        # First: on a full disk nothing closes, and much may be sent.
        self._keep_senders(list_settings(self._home.boxes))
        close_due(self._journal, closing_rule(self._home), self._open_event(), local_time())

    def _open(self) -> Journal:
        """Open the journal in which people sign now; whatever an earlier key left in no batch is over."""
        *earlier, here = kept_here(self._home)
        for each in earlier:
            with closing(open_journal(each, Damage.QUARANTINE)) as journal:
                close_due(journal, closing_rule(self._home), None, local_time())
        return open_journal(here)

    def _keep_senders(self, boxes: tuple[BoxSetting, ...]) -> None:
        """Begin a sender to each drop box that staff added, and end those to boxes that were taken away or changed."""
        if self._work.ended():  # the end of the kiosk did not wait for this round, and would not know of a new sender
            return
        for gone in self._senders.keys() - set(boxes):
            self._senders.pop(gone).work.end()
        for new in set(boxes) - self._senders.keys():
            self._senders[new] = BoxSender(self._home, new, replace(self._intervals, first=0.0))

    def _release(self) -> None:
        if self._journal:
            self._journal.close()
        self._journal = None
