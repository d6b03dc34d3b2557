"""The room left on the disk, and the point at which a stall stops while everything can still be kept."""

import shutil
from pathlib import Path

from desktop.core.device_health import Disk
from desktop.core.errors import JournalError, JournalFull
from desktop.core.whole_files import reason

# Bytes; measured, see docs/adr/0008-guards.md: one signature writes 33 kB to the log, which grows to 4.2 MB before it
# is folded in; closing writes 4.9 kB a signature, a batch file of 5,000 holds 19 MB, or 28 MB with the largest seals.
# So this closes 6,000 of the largest at once, with their files on the same disk, and any number from time to time.
RESERVE = 64 * 1024 * 1024
LOW = 256 * 1024 * 1024


def free_bytes(folder: Path) -> int:
    """Return what this user may still write to the disk of `folder`. Raises JournalError for a disk that is gone."""
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise JournalError(f"The data folder {folder} does not answer: {reason(error)}.") from error


def look_at_disk(folder: Path, reserve: int = RESERVE) -> Disk:
    """Return the room on the disk of `folder`; `reserve` is what a stall leaves free. Raises JournalError."""
    free = free_bytes(folder)
    return Disk(free, "full" if free < reserve else "low" if free < max(LOW, reserve) else "roomy")


def require_room(folder: Path, reserve: int = RESERVE) -> None:
    """Raise JournalFull before the disk is so full that a signature, or a batch, might not be kept."""
    if look_at_disk(folder, reserve).state == "full":
        raise JournalFull(
            "The disk is nearly full, so nobody can sign until there is room; every signature is safe. "
            "Free some space on this device, then try again, or go on with another one."
        )
