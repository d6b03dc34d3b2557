"""What went wrong, said to a volunteer in the language being spoken: what it is and what to do, for every kind of error."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.core import errors

LONGEST_DETAIL = 300  # characters: a pack is a stranger's, and may have made its names as long as it likes

_SENTENCES: dict[type[BaseException], str] = {
    errors.PackGone: str(QT_TRANSLATE_NOOP("Trouble", "The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.")),
    errors.PackNewer: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.")),
    errors.PackUnsigned: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is not signed. Ask the organisation for its signed pack.")),
    errors.PackAltered: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.")),
    errors.PackForeign: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.")),
    errors.PackUntrusted: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.")),
    errors.CampaignError: str(QT_TRANSLATE_NOOP("Trouble", "This campaign pack has a mistake in it. Ask the organisation for a new one.")),
    errors.PinsAlike: str(QT_TRANSLATE_NOOP("Trouble", "This PIN cannot be taken here. Choose another one.")),
    errors.PinDamaged: str(QT_TRANSLATE_NOOP("Trouble", "The PIN of this device cannot be read. Have staff set a new one; every signature is safe.")),
    errors.SettingNewer: str(QT_TRANSLATE_NOOP("Trouble", "This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.")),
    errors.SettingDamaged: str(QT_TRANSLATE_NOOP("Trouble", "What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.")),
    errors.KeyFileError: str(QT_TRANSLATE_NOOP("Trouble", "A key of this device cannot be used. Keep this device as it is; call headquarters.")),
    errors.JournalBusy: str(QT_TRANSLATE_NOOP("Trouble", "Tabling is open a second time on this device. Close the other one, then try again.")),
    errors.JournalReadOnly: str(QT_TRANSLATE_NOOP("Trouble", "Nothing can be written on this device. Use another device; call headquarters.")),
    errors.JournalNewer: str(QT_TRANSLATE_NOOP("Trouble", "The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.")),
    errors.JournalForeign: str(QT_TRANSLATE_NOOP("Trouble", "The signatures here belong to another device. Nothing was changed; call headquarters.")),
    errors.JournalDamaged: str(QT_TRANSLATE_NOOP("Trouble", "What keeps the signatures is damaged. Keep this device as it is; call headquarters.")),
    errors.JournalFull: str(QT_TRANSLATE_NOOP("Trouble", "The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.")),
    errors.NoRoomToErase: str(QT_TRANSLATE_NOOP("Trouble", "The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.")),
    errors.DiskFailing: str(QT_TRANSLATE_NOOP("Trouble", "The disk of this device is failing. Keep the device as it is; use another one.")),
    errors.JournalError: str(QT_TRANSLATE_NOOP("Trouble", "Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.")),
    errors.BatchError: str(QT_TRANSLATE_NOOP("Trouble", "A file of signatures could not be made. Try again; if it stays like this, call headquarters.")),
    errors.ReceiptError: str(QT_TRANSLATE_NOOP("Trouble", "A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.")),
    errors.OutputFull: str(QT_TRANSLATE_NOOP("Trouble", "There is not enough room. Free some space there, or use another stick, then try again.")),
    errors.OutputGone: str(QT_TRANSLATE_NOOP("Trouble", "The stick or folder is not there any more. Plug the stick in again, then try again.")),
    errors.OutputRefused: str(QT_TRANSLATE_NOOP("Trouble", "Nothing may be written there. Use another stick or folder.")),
    errors.OutputError: str(QT_TRANSLATE_NOOP("Trouble", "It could not be written. Try again, or use another stick or folder.")),
    errors.BoxBehindLogin: str(QT_TRANSLATE_NOOP("Trouble", "This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.")),
    errors.BoxOutOfDate: str(QT_TRANSLATE_NOOP("Trouble", "Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.")),
    errors.BoxExpired: str(QT_TRANSLATE_NOOP("Trouble", "The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.")),
    errors.BoxForeign: str(QT_TRANSLATE_NOOP("Trouble", "Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.")),
    errors.BoxFull: str(QT_TRANSLATE_NOOP("Trouble", "The drop box is full. Ask staff to make room; everything is safe here and is sent then.")),
    errors.BoxUnreachable: str(QT_TRANSLATE_NOOP("Trouble", "The drop box cannot be reached just now. Everything is safe here and is sent later by itself.")),
    errors.BoxError: str(QT_TRANSLATE_NOOP("Trouble", "The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.")),
    errors.TablingError: str(QT_TRANSLATE_NOOP("Trouble", "That did not work. Try again; if it stays like this, call headquarters.")),
    BaseException: str(QT_TRANSLATE_NOOP("Trouble", "Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.")),
}  # fmt: skip

# Where the sentence is all there is to say: no name of a file, key or place would help anybody.
_SAY_ALL = {
    errors.PackGone, errors.PackUnsigned, errors.PackAltered, errors.PinsAlike, errors.JournalBusy, errors.JournalFull, errors.NoRoomToErase,
    errors.DiskFailing, errors.OutputFull, errors.OutputGone, errors.BoxUnreachable,
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
        named = next(kind for kind in self.kind.__mro__ if kind in _SENTENCES)
        return QCoreApplication.translate("Trouble", _SENTENCES[named])


def trouble_of(error: BaseException) -> Trouble:
    """Return what to say about an error. Of a mistake of ours only its kind: the message could hold a name."""
    kind = type(error)
    if not isinstance(error, errors.TablingError):
        return Trouble(kind, kind.__name__)
    return Trouble(kind, "" if kind in _SAY_ALL else _shortened(str(error)))


def _shortened(detail: str) -> str:
    line = " ".join("".join(each if each.isprintable() else " " for each in detail).split())
    return line if len(line) <= LONGEST_DETAIL else line[: LONGEST_DETAIL - 1] + "…"
