"""The web petition's tables: looked at first, questions answered once, then taken whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

from desktop.core.campaign import DELIVERED_FIELDS, DeliveredField
from desktop.core.errors import UsageError
from desktop.core.pack.campaign_text_reader import LARGEST_TEXT
from desktop.core.petition_errors import NoReadableRow
from desktop.core.progress import Report, ignore
from desktop.core.whole_files import read_bounded
from desktop.petition.agreements.source_terms import SourceTerms, agree_source
from desktop.petition.agreements.source_terms import require_version as require_version
from desktop.petition.importing.import_table import ImportReport as ImportReport
from desktop.petition.importing.import_table import SourceTable as SourceTable
from desktop.petition.importing.import_table import import_table as import_table
from desktop.petition.importing.preview import ColumnUse as ColumnUse
from desktop.petition.importing.preview import KnownAnswer as KnownAnswer
from desktop.petition.importing.preview import OddRow as OddRow
from desktop.petition.importing.preview import Preview as Preview
from desktop.petition.importing.preview import preview_table
from desktop.petition.importing.question_file import Question as Question
from desktop.petition.importing.question_file import read_answers as read_answers
from desktop.petition.importing.question_file import write_questions as write_questions
from desktop.petition.importing.reading.table_as_read import ReadAs as ReadAs
from desktop.petition.importing.row_checks import NOTED as NOTED
from desktop.petition.importing.row_checks import PROBLEMS as PROBLEMS
from desktop.petition.importing.rows_into_signatures import WrongRow as WrongRow
from desktop.petition.importing.understanding.column_mapping import CONSENT as CONSENT
from desktop.petition.importing.understanding.column_mapping import DOUBTS as DOUBTS
from desktop.petition.importing.understanding.presets import OURS, Preset, load_presets
from desktop.petition.importing.understanding.presets import broken_presets as broken_presets
from desktop.petition.importing.understanding.staff_answers import COLUMN as COLUMN
from desktop.petition.importing.understanding.staff_answers import DATES as DATES
from desktop.petition.importing.understanding.staff_answers import NOTHING as NOTHING
from desktop.petition.importing.understanding.staff_answers import UNCONFIRMED as UNCONFIRMED
from desktop.petition.importing.understanding.staff_answers import Answer as Answer
from desktop.petition.importing.understanding.staff_answers import checked as checked
from desktop.petition.importing.understanding.staff_answers import read_line as read_line
from desktop.petition.store.opening_petition import Petition

_TABLES = (".csv", ".tsv", ".xlsx")
_BY_NAME = (".txt", ".ods", ".xls")  # tables where somebody says so, or that have to be saved anew first


def is_table_name(name: str, *, text: bool = False) -> bool:
    """Say whether a file is called as tables are. `text`: somebody chose it, so that a text may be one too."""
    return name.lower().endswith(_TABLES + (_BY_NAME if text else ()))


def agree_to(
    petition: Petition,
    source: str,
    version: int,
    *,
    by: str,
    fields: Sequence[str] = (),
    page: Path | None = None,
) -> tuple[DeliveredField, ...]:
    """Say under which version's letter the people of a source are delivered, and return the fields they are told by.

    `page`: the text they signed, where the web petition had words of its own; then `fields` are what it said that the
    recipient gets. Raises NoSuchSource, NoSuchVersion, UsageError, PetitionError.
    """
    named = tuple(field for each in fields for field in DELIVERED_FIELDS if field == each)
    if len(named) < len(fields):
        raise UsageError(f"What may be delivered is: {', '.join(DELIVERED_FIELDS)}.")
    text = read_bounded(page, LARGEST_TEXT, UsageError).decode("utf-8-sig", "replace") if page else ""
    return agree_source(petition, source, SourceTerms(version, named, text), by=by)


def look_at_table(petition: Petition, table: SourceTable, *, report: Report = ignore) -> Preview:
    """Return all that an import would do, and change nothing; reports rows.

    `require_readable` says whether it is worth importing. Raises SourceError, UsageError, PetitionError, Cancelled.
    """
    return preview_table(petition, table, report=report)


def require_readable(found: Preview) -> None:
    """Raise NoReadableRow where not one row of a table can be a signature: then its columns are wrong."""
    if not found.readable:
        raise NoReadableRow


def list_presets(folder: Path | None = None) -> tuple[Preset, ...]:
    """Return what is known of platforms, staff's own of a folder in place of ours."""
    return load_presets(folder)


def preset_folder() -> Path:
    """Return where our own presets lie, to be read and copied."""
    return OURS
