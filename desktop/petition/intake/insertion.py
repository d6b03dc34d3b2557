"""Puts one opened batch into the petition, within one transaction: what is new once, what is there as it was."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from desktop.petition.deduplication.recompute import settle_batch
from desktop.petition.engines.bulk_loading import load_rows, take_numbers
from desktop.petition.engines.lookup import learn_growth, look_up
from desktop.petition.intake.arrivals import (
    CLOCK_JUMPED,
    COLUMNS,
    CONSENT_COLUMNS,
    ID,
    PERSON,
    SEQUENCE,
    SHA256,
    SIGNED_AT,
    ArrivedSignature,
    OpenedLines,
    SignatureRow,
)
from desktop.petition.intake.devices import count_missing, release_batch
from desktop.petition.intake.rejections import ERASED, TAKEN, Rejected
from desktop.petition.intake.report import MergeReport, Standing
from desktop.petition.intake.undo import adopt
from desktop.petition.store.audit import append_audit_line
from desktop.petition.tables.arrived import also_in, batch, consent, rejection, signature
from desktop.petition.tables.kept import erased, tombstone
from desktop.transfer.manifest import Manifest

_ROW = ("number", "batch", *COLUMNS, "state", "reason")
_LOOKED_UP_BY = ("id", "batch", "person", "mailbox", "namesake")
_STANDING = ("valid", "")  # until it is settled


@dataclass(frozen=True, slots=True)
class KnownSignature:
    """A signature with the id of one that arrives: its number, what it was sealed as, and whether it counts."""

    number: int
    sha256: bytes
    batch: int
    undone: bool


@dataclass(frozen=True, slots=True)
class SortedSignatures:
    """The signatures of a batch by what becomes of them."""

    fresh: list[ArrivedSignature] = field(default_factory=list)
    twins: list[KnownSignature] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """A batch whose seals were opened, in parts. `id`: the SHA-256 of its manifest."""

    id: str
    manifest: Manifest
    parts: Sequence[OpenedLines]


def apply_batch(connection: Connection, opened: OpenedBatch, standing: Standing, *, by: str) -> MergeReport:
    """Merge a batch and return what became of it."""
    id_, manifest = opened.id, opened.manifest
    number = _number(connection, id_, manifest)
    arrivals = [arrival for part in opened.parts for arrival in part.arrivals]
    sorted_ = take_in(connection, number, arrivals)
    sorted_.rejected.extend(each for part in opened.parts for each in part.rejected)
    note_rejected(connection, number, sorted_.rejected)
    adopt(connection, number)
    release_batch(connection, id_)
    settle_batch(connection, number)
    back = sum(each.undone for each in sorted_.twins)
    report = MergeReport(
        number=number,
        read=manifest.count,
        added=len(sorted_.fresh) + back,
        present=len(sorted_.twins) - back,
        rejected=len(sorted_.rejected),
        reasons=tuple(sorted(sorted_.rejected, key=lambda each: each.sequence)),
        device=standing,
        missing=count_missing(connection, manifest.device, manifest.last),
    )
    figures = {"read": report.read, "added": report.added, "present": report.present, "rejected": report.rejected}
    append_audit_line(connection, "merge", by=by, merge=number, batch=id_, **figures)
    return report


def take_in(connection: Connection, number: int, arrivals: Sequence[ArrivedSignature]) -> SortedSignatures:
    """Insert what is new of these signatures into batch `number`, and return what became of each."""
    sorted_ = _sort(connection, arrivals)
    _insert(connection, number, sorted_.fresh)
    _note_twins(connection, number, sorted_.twins)
    return sorted_


def _number(connection: Connection, id_: str, manifest: Manifest) -> int:
    known = connection.execute(select(batch.c.number).where(batch.c.id == id_)).scalar_one_or_none()
    if known is not None:
        return int(known)
    row = insert(batch).values(
        id=id_,
        source="",
        device=manifest.device,
        device_number=manifest.number,
        event=manifest.event.id,
        event_name=manifest.event.name,
        event_place=manifest.event.place,
        event_day=manifest.event.day,
        first=manifest.first,
        last=manifest.last,
        count=manifest.count,
        entries_sha256=manifest.entries_sha256,
        undone=False,
    )
    return int(connection.execute(row.returning(batch.c.number)).scalar_one())


def _sort(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> SortedSignatures:
    held, buried = _held(connection, arrivals), _buried(connection, arrivals)
    if not held and not buried:  # nearly always
        return SortedSignatures(fresh=list(arrivals))
    result = SortedSignatures()
    for arrival in arrivals:
        row = arrival[0]
        twin = held.get(row[ID])
        if twin and twin.sha256 == row[SHA256]:
            result.twins.append(twin)
        elif twin:
            result.rejected.append(Rejected(row[SEQUENCE], TAKEN))
        elif _is_buried(row, buried):
            result.rejected.append(Rejected(row[SEQUENCE], ERASED))
        else:
            result.fresh.append(arrival)
    return result


def _is_buried(row: SignatureRow, buried: Mapping[int, str]) -> bool:
    # A clock that jumped says nothing: whoever asked to be erased is not let in by a wrong date.
    until = buried.get(row[PERSON], "")
    return bool(until) and (row[SIGNED_AT] <= until or row[CLOCK_JUMPED])


def _held(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> Mapping[bytes, KnownSignature]:
    facts = (signature.c.id, signature.c.number, signature.c.sha256, signature.c.batch, batch.c.undone)
    wanted = select(*facts).select_from(signature.join(batch))
    rows = look_up(connection, wanted, signature.c.id, [row[ID] for row, _ in arrivals])
    return {row.id: KnownSignature(row.number, row.sha256, row.batch, bool(row.undone)) for row in rows}


def _buried(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> Mapping[int, str]:
    if connection.execute(select(tombstone.c.person).limit(1)).first() is None:  # nearly always
        return {}
    rows = look_up(connection, select(tombstone), tombstone.c.person, [row[PERSON] for row, _ in arrivals])
    return {row.person: row.until for row in rows}


def _insert(connection: Connection, number: int, fresh: Sequence[ArrivedSignature]) -> None:
    if not fresh:
        return
    first = take_numbers(connection, signature.c.number, len(fresh))
    load_rows(connection, signature, _ROW, ((at, number, *row, *_STANDING) for at, (row, _) in enumerate(fresh, first)))
    given = ((at, *each) for at, (_, consents) in enumerate(fresh, first) for each in consents)
    load_rows(connection, consent, ("signature", *CONSENT_COLUMNS), given)
    learn_growth(connection, signature, _LOOKED_UP_BY, first + len(fresh) - 1)


def _note_twins(connection: Connection, number: int, twins: Sequence[KnownSignature]) -> None:
    noted = set(connection.execute(select(also_in.c.signature).where(also_in.c.batch == number)).scalars())
    new = [(each.number, number) for each in twins if each.batch != number and each.number not in noted]
    load_rows(connection, also_in, ("signature", "batch"), new)


def note_rejected(connection: Connection, number: int, rejected: Sequence[Rejected]) -> None:
    """Write down what batch `number` held and the petition does not take, instead of what was written before."""
    connection.execute(delete(rejection).where(rejection.c.batch == number))
    load_rows(
        connection,
        rejection,
        ("batch", "sequence", "reason"),
        [(number, each.sequence, each.code) for each in rejected],
    )
    gone = set(connection.execute(select(erased.c.sequence).where(erased.c.batch == number)).scalars())
    new = {each.sequence for each in rejected if each.code == ERASED} - gone
    load_rows(connection, erased, ("batch", "sequence"), [(number, sequence) for sequence in sorted(new)])
