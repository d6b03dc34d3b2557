"""Looks for headquarters' receipts in a drop box or on a stick, and erases exactly what those prove."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import BoxRefused, ReceiptError
from desktop.core.handover import Checked
from desktop.core.progress import Report, ignore
from desktop.core.signing import SigningKey
from desktop.device.journal.erasure import clear_away, erase_received
from desktop.device.journal.journal import Journal
from desktop.device.journal.scratch import scratch_folder
from desktop.transfer.boxes.box import ReadableBox
from desktop.transfer.receipt import SUFFIX, read_receipt

_MOST = 500  # receipts looked at in one go: a box is a stranger's, and may hold as many as it likes
_LONGEST = 100  # characters of its name that a file here keeps


@dataclass(frozen=True, slots=True)
class ReceiptReader:
    """`organisation` is the public key whose word counts; `scratch` is where a receipt is brought for reading."""

    journal: Journal
    key: SigningKey
    organisation: bytes
    scratch: Path
    _seen: set[str] = field(default_factory=set)

    def collect(self, box: ReadableBox, report: Report = ignore) -> Checked:
        """Check every receipt in a box that was not seen before, and erase what they name of this device.

        A receipt that does not hold erases nothing, and keeps no other from being read. Reports the batches that each
        erases. Raises BoxError, OutputError, JournalError; Cancelled, and then what was erased before stays so.
        """
        done = Checked()
        fresh = [name for name in box.names() if name.endswith(SUFFIX) and name not in self._seen]
        try:
            with scratch_folder(self.scratch) as folder:
                for name in fresh[:_MOST]:
                    done = _add(done, self._bring(box, name, folder / name[-_LONGEST:], report))
                    self._seen.add(name)
        finally:  # once for all of them, also where the box fell silent
            clear_away(self.journal, self.scratch)
        return done

    def check_file(self, path: Path, report: Report = ignore) -> Checked:
        """Check one receipt, whatever its name, and erase what it names of this device. Raises JournalError, Cancelled.

        A receipt that does not hold erases nothing.
        """
        try:
            return self._check(path, report)
        finally:
            clear_away(self.journal, self.scratch)

    def _bring(self, box: ReadableBox, name: str, path: Path, report: Report) -> Checked:
        try:
            box.bring(name, path)
        except BoxRefused as error:
            return Checked(refused=(error,))
        return self._check(path, report)

    def _check(self, path: Path, report: Report) -> Checked:
        try:
            receipt = read_receipt(path, self.organisation)
            if not any(each.device == self.journal.device for each in receipt.batches):
                return Checked()
            return Checked(1, erase_received(self.journal, receipt, self.key, report).signatures)
        except ReceiptError as error:
            return Checked(refused=(error,))


def _add(one: Checked, other: Checked) -> Checked:
    return Checked(one.receipts + other.receipts, one.signatures + other.signatures, one.refused + other.refused)
