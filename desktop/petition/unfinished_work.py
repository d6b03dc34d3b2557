"""What was begun and not brought to its end: refused rows, an approved list, agreements in no delivery, receipts.

Read from the audit log and from counters, so that it costs a moment however many people there are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, select

from desktop.petition.merging.unread_receipts import uncollected_receipts
from desktop.petition.replay_log.noting import is_behind
from desktop.petition.store.audit import AuditLine, lines_of
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch

REMINDED = timedelta(days=60)  # after that nobody mends a table any more, or looks for a tablet for a receipt's sake


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`mend`: rows of tables that were refused and can be mended. `behind`: something is not in the replay log.

    `approval`: by how many people the list that was approved last and not delivered is longer or shorter now.
    `versions`: how many agreements there are, where one of several was never delivered. `receipts`: tablets not known
    to have read one. `delivered`: whether anything ever was.
    """

    mend: int
    behind: bool
    approval: int
    versions: int
    receipts: int
    delivered: bool


def look_at_unfinished(petition: Petition, people: Mapping[int, int], since: str) -> Unfinished:
    """Return it, of tables and receipts `since` (UTC, ISO 8601) or later; `people` count under each version.

    Raises PetitionError.
    """
    with petition.reading() as connection:
        return Unfinished(
            rows_to_mend(connection, since),
            is_behind(connection),
            changed_approval(connection, people),
            undelivered_versions(connection, people),
            len(uncollected_receipts(connection, since)),
            next(lines_of(connection, "delivered"), None) is not None,
        )


def rows_to_mend(connection: Connection, since: str) -> int:
    """Return how many rows are to be mended of the last table of each source, came it `since` (UTC, ISO 8601) or later.

    Of a table that was taken out again nothing waits.
    """
    undone = set(connection.execute(select(batch.c.number).where(batch.c.undone)).scalars())
    last: dict[str, int] = {}
    for line in lines_of(connection, "import"):
        if line.facts["merge"] not in undone:
            said = "mendable" if "mendable" in line.facts else "errors"  # older lines do not tell them apart
            last.setdefault(str(line.facts["source"]), _number(line, said) if line.at >= since else 0)
    return sum(last.values())


def changed_approval(connection: Connection, people: Mapping[int, int]) -> int:
    """Return by how many people the list that was approved last and not delivered is longer or shorter now.

    `people`: how many stand under each version. An old line does not say whom it was about, and
    whoever was only corrected is found when it is delivered.
    """
    line = next(lines_of(connection, "approved", "delivered"), None)
    if line is None or line.act == "delivered" or line.facts.get("supplement") or not _versions(line):
        return 0
    return abs(sum(people.get(each, 0) for each in _versions(line)) - _number(line, "people"))


def undelivered_versions(connection: Connection, people: Mapping[int, int]) -> int:
    """Return under how many versions people stand, where they are several and one of them was never delivered."""
    signed = {version for version, count in people.items() if count}
    if len(signed) < 2:
        return 0
    delivered = {version for line in lines_of(connection, "delivered") for version in _versions(line)}
    return 0 if signed <= delivered else len(signed)


def _number(line: AuditLine, name: str) -> int:
    said = line.facts[name]
    return said if isinstance(said, int) else 0


def _versions(line: AuditLine) -> tuple[int, ...]:
    said = line.facts.get("versions")
    return tuple(int(str(each)) for each in said) if isinstance(said, list) else ()
