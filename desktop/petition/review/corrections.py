"""Corrects what a person gave, as they ask: looked at first, noted as a decision, and taken back by its number."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from desktop.core.campaign import FieldName
from desktop.core.contact_details import is_email, tidy_email, tidy_phone, tidy_postal_code
from desktop.core.countries import is_country
from desktop.core.errors import UsageError
from desktop.core.form import is_name
from desktop.core.one_line_text import clean_line
from desktop.core.petition_errors import NameNeeded, NoSuchSignature
from desktop.core.sealed_text_limits import LONGEST
from desktop.core.store_errors import Overtaken
from desktop.petition.agreements.kept_packs import sound_packs
from desktop.petition.deduplication.counters import recounted
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.deduplication.settling_standing import settle_people
from desktop.petition.name_index.index_upkeep import forget_names, index_names
from desktop.petition.review.decisions import note_decision
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import correction, decided_on, decision

CORRECTED: tuple[FieldName, ...] = ("name", "given_name", "family_name", "country", "email", "postal_code", "phone")
_ONE_BOX, _TWO_BOXES = ("name",), ("given_name", "family_name")  # a signature has its name in the one or the others


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What stands in one field of a signature before and after a correction; empty where nothing does."""

    field: FieldName
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that was made: the number of its decision, whose signature it is, and what it changed."""

    number: int
    signature: int
    changes: tuple[FieldChange, ...]


def correctable_fields(petition: Petition, number: int) -> Mapping[FieldName, str]:
    """Return what of a signature can be corrected, and what stands there; a name in the box or boxes it was signed in.

    What no kept version of the campaign asks, and is empty here, is not among it.
    A whole name of a table stands alone in the first of two boxes where the campaign asks for one box only. Raises
    NoSuchSignature, PetitionError.
    """
    with petition.reading() as connection:
        row = _signature(connection, number)
        whole = not row["family_name"] and _asks_one_box(connection)
        never = _never_asked(connection)
    other = _TWO_BOXES if row["name"] else ("name", "family_name") if whole else _ONE_BOX
    return {name: row[name] for name in CORRECTED if name not in other and (row[name] or name not in never)}


def preview_correction(petition: Petition, number: int, changed: Mapping[str, str]) -> tuple[FieldChange, ...]:
    """Return what a correction would change, and change nothing. Raises as `correct` does."""
    with petition.reading() as connection:
        return _changes(_signature(connection, number), changed)


def correct(
    petition: Petition, number: int, changed: Mapping[str, str], *, by: str, seen: Mapping[str, str] | None = None
) -> Correction:
    """Change what a person gave in one signature, as they ask; what they consented to stays as they gave it.

    `seen`: what stood in fields when somebody decided on this. Raises Overtaken where one of them is another by now,
    UsageError for a value that could not be, or that stands there already, NameNeeded, NoSuchSignature, PetitionError.
    """
    with petition.transaction() as connection:
        row = _signature(connection, number)
        if any(row[name] != text for name, text in (seen or {}).items()):
            raise Overtaken("Somebody else corrected the same since you looked. Look at it again.")
        changes = _changes(row, changed)
        _write(connection, petition.salt, row, {each.field: each.after for each in changes})
        made = note_decision(connection, "corrected", "", 1, by=by)
        connection.execute(insert(decided_on).values(decision=made.number, signature=number))
        whose = {"decision": made.number, "signature": number, "person": row["person"]}
        connection.execute(insert(correction), [whose | asdict(each) for each in changes])
        fields: list[str] = [each.field for each in changes]
        append_audit_line(connection, "corrected", by=by, signature=number, decision=made.number, fields=fields)
    return Correction(made.number, number, changes)


def take_back(connection: Connection, salt: bytes, number: int) -> None:
    """Write back what stood before correction `number`, as a part of the caller's transaction.

    Raises PetitionError where a later one stands on it, or where nothing is left of it.
    """
    rows = connection.execute(select(correction).where(correction.c.decision == number)).mappings().all()
    if not rows:
        raise Overtaken("What stood there before was erased since. Nothing was changed.")
    _refuse_covered(connection, rows, number)
    row = _signature(connection, rows[0]["signature"])
    _write(connection, salt, row, {each["field"]: each["before"] for each in rows}, alone=rows[0]["person"])


def _refuse_covered(connection: Connection, rows: Any, number: int) -> None:  # noqa: ANN401 - rows of `correction`
    later = (
        select(decision.c.number)
        .join(correction)
        .where(
            *(decision.c.number > number, decision.c.undone.is_(False)),
            *(correction.c.signature == rows[0]["signature"], correction.c.field.in_([row["field"] for row in rows])),
        )
        .order_by(decision.c.number.desc())
    )
    if (covering := connection.execute(later).scalars().first()) is not None:
        raise Overtaken(f"Decision {covering} changed the same since. Take that one back first.")


def _write(
    connection: Connection, salt: bytes, row: RowMapping, changed: Mapping[str, str], alone: int | None = None
) -> None:
    """Write fields of a signature and settle whom it concerns; `alone`: the person it was, where no e-mail says so."""
    given = {**_held(row), **changed}
    name, home = (given["name"] or given["given_name"], given["family_name"]), (given["country"], given["postal_code"])
    unique = row["sha256"].hex() if row["device"] else row["id"].hex()
    keys = keys_of_person(salt, unique, name, given["email"], home)
    if not given["email"]:
        keys = replace(keys, person=_without_email(row, keys.person if alone is None else alone))
    this = signature.c.number == row["number"]
    near = _near(connection, row["number"])
    with recounted(connection, this):
        connection.execute(update(signature).where(this).values(given | asdict(keys)))
    forget_names(connection, select(signature.c.number).where(this))
    index_names(connection, [(row["number"], *name)])
    settle_people(connection, near | _near(connection, row["number"]))


def _never_asked(connection: Connection) -> set[FieldName]:
    """Return how people can be reached that no version of the campaign asks; nothing where none is kept."""
    packs = sound_packs(connection)
    reached: tuple[FieldName, ...] = ("email", "postal_code", "phone")
    return {name for name in reached if packs and all(each.campaign.field(name).need == "hidden" for each in packs)}


def _asks_one_box(connection: Connection) -> bool:
    """Whether every version of the campaign has the whole name in one box."""
    packs = sound_packs(connection)
    return bool(packs) and all(each.campaign.field("name").need != "hidden" for each in packs)


def _without_email(row: RowMapping, other: int) -> int:
    """Return the person of somebody who has no e-mail now: the same as before, unless an e-mail said who it was."""
    return other if row["email"] else int(row["person"])


def _signature(connection: Connection, number: int) -> RowMapping:
    row = connection.execute(select(signature).where(signature.c.number == number)).mappings().one_or_none()
    if row is None:
        raise NoSuchSignature(number)
    return row


def _held(row: RowMapping) -> dict[str, str]:
    return {name: row[name] for name in CORRECTED}


def _changes(row: RowMapping, changed: Mapping[str, str]) -> tuple[FieldChange, ...]:
    held, tidy = _held(row), _tidied(changed, row["country"])
    _require_own_boxes(held, tidy)
    found = tuple(
        FieldChange(name, held[name], tidy[name]) for name in CORRECTED if tidy.get(name, held[name]) != held[name]
    )
    if not found:
        raise UsageError("It stands there like that already. Nothing was changed.")
    return found


def _require_own_boxes(held: Mapping[str, str], tidy: Mapping[str, str]) -> None:
    """Keep a name in the box or boxes it was signed in, and never without one."""
    own, other = (_ONE_BOX, _TWO_BOXES) if held["name"] else (_TWO_BOXES, _ONE_BOX)
    if wrong := [name for name in other if name in tidy]:
        raise UsageError(f"This name was signed in {' and '.join(own)}, not in {wrong[0]}. Correct it there.")
    if not {**held, **tidy}[own[0]]:
        raise NameNeeded("A signature needs a name. To take it out, erase it.")


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
        case "name" | "given_name" | "family_name":
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
