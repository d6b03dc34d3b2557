"""The way to one drop box and back: sends every closed batch, and looks for receipts where it may look."""

import logging
import time
from dataclasses import dataclass
from functools import partial
from threading import Lock

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, CampaignError, OutputError, SettingDamaged
from desktop.core.signing_keys import SigningKey
from desktop.device.journal.batch_closing import list_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import open_journal
from desktop.device.sending.outbox import Outbox
from desktop.device.sending.periodic_work import Intervals, PeriodicWork
from desktop.device.sending.practice_signature_sending import waits_for_answer
from desktop.device.sending.receipt_reader import ReceiptReader
from desktop.device.setup.device_key import device_key
from desktop.device.setup.installation import kept_here
from desktop.device.setup.settings import trusted_organisation
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting

_LOG = logging.getLogger(__name__)


# One for each box's id: a sender that was ended may still be busy with a last upload when the next one begins.
_DOORS: dict[str, Lock] = {}


@dataclass(slots=True)
class _Tools:
    """What a sender works with, for one key of this device.

    `receipts` is there once it looked for receipts, `due` is when it looks again.
    """

    home: DataFolder
    journal: Journal
    key: SigningKey
    outbox: Outbox
    receipts: ReceiptReader | None = None
    due: float = 0.0


class BoxSender:
    """Its journal is its own and no lock of the journal is held while it sends: nobody ever waits for a slow box.

    The outbox remembers what stood in the way, and each round begins with what the journal says. So it may be killed
    at any moment. Once ended it sends no further batch; what is on its way may still arrive.
    """

    def __init__(self, home: DataFolder, box: BoxSetting, intervals: Intervals) -> None:
        self._home, self._box, self._intervals = home, box, intervals
        self._tools: list[_Tools] = []
        self.work = PeriodicWork("box sender", self._do_round, self._release)
        self.work.start(intervals)

    def _do_round(self) -> None:
        door = _DOORS.setdefault(self._box.id, Lock())
        if not door.acquire(blocking=False):
            return  # two that write the same file at once could spoil it
        try:
            self._send_and_look()
        finally:
            door.release()

    def _send_and_look(self) -> None:
        if not self._tools:
            self._open_tools()
        for each in self._tools:
            each.outbox.deliver_due(time.monotonic())
            if self._box.readable and time.monotonic() >= each.due and self._expects(each):
                each.due = time.monotonic() + self._intervals.receipts
                self._collect(each)

    def _expects(self, tools: _Tools) -> bool:
        """Say whether headquarters may have said something: of a batch, or of a practice signature."""
        return waits_for_answer(tools.home.practice) or bool(list_batches(tools.journal))

    def _collect(self, tools: _Tools) -> None:
        try:
            # Asked for here, and once: to send, nobody's key but the device's own is needed.
            tools.receipts = tools.receipts or ReceiptReader(
                tools.journal, tools.key, trusted_organisation(self._home), tools.home.scratch, tools.home.practice
            )
            checked = tools.receipts.collect(open_box(self._box))
        except (BoxError, OutputError, SettingDamaged, CampaignError) as error:
            _LOG.info("no receipts were looked for: %s", type(error).__name__)
        else:
            for each in checked.refused:
                _LOG.warning("a receipt was refused: %s", type(each).__name__)

    def _open_tools(self) -> None:
        """Open the journal of each key that keeps something here: all of it is sent."""
        boxes = {self._box: partial(open_box, self._box)}
        for home in kept_here(self._home):
            key, journal = device_key(home.device_key), open_journal(home)
            outbox = Outbox(journal, key, boxes, home.scratch, self.work.ended)
            self._tools.append(_Tools(home, journal, key, outbox))

    def _release(self) -> None:
        for each in self._tools:
            each.journal.close()
        self._tools.clear()
