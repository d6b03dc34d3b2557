"""Hands over by hand: closes what is open, writes every batch to what was plugged in, and remembers which are there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.core.box_errors import BoxRefused, BoxUnreachable
from desktop.core.errors import BatchError, Cancelled, OutputError, OutputGone
from desktop.core.handover_counts import HandedOver, WrittenBatch
from desktop.core.progress import Meter, Report, ignore
from desktop.core.signing_keys import SigningKey
from desktop.core.system.drives import stays_behind
from desktop.device.journal.batch_closing import ClosedBatch, close_batches, export_batch, list_batches
from desktop.device.journal.journal import Journal
from desktop.device.journal.recovery import RecoveredJournal, write_recovered
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.sending.outbox import PLUGGED_IN, note_delivered
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.setting import FolderSetting
from desktop.transfer.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Handover:
    """A journal, its device's key, and `scratch`, where a batch is written before it is copied and compared."""

    journal: Journal
    key: SigningKey
    scratch: Path

    def write(self, folder: Path, day: str, report: Report = ignore, *, only_new: bool = False) -> HandedOver:
        """Close what is in no batch yet and write every batch that is kept here; reports them one by one.

        Every batch each time (`only_new`: those that are closed now), and what damaged journals still hold: whoever
        holds the newest stick holds all, and headquarters merges each once. What is erased meanwhile is not written.
        Raises JournalError, BatchError, OutputError, BoxRefused: the batches stay closed, none counts as handed over,
        and the next handing over writes them. Raises Cancelled: then those that were written count.
        """
        closed = close_batches(self.journal, day, report)
        batches = closed if only_new else list_batches(self.journal)
        with scratch_folder(self.scratch) as scratch:
            recovered = write_recovered(self.journal.path, self.key, scratch)
            meter = Meter(report, "batches", len(batches) + sum(len(each.files) for each in recovered))
            box = _box_at(folder)
            written = self._write_batches(batches, box, meter)
            found = [_leave_recovered(box, *file, meter) for each in recovered for file in _described(each)]
        signatures = sum(each.count for each in written) + sum(each.read for each in recovered)
        return HandedOver(len(written) + len(found), signatures, (*written, *found))

    def _write_batches(self, batches: Iterable[ClosedBatch], box: FolderBox, meter: Meter) -> list[WrittenBatch]:
        """Write batches, and note those that are there; leaves out what is not kept here any more."""
        left: dict[ClosedBatch, Path] = {}
        try:
            for batch in batches:
                if path := self._write_batch(batch, box):
                    left[batch] = path
                meter.advance()
        except Cancelled:
            note_delivered(self.journal, PLUGGED_IN, left)
            raise
        note_delivered(self.journal, PLUGGED_IN, left)
        device = self.journal.device
        return [
            WrittenBatch(each.number, each.count, each.event, path, device, each.last) for each, path in left.items()
        ]

    def _write_batch(self, batch: ClosedBatch, box: FolderBox) -> Path | None:
        """Write a batch; return its file, None where there is nothing left to write."""
        with scratch_folder(self.scratch) as scratch:
            try:
                path = export_batch(self.journal, batch, self.key, scratch)
            except BatchError:
                if batch in list_batches(self.journal):
                    raise
                return None
            return _leave(box, path)


def _described(journal: RecoveredJournal) -> Iterator[tuple[Path, Manifest]]:
    return zip(journal.files, journal.manifests, strict=True)


def _leave_recovered(box: FolderBox, file: Path, manifest: Manifest, meter: Meter) -> WrittenBatch:
    path = _leave(box, file)
    meter.advance()
    facts = (manifest.number, manifest.count, manifest.event, path, manifest.device, manifest.last)
    return WrittenBatch(*facts, recovered=True)


def _box_at(folder: Path) -> FolderBox:
    return FolderBox(FolderSetting(folder, stick=stays_behind(folder)))


def _leave(box: FolderBox, file: Path) -> Path:
    """Copy a file to the stick and read it back there; return where it is."""
    try:
        box.leave(file.name, file)
    except BoxUnreachable as error:
        raise OutputGone("This stick or folder is not there any more. Plug the stick in again.") from error
    except BoxRefused as error:
        if isinstance(error.__cause__, OutputError):  # full, or not to be written to: its kind says what to do
            raise error.__cause__ from None
        raise
    return box.folder / file.name
