"""Hands over: closes what is open, writes every batch to a folder or stick, and remembers which were written."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import OutputError, TablingError
from desktop.core.files import read_bounded, write_whole
from desktop.core.handover import HandedOver, Standing
from desktop.core.signing import SigningKey
from desktop.device.closing import close_batches, export_batch, list_batches
from desktop.device.journal import Journal

_LARGEST_NOTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Handover:
    """A journal and `note`, the file that remembers which of its batches were ever written somewhere."""

    journal: Journal
    note: Path

    def write(self, key: SigningKey, folder: Path, day: str, told: Callable[[int, int], None]) -> HandedOver:
        """Close what is in no batch yet and write every batch that is kept here; `told` hears (written, of how many).

        Every batch each time: whoever holds the newest stick holds all, and headquarters merges each batch once.
        Raises JournalError, OutputError; the batches stay closed, and the next handing over writes them.
        """
        if not folder.is_dir():
            raise OutputError("This stick or folder is not there any more. Plug the stick in again, then try again.")
        close_batches(self.journal, day)
        batches = list_batches(self.journal)
        told(0, len(batches))
        for done, batch in enumerate(batches, 1):
            export_batch(self.journal, batch, key, folder)
            told(done, len(batches))
        numbers = self._written() | {batch.number for batch in batches}
        write_whole(self.note, json.dumps(sorted(numbers)).encode())
        return HandedOver(len(batches), sum(batch.count for batch in batches))

    def count(self) -> Standing:
        """Return what is kept here, and how much of it was never written to a folder or stick. Raises JournalError."""
        written, batches = self._written(), list_batches(self.journal)
        unwritten = sum(batch.count for batch in batches if batch.number not in written)
        unbatched = sum(each.unbatched for each in self.journal.count_events())
        return Standing(self.journal.count(), len(batches), unwritten + unbatched)

    def _written(self) -> set[int]:
        # Nothing depends on this file: without it, or with a damaged one, everything counts as not handed over.
        try:
            return {int(number) for number in json.loads(read_bounded(self.note, _LARGEST_NOTE, OutputError))}
        except (TablingError, ValueError, TypeError, RecursionError):
            return set()
