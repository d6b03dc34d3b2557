"""Hands over by hand: closes what is open, writes every batch to what was plugged in, and remembers which are there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import BoxUnreachable, OutputGone
from desktop.core.handover import HandedOver
from desktop.core.signing import SigningKey
from desktop.device.closing import close_batches, export_batch, list_batches
from desktop.device.journal import Journal
from desktop.device.outbox import PLUGGED_IN, note_delivered
from desktop.device.salvaging import write_salvaged
from desktop.device.scratch import scratch_folder
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting


@dataclass(frozen=True, slots=True)
class Handover:
    """A journal, and `scratch`, where a batch is written before it is copied and compared."""

    journal: Journal
    scratch: Path

    def write(self, key: SigningKey, folder: Path, day: str, told: Callable[[int, int], None]) -> HandedOver:
        """Close what is in no batch yet and write every batch that is kept here; `told` hears (written, of how many).

        Every batch each time, and what damaged journals still hold: whoever holds the newest stick holds all, and
        headquarters merges each once.
        Raises JournalError, OutputError, BoxRefused; the batches stay closed, and the next handing over writes them.
        """
        close_batches(self.journal, day)
        batches = list_batches(self.journal)
        told(0, len(batches))
        box = FolderBox(FolderSetting(folder))
        for done, batch in enumerate(batches, 1):
            with scratch_folder(self.scratch) as scratch:
                path = export_batch(self.journal, batch, key, scratch)
                try:
                    box.leave(path.name, path)
                except BoxUnreachable as error:
                    raise OutputGone("This stick or folder is not there any more. Plug the stick in again.") from error
            told(done, len(batches))
        note_delivered(self.journal, PLUGGED_IN, batches)
        salvaged = write_salvaged(self.journal.path, key, folder)
        files, signatures = sum(len(each.files) for each in salvaged), sum(each.read for each in salvaged)
        return HandedOver(len(batches) + files, sum(batch.count for batch in batches) + signatures)
