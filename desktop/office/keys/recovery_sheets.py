"""Recovery sheets of the organisation's keys: made, printed, proven, and used when passphrase or keys are lost."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.core.key_recovery import recover_organisation
from desktop.core.organisation_keys import Organisation, open_organisation, organisation_of, secret_of
from desktop.core.passphrase import new_passphrase
from desktop.core.recovery_sheets import SHEETS as SHEETS
from desktop.core.recovery_sheets import Sheet as Sheet
from desktop.core.recovery_sheets import join_sheets as join_sheets
from desktop.core.recovery_sheets import prove_sheet as prove_sheet
from desktop.core.recovery_sheets import read_sheet as read_sheet
from desktop.core.recovery_sheets import split_secret
from desktop.core.whole_files import require_new, write_whole
from desktop.office.keys.keys import MadeKeys, PublicKey, read_keys
from desktop.printing.numbered_word_sheets import WordSheet, set_word_sheets


@dataclass(frozen=True, slots=True)
class SheetWording:
    """What stands on a sheet, in the words of whoever prints it. `title` takes the sheet's number."""

    language: str
    sender: str
    title: Callable[[int], str]
    about: tuple[str, ...]
    foot: str


def sheets_of_secret(secret: bytes) -> tuple[Sheet, ...]:
    """Return the three sheets of a secret that keys were just made of."""
    return split_secret(secret)


def sheets_of_keys(organisation: Organisation) -> tuple[Sheet, ...]:
    """Return three sheets for keys that are open: longer ones, since each key has a seed of its own.

    Sheets that were made before still open them too.
    """
    return split_secret(secret_of(organisation))


def open_for_sheets(keys: Path, passphrase: str) -> tuple[Sheet, ...]:
    """Return three sheets for keys in a folder. Raises KeyFileError, WrongPassphrase."""
    return sheets_of_keys(open_organisation(keys, passphrase))


def print_sheets(sheets: tuple[Sheet, ...], wording: SheetWording, out: Path) -> None:
    """Write a PDF with a page for each sheet, which only this user may read. Raises OutputError, MissingGlyphs."""
    require_new(out)
    pages = [
        WordSheet(wording.sender, wording.title(number), wording.about, words, wording.foot)
        for number, words in enumerate(sheets, 1)
    ]
    write_whole(out, set_word_sheets(pages, wording.language))


def recover_keys(folder: Path, first: Sheet, second: Sheet, passphrase: str | None = None) -> MadeKeys:
    """Put both keys back into a folder under this passphrase, or under a new one, which is returned and kept nowhere.

    Raises RecoverySheetTwice, RecoverySheetForeign, KeyFileError, OutputError; then nothing has changed.
    """
    organisation = organisation_of(join_sheets(first, second))
    fresh = new_passphrase() if passphrase is None else ""
    recover_organisation(folder, organisation, fresh if passphrase is None else passphrase)
    sealing, signing = _both(folder)
    return MadeKeys(sealing, signing, fresh)


def _both(folder: Path) -> tuple[PublicKey, PublicKey]:
    sealing, organisation = read_keys(folder)
    return sealing, organisation
