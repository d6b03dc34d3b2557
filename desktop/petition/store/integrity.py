"""Proves that a petition is whole: its file, its audit log, its sums, and what is worked out from the rest."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

from sqlalchemy import Connection, Table, func, select

from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.counters import count_anew, counters_hold
from desktop.petition.deduplication.settling_standing import settle_people
from desktop.petition.engines.engine_contract import DatabaseDamage
from desktop.petition.store.audit import AuditCheck, Break, append_audit_line, check_audit
from desktop.petition.store.batch_line_outcomes import count_lines
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature

_AT_ONCE = 20_000  # people


@dataclass(frozen=True, slots=True)
class IntegrityProblem:
    """What does not hold.

    bytes: a backup is not as it was written. pages: those of the file are damaged. references: rows of `number` tables
    refer to others that are not there. audit: line `number` of the log does not hold; `why`: it was changed, or lines
    before it were removed. sum: merge `number` read other than as many signatures (`read`) as are `accounted` for.
    pack: the kept one of version `number` is broken. standing: some that came with `merges` do not count as they
    should. figures: the counters are not what counting gives.
    """

    kind: Literal["bytes", "pages", "references", "audit", "sum", "pack", "standing", "figures"]
    number: int = 0
    read: int = 0
    accounted: int = 0
    merges: tuple[int, ...] = ()
    why: Break | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at and what was found: `problems` is empty where all is well."""

    batches: int
    signatures: int
    audit: AuditCheck
    problems: tuple[IntegrityProblem, ...]


def check_petition(petition: Petition, report: Report = ignore) -> Check:
    """Look at everything, change nothing; reports the lines of the audit log, then people.

    Whoever writes waits at the end, while the standing of everybody is worked out anew and put back.
    Raises PetitionError where the petition cannot be read at all; Cancelled.
    """
    with petition.reading() as connection:
        problems = _damage(petition.damage(connection))
        audit = check_audit(connection, report)
        if audit.broken is not None:
            problems.append(IntegrityProblem("audit", audit.broken, why=audit.why))
        problems += _wrong_sums(connection)
        problems += [] if counters_hold(connection) else [IntegrityProblem("figures")]
        batches, signatures = (_count(connection, table) for table in (batch, signature))
    with petition.transaction() as connection:
        odd = _settle_everybody(connection, report)
        connection.rollback()
    problems += [IntegrityProblem("standing", merges=odd)] if odd else []
    return Check(batches, signatures, audit, tuple(problems))


def settle_anew(petition: Petition, *, by: str, report: Report = ignore) -> tuple[int, ...]:
    """Work out anew who counts, and all figures, and keep that; return the merges with signatures that count otherwise.

    Reports people. Raises NobodySigned, PetitionError, Cancelled.
    """
    with petition.transaction() as connection:
        odd = _settle_everybody(connection, report)
        count_anew(connection)
        append_audit_line(connection, "settled anew", by=by, merges=list(odd))
    return odd


def _damage(found: DatabaseDamage) -> list[IntegrityProblem]:
    pages = [IntegrityProblem("pages")] if found.pages else []
    return pages + ([IntegrityProblem("references", found.tables)] if found.tables else [])


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _wrong_sums(connection: Connection) -> list[IntegrityProblem]:
    """Compare what each batch says it held with what became of it: added, present, rejected or erased."""
    found: Counter[int] = Counter()
    for part in count_lines(connection).values():
        found.update(part)
    said = connection.execute(select(batch.c.number, batch.c.count).order_by(batch.c.number))
    return [IntegrityProblem("sum", number, count, found[number]) for number, count in said if found[number] != count]


def _settle_everybody(connection: Connection, report: Report) -> tuple[int, ...]:
    """Settle everybody, in the caller's transaction, and return the merges of which some then count otherwise."""
    before = _digests(connection)
    _settle(connection, report)
    after = _digests(connection)
    return tuple(number for number in sorted(before) if before[number] != after[number])


def _settle(connection: Connection, report: Report) -> None:
    everybody = select(func.count(signature.c.person.distinct()))
    meter, last = Meter(report, "people", connection.execute(everybody).scalar_one()), None
    while True:
        people = select(signature.c.person).distinct().order_by(signature.c.person).limit(_AT_ONCE)
        after = people if last is None else people.where(signature.c.person > last)
        some = connection.execute(after).scalars().all()
        if not some:
            return
        settle_people(connection, some)
        meter.advance(len(some))
        last = some[-1]


def _digests(connection: Connection) -> dict[int, bytes]:
    """Return a digest for each merge of what its signatures count for."""
    columns = (signature.c[name] for name in ("batch", "number", "kept_as", "doubt", "state", "reason"))
    digests: defaultdict[int, blake2b] = defaultdict(blake2b)
    for row in connection.execute(select(*columns).order_by(signature.c.number).execution_options(yield_per=5000)):
        digests[row.batch].update(repr(tuple(row)).encode())
    return {number: digest.digest() for number, digest in digests.items()}
