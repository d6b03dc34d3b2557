"""Keeps the counters: what comes in is added, and whoever changes or deletes signatures has them counted again.

Not by triggers of the database: for each row they would take as long again as writing it does.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, delete, func, select, true

from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.engines.adding_to_figures import add_up
from desktop.petition.tables.arrival_tables import batch, consent, signature
from desktop.petition.tables.counter_tables import COUNTERS, answer_counter, counter

_OF_SIGNATURES = (
    batch.c.undone,
    batch.c.source,
    signature.c.state,
    signature.c.kept_as.is_not(None),
    signature.c.listing,
    signature.c.country,
    signature.c.capture,
    signature.c.version,
    func.coalesce(signature.c.pack, 0),
    signature.c.text_sha256,
)
_OF_ANSWERS = (consent.c.request, consent.c.answer)
_SIGNED = signature.join(batch)
_AT_ONCE = 50_000  # signatures: between two of these half a second passes


def count_arrived(connection: Connection, first: int, last: int) -> None:
    """Count the signatures with these numbers, which were inserted just now."""
    _add(connection, signature.c.number.between(first, last), 1)


@contextmanager
def recounted(connection: Connection, which: ColumnElement[bool]) -> Iterator[None]:
    """Change or delete signatures, or the batch they stand in, within; they are counted as they are afterwards.

    `which`: of the table `signature`; what is changed must not make others of them.
    """
    _add(connection, which, -1)
    yield
    _add(connection, which, 1)
    for table in COUNTERS:  # nothing is left of a country whose only signer was erased
        connection.execute(delete(table).where(table.c.signatures == 0))


def count_anew(connection: Connection, counted: Callable[[int], None] = lambda _signatures: None) -> None:
    """Count everything from the beginning; `counted` hears each time of how many more, and may raise."""
    for table in COUNTERS:
        connection.execute(delete(table))
    last = connection.execute(select(func.max(signature.c.number))).scalar_one() or 0
    for first in range(1, last + 1, _AT_ONCE):
        count_arrived(connection, first, first + _AT_ONCE - 1)
        counted(min(_AT_ONCE, last + 1 - first))


def counters_hold(connection: Connection) -> bool:
    """Whether the counters are what counting gives."""
    return all(
        {tuple(row) for row in connection.execute(select(table))} == {tuple(row) for row in connection.execute(counts)}
        for table, counts in _counts(true(), 1)
    )


def _add(connection: Connection, which: ColumnElement[bool], sign: int) -> None:
    for table, counts in _counts(which, sign):
        add_up(connection, table, "signatures", counts)


def _counts(which: ColumnElement[bool], sign: int) -> tuple[tuple[Table, Select[*tuple[Any, ...]]], ...]:
    number = sign * func.count()
    signatures = select(*_OF_SIGNATURES, number).select_from(_SIGNED).where(which)
    answers = select(*_OF_ANSWERS, number).select_from(_SIGNED.join(consent, consent.c.signature == signature.c.number))
    return (
        (counter, signatures.group_by(*_OF_SIGNATURES)),
        (answer_counter, answers.where(COUNTED, which).group_by(*_OF_ANSWERS)),
    )
