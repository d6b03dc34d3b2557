"""Every error a person may meet, as one tree: it says what is the matter, and what to do where all faces agree.

    TablingError                 the world's errors: shown as they are, exit code in brackets
    ├── UsageError        (2)    the command was called with things that do not fit together
    │   ├── NoNetwork            this computer is in no network
    │   ├── CannotListen         nobody can be reached at this address and port
    │   ├── PinsAlike            the volunteers' PIN and the second one, of staff, would be the same
    │   ├── NothingSetUp         nothing was set up on this device, or in this data folder, yet
    │   ├── OthersFolder         the data folder belongs to another user of this computer
    │   └── NoBox                this device has no drop box yet
    ├── CampaignError     (3)    a campaign pack is broken or hostile
    │   ├── PackGone             it is not there, or not any more
    │   ├── PackFaulty           it is written wrongly: `faults` says every place
    │   ├── PackNewer            made for a newer Tabling
    │   ├── PackUnsigned         no organisation has signed it
    │   ├── PackAltered          not as the organisation signed it
    │   ├── PackForeign          of another campaign than the one this device collects for
    │   │   └── SecondCampaign   this data folder holds another one already
    │   ├── VersionHeld          this data folder holds another version of the same campaign
    │   ├── PackQuestioned          whoever takes it in place of the one here is asked first
    │   │   ├── PackOlder        it is of an earlier version
    │   │   ├── PackReworded     it says something else under the same version
    │   │   ├── PackOverdue      a day that it names has passed
    │   │   └── PackUntrusted    signed with another key than the one this device trusts
    │   ├── TryOutHere           this device was only tried out: whoever takes a real pack is asked first
    │   ├── TryOutMixed          its try-out holds signatures that are not of it, or that nobody can read
    │   ├── PackOnlyTryOut       it is only for trying out, and this device is not
    │   ├── PackKeyDamaged       what stands for a key in it is none
    │   └── SetupFaulty          what a stick says to set up tablets is not what this organisation wrote for this pack
    │       └── SetupNewer       written by a newer Tabling
    ├── KeyFileError      (4)    a key file is missing, damaged, for another purpose or readable by others
    │   ├── KeyUnguarded         others on this computer may read it
    │   ├── ReceiverDamaged      who a receiver is cannot be read
    │   ├── WrongPassphrase
    │   ├── PinDamaged           the volunteers' PIN cannot be read
    │   └── SettingDamaged       what the first start decided cannot be read
    │       └── SettingNewer     written by a newer Tabling
    ├── SealError         (5)    a sealed signature cannot be opened with this key, or was altered
    │   ├── SealForeign          it opens, and holds no signature of ours
    │   └── SealNewer            it holds a signature made by a newer Tabling
    ├── JournalError      (6)    the device's journal cannot be read or written
    │   ├── JournalBusy          another Tabling uses it
    │   ├── JournalReadOnly      it may be read and not written
    │   ├── JournalNewer         written by a newer Tabling
    │   ├── JournalDamaged       not a journal, or its pages are broken
    │   │   └── JournalForeign   whole, and of another device or program: never set aside by itself
    │   ├── JournalFull          the disk cannot hold another signature
    │   │   └── NoRoomToErase    nor the little that erasing writes
    │   └── DiskFailing          the disk reports an error
    ├── BatchError        (7)    a batch file is cut short, altered, foreign, too large or too new
    │   ├── BatchUnreadable      it is not there any more, is no ordinary file, or is too large
    │   ├── NotABatch            it is another kind of file
    │   └── BatchNewer           made by a newer Tabling
    ├── ReceiptError      (8)    a receipt is not signed by the organisation, or is not for this device
    │   ├── NoReceiptHere        there is none for this device in that place
    │   └── ReceiptForeign       it names batches of this device that were not written here
    ├── PetitionError     (9)    the main petition cannot be read or written, or is another campaign's
    ├── DeliveryError    (10)    a document for the recipient could not be made exactly as promised
    │   └── MissingGlyphs        no bundled font can print a name
    ├── OutputError      (11)    a file or folder cannot be written
    │   ├── OutputFull           no room is left there
    │   ├── OutputGone           the stick or folder is not there, or not any more
    │   └── OutputRefused        it may not be written there
    ├── BoxError         (12)    a drop box's settings are broken, or a batch could not be left in it
    ├── SourceError      (13)    a table of signatures from elsewhere cannot be read or understood
    └── Cancelled       (130)    somebody stopped the work: what was finished is kept, nothing is half done

What only some meet has its leaves in the *_errors.py beside this: of batches, drop boxes, the petition and its store,
tables, paper, deliveries, exports, pushes, recovery sheets and the console's workspaces.
Anything that is not a TablingError is ours: it is logged without personal data and shown as such, exit code 70.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

BUG_EXIT_CODE = 70  # EX_SOFTWARE of sysexits.h


class TablingError(Exception):
    """Something in the world stands in the way; `str()` of it is the sentence to show."""

    exit_code: ClassVar[int] = 1


class UsageError(TablingError):
    """The command was called with things that do not fit together."""

    exit_code = 2


class NoNetwork(UsageError):
    """This computer is in no network."""


class CannotListen(UsageError):
    """Nobody can be reached at this address and port."""


class PinsAlike(UsageError):
    """The volunteers' PIN and the second one would be the same: one person could do what takes two."""


