"""Reads the cells of one column: on one line, what they mean, and what is wrong with them; each spelling once."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from desktop.core.contact_details import read_email, tidy_postal_code
from desktop.core.country_from_text import find_country
from desktop.core.one_line_text import clean_line
from desktop.petition.importing.row_checks import remark_on, shape_problem
from desktop.petition.importing.understanding.column_mapping import CONSENT, NAMES
from desktop.petition.importing.understanding.consent_answers import read_answer
from desktop.petition.importing.understanding.moments import read_moment

_MANY = 20_000  # spellings of a column that are remembered while a table is read
# Where hardly two rows have the same.
_ALL_DIFFER = frozenset({"id", "email", "phone", "signed_at"})
# Capital letters stay, but in a bare word that may be a role's (RFC 2142): Postmaster, Info.
_WORD = r"\w+(?:[+-]+\w+)*"
_PLAIN_EMAIL = re.compile(rf"((?!(?i:[a-z]+)@){_WORD}(?:\.{_WORD})*|[a-z]+)@([a-zA-Z0-9.-]+)", re.ASCII)
_LONGEST_EMAIL = 254
# Of postal codes many rows have the same.
known_postal_code = lru_cache(maxsize=_MANY)(tidy_postal_code)


class ReadCell(NamedTuple):
    """A cell on one line, what it means in our own words, and one of PROBLEMS; `remark`: of NOTED, on a name."""

    text: str = ""
    means: str = ""
    problem: str = ""
    remark: str = ""


EMPTY = ReadCell()


def cell_reader(field: str) -> Callable[[str], ReadCell]:
    """Return what reads the cells of this field. It remembers them: make one for each table, and let it go after."""
    if field in NAMES:
        return lru_cache(maxsize=_MANY)(_named(field))
    reads = _MEANING.get("consent" if field.startswith(CONSENT) else field)
    read = _meant(field, *reads) if reads else _written(field)
    return read if field in _ALL_DIFFER else lru_cache(maxsize=_MANY)(read)


def known_email(text: str) -> str:
    """Return what `read_email` does, asking it about each domain once where there is nothing to ask of the rest."""
    plain = _PLAIN_EMAIL.fullmatch(text) if len(text) <= _LONGEST_EMAIL else None
    if plain is None:
        return read_email(text)
    domain = _known_domain(plain[2])
    if not domain.isascii():
        return read_email(text)
    return f"{plain[1]}@{domain}" if domain else ""


@lru_cache(maxsize=_MANY)
def _known_domain(domain: str) -> str:
    return read_email(f"a@{domain}").removeprefix("a@")


def _named(field: str) -> Callable[[str], ReadCell]:
    def read(cell: str) -> ReadCell:
        text = clean_line(cell)
        return ReadCell(text, text, shape_problem(field, text), remark_on(cell))

    return read


def _written(field: str) -> Callable[[str], ReadCell]:
    def read(cell: str) -> ReadCell:
        text = clean_line(cell)
        return ReadCell(text, text, shape_problem(field, text)) if text else EMPTY

    return read


def _meant(field: str, meaning: Callable[[str], str], problem: str) -> Callable[[str], ReadCell]:
    def read(cell: str) -> ReadCell:
        text = clean_line(cell)
        if not text:
            return EMPTY
        if wrong := shape_problem(field, text):
            return ReadCell(text, "", wrong)
        means = meaning(text)
        return ReadCell(text, means, "" if means else problem)

    return read


_MEANING: dict[str, tuple[Callable[[str], str], str]] = {
    "country": (find_country, "country"),
    "email": (known_email, "email"),
    "signed_at": (read_moment, "date"),
    "listing": (lambda text: read_answer(text) or "", "answer"),
    "consent": (lambda text: read_answer(text) or "", "answer"),
}
