"""What goes around bringing an older petition up to date, as a part of the same transaction: a backup, and the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.backup import note_older_backup
from desktop.petition.store.older_version_backup import back_up_older
from desktop.petition.store.opening_petition import Renewing
from desktop.petition.store.schema import VERSIONS


def noted_renewal(*, by: str) -> Renewing:
    """Return what writes to the log who brought the petition up to date."""

    @contextmanager
    def renewing(connection: Connection, version: str) -> Iterator[None]:
        yield
        append_audit_line(connection, "renewed", by=by, since=version, version=VERSIONS[-1])

    return renewing


def backed_up_renewal(file: Path, passphrase: str, *, by: str) -> Renewing:
    """Return what copies the petition to a new file before, and writes both to the log; a passphrase encrypts it."""
    noted = noted_renewal(by=by)

    @contextmanager
    def renewing(connection: Connection, version: str) -> Iterator[None]:
        digest = back_up_older(connection, version, file, passphrase)
        with noted(connection, version):
            yield
            # Only now: the first version had no log. Nobody wrote meanwhile, so the backup holds all that had come in.
            note_older_backup(connection, digest, by=by)

    return renewing