class NothingSetUp(UsageError):
    """Nothing was set up on this device, or in this data folder, yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Nothing is set up in {folder} yet.")
        self.folder = folder


class OthersFolder(UsageError):
    """The data folder belongs to another user of this computer, `owner`."""

    def __init__(self, folder: str, owner: str) -> None:
        super().__init__(f"{folder} belongs to the user {owner}.")
        self.owner = owner


class NoBox(UsageError):
    """This device has no drop box yet."""


class CampaignError(TablingError):
    """A campaign pack is broken or hostile, or one of the cases below."""

    exit_code = 3


class PackGone(CampaignError):
    """The pack is not there, or not any more."""


class PackFaulty(CampaignError):
    """The pack is written wrongly: `faults` has a sentence for each place, and the error itself says the first."""

    def __init__(self, first: str, *more: str) -> None:
        super().__init__(f"{first} ({len(more)} more to mend)" if more else first)
        self.faults = (first, *more)


class PackNewer(CampaignError):
    """The pack was made for a newer Tabling."""


class PackUnsigned(CampaignError):
    """No organisation has signed the pack."""


class PackAltered(CampaignError):
    """The pack is not as the organisation signed it."""


class PackForeign(CampaignError):
    """The pack is of another campaign than the one this device collects for."""


class SecondCampaign(PackForeign):
    """The data folder holds another campaign already."""


class VersionHeld(CampaignError):
    """The data folder holds another version of the same campaign."""


class PackQuestioned(CampaignError):
    """Whoever takes this pack in place of the one here is asked first."""


class PackOlder(PackQuestioned):
    """The pack is of an earlier version than the one here."""


class PackReworded(PackQuestioned):
    """The pack says something else than the one here under the same version."""


class PackOverdue(PackQuestioned):
    """A day that the pack names has passed."""


class PackUntrusted(PackQuestioned):
    """The pack is signed with another key than the one that is trusted here."""


class TryOutHere(CampaignError):
    """This device was only tried out; whoever takes a campaign in place of that is asked first."""


class TryOutMixed(CampaignError):
    """The try-out here cannot be thrown away: signatures that are not of it would go as well."""


class PackOnlyTryOut(CampaignError):
    """The pack is only for trying out, and this device collects, or collected, for a campaign."""


class PackKeyDamaged(CampaignError):
    """What stands for a key in the pack is none."""


class SetupFaulty(CampaignError):
    """What a stick says to set up tablets is not what the pack's organisation wrote for it."""


