"""Who did what, and whether the log of it is whole."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.core.progress import Report, ignore
from desktop.core.spreadsheet_formulas import guarded
from desktop.core.whole_files import require_new, write_whole
from desktop.office.desk.new_file_names import file_of_now
from desktop.office.desk.petition_place import open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.petition.store.audit import AuditCheck as AuditCheck
from desktop.petition.store.audit import AuditFact as AuditFact
from desktop.petition.store.audit import AuditLine as AuditLine
from desktop.petition.store.audit import Break as Break
from desktop.petition.store.audit import audit_lines, check_audit, latest_audit_lines
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.refusals_in_audit_log import note_refusal as note_refusal
from desktop.petition.store.refusals_in_audit_log import noting_refusals as noting_refusals


def list_acts(petition: Petition) -> Iterator[AuditLine]:
    """Yield every line of the audit log, the oldest first. Raises PetitionError."""
    with petition.reading() as connection:
        yield from audit_lines(connection)


def latest_acts(petition: Petition, *, before: int | None = None, most: int = 20) -> tuple[AuditLine, ...]:
    """Return some lines of the audit log, the newest first, from the one before line `before` on.

    Raises PetitionError.
    """
    with petition.reading() as connection:
        return tuple(latest_audit_lines(connection, before=before, most=most))


def write_log(petition: Petition, file: Path, *, since: str = "") -> int:
    """Write the log as a table for a spreadsheet (CSV, UTF-8), the oldest act first; return how many lines.

    `since` is the first day (ISO 8601, UTC) of it. Raises UsageError for what is no day, OutputError (never over a file
    that is there), PetitionError; then there is no file.
    """
    if since and not is_day(since):
        raise UsageError("Name the day from which to list as year-month-day.")
    require_new(file)
    lines = [line for line in list_acts(petition) if line.at >= since]
    text = StringIO()
    table = csv.writer(text)
    table.writerow(["number", "day", "time (UTC)", "by", "what", "details"])
    for line in lines:
        details = "; ".join(f"{name.replace('_', ' ')} {_plain(value)}" for name, value in line.facts.items())
        cells = (str(line.number), line.at[:10], line.at[11:19], line.by, line.act, details)
        table.writerow(map(guarded, cells))
    write_whole(file, text.getvalue().encode())
    return len(lines)


def _plain(value: AuditFact) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "yes" if value else "no"
        case list():
            return " ".join(map(str, value))
        case dict():
            return " ".join(f"{name} {count}" for name, count in value.items())
    return str(value)


def check_log(petition: Petition, report: Report = ignore) -> AuditCheck:
    """Prove that no line was changed or removed, or say which first; reports lines. Raises PetitionError, Cancelled."""
    with petition.reading() as connection:
        return check_audit(connection, report)


def prove_log(desk: StaffDesk, report: Report) -> AuditCheck:
    """Do as `check_log` does, with the petition of a desk. Raises PetitionError, Cancelled."""
    with open_petition(desk.place) as petition:
        return check_log(petition, report)


def save_log(petition: Petition, folder: Path) -> Path:
    """Write the log as a table, named by the moment, into a folder. Raises OutputGone, OutputError, PetitionError."""
    file = file_of_now(folder, "log", ".csv")
    write_log(petition, file)
    return file
