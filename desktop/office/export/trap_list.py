"""The list of everybody whom the traps of an export are about: a file that names people, closed as exports are."""

from pathlib import Path

from desktop.core.progress import Report
from desktop.office.desk.new_file_names import stem_of_now
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.petition.export.targets import TableFormat as TableFormat
from desktop.petition.export.trap_list import TrapList as TrapList
from desktop.petition.export.trap_list import list_trapped as list_trapped
from desktop.petition.export.trap_list import write_trap_list as write_trap_list
from desktop.petition.export.writing_exports import ExportPlace


def save_trap_list(desk: StaffDesk, listed: TrapList, folder: Path, passphrase: str, report: Report) -> Path:
    """Write the list into a folder as a workbook, under a name of now; plain where the passphrase is empty.

    Raises OutputGone, and what `write_trap_list` does.
    """
    del report
    place = ExportPlace(folder, stem_of_now(folder, f"{listed.target.key}-traps"), passphrase)
    with open_petition(desk.place) as petition:
        return write_trap_list(petition, listed, place, "xlsx", by=desk.by)
