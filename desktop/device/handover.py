"""Hands over: closes what is open, writes every batch to a folder or stick, and remembers which were written."""

import json
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import OutputError, TablingError
from desktop.core.files import read_bounded, write_whole
from desktop.core.handover import HandedOver, Standing
from desktop.core.signing import SigningKey
from desktop.device.closing import close_batches, export_batch, list_batches
from desktop.device.journal import Journal

_LARGEST_NOTE = 1024 * 1024


def hand_over(
    journal: Journal, key: SigningKey, folder: Path, note: Path, day: str, told: Callable[[int, int], None]
) -> HandedOver:
    """Close what is in no batch yet and write every batch that is kept here; `told` hears (written, of how many).

    Every batch each time: whoever holds the newest stick holds all, and headquarters merges each batch once. `note` is
    the file that remembers the batches written. Raises JournalError, OutputError; the batches stay closed, and the
    next handing over writes them.
    """
    if not folder.is_dir():
        raise OutputError(f"The folder {folder} is not there any more. Plug the stick in again, then try again.")
    close_batches(journal, day)
    batches = list_batches(journal)
    told(0, len(batches))
    for done, batch in enumerate(batches, 1):
        export_batch(journal, batch, key, folder)
        told(done, len(batches))
    _remember(note, {batch.number for batch in batches})
    return HandedOver(len(batches), sum(batch.count for batch in batches))


def count_standing(journal: Journal, note: Path) -> Standing:
    """Return what is kept here, and how much of it was never written to a folder or stick. Raises JournalError."""
    written, batches = _written(note), list_batches(journal)
    unwritten = sum(batch.count for batch in batches if batch.number not in written)
    open_ = sum(each.unbatched for each in journal.count_events())
    return Standing(journal.count(), len(batches), unwritten + open_)


def _written(note: Path) -> set[int]:
    # Nothing depends on this file: without it, or with a damaged one, everything counts as not handed over.
    try:
        return {int(number) for number in json.loads(read_bounded(note, _LARGEST_NOTE, OutputError))}
    except (TablingError, ValueError, TypeError, RecursionError):
        return set()


def _remember(note: Path, numbers: set[int]) -> None:
    write_whole(note, json.dumps(sorted(_written(note) | numbers)).encode())
