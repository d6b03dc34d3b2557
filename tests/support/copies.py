"""Everything a petition holds, for comparing two of them; and one that has something in every table."""

from typing import Any

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table, insert, select

from desktop.petition.deduplication.counters import count_anew
from desktop.petition.engines.bulk_loading import count_on
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.schema import METADATA

# What an engine could lose on the way: scripts, quotes, what a copying format takes for an end or an escape.
TEXTS = ("Łukasz “Żółw” 王小明", "tab\there\\N back\\\\slash", "'; DROP TABLE signature; --", "")


def contents(petition: Petition) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with petition.reading() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in METADATA.sorted_tables
        }


def furnish(petition: Petition, rows: int = 4) -> None:
    """Put rows into every table: whatever is forgotten in a copy is missed."""
    with petition.transaction() as connection:
        for table in METADATA.sorted_tables:
            if table.name not in {"petition", "audit"}:
                connection.execute(insert(table), [_row(table, number) for number in range(1, rows + 1)])
                count_on(connection, table)
        count_anew(connection)  # a copy does so too
        for number in range(rows):
            append_audit_line(connection, "tried", by="mk", turn=number)


def _row(table: Table, number: int) -> dict[str, Any]:
    return {column.name: _value(column, number) for column in table.columns}


def _value(column: Column[Any], number: int) -> Any:
    refers = [key.column.name for key in column.foreign_keys]
    if "number" in refers or column.autoincrement is True or column.name in {"number", "sequence", "count"}:
        return number
    if column.nullable and number % 2:
        return None
    if isinstance(column.type, Boolean):
        return number % 2 == 0
    if isinstance(column.type, LargeBinary):
        return bytes([number, 0, 10, 92, 255]) * 5
    if isinstance(column.type, Integer):  # the largest and smallest a person key can be
        return (-1) ** number * (2**63 - number) if "person" in column.name or column.name in _KEY_COLUMNS else number
    return _text(number)


def _text(number: int) -> str:
    return f"{number} {TEXTS[number % len(TEXTS)]}"


_KEY_COLUMNS = {"mailbox", "namesake", "one", "other", "same_as"}
