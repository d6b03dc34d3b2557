"""Sends to the drop boxes for ever on a device without a kiosk's window, and closes what is over."""

import time
from collections.abc import Callable
from contextlib import closing
from typing import NoReturn

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalDamaged, JournalError, JournalNewer
from desktop.core.event import local_time
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import open_journal
from desktop.device.sending.outbox import open_outbox
from desktop.device.sending.schedule import close_due, closing_rule, open_event
from desktop.transfer.boxes.setting import list_settings

_BETWEEN = 30.0  # seconds, at most, until it looks again


def keep_sending(home: DataFolder, notice: Callable[[JournalError], None]) -> NoReturn:
    """Go on for ever, also past a journal that is busy, full or set aside just now: `notice` hears of that, once.

    Raises JournalDamaged, JournalNewer, KeyFileError.
    """
    last = ""
    while True:
        try:
            with closing(open_journal(home)) as journal:
                _go_on(home, journal)
        except (JournalDamaged, JournalNewer):
            raise
        except JournalError as error:
            if last != (last := str(error)):
                notice(error)
        time.sleep(_BETWEEN)


def _go_on(home: DataFolder, journal: Journal) -> NoReturn:
    """Send what waits, take up drop boxes as staff bring them, close what is due. Raises JournalError."""
    boxes, outbox = list_settings(home.boxes), open_outbox(home, journal)
    while True:
        if boxes != (boxes := list_settings(home.boxes)):
            outbox = open_outbox(home, journal)
        due = outbox.deliver_due(time.monotonic())
        now = local_time()
        close_due(journal, closing_rule(home), open_event(home, journal, now), now)
        time.sleep(max(1.0, min(_BETWEEN, due - time.monotonic())))
