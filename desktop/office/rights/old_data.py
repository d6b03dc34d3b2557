"""Erasing old data at a staff desk, with a certificate of it that holds nobody's data beside the petition."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.progress import Report
from desktop.core.whole_files import make_folder
from desktop.office.desk.new_file_names import file_of_now
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.rights.finding_and_forgetting import Retained, RetentionScope, retain


@dataclass(frozen=True, slots=True)
class ErasedOld:
    """What was erased, and the certificate that says so."""

    what: Retained
    certificate: Path


def erase_old(desk: StaffDesk, before: str, what: RetentionScope, second: str, report: Report) -> ErasedOld:
    """Erase what was signed before a day, and write the certificate into the workspace; both or neither.

    `second`: the second secret, where one was set and everything goes. Raises SecondSecretNeeded, SecondSecretWrong,
    UsageError, OutputError, PetitionError where a hold stands, Cancelled.
    """
    folder = make_folder(desk.workspace.folder / "certificates")
    certificate = file_of_now(folder, "erased", ".json")
    with open_petition(desk.place) as petition:
        gone = retain(petition, before, what, by=desk.by, second=second, certificate=certificate, report=report)
    return ErasedOld(gone, certificate)
