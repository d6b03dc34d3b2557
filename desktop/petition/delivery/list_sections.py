"""The lists of a document: one of everybody, or one for each country; each with its own fingerprint."""

from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from desktop.petition.delivery.document_content import DeliveredDocument, canonical_list


@dataclass(frozen=True, slots=True)
class ListSection:
    """A list: the rows from `first` up to `last`, counted from 0.

    `countries`: whether there is a list for each country, which is the `label` then, empty where none was given.
    """

    label: str
    first: int
    last: int
    countries: bool = False

    @property
    def people(self) -> int:
        """How many stand on it."""
        return self.last - self.first


def sections(document: DeliveredDocument) -> tuple[ListSection, ...]:
    """Return the lists of a document in their order; none where nobody is named."""
    if document.parts.lists == "whole" or "country" not in document.columns:
        return (ListSection("", 0, len(document.rows)),) if document.rows else ()
    place = document.columns.index("country")
    found, first = list[ListSection](), 0
    for label, rows in groupby(document.rows, key=lambda row: row[place]):
        last = first + sum(1 for _ in rows)
        found.append(ListSection(label, first, last, countries=True))
        first = last
    return tuple(found)


def section_digest(document: DeliveredDocument, section: ListSection) -> str:
    """Return the SHA-256 of one list, as `list_digest` does for all of them: 64 hex digits."""
    return sha256(canonical_list(document.rows[section.first : section.last])).hexdigest()
