"""Which column of a table holds what: guessed from its heading, named by staff, remembered for the next import."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from desktop.core.countries import fold
from desktop.core.errors import SourceError
from desktop.core.petition_errors import NoNameColumn, NoSuchColumn
from desktop.petition.tables import decided

# Headings as the platforms write them (Action Network, Engaging Networks, NationBuilder, ControlShift, proca) and as
# people do, folded: no case, accents or punctuation. `name` is a whole name; `id` the platform's own number of the row.
_HEADINGS: dict[str, tuple[str, ...]] = {
    "id": ("id", "uuid", "signature id", "action id", "supporter id", "external id", "identifiant"),
    "name": ("name", "full name", "nom complet", "signer", "signataire"),
    "given_name": ("first name", "given name", "firstname", "givenname", "forename", "prenom", "nombre"),
    "family_name": (
        "last name",
        "family name",
        "lastname",
        "surname",
        "nom",
        "nom de famille",
        "apellido",
        "apellidos",
    ),
    "country": ("country", "country code", "country name", "pays", "pais"),
    "email": ("email", "e mail", "email address", "emailaddress", "courriel", "adresse courriel", "correo electronico"),
    "postal_code": ("postal code", "postcode", "zip", "zip code", "zipcode", "zip postal code", "code postal"),
    "phone": ("phone", "phone number", "mobile", "mobile number", "telephone", "telefono"),
    "signed_at": ("signed at", "created at", "created date", "timestamp", "date", "date created", "submitted at"),
    "language": ("language", "locale", "langue", "preferred language"),
    "listing": ("show name", "public", "name public", "display name", "nom public"),
}
CONSENT = "consent:"  # `consent:updates` is the column with the answers to the pack's request `updates`


@dataclass(frozen=True, slots=True)
class Columns:
    """For each field of ours (`given_name`, `consent:updates`) the heading of the table's column that holds it."""

    heading: Mapping[str, str]

    @property
    def text(self) -> str:
        """The same as JSON, always in one order."""
        return json.dumps(dict(sorted(self.heading.items())), ensure_ascii=False)


def find_columns(headings: Sequence[str], known: Columns | None, named: Mapping[str, str]) -> Columns:
    """Return the columns to read: as `named` now, else as `known` from an earlier import, else guessed.

    A field that is named with an empty heading is left out. Raises SourceError where a named column is not there, or
    no column holds a name.
    """
    for field in named:
        if field not in _HEADINGS and not field.startswith(CONSENT):
            raise SourceError(f"“{field}” is no field. Fields: {', '.join(_HEADINGS)}, {CONSENT}<request>.")
    # What staff decided before holds whole; a guess only fills what nobody ever decided.
    chosen = dict(known.heading) if known else _guess(headings)
    chosen = {field: heading for field, heading in {**chosen, **named}.items() if heading}
    if missing := [heading for heading in chosen.values() if headings.count(heading) != 1]:
        raise NoSuchColumn(f"The table needs one column “{missing[0]}”. It has: {', '.join(headings)}.")
    if not {"name", "given_name", "family_name"} & set(chosen):
        raise NoNameColumn(f"No column holds a name. The table has: {', '.join(headings)}.")
    return Columns(chosen)


def remembered(connection: Connection, source: str) -> Columns | None:
    """Return the columns of this source's last import."""
    text = connection.execute(
        select(decided.mapping.c.columns).where(decided.mapping.c.source == source)
    ).scalar_one_or_none()
    return Columns(json.loads(text)) if text else None


def remember(connection: Connection, source: str, columns: Columns) -> None:
    """Keep the columns for this source's next import."""
    connection.execute(delete(decided.mapping).where(decided.mapping.c.source == source))
    connection.execute(insert(decided.mapping).values(source=source, columns=columns.text))


def _guess(headings: Sequence[str]) -> dict[str, str]:
    folded = {heading: " ".join(fold(heading.replace("_", " ").replace("-", " ")).split()) for heading in headings}
    found: dict[str, str] = {}
    for field, likely in _HEADINGS.items():
        matches = [heading for heading, plain in folded.items() if plain in likely and headings.count(heading) == 1]
        if matches:
            found[field] = min(matches, key=lambda heading: likely.index(folded[heading]))
    if "given_name" in found:
        found.pop("name", None)
    return found
