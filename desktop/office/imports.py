"""The web petition's tables: looked at first, then taken whole or not at all."""

from collections.abc import Mapping
from pathlib import Path

from desktop.core.pack.reader import read_pack
from desktop.core.petition_errors import NoReadableRow
from desktop.core.progress import Report, ignore
from desktop.core.sealing import fingerprint
from desktop.petition.importing.import_table import ImportReport as ImportReport
from desktop.petition.importing.import_table import SourceTable as SourceTable
from desktop.petition.importing.import_table import import_table as import_table
from desktop.petition.importing.import_table import preview_import
from desktop.petition.importing.rows import PROBLEMS as PROBLEMS
from desktop.petition.importing.rows import WrongRow as WrongRow
from desktop.petition.store.store import Petition


def table_of(
    file: Path, source: str, columns: Mapping[str, str], *, pack: Path | None = None, encoding: str = ""
) -> SourceTable:
    """Return what to import: a file (CSV or XLSX), the name of its source, and the heading of each field named.

    The pack says who asks for each consent, and whose petition it is where this is the first that it hears. An encoding
    is named where a CSV file is not UTF-8. Raises CampaignError.
    """
    campaign = read_pack(pack) if pack else None
    requesters = {each.id: each.requester for each in campaign.consents} if campaign else {}
    bound = (campaign.id, fingerprint(campaign.keys.sealing)) if campaign and campaign.keys else None
    return SourceTable(file, source, columns, encoding, requesters, bound)


def look_at_table(petition: Petition, table: SourceTable, *, report: Report = ignore) -> ImportReport:
    """Read a table as an import would, and change nothing; reports rows.

    `require_readable` says whether it is worth importing. Raises SourceError, UsageError, PetitionError, Cancelled.
    """
    return preview_import(petition, table, report=report)


def require_readable(found: ImportReport) -> None:
    """Raise NoReadableRow where not one row of a table can be a signature: then its columns are wrong."""
    if not found.imported:
        raise NoReadableRow("No row could be read. Check the columns.")
