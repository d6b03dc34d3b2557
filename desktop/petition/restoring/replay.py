"""Does again to a restored petition what its replay log says: who was erased or withdrew since stays out.

Each step may be done any number of times: what is done already is left as it is.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from desktop.core.errors import SealError
from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey, fingerprint
from desktop.petition.deduplication.older_person_keys import earlier_person
from desktop.petition.deduplication.settling_standing import settle_decision
from desktop.petition.earlier_deliveries.noting_delivered_people import ErasedWhy
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.replay_log.entries import (
    ContactsErased,
    Erased,
    Revoked,
    Sealed,
    Withdrawn,
    open_entry,
)
from desktop.petition.replay_log.entries_from_petition import withdrawal_of
from desktop.petition.replay_log.log_file import ReplayLog
from desktop.petition.restoring.replay_consents import replay_consents
from desktop.petition.restoring.signatures_by_key import every_signature, salt_of
from desktop.petition.rights.erasure import bury, forget
from desktop.petition.rights.retention import blank_contacts
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import awaited, decided_on, decision

_AT_ONCE = 10_000  # signatures


@dataclass(frozen=True, slots=True)
class Replayed:
    """What was done again: signatures erased, signatures withdrawn, and those of withdrawals that are not here yet.

    `unopened`: entries that no key opens, or that are not written as ours are. `consents`: of how many signatures a
    consent was ended again.
    """

    erased: int = 0
    withdrawn: int = 0
    awaited: int = 0
    unopened: int = 0
    consents: int = 0


NOTHING_DONE = Replayed()


@dataclass(frozen=True, slots=True)
class OpenedEntries:
    """The sealed entries of a log, opened, in their order, and how many could not be."""

    entries: tuple[Sealed, ...]
    unopened: int


def count_sealed(log: ReplayLog, since: int) -> int:
    """Return how many entries after the first `since` only the key opens."""
    return sum("sealed" in line for line in log.lines[since:])


def open_entries(log: ReplayLog, since: int, keys: Sequence[SealingKey]) -> OpenedEntries:
    """Open the entries after the first `since`, each with the key it was sealed to."""
    by_name = {fingerprint(each.public): each for each in keys}
    opened: list[Sealed] = []
    unopened = 0
    for number, line in enumerate(log.lines[since:], since):
        try:
            entry = open_entry(line, by_name, log.id, number)
        except SealError:
            unopened += 1
        else:
            opened += [entry] if entry else []
    return OpenedEntries(tuple(opened), unopened)


def replay(connection: Connection, opened: OpenedEntries, report: Report = ignore) -> Replayed:
    """Do again what these entries say, as a part of the caller's transaction. Raises Cancelled."""
    entries = opened.entries
    erased = _erase(connection, [each for each in entries if isinstance(each, Erased)], report)
    for day in sorted(each.before for each in entries if isinstance(each, ContactsErased)):
        blank_contacts(connection, day, report)
    decided = _decided(entries)
    _revoke(connection, {asked for asked, stands in decided.items() if stands is None})
    withdrawn, later = _withdraw(connection, {asked: said for asked, said in decided.items() if said})
    ended = replay_consents(connection, entries)
    return Replayed(erased, withdrawn, later, opened.unopened, ended)


_Asked = tuple[str, int]  # when a withdrawal was decided, and the signature it is about


def _decided(entries: Sequence[Sealed]) -> dict[_Asked, Withdrawn | None]:
    """Return what was last said of each: withdrawn, or None where that was taken back."""
    decided: dict[_Asked, Withdrawn | None] = {}
    for each in entries:
        if isinstance(each, Withdrawn | Revoked):
            decided |= dict.fromkeys(
                ((each.at, key) for key in each.signatures), each if isinstance(each, Withdrawn) else None
            )
    return decided


def _erase(connection: Connection, entries: Sequence[Erased], report: Report) -> int:
    people: dict[int, str] = {}
    for each in entries:
        people |= {person: max(each.until, people.get(person, "")) for person in each.people}
    ids = {key for each in entries for key in each.signatures}
    if not people and not ids:
        return 0
    bury(connection, people, ids)
    due = defaultdict[tuple[str, ErasedWhy], list[int]](list)
    salt = salt_of(connection)
    for row, key in every_signature(connection):
        # A log of before version 0009 has the key of then.
        earlier = earlier_person(salt, (row.name or row.given_name, row.family_name), row.email) if people else None
        until = max(people.get(row.person, ""), people.get(earlier, "") if earlier else "")
        if key in ids or (until and (row.signed_at <= until or row.clock_jumped)):
            due[until, "asked" if key in ids else "age"].append(row.number)  # age names people only
    for (until, why), numbers in due.items():
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            theirs = select(signature.c.number, signature.c.person).where(signature.c.number.in_(some))
            forget(connection, theirs, until, why=why, report=report)
    return sum(map(len, due.values()))


def _withdraw(connection: Connection, asked: Mapping[_Asked, Withdrawn]) -> tuple[int, int]:
    """Decide again what no decision of that moment says; return how many signatures are withdrawn, and awaited."""
    said = _already(connection, {at for at, _ in asked})
    due = defaultdict[tuple[str, str, str], list[int]](list)
    for (at, key), each in asked.items():
        if (at, key) not in said:
            due[at, each.by, each.reason].append(key)
    if not due:
        return 0, 0
    wanted = {key for keys in due.values() for key in keys}
    here = {key: row.number for row, key in every_signature(connection) if key in wanted}
    for (at, by, reason), keys in due.items():
        values = {"at": at, "by": by, "act": "withdrawn", "reason": reason, "undone": False}
        number = connection.execute(insert(decision).values(values).returning(decision.c.number)).scalar_one()
        load_rows(
            connection, decided_on, ("decision", "signature"), [(number, here[key]) for key in keys if key in here]
        )
        load_rows(connection, awaited, ("signature", "decision"), [(key, number) for key in keys if key not in here])
        settle_decision(connection, number)
    return len(here), len(wanted - set(here))


def _already(connection: Connection, moments: set[str]) -> set[_Asked]:
    """Return what withdrawals decided at these moments are about, also those that were taken back."""
    found = select(decision.c.number, decision.c.at).where(decision.c.act == "withdrawn")
    rows = [row for row in connection.execute(found).all() if row.at in moments]
    return {(row.at, key) for row in rows for key in withdrawal_of(connection, row.number).signatures}


def _revoke(connection: Connection, taken_back: set[_Asked]) -> None:
    stands = select(decision.c.number, decision.c.at).where(decision.c.act == "withdrawn", decision.c.undone.is_(False))
    for row in connection.execute(stands).all() if taken_back else ():
        keys = withdrawal_of(connection, row.number).signatures
        if keys and all((row.at, key) in taken_back for key in keys):
            connection.execute(update(decision).where(decision.c.number == row.number).values(undone=True))
            settle_decision(connection, row.number)
