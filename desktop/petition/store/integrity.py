"""Proves that a petition is whole: its file, its audit log, its sums, and what is worked out from the rest."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import Connection, Table, and_, exists, func, select

from desktop.petition.deduplication.recompute import settle_people
from desktop.petition.store.audit import AuditCheck, check_audit
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import also_in, batch, rejection, signature
from desktop.petition.tables.kept import erased

STEPS = 4
_AT_ONCE = 20_000  # people


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at and what was found: `problems` is empty where all is well, else a sentence each."""

    batches: int
    signatures: int
    audit: AuditCheck
    problems: tuple[str, ...]


def check_petition(petition: Petition, advance: Callable[[], None] = lambda: None) -> Check:
    """Look at everything, change nothing; `advance` is called after each of `STEPS` steps.

    Whoever writes waits during the last step, in which the standing is worked out anew and put back.
    Raises PetitionError where the petition cannot be read at all.
    """
    with petition.reading() as connection:
        problems = list(petition.damage(connection))
        advance()
        audit = check_audit(connection)
        if audit.broken is not None:
            problems.append(f"Line {audit.broken} of the audit log does not hold: {audit.why}.")
        advance()
        problems += _wrong_sums(connection)
        advance()
        batches, signatures = (_count(connection, table) for table in (batch, signature))
    if not _standing_holds(petition):
        problems.append(
            "Some signatures do not count as they should. Undo and redo the merges they came with, and report this."
        )
    advance()
    return Check(batches, signatures, audit, tuple(problems))


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _wrong_sums(connection: Connection) -> list[str]:
    """Compare what each batch says it held with what became of it: added, present, rejected or erased."""
    again = exists().where(and_(rejection.c.batch == erased.c.batch, rejection.c.sequence == erased.c.sequence))
    parts = (
        select(signature.c.batch, func.count().label("lines")).group_by(signature.c.batch),
        select(also_in.c.batch, func.count()).group_by(also_in.c.batch),
        select(rejection.c.batch, func.count()).group_by(rejection.c.batch),
        select(erased.c.batch, func.count()).where(~again).group_by(erased.c.batch),
    )
    found: dict[int, int] = {}
    for part in parts:
        for number, lines in connection.execute(part):
            found[number] = found.get(number, 0) + lines
    said = connection.execute(select(batch.c.number, batch.c.count).order_by(batch.c.number))
    return [
        f"Merge {number} read {count} signatures, and {found.get(number, 0)} of them are accounted for."
        for number, count in said
        if found.get(number, 0) != count
    ]


def _standing_holds(petition: Petition) -> bool:
    with petition.transaction() as connection:
        before = _digest(connection)
        _settle_everybody(connection)
        after = _digest(connection)
        connection.rollback()
    return before == after


def _settle_everybody(connection: Connection) -> None:
    last = None
    while True:
        people = select(signature.c.person).distinct().order_by(signature.c.person).limit(_AT_ONCE)
        after = people if last is None else people.where(signature.c.person > last)
        some = connection.execute(after).scalars().all()
        if not some:
            return
        settle_people(connection, some)
        last = some[-1]


def _digest(connection: Connection) -> bytes:
    columns = (signature.c[name] for name in ("number", "kept_as", "doubt", "state", "reason"))
    digest = blake2b()
    for row in connection.execute(select(*columns).order_by(signature.c.number).execution_options(yield_per=5000)):
        digest.update(repr(tuple(row)).encode())
    return digest.digest()
