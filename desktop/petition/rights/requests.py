"""Answers the person who asks: a copy of everything kept of them, a correction, or being forgotten."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection, select, update

from desktop.core.campaign import FieldName
from desktop.core.contact import is_email, tidy_email, tidy_phone, tidy_postal_code
from desktop.core.countries import is_country
from desktop.core.errors import PetitionError, UsageError
from desktop.core.files import require_new, write_whole
from desktop.core.form import LONGEST, is_name
from desktop.core.line import clean_line
from desktop.core.petition_errors import NameNeeded, NobodyNamed, NoSuchSignature
from desktop.core.progress import Report, ignore
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.deduplication.recompute import settle_people
from desktop.petition.rights.erasure import forget
from desktop.petition.rights.search import FoundSignature
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import signature
from desktop.petition.tables.decided import alias

CORRECTED: tuple[FieldName, ...] = ("given_name", "family_name", "country", "email", "postal_code", "phone")


def write_copy(petition: Petition, found: Sequence[FoundSignature], path: Path, *, by: str) -> None:
    """Write what is kept of a person, for that person, as JSON that only this user may read.

    Raises UsageError where nothing was found, OutputError (never over a file that is there), PetitionError.
    """
    if not found:
        raise UsageError("Nothing was found to write.")
    require_new(path)
    kept = {"format": 1, "campaign": (petition.campaign() or ("",))[0], "signatures": [asdict(each) for each in found]}
    try:
        with petition.transaction() as connection:
            append_audit_line(connection, "copy for a person", by=by, signatures=[each.number for each in found])
            write_whole(path, json.dumps(kept, ensure_ascii=False, indent=1).encode())  # last: both or neither
    except PetitionError:
        path.unlink(missing_ok=True)
        raise


def correct(petition: Petition, number: int, changed: Mapping[str, str], *, by: str) -> None:
    """Change what a person gave in one signature, as they ask; what they consented to stays as they gave it.

    Raises UsageError for a value that could not be, NameNeeded, NoSuchSignature, PetitionError.
    """
    with petition.transaction() as connection:
        row = connection.execute(select(signature).where(signature.c.number == number)).mappings().one_or_none()
        if row is None:
            raise NoSuchSignature(number)
        given = {name: row[name] for name in CORRECTED} | _tidied(changed, row["country"])
        if not given["given_name"]:
            raise NameNeeded("A signature needs a name. To take it out, erase it.")
        name, home = (given["given_name"], given["family_name"]), (given["country"], given["postal_code"])
        matches = keys_of_person(petition.salt, row["id"].hex(), name, given["email"], home)
        near = _near(connection, number)
        connection.execute(update(signature).where(signature.c.number == number).values(given | asdict(matches)))
        settle_people(connection, near | _near(connection, number))
        append_audit_line(connection, "corrected", by=by, signature=number, fields=sorted(changed))


def erase(petition: Petition, numbers: Sequence[int], *, by: str, report: Report = ignore) -> int:
    """Forget the people who gave these signatures, with all their signatures; return how many were erased.

    No batch, import or export brings back what they signed until now; if they sign again, it counts. Reports the
    signatures erased, then the people who are settled anew. Raises NobodyNamed, NoSuchSignature, PetitionError,
    Cancelled.
    """
    if not numbers:
        raise NobodyNamed("Name the signatures of the person by their numbers.")
    with petition.transaction() as connection:
        people = _everybody(connection, numbers)
        there = set(connection.execute(select(signature.c.number).where(signature.c.number.in_(numbers))).scalars())
        if missing := sorted(set(numbers) - there):
            raise NoSuchSignature(missing[0])
        all_of_them = select(signature.c.number, signature.c.person).where(signature.c.person.in_(people))
        count = forget(connection, all_of_them, utc_now(), report=report)
        append_audit_line(connection, "erased on request", by=by, people=len(people), signatures=count)
    petition.wipe()
    return count


def _tidied(changed: Mapping[str, str], country: str) -> dict[str, str]:
    if unknown := set(changed) - set(CORRECTED):
        raise UsageError(f"“{min(unknown)}” cannot be corrected. What can: {', '.join(CORRECTED)}.")
    clean = {name: clean_line(changed[name]) for name in CORRECTED if name in changed}
    country = clean.get("country", country).upper()
    tidy: dict[str, Callable[[str], str]] = {
        "country": str.upper,
        "email": tidy_email,
        "postal_code": lambda text: tidy_postal_code(text, country),
        "phone": lambda text: tidy_phone(text, country),
    }
    for name, text in clean.items():
        if text and (len(text) > LONGEST[name] or not _possible(name, text)):
            raise UsageError(f"This cannot be somebody's {name.replace('_', ' ')}. Check it; nothing was changed.")
    return {name: tidy.get(name, str)(text) for name, text in clean.items()}


def _possible(name: str, text: str) -> bool:
    match name:
        case "given_name" | "family_name":
            return is_name(text)
        case "email":
            return is_email(text)
        case "country":
            return is_country(text.upper())
    return True


def _near(connection: Connection, number: int) -> set[int]:
    """Return whom a change of this signature may concern: whoever shares a person, an address or a name and place."""
    mine = select(signature).where(signature.c.number == number).subquery()
    near = (
        select(signature.c.person).where(signature.c[name].in_(select(mine.c[name])))
        for name in ("person", "mailbox", "namesake")
    )
    return {person for each in near for person in connection.execute(each).scalars()}


def _everybody(connection: Connection, numbers: Sequence[int]) -> set[int]:
    """Return whose these signatures are, by every match staff said is the same person."""
    theirs = select(signature.c.person).where(signature.c.number.in_(numbers))
    classes = select(alias.c.same_as).where(alias.c.person.in_(theirs))
    same = select(alias.c.person).where(alias.c.same_as.in_(classes))
    return set(connection.execute(theirs.union(same)).scalars())
