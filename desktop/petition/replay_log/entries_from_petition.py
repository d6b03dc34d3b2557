"""Gathers all that a new replay log must say from the start: what the petition itself knows of who is kept out."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, Table, select, union

from desktop.petition.deduplication.ending_consents import CONSENT
from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.replay_log.entries import (
    ConsentEnded,
    ContactsErased,
    Entry,
    SecondSecretSet,
    SheetsPrinted,
    Withdrawn,
    share_decided,
    share_out,
)
from desktop.petition.tables.arrival_tables import petition as petition_row
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import awaited, awaited_consent, decided_on, decision, taken_back
from desktop.petition.tables.lasting_tables import audit, erased_signature, second_secret, tombstone
from desktop.petition.tables.paper_tables import sheet

CONTACTS_ERASED = "retention: contact"  # how the audit log calls it


def take_snapshot(connection: Connection) -> Iterator[Entry]:
    """Yield everybody who was erased, how far age erased how to reach people, and every withdrawal that stands.

    A consent that was taken back is such a withdrawal. And which sheets of paper have a number, and the second secret.
    """
    buried = defaultdict[str, list[int]](list)
    for person, until in connection.execute(select(tombstone.c.person, tombstone.c.until)):
        buried[until].append(person)
    for until, people in sorted(buried.items()):
        yield from share_out(until, people)
    yield from share_out("", (), connection.execute(select(erased_signature.c.signature)).scalars().all())
    yield from printed_sheets(connection)
    yield from kept_secret(connection)
    lines = connection.execute(select(audit.c.facts).where(audit.c.act == CONTACTS_ERASED)).scalars()
    if days := [json.loads(facts)["before"] for facts in lines]:
        yield ContactsErased(max(days))
    stands = select(decision.c.number, decision.c.act).where(decision.c.undone.is_(False)).order_by(decision.c.number)
    for row in connection.execute(stands.where(decision.c.act.in_(("withdrawn", CONSENT)))).all():
        kept_out = ended_consent if row.act == CONSENT else withdrawal_of
        yield from share_decided(kept_out(connection, row.number))


def kept_secret(connection: Connection) -> tuple[SecondSecretSet, ...]:
    """Return the second secret as it is kept, nothing where there is none."""
    rows = connection.execute(select(second_secret.c.at, second_secret.c.holder, second_secret.c.stretched))
    return tuple(SecondSecretSet(*row) for row in rows)


def withdrawal_of(connection: Connection, number: int) -> Withdrawn:
    """Return the withdrawal that decision `number` is, with all the signatures it is about, here or awaited."""
    made = connection.execute(select(decision).where(decision.c.number == number)).one()
    return Withdrawn(made.at, made.by, made.reason, _signatures_of(connection, number, awaited))


def ended_consent(connection: Connection, number: int) -> ConsentEnded:
    """Return which consents decision `number` ended, with all the signatures that gave them, here or awaited."""
    made = connection.execute(select(decision).where(decision.c.number == number)).one()
    named = (select(each.c.request).where(each.c.decision == number) for each in (taken_back, awaited_consent))
    request = connection.execute(union(*named)).scalars().first() or ""
    return ConsentEnded(made.at, made.by, request, _signatures_of(connection, number, awaited_consent))


def _signatures_of(connection: Connection, number: int, later: Table) -> tuple[int, ...]:
    salt = connection.execute(select(petition_row.c.salt)).scalar_one()
    on = select(signature.c.id, signature.c.sha256).join(decided_on, decided_on.c.signature == signature.c.number)
    here = connection.execute(on.where(decided_on.c.decision == number).order_by(signature.c.number))
    missing = connection.execute(select(later.c.signature).where(later.c.decision == number)).scalars()
    return (*(key_of_signature(salt, *each) for each in here), *missing)


def printed_sheets(connection: Connection) -> Iterator[SheetsPrinted]:
    """Yield which sheets have a number, those in a row that are alike together."""
    alike: SheetsPrinted | None = None
    for row in connection.execute(select(sheet).order_by(sheet.c.number)):
        this = SheetsPrinted(row.number, row.number, row.pack.hex(), row.language, row.layout, row.lines)
        if alike and replace(alike, first=row.number, last=row.number) == this and alike.last + 1 == row.number:
            alike = replace(alike, last=row.number)
            continue
        if alike:
            yield alike
        alike = this
    if alike:
        yield alike
