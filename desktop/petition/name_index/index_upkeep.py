"""Keeps the index of names: signatures are added as they come in, and leave no name behind when they go."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, select

from desktop.core.name_comparison import sorted_name
from desktop.core.name_folding import searched_letters
from desktop.petition.engines.bulk_loading import load_rows, take_numbers
from desktop.petition.engines.bulk_lookup import learn_growth, look_up
from desktop.petition.tables.name_index_tables import name_part, named_by

_AT_ONCE = 5000  # values looked up by one statement


def index_names(connection: Connection, names: Iterable[tuple[int, str, str]]) -> None:
    """Add signatures (number, given name or whole name, family name), as a part of the caller's transaction."""
    rows = [
        (number, searched_letters(given), searched_letters(family), sorted_name(given, family))
        for number, given, family in names
    ]
    known = _numbered(connection, {text for _, given, family, _ in rows for text in (given, family) if text})
    load_rows(
        connection,
        named_by,
        ("signature", "given", "family", "sorted"),
        ((number, known.get(given), known.get(family), shown) for number, given, family, shown in rows),
    )
    if rows:
        learn_growth(connection, named_by, ("given", "family"), rows[-1][0])


def forget_names(connection: Connection, going: Select[tuple[int]]) -> None:
    """Take the signatures that `going` numbers out of the index, and every name that nobody else has."""
    mine = select(named_by.c.given, named_by.c.family).where(named_by.c.signature.in_(going))
    parts = list({part for row in connection.execute(mine) for part in row if part is not None})
    connection.execute(delete(named_by).where(named_by.c.signature.in_(going)))
    for start in range(0, len(parts), _AT_ONCE):
        some = name_part.c.number.in_(parts[start : start + _AT_ONCE])
        connection.execute(delete(name_part).where(some, *map(_is_nobodys, (named_by.c.given, named_by.c.family))))


def _is_nobodys(box: Any) -> ColumnElement[bool]:  # noqa: ANN401 - a column
    return ~select(named_by.c.signature).where(box == name_part.c.number).exists()


def _numbered(connection: Connection, texts: set[str]) -> Mapping[str, int]:
    """Return the number of each part, new ones among them."""
    wanted: Sequence[str] = list(texts)
    known: dict[str, int] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        rows = look_up(connection, select(name_part.c.text, name_part.c.number), name_part.c.text, some)
        known |= {row.text: row.number for row in rows}
    fresh = [text for text in wanted if text not in known]
    if fresh:
        numbered = list(enumerate(fresh, take_numbers(connection, name_part.c.number, len(fresh))))
        load_rows(connection, name_part, ("number", "text"), numbered)
        learn_growth(connection, name_part, ("text",), numbered[-1][0])
        known |= {text: number for number, text in numbered}
    return known
