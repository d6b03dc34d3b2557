"""The audit log: who did what and when, a line an act, each chained to the one before; nobody's personal data.

Staff are named, signers never: facts are numbers, codes, and names that staff gave to things.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Literal

from sqlalchemy import Connection, Row, func, insert, select

from desktop.core.canonical_json import canonical_json
from desktop.core.petition_errors import NobodySigned
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.tables.lasting_tables import audit

Break = Literal["changed", "removed"]
AuditFact = str | int | bool | None | list[str] | list[int] | dict[str, int]
_LONGEST = 80  # characters of a name that staff sign with
_AT_ONCE = 1000  # lines
_WITHIN = "acts"  # by what a connection remembers them
_FIRST = bytes(32)  # what the first line is chained to


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One act: `at` is UTC, ISO 8601, seconds; `facts` depend on `act`."""

    number: int
    at: str
    by: str
    act: str
    facts: dict[str, AuditFact]


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """How far the chain holds. `broken` is the first line that does not; None where all do.

    `why`: the line itself was changed after it was written, or lines before it were removed or replaced.
    `head` is the hash of the last good line, in hex: written down elsewhere, it proves later that none was cut off.
    """

    lines: int
    head: str
    broken: int | None = None
    why: Break | None = None


def append_audit_line(connection: Connection, act: str, *, by: str, **facts: AuditFact) -> int:
    """Add a line within the transaction of the act itself, and return its number.

    Raises NobodySigned where nobody signs for it.
    """
    if not by.strip() or len(by) > _LONGEST or not by.isprintable():
        raise NobodySigned(f"Say who does this, with a name or initials of at most {_LONGEST} characters.")
    last = connection.execute(select(audit.c.number, audit.c.hash).order_by(audit.c.number.desc()).limit(1)).first()
    number, before = (last.number + 1, last.hash) if last else (1, _FIRST)
    line = {"number": number, "at": utc_now(), "by": by.strip(), "act": act, "facts": canonical_json(facts).decode()}
    connection.execute(insert(audit).values(**line, before=before, hash=_hash(before, line)))
    connection.info.setdefault(_WITHIN, set()).add(act)
    return number


def acts_within(connection: Connection) -> set[str]:
    """Return which kinds of acts were written down since this transaction began."""
    found: set[str] = connection.info.setdefault(_WITHIN, set())
    return found


def begin_acts(connection: Connection) -> None:
    """Forget what an earlier transaction of this connection wrote down."""
    connection.info.pop(_WITHIN, None)


def last_line(connection: Connection) -> int:
    """Return the number of the newest line, 0 without any: where it is the same, nobody did anything meanwhile."""
    return connection.execute(select(func.max(audit.c.number))).scalar() or 0


def utc_now() -> str:
    """Return this moment as UTC, ISO 8601, seconds: as signatures, decisions and audit lines carry it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def audit_lines(connection: Connection) -> Iterator[AuditLine]:
    """Yield every line, the oldest first."""
    for row in _rows(connection):
        yield AuditLine(row.number, row.at, row.by, row.act, json.loads(row.facts))


def lines_of(connection: Connection, *acts: str) -> Iterator[AuditLine]:
    """Yield the lines of these kinds of acts, the newest first."""
    of_act = select(audit).where(audit.c.act.in_(acts)).order_by(audit.c.number.desc())
    for row in connection.execute(of_act):
        yield AuditLine(row.number, row.at, row.by, row.act, json.loads(row.facts))


def latest_audit_lines(connection: Connection, *, before: int | None = None, most: int = 20) -> list[AuditLine]:
    """Return at most `most` lines, the newest first, from the one before line `before` on."""
    newest = select(audit).order_by(audit.c.number.desc()).limit(most)
    rows = connection.execute(newest if before is None else newest.where(audit.c.number < before))
    return [AuditLine(row.number, row.at, row.by, row.act, json.loads(row.facts)) for row in rows]


def check_audit(connection: Connection, report: Report = ignore) -> AuditCheck:
    """Follow the chain and say at which line it breaks, if it does; reports lines. Raises Cancelled."""
    number, head = 0, _FIRST
    meter = Meter(report, "lines", connection.execute(select(func.count()).select_from(audit)).scalar_one())
    for row in _rows(connection):
        line = {"number": row.number, "at": row.at, "by": row.by, "act": row.act, "facts": row.facts}
        if row.hash != _hash(row.before, line):
            return AuditCheck(number, head.hex(), row.number, "changed")
        if row.number != number + 1 or row.before != head:
            return AuditCheck(number, head.hex(), row.number, "removed")
        number, head = row.number, row.hash
        if not number % _AT_ONCE:
            meter.advance(_AT_ONCE)
    if rest := number % _AT_ONCE:
        meter.advance(rest)
    return AuditCheck(number, head.hex())


def _hash(before: bytes, line: dict[str, str | int]) -> bytes:
    return sha256(before + canonical_json(line)).digest()


def _rows(connection: Connection) -> Iterator[Row[tuple[int, str, str, str, str, bytes, bytes]]]:
    every = select(audit).order_by(audit.c.number).execution_options(yield_per=_AT_ONCE)
    with connection.execute(every) as rows:  # closed by whoever stops in the middle, too
        yield from rows
