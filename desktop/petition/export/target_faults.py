"""What can be wrong in a target's file, in the words of whoever mends it; above all what would blur a consent."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from desktop.core.consent import ANSWERS
from desktop.core.countries import is_country, languages

FACTS = (
    *("signature_id", "full_name", "given_name", "family_name", "email", "postal_code", "phone", "country"),
    *("language", "signed_at", "offset", "listing", "capture", "sheet", "line", "event", "event_name", "event_place"),
    *("event_day", "device", "source", "campaign_version", "text_sha256", "name"),
)
CONSENT = ("consent", *(f"consent_{each}" for each in ("at", "language", "method", "requester", "text_sha256")))
EVERY_ANSWER = "consents"
EVERY_QUESTION, EXTRA = "extras", "extra."
_SOURCES = (*FACTS, *CONSENT, EVERY_ANSWER, EVERY_QUESTION)
DATES = ("iso", "day", "moment", "us", "eu")
LOSSES = ("signed_at", "not_asked", "proof")
_WORDS = {
    "kind": ("guaranteed", "sample"),
    "format": ("csv", "xlsx", "json"),
    "subscribes": ("everyone", "whoever_says", "nobody"),
    "counter": ("moves", "still", "none"),
    "dates": DATES,
}
_LISTS = {
    "needs": FACTS,
    "unique": ("email", "phone", "signature_id"),
    "loses": LOSSES,
    "notes": None,
    "notes_fr": None,
}
_NUMBERS = ("rows", "bytes", "keep_days")
_LONGEST_KEPT = 3650  # days
_LONGEST_PATTERN, _MOST_REPEATS = 200, 2
_COLUMN = {"heading": str, "from": str, "fixed": str, "values": dict, "longest": int, "longest_bytes": int, "only": str}
_KNOWN = {*_WORDS, *_LISTS, *_NUMBERS, "name", "known_as", "column", "apart", "bom", "countries", "country_names"}


def first_fault(facts: Mapping[str, Any]) -> str:
    """Return what is wrong in a target's file, nothing where all is well."""
    checks = (_names(facts), _words(facts), _lists(facts), _numbers(facts), _countries(facts), _columns(facts))
    for check in checks:
        for found in check:
            return found
    return next(_consents(facts), "")


def _names(facts: Mapping[str, Any]) -> Iterator[str]:
    if unknown := sorted(set(facts) - _KNOWN - {"refused_countries"}):
        yield f"nobody knows what “{unknown[0]}” is"
    if not isinstance(facts.get("name"), str) or "kind" not in facts:
        yield "it needs a name, and a kind"
    known_as = facts.get("known_as", "")
    if not isinstance(known_as, str) or not known_as.isprintable():
        yield "known_as is what the target of which this is a copy is called"


def _words(facts: Mapping[str, Any]) -> Iterator[str]:
    for name, may in _WORDS.items():
        if facts.get(name, may[0]) not in may:
            yield f"{name} is one of: {', '.join(may)}"
    for name in ("apart", "bom"):
        if not isinstance(facts.get(name, False), bool):
            yield f"{name} is true or false"


def _lists(facts: Mapping[str, Any]) -> Iterator[str]:
    for name, may in _LISTS.items():
        value = facts.get(name, [])
        if not _is_texts(value) or (may and not set(value) <= set(may)):
            yield f"{name} is a list of: {', '.join(may)}" if may else f"{name} is a list of sentences"


def _numbers(facts: Mapping[str, Any]) -> Iterator[str]:
    for name in _NUMBERS:
        value = facts.get(name, 0)
        if type(value) is not int or value < 0:
            yield f"{name} is a number"
    if facts.get("keep_days", 0) > _LONGEST_KEPT:
        yield f"keep_days is at most {_LONGEST_KEPT}"


def _countries(facts: Mapping[str, Any]) -> Iterator[str]:
    if facts.get("countries", "code") not in ("code", *languages()):
        yield f"countries is “code”, or the language of their names: {', '.join(languages())}"
    names, refused = facts.get("country_names", {}), facts.get("refused_countries", [])
    if not isinstance(names, dict) or not _is_texts([*names.values()]) or not all(map(is_country, names)):
        yield "under [country_names] each two-letter code has its name"
    if not _is_texts(refused) or not all(map(is_country, refused)):
        yield "refused_countries is a list of two-letter codes"


def _columns(facts: Mapping[str, Any]) -> Iterator[str]:
    columns = facts.get("column", [])
    if not isinstance(columns, list) or not columns or not all(isinstance(each, dict) for each in columns):
        yield "it needs a [[column]] at least"
        return
    for each in columns:
        yield from _column(each)
    headings = [each.get("heading") for each in columns]
    if len(set(headings)) < len(headings):
        yield "two columns have the same heading"


def _column(column: Mapping[str, Any]) -> Iterator[str]:
    for name, value in column.items():
        if name not in _COLUMN or type(value) is not _COLUMN[name]:
            yield f"in a column, “{name}” cannot be what it is"
    if not column.get("heading") or ("from" in column) == ("fixed" in column):
        yield "each column has a heading, and from or fixed"
    if min(column.get("longest", 0), column.get("longest_bytes", 0)) < 0:
        yield "longest is a number of letters, and longest_bytes of bytes"
    if not _is_fact(column.get("from", "name")):
        yield f"from is one of: {', '.join(_SOURCES)}, or extra. and a question's id"
    if not _is_texts([*column.get("values", {}).values()]):
        yield "the values of a column are texts"
    if not _is_pattern(column.get("only", "")):
        yield f"only is a regular expression of at most {_LONGEST_PATTERN} letters, with at most two repeats"


def _consents(facts: Mapping[str, Any]) -> Iterator[str]:
    """Give where somebody who did not say yes would look like one who did."""
    told = [each for each in facts["column"] if each.get("from") == "consent"]
    subscribes = facts.get("subscribes", "everyone")
    if subscribes == "whoever_says" and not told:
        yield "where the platform subscribes whoever says so, a column is from consent"
    for column in told:
        values = column.get("values", {})
        if not set(values) <= set(ANSWERS):
            yield f"the values of a consent are for: {', '.join(ANSWERS)}"
        if values and set(values) != {"yes"} | (set() if facts.get("apart") else set(ANSWERS)):
            yield f"the values of a consent name {'yes alone' if facts.get('apart') else 'every answer'}"
        if column.get("longest") or column.get("longest_bytes"):
            yield "what somebody answered is not cut: a consent has no longest"
        said = [_as_seen(values.get(answer, answer)) for answer in ANSWERS]
        if subscribes != "everyone" and said[0] in said[1:]:
            yield "yes is written as another answer is: nobody could tell who said yes"
    if facts.get("apart") and subscribes != "whoever_says":
        yield "apart is for a platform that subscribes whoever says so"


def _is_pattern(text: str) -> bool:
    """Say whether a pattern can be tried on everybody: a repeat within a repeat takes years for one odd address."""
    bare = re.sub(r"\\.|\[[^\]]*\]", "x", text)
    if len(text) > _LONGEST_PATTERN or len(re.findall(r"[*+{]", bare)) > _MOST_REPEATS or re.search(r"\)[*+{]", bare):
        return False
    try:
        re.compile(text)
    except (re.error, OverflowError):
        return False
    return True


def _as_seen(text: str) -> str:
    """Return what people and platforms tell words apart by: neither width nor case, nor what nobody sees."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(each for each in folded if not each.isspace() and unicodedata.category(each)[0] != "C")


def _is_fact(named: str) -> bool:
    return named in _SOURCES or (named.startswith(EXTRA) and len(named) > len(EXTRA))


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