class SetupNewer(SetupFaulty):
    """What sets up tablets was written by a newer Tabling."""


class KeyFileError(TablingError):
    """A key file is missing, damaged, for another purpose or readable by others."""

    exit_code = 4


class WrongPassphrase(KeyFileError):
    """The passphrase does not open this key file."""


class KeyUnguarded(KeyFileError):
    """Others on this computer may read the key file `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Others on this computer may read {path}.")
        self.path = path


class ReceiverDamaged(KeyFileError):
    """The file that says who a receiver is cannot be read."""


class PinDamaged(KeyFileError):
    """The file that keeps the volunteers' PIN cannot be read."""


class SettingDamaged(KeyFileError):
    """The file that keeps what the first start decided cannot be read."""


class SettingNewer(SettingDamaged):
    """What the first start decided was written by a newer Tabling."""


class SealError(TablingError):
    """A sealed signature cannot be opened with this key, or was altered."""

    exit_code = 5


class SealForeign(SealError):
    """What was sealed is not a signature of Tabling."""


class SealNewer(SealError):
    """What was sealed was made by a newer Tabling."""


class JournalError(TablingError):
    """The device's journal cannot be read or written."""

    exit_code = 6


class JournalBusy(JournalError):
    """Another Tabling uses the journal."""


class JournalReadOnly(JournalError):
    """The journal may be read and not written."""


class JournalNewer(JournalError):
    """The journal was written by a newer Tabling."""


class JournalDamaged(JournalError):
    """The file is not a journal, or its pages are broken."""


class JournalForeign(JournalDamaged):
    """The file is whole, and of another device or program: never set aside by itself."""


class JournalFull(JournalError):
    """The disk cannot hold another signature."""


class NoRoomToErase(JournalFull):
    """The disk cannot hold the little that erasing writes."""


class DiskFailing(JournalError):
    """The disk reports an error."""


class BatchError(TablingError):
    """A batch file is cut short, altered, foreign, too large or too new."""

    exit_code = 7


class BatchUnreadable(BatchError):
    """It is not there, or not any more, is no ordinary file, or is larger than any batch."""


class NotABatch(BatchError):
    """It is another kind of file."""


class BatchNewer(BatchError):
    """A newer Tabling made it."""


class ReceiptError(TablingError):
    """A receipt is not signed by the organisation, or is not for this device."""

    exit_code = 8


class NoReceiptHere(ReceiptError):
    """There is no receipt for this device in that place."""


class ReceiptForeign(ReceiptError):
    """The receipt names, by these `numbers`, batches of this device that were not written here: the rest is erased."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers, named = tuple(numbers), ", ".join(map(str, numbers[:10])) + " …" * (len(numbers) > 10)
        also = f"The receipt also names batch {named}, not written like that here. Nothing of it is erased; report this"
        super().__init__(f"{also} to headquarters: another device may be a copy of this one.")


class PetitionError(TablingError):
    """The main petition cannot be read or written, or is another campaign's."""

    exit_code = 9


class DeliveryError(TablingError):
    """A document for the recipient could not be made exactly as promised."""

    exit_code = 10


class MissingGlyphs(DeliveryError):
    """No bundled font can print a name."""


class OutputError(TablingError):
    """A file or folder cannot be written."""

    exit_code = 11


class OutputFull(OutputError):
    """No room is left there."""


class OutputGone(OutputError):
    """The stick or folder is not there, or not any more."""


class OutputRefused(OutputError):
    """It may not be written there."""


class BoxError(TablingError):
    """A drop box's settings are broken, or a batch could not be left in it or taken from it."""

    exit_code = 12


class SourceError(TablingError):
    """A table of signatures from elsewhere cannot be read or understood."""

    exit_code = 13


class Cancelled(TablingError):
    """Somebody stopped the work: what was finished is kept, and nothing is half done."""

    exit_code = 130  # as shells tell of a command that was interrupted: 128 + SIGINT
