"""Opens this device's journal, in the one way there is; whoever opens it says what becomes of a damaged one."""

from collections.abc import Generator
from contextlib import closing
from enum import Enum, auto
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalDamaged, JournalForeign
from desktop.device.journal.copy_before_update import copied_before_update
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import keep_log, numbers_after, set_aside
from desktop.device.journal.sqlite_file import image_engine
from desktop.device.setup.device_key import device_name
from desktop.device.setup.installation import keep_mark, kept_here


class Damage(Enum):
    """What becomes of a journal that turns out to be damaged when it is opened."""

    LEAVE = auto()  # it and its log stay exactly as they are, and JournalDamaged is raised
    QUARANTINE = auto()  # it is set aside with its log, and a fresh one is begun
    READ_ONLY = auto()  # not a byte is written, damaged or not: its index stays as it is as well


def open_journal(home: DataFolder, damage: Damage = Damage.LEAVE) -> Journal:
    """Open the journal of the device that keeps everything in `home`, making its key and file where there are none.

    Opened `READ_ONLY` it is a copy in memory, and no file is made. Raises JournalError, KeyFileError, OutputError.
    """
    journal = open_at(home.journal, device_name(home), damage)
    if damage is not Damage.READ_ONLY:
        journal.move_to(keep_mark(home))
    return journal


def open_each(home: DataFolder) -> Generator[tuple[DataFolder, Journal]]:
    """Open one after another what each key of this data folder keeps, last the journal that is at home here.

    Whoever asks closes. A damaged one of a key that is not at home here is set aside at once: nobody signs in it any
    more. Raises JournalError, KeyFileError, OutputError.
    """
    *earlier, here = kept_here(home)
    for each in (*earlier, here):
        with closing(open_journal(each, Damage.LEAVE if each == here else Damage.QUARANTINE)) as journal:
            yield each, journal


def open_at(path: Path, device: str, damage: Damage = Damage.LEAVE) -> Journal:
    """Open the journal at `path` of the device with this key fingerprint. Raises JournalError."""
    if damage is Damage.READ_ONLY:
        return Journal(path, device, numbers_after(path), image_engine)
    try:
        with keep_log(path), copied_before_update(path):
            return Journal(path, device, numbers_after(path))
    except JournalForeign:
        raise
    except JournalDamaged:
        if damage is Damage.LEAVE:
            raise
        set_aside(path)
    return Journal(path, device, numbers_after(path))
