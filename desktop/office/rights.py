"""What signers may ask for, and what age does: found, copied, corrected, forgotten; never under a legal hold."""

from pathlib import Path

from desktop.petition.rights.requests import CORRECTED as CORRECTED
from desktop.petition.rights.requests import correct as correct
from desktop.petition.rights.requests import erase as erase
from desktop.petition.rights.requests import write_copy
from desktop.petition.rights.retention import Hold as Hold
from desktop.petition.rights.retention import Retained as Retained
from desktop.petition.rights.retention import RetentionScope as RetentionScope
from desktop.petition.rights.retention import lift_hold as lift_hold
from desktop.petition.rights.retention import list_holds as list_holds
from desktop.petition.rights.retention import preview_retention as preview_retention
from desktop.petition.rights.retention import put_hold as put_hold
from desktop.petition.rights.retention import retain as retain
from desktop.petition.rights.search import FoundSignature as FoundSignature
from desktop.petition.rights.search import PersonQuery as PersonQuery
from desktop.petition.rights.search import find_signatures
from desktop.petition.store.store import Petition


def find_person(
    petition: Petition, query: PersonQuery, *, by: str, copy: Path | None = None
) -> tuple[FoundSignature, ...]:
    """Return every signature that fits all that the person said, and write the copy they may ask for.

    Raises UsageError for nothing said or nothing to copy, OutputError (never over a file that is there), PetitionError.
    """
    found = find_signatures(petition, query)
    if copy:
        write_copy(petition, found, copy, by=by)
    return found
