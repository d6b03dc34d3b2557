"""Puts an organisation's keys back under a new passphrase, from a secret that was kept elsewhere."""

from pathlib import Path

from desktop.core.errors import KeyFileError
from desktop.core.key_files import Kind, open_key, read_public_key, write_key
from desktop.core.organisation_keys import ORGANISATION_FILE, SEALING_FILE, Organisation
from desktop.core.recovery_sheet_errors import RecoverySheetForeign
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from desktop.core.whole_files import make_folder, put_in_place

RECOVERED = ".recovered"  # beside the old file, for as long as it takes to prove the new one


def recover_organisation(folder: Path, organisation: Organisation, passphrase: str) -> None:
    """Write both keys anew under a passphrase, in the place of files of the same keys, or where there are none.

    Raises RecoverySheetForeign where other keys are there, and nothing is changed; KeyFileError, OutputError.
    """
    keys: dict[str, tuple[Kind, SealingKey | SigningKey]] = {
        SEALING_FILE: ("sealing", organisation.sealing),
        ORGANISATION_FILE: ("organisation", organisation.signing),
    }
    for name, (_, key) in keys.items():
        if (folder / name).exists() and read_public_key(folder / name)[1] != key.public:
            raise RecoverySheetForeign
    make_folder(folder)
    try:
        for name, (kind, key) in keys.items():
            fresh = folder / (name + RECOVERED)
            fresh.unlink(missing_ok=True)  # of one that was cut short
            write_key(fresh, kind, key, passphrase)
            if open_key(fresh, passphrase)[1].seed != key.seed:
                raise KeyFileError(f"{name} cannot be written anew on this disk. What was there is untouched.")
        for name in keys:
            put_in_place(folder / (name + RECOVERED), folder / name)
    finally:
        for name in keys:
            (folder / (name + RECOVERED)).unlink(missing_ok=True)
