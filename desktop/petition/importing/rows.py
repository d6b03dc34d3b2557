"""Turns one row of somebody's table into a signature, or says what is wrong with it without repeating any of it."""

import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import cast

import pycountry

from desktop.core.canonical import canonical_json
from desktop.core.consent import Answer, Consent, Listing
from desktop.core.contact import is_email, tidy_email, tidy_phone, tidy_postal_code
from desktop.core.countries import countries, fold, is_country
from desktop.core.form import LONGEST, is_name
from desktop.core.line import clean_line
from desktop.core.signature import Capture, Signature
from desktop.petition.importing.column_mapping import CONSENT, Columns
from desktop.petition.importing.table_file import TableRow

WEB: Capture = "web"
PROBLEMS = (
    *("no_name", "not_a_name", "too_long", "formula", "country", "email", "date", "answer"),
    "short_row",  # it has more cells than the heading
    "changed",  # it was imported before with other contents
    "erased",  # this person asked to be erased
)
_FORMULA = re.compile(r"^[=@\t\r]|^[-+](?![\d ().-]*$)")  # a phone number may begin with + or -
_SAID_YES = "yes, y, true, t, 1, x, on, oui, o, vrai, si, sí, s, ja, da, да, так, نعم, 是, subscribed, opted in, opt in"
_SAID_NO = "no, n, false, f, 0, off, non, faux, nein, нет, ні, لا, 否, unsubscribed, opted out, opt out"
_LANGUAGES = ("en", "fr", "es", "ru", "uk", "ar", "zh_CN")


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row that cannot be taken: its number as a spreadsheet shows it, and one of PROBLEMS."""

    row: int
    problem: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a table comes from: the name staff gave it, its columns, the campaign and the pack's requesters."""

    name: str
    columns: Columns
    campaign: str
    requesters: Mapping[str, str]


def read_rows(source: Source, heading: Sequence[str], rows: Iterator[TableRow]) -> Iterator[Signature | WrongRow]:
    """Give a signature for each row that can be one; `sequence` is the row's number."""
    place = {field: heading.index(column) for field, column in source.columns.heading.items()}
    for number, cells in rows:
        if len(cells) > len(heading) and any(cell.strip() for cell in cells[len(heading) :]):
            yield WrongRow(number, "short_row")
            continue
        given = {field: clean_line(cells[at]) if at < len(cells) else "" for field, at in place.items()}
        problem = _problem(given)
        yield WrongRow(number, problem) if problem else _signature(source, number, given)


def _problem(given: Mapping[str, str]) -> str:
    names = [given[field] for field in ("name", "given_name", "family_name") if given.get(field)]
    checks = (
        (not names, "no_name"),
        (any(_FORMULA.search(text) for text in given.values()), "formula"),
        (any(len(text) > _longest(field) for field, text in given.items()), "too_long"),
        (bool(names) and not is_name(" ".join(names)), "not_a_name"),
        (bool(given.get("country")) and not find_country(given["country"]), "country"),
        (bool(given.get("email")) and not is_email(given["email"]), "email"),
        (bool(given.get("signed_at")) and not _moment(given["signed_at"]), "date"),
        (any(text and _answer(text) is None for field, text in given.items() if _asks(field)), "answer"),
    )
    return next((problem for wrong, problem in checks if wrong), "")


def _signature(source: Source, number: int, given: Mapping[str, str]) -> Signature:
    country = find_country(given.get("country", ""))
    moment = _moment(given.get("signed_at", ""))
    first, family = given.get("given_name", ""), given.get("family_name", "")
    if not first:
        first, family = given.get("name", "") or family, ""
    return Signature(
        id=_id(source, given),
        campaign=source.campaign,
        version=0,
        text_sha256="",
        language=given.get("language", "")[:20],
        given_name=first,
        family_name=family,
        country=country,
        email=tidy_email(given.get("email", "")),
        postal_code=tidy_postal_code(given.get("postal_code", ""), country),
        phone=tidy_phone(given.get("phone", ""), country),
        signed_at=moment,
        offset=0,
        listing=_listing(given),
        capture=WEB,
        sheet="",
        line=number,
        event="",
        device="",
        sequence=number,
        age_stated=False,
        consents=tuple(_consents(source, given, moment)),
    )


def content_sha256(signature: Signature) -> bytes:
    """Return what tells whether a row was imported before as it is: its contents, wherever in the table it stands."""
    facts = [getattr(signature, name) for name in _CONTENT]
    return sha256(canonical_json([*facts, [[each.request, each.answer] for each in signature.consents]])).digest()


_CONTENT = (
    "given_name", "family_name", "country", "email", "postal_code", "phone", "signed_at", "listing", "language",
)  # fmt: skip


@cache
def find_country(text: str) -> str:
    """Return the alpha-2 code for a code (two or three letters) or a name in any language of ours; empty for none."""
    code = text.upper()
    return code if is_country(code) else _country_names().get(fold(text), "")


@cache
def _country_names() -> dict[str, str]:
    named = {fold(each.label): each.code for language in reversed(_LANGUAGES) for each in countries(language, "")}
    formal = {
        fold(name): country.alpha_2
        for country in pycountry.countries
        for name in (country.alpha_3, country.name, getattr(country, "official_name", country.name))
    }
    return formal | named


def _id(source: Source, given: Mapping[str, str]) -> str:
    """Return the same id for the same row of the same source on every import: by the platform's number if mapped."""
    told = [given["id"]] if given.get("id") else [0, *(f"{field}={text}" for field, text in sorted(given.items()))]
    digest = sha256(canonical_json([source.campaign, source.name, source.columns.text, told])).digest()
    return str(uuid.UUID(bytes=digest[:16], version=5))


def _listing(given: Mapping[str, str]) -> Listing:
    return "count_only" if _answer(given.get("listing", "")) == "no" else "named"


def _consents(source: Source, given: Mapping[str, str], at: str) -> Iterator[Consent]:
    for field, text in given.items():
        if _asks(field) and field.startswith(CONSENT):
            request = field.removeprefix(CONSENT)
            answer = cast("Answer", _answer(text) or "not_asked")
            yield Consent(request, source.requesters.get(request, ""), "", given.get("language", ""), answer, at, WEB)


def _asks(field: str) -> bool:
    return field == "listing" or field.startswith(CONSENT)


def _answer(text: str) -> str | None:
    small = text.casefold()
    return "yes" if small in _SAID_YES.split(", ") else "no" if small in _SAID_NO.split(", ") else None


def _moment(text: str) -> str:
    """Return UTC, ISO 8601, seconds; empty where no date is given or none can be made out. Without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text.removesuffix(" UTC"))
    except ValueError:
        return ""
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
    try:
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except OverflowError:
        return ""


def _longest(field: str) -> int:
    if field == "name":
        return LONGEST["given_name"] + LONGEST["family_name"]
    return LONGEST[field] if field in LONGEST and field != "country" else 100
