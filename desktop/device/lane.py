"""The way to one drop box and back: sends every closed batch, and looks for receipts where it may look."""

import logging
import time
from dataclasses import dataclass
from functools import partial

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, OutputError
from desktop.core.sealing import fingerprint
from desktop.device.closing import list_batches
from desktop.device.identity import device_key
from desktop.device.journal import Journal
from desktop.device.outbox import Outbox
from desktop.device.receipts import Inbox
from desktop.device.rounds import Pace, Rounds
from desktop.device.salvage import open_whole
from desktop.device.setting import trusted_organisation
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import BoxSetting

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class _Desk:
    """What a lane works with; `due` is when it looks for receipts again."""

    journal: Journal
    outbox: Outbox
    inbox: Inbox
    due: float = 0.0


class Lane:
    """Its journal is its own and no lock is held while it sends, so that nobody ever waits for a slow box.

    The outbox remembers what stood in the way, and each round begins with what the journal says. So it may be killed
    at any moment.
    """

    def __init__(self, home: DataFolder, box: BoxSetting, pace: Pace) -> None:
        self._home, self._box, self._pace = home, box, pace
        self._desk: _Desk | None = None
        self.rounds = Rounds("lane", self._do_round, self._let_go)
        self.rounds.start(pace)

    def _do_round(self) -> None:
        if self._desk is None:
            self._desk = self._open_desk()
        desk = self._desk
        desk.outbox.deliver_due(time.monotonic())
        if self._box.readable and time.monotonic() >= desk.due and list_batches(desk.journal):
            desk.due = time.monotonic() + self._pace.receipts
            self._collect(desk.inbox)

    def _collect(self, inbox: Inbox) -> None:
        try:
            checked = inbox.collect(open_box(self._box))
        except (BoxError, OutputError) as error:
            _LOG.info("no receipts were looked for: %s", type(error).__name__)
        else:
            if checked.refused:
                _LOG.warning("a receipt was refused: %s", type(checked.refused).__name__)

    def _open_desk(self) -> _Desk:
        key, scratch = device_key(self._home.device_key), self._home.scratch
        organisation = trusted_organisation(self._home)
        journal = open_whole(self._home.journal, fingerprint(key.public))
        outbox = Outbox(journal, key, {self._box.name: partial(open_box, self._box)}, scratch)
        return _Desk(journal, outbox, Inbox(journal, key, organisation, scratch))

    def _let_go(self) -> None:
        if self._desk:
            self._desk.journal.close()
        self._desk = None
