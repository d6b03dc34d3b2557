"""Answers the person who asks: a copy of everything kept of them, a correction, or being forgotten."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection, select, update

from desktop.core.campaign import FieldName
from desktop.core.contact import is_email, tidy_email, tidy_phone, tidy_postal_code
from desktop.core.countries import is_country
from desktop.core.errors import OutputError, PetitionError, UsageError
from desktop.core.files import write_whole
from desktop.core.form import LONGEST, is_name
from desktop.core.line import clean_line
from desktop.petition.deduplication.person_keys import match_person
from desktop.petition.deduplication.recompute import settle_people
from desktop.petition.rights.erasure import forget
from desktop.petition.rights.search import FoundSignature
from desktop.petition.store.audit import note, utc_now
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
    if path.exists():
        raise OutputError(f"{path} is there already. Choose another name.")
    kept = {"format": 1, "campaign": (petition.campaign() or ("",))[0], "signatures": [asdict(each) for each in found]}
    write_whole(path, json.dumps(kept, ensure_ascii=False, indent=1).encode())
    with petition.transaction() as connection:
        note(connection, by, "copy for a person", signatures=[each.number for each in found])


def correct(petition: Petition, number: int, changed: Mapping[str, str], *, by: str) -> None:
    """Change what a person gave in one signature, as they ask; what they consented to stays as they gave it.

    Raises UsageError for a value that could not be, PetitionError where there is no such signature.
    """
    with petition.transaction() as connection:
        row = connection.execute(select(signature).where(signature.c.number == number)).mappings().one_or_none()
        if row is None:
            raise PetitionError(f"There is no signature {number}. `petition find` lists them.")
        given = {name: row[name] for name in CORRECTED} | _tidied(changed, row["country"])
        if not given["given_name"]:
            raise UsageError("A signature needs a name. To take it out, use `petition erase`.")
        name, home = (given["given_name"], given["family_name"]), (given["country"], given["postal_code"])
        matches = match_person(petition.salt, row["id"].hex(), name, given["email"], home)
        near = _near(connection, number)
        connection.execute(update(signature).where(signature.c.number == number).values(given | asdict(matches)))
        settle_people(connection, near | _near(connection, number))
        note(connection, by, "corrected", signature=number, fields=sorted(changed))


def erase(petition: Petition, numbers: Sequence[int], *, by: str) -> int:
    """Forget the people who gave these signatures, with all their signatures; return how many were erased.

    No batch, import or export brings back what they signed until now; if they sign again, it counts. Raises UsageError
    where nothing is named, PetitionError where one of the signatures is not there.
    """
    if not numbers:
        raise UsageError("Name the signatures of the person, as `petition find` numbers them.")
    with petition.transaction() as connection:
        people = _everybody(connection, numbers)
        there = set(connection.execute(select(signature.c.number).where(signature.c.number.in_(numbers))).scalars())
        if missing := sorted(set(numbers) - there):
            raise PetitionError(f"There is no signature {missing[0]}. Nothing was erased; `petition find` lists them.")
        all_of_them = select(signature.c.number, signature.c.person).where(signature.c.person.in_(people))
        count = forget(connection, all_of_them, utc_now())
        note(connection, by, "erased on request", people=len(people), signatures=count)
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
