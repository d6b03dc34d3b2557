"""Puts one opened batch into the petition, within one transaction: what is new once, what is there as it was."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from sqlalchemy import Connection, Table, delete, insert, select, update

from desktop.petition.deduplication.counters import count_arrived
from desktop.petition.deduplication.names_with_markup import TAGGED, is_tagged
from desktop.petition.deduplication.older_person_keys import earlier_person
from desktop.petition.deduplication.person_keys import key_of_signature, keyed_hash
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.engines.bulk_loading import load_rows, take_numbers
from desktop.petition.engines.bulk_lookup import learn_growth, look_up
from desktop.petition.intake.arrivals import (
    CLOCK_JUMPED,
    COLUMNS,
    CONSENT_COLUMNS,
    DEVICE,
    EMAIL,
    FAMILY_NAME,
    GIVEN_NAME,
    ID,
    MAILBOX,
    NAME,
    PACK,
    PERSON,
    SEQUENCE,
    SHA256,
    SIGNED_AT,
    ArrivedSignature,
    OpenedLines,
    SignatureRow,
)
from desktop.petition.intake.awaited_signatures import meet_awaited
from desktop.petition.intake.batch_times import note_times
from desktop.petition.intake.cancelled_signatures import cancelled_among, empty_cancelled
from desktop.petition.intake.corrected_events import settle_event
from desktop.petition.intake.decisions_carried_over import hold_anew
from desktop.petition.intake.devices import count_missing
from desktop.petition.intake.forks import count_twice, is_parted
from desktop.petition.intake.merge_report import MergeReport, Standing
from desktop.petition.intake.merges_undone_before_restore import was_undone_before
from desktop.petition.intake.quarantine import take_out
from desktop.petition.intake.rejections import CANCELLED, ERASED, GONE, TAKEN, Rejected
from desktop.petition.intake.retractions import note_retractions
from desktop.petition.intake.undoing_merges import adopt, undo_within
from desktop.petition.name_index.index_upkeep import index_names
from desktop.petition.store.audit import append_audit_line
from desktop.petition.tables.arrival_tables import also_in, batch, consent, named_pack, petition, rejection, signature
from desktop.petition.tables.lasting_tables import erased, erased_signature, tombstone
from desktop.transfer.manifest import Manifest

_ROW = ("number", "batch", "variant", "contest", *COLUMNS, "state", "reason")
_Identity = tuple[bytes, int]  # id and device
_LOOKED_UP_BY = ("id", "batch", "person", "mailbox", "namesake")
_STANDING = ("valid", "")  # until it is settled
_IN_REVIEW = ("review", TAGGED)
_AT_ONCE = 5000  # values looked up by one statement
_ALONE = (0, None)  # variant and contest of nearly all
_ALWAYS = ("read", "added", "present", "rejected")  # figures that the audit log has of each merge


@dataclass(frozen=True, slots=True)
class KnownSignature:
    """A signature with the id and device of one that arrives: its number, and what it was sealed as.

    `variant`: how many seals with this id and device were there before it. `undone`: whether its merge is.
    """

    number: int
    sha256: bytes
    batch: int
    variant: int
    undone: bool


@dataclass(frozen=True, slots=True)
class SortedSignatures:
    """The signatures of a batch by what becomes of them.

    `contested`: those of `fresh` whose device sealed something else under the same id, each with what is there of it.
    `anew`: those of `fresh` that are rows of a table which counts for nothing any more and was read otherwise.
    `cancelled`: the keyed hashes of those of `rejected` that their signers took back, and nobody knew of.
    """

    fresh: list[ArrivedSignature] = field(default_factory=list)
    contested: dict[_Identity, list[KnownSignature]] = field(default_factory=dict)
    anew: dict[_Identity, list[KnownSignature]] = field(default_factory=dict)
    twins: list[KnownSignature] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    cancelled: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """A batch whose seals were opened, in parts. `id`: the SHA-256 of its manifest."""

    id: str
    manifest: Manifest
    parts: Sequence[OpenedLines]


@dataclass(frozen=True, slots=True)
class AppliedBatch:
    """A batch that was merged. `cancelled`: the keyed hashes of signatures that are taken back since, or as they came.

    `emptied`: so many of them were here before. `again`: whether staff had undone it, and it counts by coming again.
    """

    report: MergeReport
    cancelled: tuple[int, ...]
    emptied: int
    again: bool = False


def apply_batch(connection: Connection, opened: OpenedBatch, standing: Standing, *, by: str) -> AppliedBatch:
    """Merge a batch and return what became of it."""
    id_, manifest = opened.id, opened.manifest
    undone = connection.execute(select(batch.c.undone).where(batch.c.id == id_)).scalar_one_or_none()
    number = _number(connection, id_, manifest)
    note_retractions(connection, number, [part.retractions for part in opened.parts])
    emptied = empty_cancelled(connection, number)
    arrivals = [arrival for part in opened.parts for arrival in part.arrivals]
    note_times(connection, number, (row[SIGNED_AT] for row, _ in arrivals if not row[CLOCK_JUMPED]))
    sorted_ = take_in(connection, number, arrivals)
    sorted_.rejected.extend(each for part in opened.parts for each in part.rejected)
    note_rejected(connection, number, sorted_.rejected)
    adopt(connection, number)
    settle_event(connection, manifest.event.id)
    take_out(connection, id_)
    settle_batch(connection, number)
    report = _report(connection, number, opened, sorted_, standing)
    counted = ("read", "added", "present", "rejected", "retractions", "contested")
    figures = {name: getattr(report, name) for name in counted if getattr(report, name) or name in _ALWAYS}
    append_audit_line(connection, "merge", by=by, merge=number, batch=id_, **figures)
    if undone is None and was_undone_before(connection, id_):
        undo_within(connection, number, by=by)
        report = replace(report, undone=True)
    return AppliedBatch(report, (*emptied, *sorted_.cancelled), len(emptied), bool(undone))


def _report(
    connection: Connection, number: int, opened: OpenedBatch, sorted_: SortedSignatures, standing: Standing
) -> MergeReport:
    manifest, back = opened.manifest, sum(each.undone for each in sorted_.twins)
    return MergeReport(
        number=number,
        read=manifest.count,
        added=len(sorted_.fresh) + back,
        present=len(sorted_.twins) - back,
        rejected=len(sorted_.rejected),
        reasons=tuple(sorted(sorted_.rejected, key=lambda each: each.sequence)),
        device=standing,
        missing=count_missing(connection, manifest.device, manifest.last),
        retractions=sum(len(part.retractions) for part in opened.parts),
        contested=len(sorted_.contested),
        twice=count_twice(connection, number, manifest),
        parted=is_parted(connection, number, manifest),
    )


def take_in(connection: Connection, number: int, arrivals: Sequence[ArrivedSignature]) -> SortedSignatures:
    """Insert what is new of these signatures into batch `number`, and return what became of each."""
    sorted_ = _sort(connection, arrivals)
    _insert(connection, number, sorted_)
    _note_twins(connection, number, sorted_.twins)
    meet_awaited(connection, number)
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
        format=manifest.format,
        previous=manifest.previous,
        installation=manifest.installation,
        receipts=" ".join(manifest.receipts),
        said_name=manifest.event.name,
        said_day=manifest.event.day,
    )
    return int(connection.execute(row.returning(batch.c.number)).scalar_one())


def _sort(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> SortedSignatures:
    held, buried = _held(connection, arrivals), _buried(connection, arrivals)
    cancelled = cancelled_among(connection, arrivals)
    if not held and not buried and not cancelled.seals:  # nearly always
        return SortedSignatures(fresh=list(arrivals))
    result = SortedSignatures(cancelled=cancelled.new)
    for arrival in arrivals:
        row = arrival[0]
        others = held.get((row[ID], row[DEVICE]), [])
        counting = [] if row[DEVICE] else [each for each in others if not each.undone]
        twin = next((each for each in counting or others if each.sha256 == row[SHA256]), None)
        if row[SHA256] in cancelled.seals:
            result.rejected.append(Rejected(row[SEQUENCE], CANCELLED))
        elif twin:
            result.twins.append(twin)
        elif counting:  # a table's row that says something else than it does here
            result.rejected.append(Rejected(row[SEQUENCE], TAKEN))
        elif _is_buried(row, buried):
            result.rejected.append(Rejected(row[SEQUENCE], ERASED))
        else:
            result.fresh.append(arrival)
            if others:
                (result.contested if row[DEVICE] else result.anew)[row[ID], row[DEVICE]] = others
    return result


def _is_buried(row: SignatureRow, buried: Mapping[int | bytes, str]) -> bool:
    if row[SHA256] in buried:
        return True
    # A clock that jumped says nothing: whoever asked to be erased is not let in by a wrong date.
    until = buried.get(row[PERSON]) or buried.get(row[ID], "")
    return bool(until) and (row[SIGNED_AT] <= until or row[CLOCK_JUMPED])


def _held(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> Mapping[_Identity, list[KnownSignature]]:
    own = (signature.c[name] for name in ("id", "device", "number", "sha256", "batch", "variant"))
    wanted = select(*own, batch.c.undone).select_from(signature.join(batch))
    rows = look_up(connection, wanted, signature.c.id, [row[ID] for row, _ in arrivals])
    held: dict[_Identity, list[KnownSignature]] = {}
    for id_, device, number, digest, of_batch, variant, undone in rows:
        known = KnownSignature(number, digest, of_batch, variant, bool(undone))
        held.setdefault((id_, device), []).append(known)
    return held


def _buried(connection: Connection, arrivals: Sequence[ArrivedSignature]) -> Mapping[int | bytes, str]:
    """Return until when the people among these were erased, by their key, or by the id of their signature."""
    if not any(map(partial(_holds_anything, connection), (tombstone, erased_signature))):  # nearly always
        return {}
    salt = connection.execute(select(petition.c.salt)).scalar_one()
    whose = _whose(salt, arrivals)
    found: dict[int | bytes, str] = {}
    keys = list(whose)
    for start in range(0, len(keys), _AT_ONCE):
        for row in look_up(connection, select(tombstone), tombstone.c.person, keys[start : start + _AT_ONCE]):
            found |= {each: max(row.until, found.get(each, "")) for each in whose[row.person]}
    return found | dict.fromkeys(_erased_seals(connection, salt, arrivals), "")


def _whose(salt: bytes, arrivals: Sequence[ArrivedSignature]) -> Mapping[int, set[int | bytes]]:
    """Map every key under which one of these people may be buried to their key, or to the id of their signature.

    Before version 0004 a person without e-mail went by that id, and before 0009 one with e-mail by another key.
    """
    whose = defaultdict[int, set[int | bytes]](set)
    for row, _ in arrivals:
        whose[row[PERSON]].add(row[PERSON])
        if row[MAILBOX] is None:
            whose[keyed_hash(salt, "alone", row[ID].hex())].add(row[ID])
        elif earlier := earlier_person(salt, (row[NAME] or row[GIVEN_NAME], row[FAMILY_NAME]), row[EMAIL]):
            whose[earlier].add(row[PERSON])
    return whose


def _holds_anything(connection: Connection, table: Table) -> bool:
    return connection.execute(select(*table.primary_key).limit(1)).first() is not None


def _erased_seals(connection: Connection, salt: bytes, arrivals: Sequence[ArrivedSignature]) -> set[bytes]:
    """Return the digests of those seals whose signatures were erased, whosever they seem to be."""
    seals = {key_of_signature(salt, row[ID], row[SHA256]): row[SHA256] for row, _ in arrivals}
    rows = look_up(connection, select(erased_signature), erased_signature.c.signature, list(seals))
    return {seals[row.signature] for row in rows}


def _insert(connection: Connection, number: int, sorted_: SortedSignatures) -> None:
    fresh, contested = sorted_.fresh, _contest(connection, sorted_)
    if not fresh:
        return
    first = take_numbers(connection, signature.c.number, len(fresh))
    packs = _numbered_packs(connection, {row[PACK] for row, _ in fresh})
    rows = (
        (at, number, *contested.get((row[ID], row[DEVICE]), _ALONE), *row[:PACK], packs[row[PACK]], *_standing(row))
        for at, (row, _) in enumerate(fresh, first)
    )
    load_rows(connection, signature, _ROW, rows)
    names = ((row[NAME] or row[GIVEN_NAME], row[FAMILY_NAME]) for row, _ in fresh)
    index_names(connection, ((at, *name) for at, name in enumerate(names, first)))
    given = ((at, *each) for at, (_, consents) in enumerate(fresh, first) for each in consents)
    load_rows(connection, consent, ("signature", *CONSENT_COLUMNS), given)
    count_arrived(connection, first, first + len(fresh) - 1)
    if sorted_.anew:
        numbers = {(row[ID], row[DEVICE]): at for at, (row, _) in enumerate(fresh, first)}
        hold_anew(connection, {each.number: numbers[row] for row, held in sorted_.anew.items() for each in held})
    learn_growth(connection, signature, _LOOKED_UP_BY, first + len(fresh) - 1)


def _standing(row: SignatureRow) -> tuple[str, str]:
    boxes = (row[NAME], row[GIVEN_NAME], row[FAMILY_NAME])
    return _IN_REVIEW if not row[DEVICE] and any(map(is_tagged, boxes)) else _STANDING


def _contest(connection: Connection, sorted_: SortedSignatures) -> Mapping[_Identity, tuple[int, int | None]]:
    """Mark the other seals of a device under the same id; return variant and contest of each that is new."""
    marked: dict[_Identity, tuple[int, int | None]] = {}
    for identity, others in sorted_.contested.items():
        contest = min(each.number for each in others)
        numbers = [each.number for each in others]
        connection.execute(update(signature).where(signature.c.number.in_(numbers)).values(contest=contest))
        marked[identity] = (_next(others), contest)
    return marked | {identity: (_next(others), None) for identity, others in sorted_.anew.items()}


def _next(others: Sequence[KnownSignature]) -> int:
    return 1 + max(each.variant for each in others)


def _numbered_packs(connection: Connection, digests: set[bytes | None]) -> Mapping[bytes | None, int | None]:
    """Return the number that stands for each pack that signatures name; nothing for those of format 1."""
    wanted = {digest for digest in digests if digest is not None}
    if not wanted:
        return {None: None}
    rows = connection.execute(select(named_pack).where(named_pack.c.sha256.in_(wanted)))
    known: dict[bytes | None, int | None] = {None: None} | {row.sha256: row.number for row in rows}
    for digest in sorted(wanted - set(known)):
        made = insert(named_pack).values(sha256=digest).returning(named_pack.c.number)
        known[digest] = int(connection.execute(made).scalar_one())
    return known


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
    new = {each.sequence for each in rejected if each.code in GONE} - gone
    load_rows(connection, erased, ("batch", "sequence"), [(number, sequence) for sequence in sorted(new)])
