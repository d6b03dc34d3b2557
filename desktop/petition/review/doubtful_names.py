"""Points out names that may be a joke, or damaged on their way. Staff decide; a person may be called so.

No rule looks at a script, at how long a name is or at how many parts it has: mononyms and chosen names are names.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import ColumnElement, Connection, func, select

from desktop.core.name_comparison import name_key
from desktop.core.name_writing import printed_name
from desktop.core.one_line_text import MOST_MARKS, composed, most_marks
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.names_with_markup import TAGGED
from desktop.petition.deduplication.people_who_count import COUNTED
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, first_name, signature
from desktop.petition.tables.decision_tables import decided_on, decision


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name to look at. `rule`: one of RULES, the first that it fits."""

    number: int
    name: str
    country: str
    rule: str


# An e-mail address in the box of the name; letters that were lost or read in a wrong encoding; a tag of a web page;
# marks piled on one letter. By the letters' place on a keyboard; one letter over and over; digits; what forms are tried
# with; a figure everybody knows, whose name a person may bear too.
RULES = ("address", "damaged", "tag", "marks", "keys", "repeated", "digits", "placeholder", "figure")


def suggest_names(
    petition: Petition, *, after: int = 0, most: int = 20, report: Report = ignore
) -> tuple[Suggestion, ...]:
    """Return the next people whose names are worth a look, from the one after signature `after`.

    Those that staff called valid are left out; those of a table with a tag in them wait until staff say so. Reads names
    until `most` are found: seconds for a million; reports people. Raises PetitionError, Cancelled.
    """
    with petition.reading() as connection:
        count = select(func.count()).select_from(signature.join(batch)).where(*_unchecked(after))
        meter = Meter(report, "people", int(connection.execute(count).scalar_one()))
        return tuple(islice(_suggestions(connection, after, meter), most))


def _suggestions(connection: Connection, after: int, meter: Meter) -> Iterator[Suggestion]:
    names = select(signature.c.number, first_name, signature.c.family_name, signature.c.country, signature.c.reason)
    people = names.select_from(signature.join(batch)).where(*_unchecked(after)).order_by(signature.c.number)
    for some in connection.execute(people.execution_options(yield_per=_AT_ONCE)).partitions():
        for number, given, family, country, reason in some:
            if rule := find_rule(given, family) or ("tag" if reason == TAGGED else ""):
                yield Suggestion(number, printed_name(given, family), country, rule)
        meter.advance(len(some))


def _unchecked(after: int) -> tuple[ColumnElement[bool], ...]:
    checked = (
        select(decided_on.c.signature)
        .join(decision)
        .where(decision.c.act == "valid", decision.c.undone.is_(False), decided_on.c.signature == signature.c.number)
        .exists()
    )
    waits = batch.c.undone.is_(False) & (signature.c.reason == TAGGED)
    return COUNTED | waits, ~checked, signature.c.number > after


def find_rule(given: str, family: str) -> str:
    """Return the first rule that a name fits, empty where it fits none."""
    return next((rule for rule, fits in _FITS.items() if fits(given, family)), "")


_AT_ONCE = 2000  # names read at once
_ROWS = (
    *("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop", "yxcvbnm"),
    *("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
)
_LONG = 5  # letters in a row of keys; four are the German name Wert
_SHORT = frozenset(("asdf", "qwer", "zxcv", "qsdf", "йцук", "фыва"))
# Ann Lee 3rd; and the 7 that is a letter of Sḵwx̱wú7mesh.
_ORDINAL = re.compile(r"\b\d+(st|nd|rd|th|e|er|ème|º|ª|-й)\b|(?<=[^\W\d])7(?=[^\W\d])", re.IGNORECASE)
# Whole names only, as name_key folds them: a word alone may be anybody's (Batman is a town, Test a surname).
_PLACEHOLDERS = frozenset(
    name_key(name, "")
    for name in ("test test", "test tester", "first last", "given family", "name surname", "no name", "prénom nom",
                 "имя фамилия", "тест тест", "anonymous anonymous", "a b", "x y", "aa bb", "foo bar", "lorem ipsum")
)  # fmt: skip
_FIGURES = frozenset(
    name_key(name, "")
    for name in ("Mickey Mouse", "Minnie Mouse", "Donald Duck", "Bugs Bunny", "Homer Simpson", "Bart Simpson",
                 "Harry Potter", "Darth Vader", "Luke Skywalker", "Sherlock Holmes", "James Bond", "Santa Claus",
                 "Père Noël", "Astérix Obélix", "Jesus Christ", "Bruce Wayne", "Clark Kent", "Peter Parker",
                 "Дед Мороз", "Иван Грозный", "Чебурашка Гена", "Vladimir Putin", "Владимир Путин")
)  # fmt: skip


def _on_a_row(given: str, family: str) -> bool:
    words = f"{given} {family}".casefold().split()
    return any(word in _SHORT or (len(word) >= _LONG and any(word in row for row in _ROWS)) for word in words)


def _repeated(given: str, family: str) -> bool:
    return any(len(word) > 3 and len(set(word)) == 1 for word in f"{given} {family}".casefold().split())


def _has_digits(given: str, family: str) -> bool:
    name = f"{given} {family}"
    return not name.isalpha() and any(map(str.isdecimal, _ORDINAL.sub("", name)))


# U+FFFD and a question mark within a word stand for a letter that was lost; é read as two letters begins with Ã or Â.
_DAMAGED = re.compile("\ufffd|\\w\\?\\w|[ÃÂ][\u0080-\u00bf]|â€|[ÐÑ][\u0080-\u00bf]|&#?\\w+;|_x[0-9A-Fa-f]{4}_")
_TAG = re.compile(r"</?\w[^>]*>")
_ADDRESS = re.compile(r"\S@\S|\bhttps?://|\bwww\.", re.IGNORECASE)


def _piled(given: str, family: str) -> bool:
    name = f"{given} {family}"
    return not name.isascii() and most_marks(composed(name)) >= MOST_MARKS


_FITS: Mapping[str, Callable[[str, str], bool]] = {
    "address": lambda given, family: bool(_ADDRESS.search(f"{given} {family}")),
    "damaged": lambda given, family: bool(_DAMAGED.search(f"{given} {family}")),
    "tag": lambda given, family: bool(_TAG.search(f"{given} {family}")),
    "marks": _piled,
    "keys": _on_a_row,
    "repeated": _repeated,
    "digits": _has_digits,
    "placeholder": lambda given, family: name_key(given, family) in _PLACEHOLDERS,
    "figure": lambda given, family: name_key(given, family) in _FIGURES,
}
