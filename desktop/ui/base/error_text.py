"""What went wrong, said to a volunteer in the language being spoken: what it is and what to do, for every kind of error."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core import box_errors, errors

MOST_FAULTS = 12  # of a pack that are named at once
LONGEST_DETAIL = 300  # characters: a pack is a stranger's, and may have made its names as long as it likes

_SENTENCES: dict[type[BaseException], str] = {
    errors.PackGone: str(QT_TRANSLATE_NOOP("Trouble", "The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.")),
    errors.PackNewer: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.")),
    errors.PackUnsigned: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is not signed. Ask the organisation for its signed pack.")),
    errors.PackAltered: str(QT_TRANSLATE_NOOP("Trouble", "Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.")),
    errors.PackForeign: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.")),
    errors.PackUntrusted: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.")),
    errors.PackOlder: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is older than the one on this device. Take it only if the organisation tells you to.")),
    errors.PackReworded: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.")),
    errors.PackOverdue: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.")),
    errors.TryOutHere: str(QT_TRANSLATE_NOOP("Trouble", "This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.")),
    errors.TryOutMixed: str(QT_TRANSLATE_NOOP("Trouble", "There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.")),
    errors.PackOnlyTryOut: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.")),
    errors.SetupNewer: str(QT_TRANSLATE_NOOP("Trouble", "This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.")),
    errors.SetupFaulty: str(QT_TRANSLATE_NOOP("Trouble", "What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.")),
    errors.CampaignError: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack has a mistake in it. Ask the organisation for a new one.")),
    errors.PinsAlike: str(QT_TRANSLATE_NOOP("Trouble", "This PIN cannot be used here. Choose another one.")),
    errors.PinDamaged: str(QT_TRANSLATE_NOOP("Trouble", "The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.")),
    errors.SettingNewer: str(QT_TRANSLATE_NOOP("Trouble", "This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.")),
    errors.SettingDamaged: str(QT_TRANSLATE_NOOP("Trouble", "The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.")),
    errors.KeyFileError: str(QT_TRANSLATE_NOOP("Trouble", "An encryption key of this device cannot be used. Keep this device as it is; call headquarters.")),
    errors.JournalBusy: str(QT_TRANSLATE_NOOP("Trouble", "Tabling is open twice on this device. Close the other window, then try again.")),
    errors.JournalReadOnly: str(QT_TRANSLATE_NOOP("Trouble", "Nothing can be written on this device. Use another device; call headquarters.")),
    errors.JournalNewer: str(QT_TRANSLATE_NOOP("Trouble", "The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.")),
    errors.JournalForeign: str(QT_TRANSLATE_NOOP("Trouble", "The signatures here belong to another device. Nothing was changed; call headquarters.")),
    errors.JournalDamaged: str(QT_TRANSLATE_NOOP("Trouble", "The file of signatures on this device is damaged. Keep this device as it is; call headquarters.")),
    errors.JournalFull: str(QT_TRANSLATE_NOOP("Trouble", "The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.")),
    errors.NoRoomToErase: str(QT_TRANSLATE_NOOP("Trouble", "The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.")),
    errors.DiskFailing: str(QT_TRANSLATE_NOOP("Trouble", "The disk of this device is failing. Keep the device as it is; use another one.")),
    errors.JournalError: str(QT_TRANSLATE_NOOP("Trouble", "Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.")),
    errors.BatchError: str(QT_TRANSLATE_NOOP("Trouble", "A file of signatures could not be made. Try again; if it stays like this, call headquarters.")),
    errors.ReceiptError: str(QT_TRANSLATE_NOOP("Trouble", "A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.")),
    errors.ReceiptForeign: str(QT_TRANSLATE_NOOP("Trouble", "A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.")),
    errors.OutputFull: str(QT_TRANSLATE_NOOP("Trouble", "There is not enough room. Free some space there, or use another stick, then try again.")),
    errors.OutputGone: str(QT_TRANSLATE_NOOP("Trouble", "The stick or folder is not there any more. Plug the stick in again, then try again.")),
    errors.OutputRefused: str(QT_TRANSLATE_NOOP("Trouble", "Nothing can be saved there. Use another stick or folder.")),
    errors.OutputError: str(QT_TRANSLATE_NOOP("Trouble", "It could not be saved. Try again, or use another stick or folder.")),
    box_errors.BoxBehindLogin: str(QT_TRANSLATE_NOOP("Trouble", "This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.")),
    box_errors.BoxOutOfDate: str(QT_TRANSLATE_NOOP("Trouble", "The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.")),
    box_errors.BoxExpired: str(QT_TRANSLATE_NOOP("Trouble", "The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.")),
    box_errors.BoxForeign: str(QT_TRANSLATE_NOOP("Trouble", "Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.")),
    box_errors.BoxFull: str(QT_TRANSLATE_NOOP("Trouble", "The drop box is full. Ask staff to make room; everything is safe here and is sent then.")),
    box_errors.BoxUnreachable: str(QT_TRANSLATE_NOOP("Trouble", "The drop box cannot be reached just now. Everything is safe here and is sent later by itself.")),
    errors.BoxError: str(QT_TRANSLATE_NOOP("Trouble", "The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.")),
    errors.TablingError: str(QT_TRANSLATE_NOOP("Trouble", "That did not work. Try again; if it stays like this, call headquarters.")),
    BaseException: str(QT_TRANSLATE_NOOP("Trouble", "Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.")),
}  # fmt: skip

# Where the sentence is all there is to say: no name of a file, key or place would help anybody.
_SAY_ALL = {
    errors.PackGone, errors.TryOutHere, errors.TryOutMixed, errors.PackOnlyTryOut, errors.PackUnsigned, errors.PackAltered, errors.PinsAlike, errors.JournalBusy, errors.JournalFull, errors.NoRoomToErase,
    errors.DiskFailing, errors.OutputFull, errors.OutputGone, box_errors.BoxUnreachable,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Trouble:
    """A kind of error, and in English what staff may want to know besides; not the error itself.

    An error remembers where it came from, and with it what somebody had typed.
    """

    kind: type[BaseException]
    detail: str

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in the language of now."""
        return QCoreApplication.translate("Trouble", nearest(self.kind, _SENTENCES))


def nearest(kind: type[BaseException], sentences: Mapping[type[BaseException], str]) -> str:
    """Return the sentence of a kind of error, else that of the nearest kind above it."""
    return next(sentences[each] for each in kind.__mro__ if each in sentences)


def trouble_of(error: BaseException) -> Trouble:
    """Return what to say about an error. Of a mistake of ours only its kind: the message could hold a name."""
    kind = type(error)
    if not isinstance(error, errors.TablingError):
        return Trouble(kind, kind.__name__)
    if isinstance(error, errors.PackFaulty):  # a line each: who mends a pack wants to mend all of it at once
        return Trouble(kind, "\n".join(map(shortened, error.faults[:MOST_FAULTS])))
    return Trouble(kind, "" if kind in _SAY_ALL else shortened(str(error)))


def shortened(detail: str) -> str:
    """Return what went wrong as one line, no longer than a page has room for."""
    line = " ".join("".join(each if each.isprintable() else " " for each in detail).split())
    return line if len(line) <= LONGEST_DETAIL else line[: LONGEST_DETAIL - 1] + "…"
