"""Puts the cells of a table into our own words, by what is known of them: countries, dates, answers; the rest stays.

What comes after reads only our own words, wherever a table is from. A cell of which nobody can say what it means stays
as it is, and is counted by its value, so that staff can be asked once.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop.core.country_from_text import find_country
from desktop.petition.importing.reading.table_as_read import OpenTable, TableRow
from desktop.petition.importing.understanding.column_mapping import CONSENT, Columns
from desktop.petition.importing.understanding.heading_meanings import SORTED_NAME, means
from desktop.petition.importing.understanding.known_answer_words import is_nothing, meaning, said
from desktop.petition.importing.understanding.moments import (
    DateOrder,
    is_no_date,
    read_moment,
    with_time,
)

LONGEST_ASKED = 80  # characters of a value that staff are asked about
MOST_ASKED = 200  # different values of one field; more are no words, but text
_CONSENT_AS = {"yes": "yes", "not given": "no", "not asked": "", "withdrawn": "unsubscribed"}
_ANGLE = re.compile(r"[^<>]*<\s*(?:mailto:)?([^<>]+?)\s*>")
_USUAL_EMAIL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+-]*@[A-Za-z0-9.-]*[A-Za-z0-9]")
_Change = tuple[str, int, Callable[[str], str | None]]  # field, column, what puts its cells into our words
Said = Mapping[str, Mapping[str, str]]  # for a field, what words mean, as they are compared


@dataclass(frozen=True, slots=True)
class Meanings:
    """What staff or a preset said: the order of dates, what words mean, and whether unconfirmed rows come in."""

    order: DateOrder = ""
    words: Said = field(default_factory=dict)
    unconfirmed: str = ""  # "include", else they wait


@dataclass(slots=True)
class Noticed:
    """What was not understood, and what waits, counted while the rows go by."""

    unknown: dict[str, Counter[str]] = field(default_factory=dict)
    unconfirmed: int = 0

    def count(self, about: str, text: str) -> None:
        """Note a value that nobody knows the meaning of."""
        values = self.unknown.setdefault(about, Counter())
        value = text[:LONGEST_ASKED]
        if value in values or len(values) < MOST_ASKED:
            values[value] += 1


def in_our_words(table: OpenTable, columns: Columns, meanings: Meanings, noticed: Noticed) -> OpenTable:
    """Return the table with its cells in our own words and without the rows that wait for their signer's word."""
    place = {name: table.headings.index(heading) for name, heading in columns.heading.items()}
    change = [(name, at, _reader(name, meanings)) for name, at in place.items() if _kind(name) in _READERS]
    if means(columns.heading.get("name", ""), SORTED_NAME):
        change.append(("name", place["name"], _turned))
    return OpenTable(table.headings, _rows(table.rows, place, change, meanings, noticed), table.remarks)


def _rows(
    rows: Iterator[TableRow], place: Mapping[str, int], change: Sequence[_Change], told: Meanings, noticed: Noticed
) -> Iterator[TableRow]:
    time, confirmed = place.get("signed_time"), place.get("confirmed")
    for row in rows:
        cells = list(row.cells)
        if confirmed is not None and told.unconfirmed != "include" and _waits(cells, confirmed, told, noticed):
            noticed.unconfirmed += 1
            continue
        for name, at, read in change:
            text = cells[at].strip() if at < len(cells) else ""
            if not text:
                continue
            if name == "signed_at" and time is not None and time < len(cells):
                text = with_time(text, cells[time].strip())
            found = read(text)
            if found is None:
                noticed.count(name, text)
            else:
                cells[at] = found
        yield TableRow(row.number, cells, row.problem, row.cells)


def _waits(cells: list[str], at: int, told: Meanings, noticed: Noticed) -> bool:
    """Whether nobody has confirmed this row; what the words do not say waits too, and is asked."""
    text = cells[at].strip() if at < len(cells) else ""
    means = told.words.get("confirmed", {}).get(said(text)) or meaning("confirmed", text)
    if means is None and read_moment(text, "day"):
        means = "yes"  # the moment at which they confirmed
    if means is None:
        noticed.count("confirmed", text)
    return means != "yes"


def _kind(name: str) -> str:
    return "consent" if name.startswith(CONSENT) else name


def _reader(name: str, told: Meanings) -> Callable[[str], str | None]:
    """Return what puts a cell of this field into our words; None where nobody knows its meaning."""
    read, words = _READERS[_kind(name)], told.words
    said_here = {**words.get(_kind(name), {}), **words.get(name, {})}

    def known(text: str) -> str | None:
        return read(text, said_here.get(said(text)) if said_here else None, told.order)

    # Of a million cells most are the same few hundred, but for what differs in each row.
    return known if name in _ALL_DIFFER else lru_cache(maxsize=10_000)(known)


def _country(text: str, told: str | None, _order: DateOrder) -> str | None:
    if told is not None:
        return told
    return "" if is_nothing(text) else find_country(text) or None


def _date(text: str, _told: str | None, order: DateOrder) -> str | None:
    if moment := read_moment(text, order):
        return moment
    return "" if is_nothing(text) or is_no_date(text) else None


def _consent(text: str, told: str | None, _order: DateOrder) -> str | None:
    means = told or meaning("consent", text)
    return None if means is None else _CONSENT_AS[means]


def _listing(text: str, told: str | None, _order: DateOrder) -> str | None:
    return told or meaning("listing", text)


def _email(text: str, told: str | None, _order: DateOrder) -> str | None:
    if told is not None:
        return ""
    if _USUAL_EMAIL.fullmatch(text):
        return text
    if is_nothing(text):
        return ""
    if "＠" in text:
        text = unicodedata.normalize("NFKC", text)
    inside = _ANGLE.fullmatch(text)
    return (inside[1] if inside else text).removeprefix("mailto:").rstrip(".")


def _turned(text: str) -> str:
    """Return “Byron, Ada” as people say it; what has no comma, or two, stays as it is."""
    family, _, given = text.partition(",")
    return f"{given.strip()} {family.strip()}" if given.strip() and "," not in given else text


def _phone(text: str, _told: str | None, _order: DateOrder) -> str | None:
    return "" if text[0] not in "+0123456789(" and is_nothing(text) else text


_READERS: Mapping[str, Callable[[str, str | None, DateOrder], str | None]] = {
    "country": _country,
    "signed_at": _date,
    "consent": _consent,
    "listing": _listing,
    "email": _email,
    "phone": _phone,
}
_ALL_DIFFER = frozenset({"email", "phone", "signed_at"})
