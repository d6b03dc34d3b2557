"""What is wrong with the cells of a row: what costs the signature, what is only left out, what is worth a look."""

import re
from collections.abc import Mapping
from functools import lru_cache

from desktop.core.form import is_name
from desktop.core.sealed_text_limits import LONGEST
from desktop.petition.deduplication.names_with_markup import is_tagged
from desktop.petition.importing.understanding.column_mapping import NAMES

# Why a row cannot be taken, or a cell of it is left out.
PROBLEMS = (
    *("no_name", "not_a_name", "tag", "too_long", "formula", "error", "country", "email", "date", "answer"),
    "no_country",  # it is empty, and delivered
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
    "tag",  # a tag or a code of a program stands in the name: it waits
    "no_country",  # it is empty, and delivered: they are listed without one
    "equal_row",  # it holds what a row above it holds, and nothing tells the two apart: both count
    "twice",  # the same with an e-mail: one person
    "twice_perhaps",  # the same with a postal code and no e-mail: it waits
)
_FORMULA = re.compile(r"^[=@\t\r]|^[-+](?![\d ().-]*$)")
_CALLED = re.compile(r"^\+[\d ()./\u2010-\u2015-]{5,}")  # a phone number, whatever is said after it
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)", re.IGNORECASE)
# Letters that no program could write, a question mark in their place, UTF-8 that was read as windows-1252.
_DAMAGED = re.compile("[\ufffd\x80-\x9f]|\\w\\?|[ÂÃ][\xa0-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x81\x8d\x8f\x90\x9d]|â€")
_WHOLE_NAME = LONGEST["given_name"] + LONGEST["family_name"]
_LONGEST = {str(field): most for field, most in LONGEST.items()} | {"name": _WHOLE_NAME, "country": 100}
_ATTESTED = ("country", "email", "postal_code", "phone", "signed_at", "id")


def row_problem(given: Mapping[str, str]) -> str:
    """Return why a row holds no person: no name, or nothing but one where the table has more to say."""
    if not any(map(given.get, NAMES)):
        return "no_name"
    if any(map(given.get, _ATTESTED)):
        return ""
    return "only_a_name" if any(field in given for field in _ATTESTED) else ""


def name_problem(given: Mapping[str, str]) -> str:
    """Return why what stands in all boxes of a name together is none; empty where it may be one."""
    name = " ".join(filter(None, map(given.get, NAMES)))
    return "" if not name or _may_be_name(name) else "not_a_name"


_may_be_name = lru_cache(maxsize=20_000)(is_name)  # of a million people many have the name of another


def remark_on(name: str) -> str:
    """Return what of NOTED to say of a name as it stands in the table: of a tag, or of a letter lost on the way."""
    if is_tagged(name):
        return "tag"
    return "damaged_letters" if _DAMAGED.search(name) else ""


def shape_problem(field: str, text: str) -> str:
    """Return why a cell cannot be what this field holds, whatever it says; empty where it may be."""
    if not text:
        return ""
    if len(text) > _LONGEST.get(field, 100):
        return "too_long"
    if text[0] not in "#=@\t\r+-":  # nearly always
        return ""
    if _ERROR.fullmatch(text):
        return "error"
    if _FORMULA.search(text) and not (field == "phone" and _CALLED.match(text)):
        return "formula"
    return ""
