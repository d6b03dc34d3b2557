"""Works beside the window for as long as the kiosk is open: closes batches, sends them, collects receipts."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, OutputError, TablingError
from desktop.core.event import Event
from desktop.core.files import make_folder
from desktop.core.handover import AT_THE_END
from desktop.core.sealing import fingerprint
from desktop.device.clock import local_time
from desktop.device.closing import list_batches
from desktop.device.identity import device_key
from desktop.device.journal import Journal
from desktop.device.outbox import LONGEST, Outbox, tidy
from desktop.device.receipts import Inbox
from desktop.device.salvage import open_whole
from desktop.device.schedule import close_due
from desktop.device.setting import read_setting, trusted_organisation
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting, list_settings

_LOG = logging.getLogger(__name__)
PATIENCE = 0.8  # seconds that the end of the kiosk waits; an upload that hangs ends with the process


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: until the first round, so that the first frame has everything for itself; between rounds at most."""

    first: float = 3.0
    between: float = 10.0
    receipts: float = LONGEST


USUAL_PACE = Pace()


@dataclass(slots=True)
class _Desk:
    """What one courier works with; `due` is when it looks for receipts again."""

    boxes: tuple[BoxSetting, ...]
    journal: Journal
    outbox: Outbox
    inbox: Inbox
    due: float = 0.0


class Courier:
    """One plain thread with a journal of its own. It holds no lock while it sends, so that nobody ever waits for it.

    Whatever goes wrong is put off, never raised: the outbox remembers what stood in the way, and each round begins
    with what the journal says. So it may be killed at any moment.
    """

    def __init__(
        self,
        home: DataFolder,
        open_event: Callable[[], Event | None],
        open_outbox: Callable[[Journal], Outbox],
        pace: Pace = USUAL_PACE,
    ) -> None:
        """`open_event`: where people sign now; everything of another event is closed."""
        self._home, self._open_event, self._open_outbox, self._pace = home, open_event, open_outbox, pace
        self._desk: _Desk | None = None
        self._ended = threading.Event()
        # A daemon: an upload that hangs for an hour keeps nobody from switching the device off.
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def __enter__(self) -> Self:
        """Begin; once."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End within a second, whatever is going on."""
        self._ended.set()
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        pause, failures = self._pace.first, 0
        while not self._ended.wait(pause):
            try:
                self._do_round()
                failures = 0
            except TablingError as error:  # a busy or full disk, a journal set aside: the corner says so
                _LOG.info("a round was put off: %s", type(error).__name__)
                failures += 1
            except Exception as error:  # noqa: BLE001 - the edge of a thread, and one mistake must not end it
                _LOG.error("a round failed: %s", type(error).__name__)  # its message could hold a name
                failures += 1
            if failures:
                self._let_go()
            pause = min(self._pace.between * 2 ** min(failures, 10), LONGEST)
        self._let_go()

    def _do_round(self) -> None:
        desk = self._open_desk()
        if desk is None:
            return
        setting = read_setting(self._home.setting)
        rule = setting.closing if setting else AT_THE_END
        close_due(desk.journal, rule, self._open_event(), local_time())
        desk.outbox.deliver_due(time.monotonic())
        if time.monotonic() >= desk.due and list_batches(desk.journal):
            desk.due = time.monotonic() + self._pace.receipts
            self._collect(desk)

    def _collect(self, desk: _Desk) -> None:
        for each in desk.boxes:
            if not each.readable:
                continue
            try:
                checked = desk.inbox.collect(open_box(each))
            except (BoxError, OutputError) as error:
                _LOG.info("no receipts were looked for: %s", type(error).__name__)
            else:
                if checked.refused:
                    _LOG.warning("a receipt was refused: %s", type(checked.refused).__name__)

    def _open_desk(self) -> _Desk | None:
        """Return the desk, set up anew where staff added or removed a drop box; None while nobody has signed."""
        boxes = list_settings(self._home.boxes)
        if self._desk and self._desk.boxes == boxes:
            return self._desk
        self._let_go()
        if not self._home.journal.is_file():
            return None
        key = device_key(self._home.device_key)
        journal = open_whole(self._home.journal, fingerprint(key.public))
        try:
            scratch = make_folder(self._home.scratch)
            tidy(scratch)
            inbox = Inbox(journal, key, trusted_organisation(self._home), scratch)
            self._desk = _Desk(boxes, journal, self._open_outbox(journal), inbox)
        except TablingError:
            journal.close()
            raise
        return self._desk

    def _let_go(self) -> None:
        if self._desk:
            self._desk.journal.close()
        self._desk = None
