"""What signers may ask for, and what age does: found, copied, corrected, forgotten; never under a legal hold."""

from collections.abc import Sequence
from pathlib import Path

from desktop.core.errors import UsageError
from desktop.core.progress import Report, ignore
from desktop.office.keys.second_secret import require_second_secret
from desktop.petition.review.corrections import CORRECTED as CORRECTED
from desktop.petition.review.corrections import Correction as Correction
from desktop.petition.review.corrections import FieldChange as FieldChange
from desktop.petition.review.corrections import correct as correct
from desktop.petition.review.corrections import correctable_fields as correctable_fields
from desktop.petition.review.corrections import preview_correction as preview_correction
from desktop.petition.rights.copy_and_erase import erase as forget_people
from desktop.petition.rights.copy_and_erase import write_copy
from desktop.petition.rights.person_who_asks import FoundSignature as FoundSignature
from desktop.petition.rights.person_who_asks import PersonQuery as PersonQuery
from desktop.petition.rights.person_who_asks import find_signatures
from desktop.petition.rights.person_who_asks import signatures_of as signatures_of
from desktop.petition.rights.retention import USUAL as USUAL
from desktop.petition.rights.retention import Hold as Hold
from desktop.petition.rights.retention import Retained as Retained
from desktop.petition.rights.retention import RetentionScope as RetentionScope
from desktop.petition.rights.retention import count_old as count_old
from desktop.petition.rights.retention import lift_hold as lift_hold
from desktop.petition.rights.retention import list_holds as list_holds
from desktop.petition.rights.retention import preview_retention as preview_retention
from desktop.petition.rights.retention import put_hold as put_hold
from desktop.petition.rights.retention import retain as erase_by_age
from desktop.petition.store.opening_petition import Petition


def find_person(
    petition: Petition,
    query: PersonQuery,
    *,
    by: str,
    copy: Path | None = None,
    after: int = 0,
    most: int | None = None,
) -> tuple[FoundSignature, ...]:
    """Return the signatures that fit all that the person said, and write the copy they may ask for.

    All of them by number, or `most` from the one after signature `after`: a page is there at once, however many share
    a name. A copy holds all, and is for nobody else: for it a name must be whole. Raises UsageError for nothing said or
    nothing to copy, OutputError (never over a file that is there), PetitionError.
    """
    if not copy:
        return find_signatures(petition, query, after=after, most=most)
    found = find_signatures(petition, query, whole=True)
    if not found and find_signatures(petition, query, most=1):
        raise UsageError("A copy is for one person: give their whole name, as they signed.")
    write_copy(petition, found, copy, by=by)
    return found


def erase(petition: Petition, numbers: Sequence[int], *, by: str, second: str = "", report: Report = ignore) -> int:
    """Forget the people who gave these signatures, with all their signatures; return how many were erased.

    `second`: the second secret, where one was set. Reports as the petition's own act does. Raises NobodyNamed,
    NoSuchSignature, SecondSecretNeeded, SecondSecretWrong, PetitionError, Cancelled.
    """
    require_second_secret(petition, second, act="erase", by=by)
    return forget_people(petition, numbers, by=by, report=report)


def retain(
    petition: Petition,
    before: str,
    what: RetentionScope,
    *,
    by: str,
    second: str = "",
    certificate: Path | None = None,
    report: Report = ignore,
) -> Retained:
    """Erase what was signed before this day: how to reach people, or everything, which forgets them.

    `second`: the second secret, where one was set and everything goes. `certificate` is written with it, both or
    neither. Reports and raises as the petition's own act does; SecondSecretNeeded, SecondSecretWrong.
    """
    if what == "everything":
        require_second_secret(petition, second, act="retain", by=by)
    return erase_by_age(petition, before, what, by=by, certificate=certificate, report=report)
