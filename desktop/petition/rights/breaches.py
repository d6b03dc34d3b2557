"""The breach register: what happened to people's data, how many it concerned, what was done; never whose it was."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, get_args

from sqlalchemy import Connection, insert, select

from desktop.core.countries import fold
from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.core.one_line_text import clean_line
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import first_name, signature
from desktop.petition.tables.lasting_tables import breach

BreachKind = Literal["lost-device", "lost-computer", "leaked-list", "pressure", "intrusion", "other"]
KINDS: tuple[BreachKind, ...] = get_args(BreachKind)
FIELDS = ("name", "country", "postal_code", "email", "phone")  # what of people may have been seen
MOST_PEOPLE = 100_000_000
_LONGEST = 400  # characters of what was done


@dataclass(frozen=True, slots=True)
class Incident:
    """What staff say of a breach. `day`: ISO 8601. `people` is None where nobody knows how many: unknown is not zero.

    `fields`: what of these people may have been seen. `measures`: what was done, in words that name nobody.
    """

    kind: BreachKind
    day: str
    people: int | None
    fields: tuple[str, ...]
    measures: str


@dataclass(frozen=True, slots=True)
class Breach(Incident):
    """A breach as it stands in the register; `at`: when it was noted (UTC, ISO 8601), and by whom."""

    number: int
    at: str
    by: str


def note_breach(petition: Petition, incident: Incident, *, by: str) -> int:
    """Note a breach for good and return its number.

    Raises UsageError for what cannot be, and for measures that name somebody who signed; PetitionError.
    """
    measures = clean_line(incident.measures)
    _require_possible(incident, measures)
    with petition.transaction() as connection:
        if "@" in measures or _names_somebody(connection, measures):
            raise UsageError("What was done must name nobody: no name of a signer, and no address. Nothing was noted.")
        fields = [each for each in FIELDS if each in incident.fields]
        facts = {"day": incident.day, "kind": incident.kind, "people": incident.people}
        row = insert(breach).values(at=utc_now(), by=by, fields=" ".join(fields), measures=measures, **facts)
        number = int(connection.execute(row.returning(breach.c.number)).scalar_one())
        append_audit_line(connection, "breach", by=by, breach=number, fields=fields, **facts)
    return number


def list_breaches(petition: Petition) -> tuple[Breach, ...]:
    """Return every breach that was noted, in that order. Raises PetitionError."""
    with petition.reading() as connection:
        rows = connection.execute(select(breach).order_by(breach.c.number)).mappings()
        return tuple(Breach(**{**row, "fields": tuple(row["fields"].split())}) for row in rows)


def _require_possible(incident: Incident, measures: str) -> None:
    if incident.kind not in KINDS:
        raise UsageError(f"A breach is one of: {', '.join(KINDS)}.")
    if not is_day(incident.day) or incident.day > datetime.now(UTC).date().isoformat():
        raise UsageError("Give the day as year-month-day; not one that is still to come.")
    if incident.people is not None and not 0 <= incident.people <= MOST_PEOPLE:
        raise UsageError(f"Give how many people as a number up to {MOST_PEOPLE}, or say that it is unknown.")
    if unknown := set(incident.fields) - set(FIELDS):
        raise UsageError(f"“{min(unknown)}” is nothing that is kept of people. There are: {', '.join(FIELDS)}.")
    if not measures or len(measures) > _LONGEST:
        raise UsageError(f"Say what was done, in at most {_LONGEST} characters, without naming anybody.")


def _names_somebody(connection: Connection, text: str) -> bool:
    """Say whether the whole name of somebody who signed stands in a text, in either order of its parts."""
    words = f" {fold(text)} ".translate(str.maketrans(",.;:", "    "))
    plain = f" {' '.join(words.split())} "
    rows = connection.execute(select(first_name, signature.c.family_name).execution_options(yield_per=5000))
    for row in rows:
        given, family = fold(row[0]), fold(row[1])
        whole = f"{given} {family}".strip()
        if " " in whole and (f" {whole} " in plain or f" {family} {given} " in plain):
            return True
    return False
