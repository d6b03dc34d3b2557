"""Copies a journal of an older version before it is brought up to date, and lets go of the copy once that is done.

Bringing it up to date is one transaction, so that a killed process leaves the old version whole; the copy is for what
no transaction helps against. It would outlive what is erased, so it never stays beside a journal that opened.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from desktop.core.system.lock_keeping_file_head import read_head
from desktop.core.whole_files import make_private
from desktop.device.journal.migrations import APPLICATION_ID, STEPS
from desktop.device.journal.scratch_folder import wipe_all

_VERSION_AT, _OWNER_AT = 60, 68  # bytes of the header (sqlite.org/fileformat.html, 1.3), each a number of four
_ROOM = 2  # times the journal: the copy, and what bringing up to date writes
COPY = "before-update.copy"


@contextmanager
def copied_before_update(path: Path) -> Iterator[None]:
    """Copy the journal at `path` where it is of an older version; once it opened, no copy of it is left.

    Without room for a copy it is brought up to date all the same: signing never stops for that.
    """
    copy = path.with_name(COPY)
    if _is_older(path):
        _copy(path, copy)
    yield
    if copy.exists():
        wipe_all([copy])


def _copy(path: Path, copy: Path) -> None:
    part = copy.with_name(f"{COPY}.part")
    try:
        if shutil.disk_usage(path.parent).free < _ROOM * path.stat().st_size:
            return
        part.unlink(missing_ok=True)
        make_private(part)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(part)) as target:
            source.backup(target)
        part.replace(copy)
    except (OSError, sqlite3.Error):  # whoever opens the journal says what is the matter with it
        wipe_all([part])


def _is_older(path: Path) -> bool:
    """Say whether its header tells of an older version; what stands in its log only is not looked at."""
    with suppress(OSError):
        header = read_head(path, 100)
        version, owner = (int.from_bytes(header[at : at + 4]) for at in (_VERSION_AT, _OWNER_AT))
        return owner == APPLICATION_ID and 0 < version < len(STEPS)
    return False
