"""A table is looked at as often as staff change what they say of it, and then taken in as it was looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.core.errors import UsageError
from desktop.core.petition_errors import NoNameColumn, NoSuchColumn, SourceAlike
from desktop.core.progress import Report, ignore
from desktop.core.table_errors import WrongEncoding
from desktop.office.campaign.agreements import KeptAgreement, Waiting, agreed_people, list_agreements
from desktop.office.desk.consent_texts import ConsentTexts, read_consent_texts
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.intake.table_acts import (
    ImportReport,
    Preview,
    SourceTable,
    agree_to,
    import_table,
    look_at_table,
    require_version,
)
from desktop.petition.agreements.source_terms import list_sources, requesters, standing_version
from desktop.petition.importing.import_table import source_name
from desktop.petition.importing.preview import preview_headings
from desktop.petition.review.review_queue import count_tagged_of

MENDING = "rows to mend"  # the folder of a workspace in which refused rows are put


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A table, and what would come of it; `table.source` is called as the petition calls it.

    `fits`: the encoding that would read it, where the one it was read in does not; then there is nothing else here.
    `requests`: who asks for each consent, `texts`: in which words. `versions`: whose words its people may have signed,
    `agreed` among them those that staff said; no versions where these are terms of their own, kept by the command.
    """

    table: SourceTable
    found: Preview | None = None
    fits: str = ""
    requests: Mapping[str, str] = field(default_factory=dict)
    versions: tuple[KeptAgreement, ...] = ()
    agreed: int = 0
    texts: ConsentTexts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BroughtTable:
    """What became of a table. `waiting`: people of its source of whom nobody said what they agreed to.

    `tagged`: how many of its own wait for what stands in their name.
    """

    report: ImportReport
    source: str
    waiting: tuple[Waiting, ...] = ()
    tagged: int = 0

    @property
    def people_waiting(self) -> int:
        """How many they are."""
        return sum(each.people for each in self.waiting)


def known_sources(petition: Petition) -> tuple[str, ...]:
    """Return every source from which a table was taken in. Raises PetitionError."""
    with petition.reading() as connection:
        return list_sources(connection)


def look(desk: StaffDesk, table: SourceTable, report: Report) -> LookedAt:
    """Return all that taking a table in would do, and change nothing; reports rows.

    A table without a column for the name, or without one from which its source was read before, has its columns
    listed, so that somebody can say which it is. Raises SourceError, UsageError, PetitionError, Cancelled.
    """
    with open_petition(desk.place) as petition:
        try:
            found = look_at_table(petition, table, report=report)
        except SourceAlike as error:
            return look(desk, replace(table, source=error.known), report)
        except NoNameColumn as error:
            found = preview_headings(petition, error.headings, error.columns)
        except NoSuchColumn as error:
            found = preview_headings(petition, error.headings, error.columns, error.gone)
        except WrongEncoding as error:
            if not error.fits or table.read_as.encoding:
                raise
            return LookedAt(table, fits=error.fits)
        with petition.reading() as connection:
            asked, (agreed, own) = dict(requesters(connection)), standing_version(connection, table.source)
        versions = () if own else list_agreements(petition)
        return LookedAt(table, found, "", asked, versions, agreed, read_consent_texts(petition))


def bring_in(desk: StaffDesk, looked: LookedAt, version: int, report: Report) -> BroughtTable:
    """Take a table in as it was looked at; rows that cannot be taken are written into the workspace, to be mended.

    `version`: whose words the people of this source signed, 0 where nobody knows yet or all stays as it is. Reports
    rows. Raises SourceError, UsageError, PetitionError, OutputError, Cancelled; then nothing has changed.
    """
    if looked.found is None:
        raise UsageError("This table was not looked at yet.")
    table, rows = looked.table, looked.found.report.read
    wanted = desk.workspace.folder / MENDING / f"{table.path.stem.removesuffix('-refused')}-refused.csv"
    with open_petition(desk.place) as petition:
        return bring_table(
            petition, replace(table, refused=wanted), version or None, by=desk.by, rows_known=rows, report=report
        )


def bring_table(
    petition: Petition,
    table: SourceTable,
    version: int | None,
    *,
    by: str,
    rows_known: int | None = None,
    report: Report = ignore,
) -> BroughtTable:
    """Take a table in, and note under which version's letter the people of its source stand; None: nobody knows yet.

    What would keep that from being noted is found before a row is taken in. Reports rows, of `rows_known` where they
    were counted. Raises NoSuchVersion, SourceError, UsageError, PetitionError, OutputError, Cancelled; then nothing has
    changed.
    """
    if version is not None:
        require_version(petition, version)
    source = source_name(table)
    made = import_table(petition, replace(table, source=source), by=by, rows_known=rows_known, report=report)
    if version is not None:
        agree_to(petition, source, version, by=by)
    waiting = tuple(each for each in agreed_people(petition).waiting if each.source == source)
    return BroughtTable(made, source, waiting, count_tagged_of(petition, made.number))
