"""The drop boxes of this device: sent to, once or for ever, and said how far each is."""

import time
from collections.abc import Callable
from contextlib import closing
from functools import reduce
from operator import add
from typing import NoReturn

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalError, NoBox
from desktop.core.event import today
from desktop.core.handover_counts import BoxStatus
from desktop.device.journal.batch_closing import close_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import open_each
from desktop.device.sending import unattended_sending
from desktop.device.sending.outbox import Outbox, open_outbox
from desktop.transfer.boxes.setting import require_whole


def look_at_boxes(home: DataFolder) -> tuple[BoxStatus, ...]:
    """Return how far each drop box is; sends nothing. Raises JournalError."""
    return _each_box(home, lambda _journal, outbox: outbox.statuses())


def send(home: DataFolder, *, again: bool = False) -> tuple[BoxStatus, ...]:
    """Close what is in no batch yet, leave every batch in every drop box, and return how far each is then.

    `again`: also what a box has taken before. What a box or network does is in what is returned. Raises NoBox,
    BoxError for a drop box file where it is the only one, JournalError.
    """

    def deliver(journal: Journal, outbox: Outbox) -> tuple[BoxStatus, ...]:
        _prepare(home, journal, outbox, again=again)
        outbox.deliver_due(time.monotonic())
        return outbox.statuses()

    return _each_box(home, deliver)


def keep_sending(home: DataFolder, notice: Callable[[JournalError], None], *, again: bool = False) -> NoReturn:
    """Close what is in no batch yet, then go on for ever: send what waits, close what is over as the kiosk does.

    `notice` hears of a journal in trouble. Raises NoBox, BoxError, JournalDamaged, JournalNewer.
    """
    with closing(open_each(home)) as kept:
        for each, journal in kept:
            _prepare(home, journal, open_outbox(each, journal), again=again)
    unattended_sending.keep_sending(home, notice)


def _prepare(home: DataFolder, journal: Journal, outbox: Outbox, *, again: bool) -> None:
    """Close what is in no batch yet, and have everything sent `again` where that is asked."""
    _require_box(home, outbox.statuses())
    close_batches(journal, today())
    if again:
        outbox.send_again()


def _each_box(home: DataFolder, ask: Callable[[Journal, Outbox], tuple[BoxStatus, ...]]) -> tuple[BoxStatus, ...]:
    """Ask of the journal of each key that keeps something here, and add up what is said of each box."""
    with closing(open_each(home)) as kept:
        said = [ask(journal, open_outbox(each, journal)) for each, journal in kept]
    return tuple(reduce(add, of_one) for of_one in zip(*said, strict=False))


def _require_box(home: DataFolder, statuses: tuple[BoxStatus, ...]) -> None:
    if not statuses:
        require_whole(home.boxes)
        raise NoBox("This device has no drop box yet.")
