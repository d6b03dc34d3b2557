"""The completeness ledger: of every number a device gave, whether it is here, and which never came.

Batches say which numbers they hold, so the ledger adds up batches and not signatures. Only a device whose batches have
gaps (it changed events, or a batch was forged) is looked at number by number.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NoSuchEvent
from desktop.petition.intake.devices import KnownDevice, find_device
from desktop.petition.merging.sequence_gaps import (
    HandoverSheet,
    LedgerEvent,
    Range,
    Stretch,
    find_missing,
    read_parts,
    stretches_of,
)
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, device
from desktop.petition.tables.decided import collected


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One device at one event: `signed == here + undone + rejected + erased + waiting + len(missing numbers)`.

    `undone`: in merges taken back. `waiting`: in quarantine. `missing`: ranges of numbers that were given and never
    handed over, as far as later batches and hand-over sheets tell.
    """

    event: LedgerEvent
    device: KnownDevice
    here: int
    undone: int
    rejected: int
    erased: int
    waiting: int
    missing: tuple[Range, ...]

    @property
    def absent(self) -> int:
        """How many numbers are missing."""
        return sum(last - first + 1 for first, last in self.missing)

    @property
    def signed(self) -> int:
        """How many numbers the device is known to have given at this event."""
        return self.here + self.undone + self.rejected + self.erased + self.waiting + self.absent


def read_ledger(petition: Petition) -> tuple[LedgerLine, ...]:
    """Return a line for each event and device, by day, event and device. Raises PetitionError."""
    with petition.reading() as connection:
        known = {row["id"]: KnownDevice(**row) for row in connection.execute(select(device)).mappings()}
        parts = read_parts(connection)
        sheets = [HandoverSheet(*row) for row in connection.execute(select(collected))]
    events = {part.event.id: part.event for part in parts}
    lines = [
        _line(event, known.get(id_, KnownDevice(id_, "", lost=False)), stretches, missing.get(event.id, ()))
        for id_ in sorted({part.device for part in parts} | {sheet.device for sheet in sheets})
        for stretches in [stretches_of([part for part in parts if part.device == id_])]
        for missing in [find_missing(stretches, [sheet for sheet in sheets if sheet.device == id_])]
        for event in events.values()
        if event.id in missing or any(each.part.event == event for each in stretches)
    ]
    return tuple(sorted(lines, key=lambda line: (line.event.day, line.event.name, line.event.id, line.device.called)))


def _line(
    event: LedgerEvent, device: KnownDevice, stretches: Sequence[Stretch], missing: Sequence[Range]
) -> LedgerLine:
    counts = Counter[str]()
    for part in {each.part for each in stretches if each.part.event == event}:
        held = sum(each.size for each in stretches if each.part == part)
        where = "waiting" if part.number is None else "undone" if part.undone else "here"
        # Numbers that another batch holds as well were counted with that one.
        counts["rejected"] += (rejected := min(part.rejected, held))
        counts["erased"] += (gone := min(part.erased, held - rejected))
        counts[where] += held - rejected - gone
    figures = {name: counts[name] for name in ("here", "undone", "rejected", "erased", "waiting")}
    return LedgerLine(event, device, **figures, missing=tuple(missing))


def enter_sheet(petition: Petition, called: str, event: str, last: int, *, by: str) -> None:
    """Note from a hand-over sheet the last number that a device gave at an event (its id). A later note replaces it.

    Raises PetitionError for a device or event that is not known.
    """
    if last < 1:
        raise PetitionError("Give the last number on the hand-over sheet: 1 or more.")
    with petition.transaction() as connection:
        found = find_device(connection, called)
        known = select(batch.c.number).where(batch.c.event == event).limit(1)
        if connection.execute(known).first() is None:
            raise NoSuchEvent(event)
        here = (collected.c.device == found.id) & (collected.c.event == event)
        connection.execute(delete(collected).where(here))
        connection.execute(insert(collected).values(device=found.id, event=event, last=last))
        append_audit_line(connection, "hand-over sheet", by=by, device=found.id, event=event, last=last)
