"""Hands over by hand: closes what is open, writes every batch to what was plugged in, and remembers which are there."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import BatchError, BoxUnreachable, OutputGone
from desktop.core.handover import HandedOver
from desktop.core.signing import SigningKey
from desktop.device.journal.batches import ClosedBatch, close_batches, export_batch, list_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.recovery import write_salvaged
from desktop.device.journal.scratch import scratch_folder
from desktop.device.sending.outbox import PLUGGED_IN, note_delivered
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
        headquarters merges each once. What is erased meanwhile is not written.
        Raises JournalError, BatchError, OutputError, BoxRefused; the batches stay closed, and the next handing over
        writes them.
        """
        close_batches(self.journal, day)
        batches = list_batches(self.journal)
        told(0, len(batches))
        box = _box_at(folder)
        written = []
        for done, batch in enumerate(batches, 1):
            if self._write(batch, key, box):
                written.append(batch)
            told(done, len(batches))
        note_delivered(self.journal, PLUGGED_IN, written)
        with scratch_folder(self.scratch) as scratch:
            salvaged = write_salvaged(self.journal.path, key, scratch)
            files = [file for each in salvaged for file in each.files]
            for file in files:
                _leave(box, file)
        signatures = sum(batch.count for batch in written) + sum(each.read for each in salvaged)
        return HandedOver(len(written) + len(files), signatures)

    def _write(self, batch: ClosedBatch, key: SigningKey, box: FolderBox) -> bool:
        """Write a batch; say whether there still was something to write."""
        with scratch_folder(self.scratch) as scratch:
            try:
                path = export_batch(self.journal, batch, key, scratch)
            except BatchError:
                if batch in list_batches(self.journal):
                    raise
                return False
            _leave(box, path)
        return True


def _box_at(folder: Path) -> FolderBox:
    # A stick that is pulled out may leave its empty folder behind: from then on that is this very computer's. On
    # Windows a drive goes with its folder.
    stick = os.name != "nt" and (folder.is_mount() or folder.parent.is_mount())
    return FolderBox(FolderSetting(folder, stick))


def _leave(box: FolderBox, file: Path) -> None:
    try:
        box.leave(file.name, file)
    except BoxUnreachable as error:
        raise OutputGone("This stick or folder is not there any more. Plug the stick in again.") from error
