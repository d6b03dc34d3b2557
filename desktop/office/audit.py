"""Who did what, and whether the log of it is whole."""

from collections.abc import Iterator

from desktop.core.progress import Report, ignore
from desktop.petition.store.audit import AuditCheck as AuditCheck
from desktop.petition.store.audit import AuditLine as AuditLine
from desktop.petition.store.audit import Break as Break
from desktop.petition.store.audit import audit_lines, check_audit
from desktop.petition.store.store import Petition


def list_acts(petition: Petition) -> Iterator[AuditLine]:
    """Yield every line of the audit log, the oldest first. Raises PetitionError."""
    with petition.reading() as connection:
        yield from audit_lines(connection)


def check_log(petition: Petition, report: Report = ignore) -> AuditCheck:
    """Prove that no line was changed or removed, or say which first; reports lines. Raises PetitionError, Cancelled."""
    with petition.reading() as connection:
        return check_audit(connection, report)
