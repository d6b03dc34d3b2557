"""What was sealed to take a signature back: a signer's cancellation, and requests to be taken off the list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, func, select

from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.tables.arrival_tables import cancellation, withdrawal_request

RetractionRow = tuple[Any, ...]
# What the rows of both tables have from what was sealed, in this order.
CANCELLATION_COLUMNS = ("sequence", "id", "sha256", "device", "signed_at", "cancels")
REQUEST_COLUMNS = ("sequence", "id", "sha256", "device", "signed_at", "name", "code")
_SEQUENCE, _ID, _DEVICE = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Retractions:
    """The cancellations and withdrawal requests among some lines of a batch, as rows."""

    cancellations: list[RetractionRow] = field(default_factory=list)
    requests: list[RetractionRow] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.cancellations) + len(self.requests)


def retraction_row(given: Mapping[str, Any], digest: bytes, device: int) -> RetractionRow:
    """Return the row of a cancellation or a withdrawal request; `digest`: SHA-256 of its seal."""
    own = (given["sequence"], bytes.fromhex(given["id"].replace("-", "")), digest, device, given["signed_at"])
    if given["kind"] == "cancellation":
        return (*own, bytes.fromhex(given["cancels"].replace("-", "")))
    return (*own, given["name"], given["code"])


def note_retractions(connection: Connection, number: int, found: Sequence[Retractions]) -> int:
    """Write down what batch `number` holds of them and was not known of it; return how many are new in it."""
    noted = _note(connection, cancellation, number, CANCELLATION_COLUMNS, [r for f in found for r in f.cancellations])
    requests = [_as_known(connection, row) for f in found for row in f.requests]
    return noted + _note(connection, withdrawal_request, number, (*REQUEST_COLUMNS, "answer"), requests)


def count_retractions(connection: Connection, number: int) -> int:
    """Return how many lines of batch `number` take a signature back."""
    counts = (
        select(func.count()).where(table.c.batch == number).scalar_subquery()
        for table in (cancellation, withdrawal_request)
    )
    return sum(connection.execute(select(*counts)).one())


def _note(
    connection: Connection, table: Table, number: int, columns: Sequence[str], rows: Sequence[RetractionRow]
) -> int:
    if not rows:
        return 0
    known = set(connection.execute(select(table.c.sequence).where(table.c.batch == number)).scalars())
    new = [row for row in rows if row[_SEQUENCE] not in known]
    load_rows(connection, table, ("batch", *columns), [(number, *row) for row in new])
    return len(new)


def _as_known(connection: Connection, row: RetractionRow) -> RetractionRow:
    """Return a request with its answer, as it stands where another batch brought it: waiting, answered, or erased."""
    same = (withdrawal_request.c.id == row[_ID]) & (withdrawal_request.c.device == row[_DEVICE])
    said = (withdrawal_request.c.name, withdrawal_request.c.code, withdrawal_request.c.answer)
    known = connection.execute(select(*said).where(same).limit(1)).first()
    return (*row[: -len(said) + 1], *known) if known else (*row, "")
