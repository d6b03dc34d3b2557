"""What is wrong with the cells of a row: what costs the signature, what is only left out, what is worth a look."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop.core.bounds import LONGEST
from desktop.core.contact import read_email, tidy_postal_code
from desktop.core.country_names import find_country
from desktop.core.form import is_name
from desktop.petition.importing.understanding.answers import read_answer
from desktop.petition.importing.understanding.column_mapping import CONSENT, NAMES
from desktop.petition.importing.understanding.moments import read_moment

# Why a row cannot be taken, or a cell of it is left out.
PROBLEMS = (
    *("no_name", "not_a_name", "markup", "too_long", "formula", "error", "country", "email", "date", "answer"),
    "only_a_name",  # a sum, a note, the end of a row that was torn apart
    "stray_mark",  # a quotation mark stands where none can
    "long_row",  # it has more cells than the heading
    "short_row",  # it has one cell, and the heading many
    "changed",  # it was imported before with other contents
    "changed_consent",  # it was imported before, and only an answer is another
    "erased",  # this person asked to be erased
)
# What is taken in, and shown to staff before.
NOTED = (
    "damaged_letters",  # a letter of the name was lost on the way
    "equal_row",  # it holds what a row above it holds, and nothing tells the two apart
)
_FORMULA = re.compile(r"^[=@\t\r]|^[-+](?![\d ().-]*$)")
_CALLED = re.compile(r"^\+[\d ()./\u2010-\u2015-]{5,}")  # a phone number, whatever is said after it
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)", re.IGNORECASE)
_MARKUP = re.compile(r"<[a-z/!]|_x[\da-f]{4}_", re.IGNORECASE)
# Letters that no program could write, a question mark in their place, UTF-8 that was read as windows-1252.
_DAMAGED = re.compile("[\ufffd\x80-\x9f]|\\w\\?|[ÂÃ][\xa0-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x81\x8d\x8f\x90\x9d]|â€")
# A row's address is asked for twice, one after the other; of postal codes many rows have the same.
known_email = lru_cache(maxsize=8)(read_email)
known_postal_code = lru_cache(maxsize=10_000)(tidy_postal_code)
_ATTESTED = ("country", "email", "postal_code", "phone", "signed_at", "id")


def row_problem(given: Mapping[str, str]) -> str:
    """Return why a row holds no person: no name, or nothing but one where the table has more to say."""
    if not any(given.get(field) for field in NAMES):
        return "no_name"
    asked = [field for field in _ATTESTED if field in given]
    return "only_a_name" if asked and not any(given[field] for field in asked) else ""


def cell_problems(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give each field whose cell cannot be taken, and why. A name is looked at as a whole."""
    for field, text in given.items():
        if text and (problem := _problem(field, text)):
            yield field, problem
    name = " ".join(given[field] for field in NAMES if given.get(field))
    if name and not is_name(name):
        yield NAMES[0], "not_a_name"


def is_damaged(names: str) -> bool:
    """Say whether a letter of a name seems to have been lost on the way. `names`: as they stand in the table."""
    return bool(_DAMAGED.search(names))


def _problem(field: str, text: str) -> str:
    if len(text) > _longest(field):
        return "too_long"
    if text[0] == "#" and _ERROR.fullmatch(text):
        return "error"
    if text[0] in "=@\t\r+-" and _FORMULA.search(text) and not (field == "phone" and _CALLED.match(text)):
        return "formula"
    if field in NAMES:
        return "markup" if _MARKUP.search(text) else ""
    return _misunderstood(field, text)


def _misunderstood(field: str, text: str) -> str:
    match field:
        case "country":
            return "" if find_country(text) else "country"
        case "email":
            return "" if known_email(text) else "email"
        case "signed_at":
            return "" if read_moment(text) else "date"
    asks = field == "listing" or field.startswith(CONSENT)
    return "answer" if asks and read_answer(text) is None else ""


def _longest(field: str) -> int:
    if field == "name":
        return LONGEST["given_name"] + LONGEST["family_name"]
    return LONGEST[field] if field in LONGEST and field != "country" else 100
