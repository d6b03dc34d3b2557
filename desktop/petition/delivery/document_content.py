"""What goes into a delivered document, and nothing else: there is no place here for an e-mail, a date or a device."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import Literal

from desktop.core.campaign import DELIVERED_FIELDS, DeliveredField
from desktop.core.errors import DeliveryError
from desktop.printing.page_measures import PaperSize
from desktop.printing.typeface_runs import printable, printable_words

ListRow = tuple[str, ...]

LONGEST_CELL = 300  # characters in one cell: about ten lines of the list
# Letters that Unicode does not take apart, beside the letter a reader looks for them under.
_FOLDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})


@dataclass(frozen=True, slots=True)
class Before:
    """What a supplement says of the lists handed over before: how many stood on them, and how many are gone since."""

    earlier: int
    gone: int


ListKind = Literal["whole", "country"]
MOST_PAGES = 2000  # of a volume: more than anybody binds


@dataclass(frozen=True, slots=True)
class Parts:
    """How the names are parted: in one list or one for each country, each in volumes of so many pages of names.

    `volume_pages` is 0 where a list stays whole. Raises DeliveryError for a number that is none.
    """

    lists: ListKind = "whole"
    volume_pages: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.volume_pages <= MOST_PAGES:
            raise DeliveryError(f"A volume has from 1 to {MOST_PAGES} pages of names.")


@dataclass(frozen=True, slots=True)
class DeliveredDocument:
    """The words of a letter and the delivered fields of those who signed it, cleaned and in reading order.

    `language` is of the document, one of `letter_languages`; `title`, `recipient`, `sender`, `asks` and `paragraphs`
    are the campaign's words in it. `columns` are the campaign's delivered fields, name first; each of `rows` holds one
    person's display values in that order. Rows are cleaned (`printable`) and sorted here, so the order of signing is
    lost whatever order they came in. `count_only` is how many more signed and asked not to be named. `before` is
    there in a supplement, which holds only who is new. `accent` is `#rrggbb`; `parts`:
    in which lists and volumes the rows are printed.

    Raises DeliveryError where a row does not fit the columns, lacks a name or is longer than 300 characters in a cell.
    """

    language: str
    title: str
    recipient: str
    sender: str
    asks: tuple[str, ...]
    paragraphs: tuple[str, ...]
    columns: tuple[DeliveredField, ...]
    rows: tuple[ListRow, ...]
    count_only: int = 0
    before: Before | None = None
    accent: str = "#1a1a1a"
    paper: PaperSize = "a4"
    parts: Parts = Parts()

    def __post_init__(self) -> None:
        if self.columns[:1] != ("name",) or not set(self.columns) <= set(DELIVERED_FIELDS):
            raise DeliveryError("A delivered list has the name first, then only fields the campaign may deliver.")
        for name in ("title", "recipient", "sender"):
            object.__setattr__(self, name, printable_words(getattr(self, name)))
        for name in ("asks", "paragraphs"):
            object.__setattr__(self, name, tuple(map(printable_words, getattr(self, name))))
        cleaned = (tuple(map(printable, row)) for row in self.rows)
        object.__setattr__(self, "rows", sort_rows(map(self._checked, cleaned), self.columns))

    @property
    def total(self) -> int:
        """How many people signed, named here or not."""
        return len(self.rows) + self.count_only

    @property
    def together(self) -> int:
        """How many people all lists hold that were handed over under this letter, without those who are gone."""
        before = self.before or Before(0, 0)
        return before.earlier - before.gone + self.total

    def _checked(self, row: ListRow) -> ListRow:
        if len(row) != len(self.columns) or not row[0]:
            raise DeliveryError("A row of the list lacks a name or has more or fewer values than the list has columns.")
        if max(map(len, row)) > LONGEST_CELL:
            raise DeliveryError(f"“{row[0][:40]}…” is longer than the list can print. Shorten it and deliver again.")
        return row


def sort_rows(rows: Iterable[ListRow], columns: tuple[DeliveredField, ...]) -> tuple[ListRow, ...]:
    """Sort by country if there is one, then by name, an accented letter beside its plain one (É under E)."""
    country = columns.index("country") if "country" in columns else None
    keys: dict[str, str] = {}

    def place(row: ListRow) -> tuple[str, str, ListRow]:
        label = "" if country is None else row[country]
        key = keys.get(label)
        if key is None:
            key = keys[label] = fold(label)
        return key, fold(row[0]), row

    return tuple(sorted(rows, key=place))


def fold(text: str) -> str:
    """Return the letters a reader looks a word up by: no accents, no case."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    return "".join(character for character in bare if not unicodedata.combining(character))


def totals_by_country(document: DeliveredDocument) -> Mapping[str, int]:
    """Count the named people of each country, in the order of the list; empty where countries are not delivered.

    People who asked not to be named are in no country's total: where one alone signed, it would tell who.
    """
    if "country" not in document.columns:
        return MappingProxyType({})
    place = document.columns.index("country")
    return MappingProxyType(dict(Counter(row[place] for row in document.rows)))


def canonical_list(rows: Iterable[ListRow]) -> bytes:
    """Return a list as bytes anyone can make again.

    One line a row, in the order printed and without its number: the values in NFC, a tab between them, a line feed
    after the last, all in UTF-8.
    """
    return "".join("\t".join(row) + "\n" for row in rows).encode()


def list_digest(document: DeliveredDocument) -> str:
    """Return the SHA-256 of the canonical list, 64 hex digits."""
    return sha256(canonical_list(document.rows)).hexdigest()
