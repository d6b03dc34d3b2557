"""Looks for headquarters' word in a drop box or on a stick: receipts erase exactly what they prove, notes nothing."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.box_errors import BoxRefused
from desktop.core.errors import ReceiptError, ReceiptForeign
from desktop.core.handover_counts import Checked
from desktop.core.progress import Report, ignore
from desktop.core.signing_keys import SigningKey
from desktop.device.journal.erasure import clear_away, erase_received
from desktop.device.journal.headquarters_answers import note_receipt, note_waiting, waits_to_be_welcomed
from desktop.device.journal.journal import Journal
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.sending.practice_signature_sending import note_answer
from desktop.transfer.boxes.box import ReadableBox, name_left
from desktop.transfer.practice_signature import ANSWER, read_answer
from desktop.transfer.receipt import SUFFIX, read_receipt, receipt_digest
from desktop.transfer.waiting_note import SUFFIX as NOTE
from desktop.transfer.waiting_note import read_waiting

_MOST = 500  # receipts looked at in one go: a box is a stranger's, and may hold as many as it likes
_LONGEST = 100  # characters of its name that a file here keeps


@dataclass(frozen=True, slots=True)
class ReceiptReader:
    """`organisation` is the public key whose word counts; `scratch` is where a receipt is brought for reading.

    `practice`: the file that knows the practice signature sent last.
    """

    journal: Journal
    key: SigningKey
    organisation: bytes
    scratch: Path
    practice: Path
    _seen: set[str] = field(default_factory=set)

    def collect(self, box: ReadableBox, report: Report = ignore) -> Checked:
        """Check every receipt in a box that was not seen before, and erase what they name of this device.

        Notes that batches of this device wait at headquarters are remembered.

        A receipt that does not hold erases nothing, and keeps no other from being read; one of which only a part holds
        erases that part. Reports the batches that each erases. Raises BoxError, OutputError, JournalError; Cancelled,
        and then what was erased before stays so.
        """
        done = Checked()
        ours = [name for name in box.names() if name_left(name).endswith((SUFFIX, NOTE, ANSWER))]
        fresh = [name for name in ours if name not in self._seen]
        try:
            with scratch_folder(self.scratch) as folder:
                for name in fresh[:_MOST]:
                    done += self._bring(box, name, folder / name.rpartition("/")[2][-_LONGEST:], report)
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
        if name_left(name).endswith(ANSWER):
            return self._read_answer(path)
        return self._read_note(path) if name.endswith(NOTE) else self._check(path, report)

    def _read_answer(self, path: Path) -> Checked:
        try:
            answer = read_answer(path, self.organisation)
        except ReceiptError as error:
            return Checked(refused=(error,))
        mine = answer.device == self.journal.device
        return Checked(practised=mine and note_answer(self.practice, answer))

    def _read_note(self, path: Path) -> Checked:
        try:
            note = read_waiting(path, self.organisation)
        except ReceiptError as error:
            return Checked(refused=(error,))
        if note.device != self.journal.device:
            return Checked()
        note_waiting(self.journal, note.day)
        return Checked(unwelcome=waits_to_be_welcomed(self.journal))

    def _check(self, path: Path, report: Report) -> Checked:
        try:
            receipt = read_receipt(path, self.organisation)
            if not any(each.device == self.journal.device for each in receipt.batches):
                return Checked()
            done = erase_received(self.journal, receipt, self.key, report)
            note_receipt(self.journal, receipt_digest(receipt))
            return Checked(1, done.signatures, (ReceiptForeign(done.foreign),) if done.foreign else ())
        except ReceiptError as error:
            return Checked(refused=(error,))
