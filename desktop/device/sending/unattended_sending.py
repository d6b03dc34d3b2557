"""Sends to the drop boxes for ever on a device without a kiosk's window, and closes what is over."""

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from typing import NoReturn

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalDamaged, JournalError, JournalNewer
from desktop.core.event import local_time
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import open_journal
from desktop.device.sending.batch_closing_times import close_due, closing_rule, open_event
from desktop.device.sending.outbox import Outbox, open_outbox
from desktop.device.setup.installation import kept_here
from desktop.transfer.boxes.setting import list_settings

_BETWEEN = 30.0  # seconds, at most, until it looks again


def keep_sending(home: DataFolder, notice: Callable[[JournalError], None]) -> NoReturn:
    """Go on for ever, also past a journal that is busy, full or set aside just now: `notice` hears of that, once.

    Raises JournalDamaged, JournalNewer, KeyFileError.
    """
    last = ""
    while True:
        try:
            with ExitStack() as opened:
                *earlier, here = kept_here(home)
                journals = [(each, opened.enter_context(closing(open_journal(each)))) for each in (*earlier, here)]
                _go_on(home, journals)
        except (JournalDamaged, JournalNewer):
            raise
        except JournalError as error:
            if last != (last := str(error)):
                notice(error)
        time.sleep(_BETWEEN)


def _go_on(home: DataFolder, journals: Sequence[tuple[DataFolder, Journal]]) -> NoReturn:
    """Send what waits, take up drop boxes as staff bring them, close what is due. Raises JournalError.

    People sign in the last journal only.
    """
    boxes, outboxes = list_settings(home.boxes), _open_outboxes(journals)
    while True:
        if boxes != (boxes := list_settings(home.boxes)):
            outboxes = _open_outboxes(journals)
        due = min(outbox.deliver_due(time.monotonic()) for outbox in outboxes)
        now, here = local_time(), journals[-1][1]
        for _, journal in journals:
            event = open_event(home, journal, now) if journal is here else None
            close_due(journal, closing_rule(home), event, now)
        time.sleep(max(1.0, min(_BETWEEN, due - time.monotonic())))


def _open_outboxes(journals: Sequence[tuple[DataFolder, Journal]]) -> list[Outbox]:
    return [open_outbox(each, journal) for each, journal in journals]
