"""The way to one drop box and back: sends every closed batch, and looks for receipts where it may look."""

import logging
import time
from dataclasses import dataclass
from functools import partial
from threading import Lock

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, CampaignError, OutputError, SettingDamaged
from desktop.core.sealing import fingerprint
from desktop.core.signing import SigningKey
from desktop.device.journal.batches import list_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import open_whole
from desktop.device.sending.outbox import Outbox
from desktop.device.sending.periodic import Pace, Rounds
from desktop.device.sending.receipts import Inbox
from desktop.device.setup.identity import device_key
from desktop.device.setup.settings import trusted_organisation
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting

_LOG = logging.getLogger(__name__)


# One for each box's id: a lane that was ended may still be busy with a last upload when the next one begins.
_DOORS: dict[str, Lock] = {}


@dataclass(slots=True)
class _Desk:
    """What a lane works with; `inbox` is there once it looked for receipts, `due` is when it looks again."""

    journal: Journal
    key: SigningKey
    outbox: Outbox
    inbox: Inbox | None = None
    due: float = 0.0


class Lane:
    """Its journal is its own and no lock of the journal is held while it sends: nobody ever waits for a slow box.

    The outbox remembers what stood in the way, and each round begins with what the journal says. So it may be killed
    at any moment. Once ended it sends no further batch; what is on its way may still arrive.
    """

    def __init__(self, home: DataFolder, box: BoxSetting, pace: Pace) -> None:
        self._home, self._box, self._pace = home, box, pace
        self._desk: _Desk | None = None
        self.rounds = Rounds("lane", self._do_round, self._let_go)
        self.rounds.start(pace)

    def _do_round(self) -> None:
        door = _DOORS.setdefault(self._box.id, Lock())
        if not door.acquire(blocking=False):
            return  # two that write the same file at once could spoil it
        try:
            self._send_and_look()
        finally:
            door.release()

    def _send_and_look(self) -> None:
        if self._desk is None:
            self._desk = self._open_desk()
        desk = self._desk
        desk.outbox.deliver_due(time.monotonic())
        if self._box.readable and time.monotonic() >= desk.due and list_batches(desk.journal):
            desk.due = time.monotonic() + self._pace.receipts
            self._collect(desk)

    def _collect(self, desk: _Desk) -> None:
        try:
            # Asked for here, and once: to send, nobody's key but the device's own is needed.
            desk.inbox = desk.inbox or Inbox(
                desk.journal, desk.key, trusted_organisation(self._home), self._home.scratch
            )
            checked = desk.inbox.collect(open_box(self._box))
        except (BoxError, OutputError, SettingDamaged, CampaignError) as error:
            _LOG.info("no receipts were looked for: %s", type(error).__name__)
        else:
            if checked.refused:
                _LOG.warning("a receipt was refused: %s", type(checked.refused).__name__)

    def _open_desk(self) -> _Desk:
        key = device_key(self._home.device_key)
        journal = open_whole(self._home.journal, fingerprint(key.public))
        boxes = {self._box: partial(open_box, self._box)}
        return _Desk(journal, key, Outbox(journal, key, boxes, self._home.scratch, self.rounds.ended))

    def _let_go(self) -> None:
        if self._desk:
            self._desk.journal.close()
        self._desk = None
