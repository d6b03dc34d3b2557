"""Hands over what damaged journals still hold: every sealed signature that can be read, as ordinary batch files.

Nothing is written beside a damaged journal and nothing is deleted. What was handed over before counts once all the
same: headquarters knows each signature by its id.
"""

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import count, groupby
from pathlib import Path

from desktop.core.event import LONGEST, Event, is_day
from desktop.core.one_line_text import is_line
from desktop.core.sealed_text_limits import MOST_SIGNATURES
from desktop.core.sealing import LARGEST_SEALED, SealedSignature, fingerprint
from desktop.core.signing_keys import SigningKey
from desktop.device.journal.journal import EventCount
from desktop.device.journal.quarantine import RECOVERED, QuarantinedJournal, list_quarantined
from desktop.device.journal.sqlite_pages import Row, read_rows
from desktop.transfer.batch import encode_entries, write_batch
from desktop.transfer.manifest import MOST_APART, Manifest

# What a batch out of a damaged journal names as its writer. Never this program's own version: after an update the same
# damaged journal would make other files, and no receipt for the earlier ones would fit. 0.1.0 wrote the first of them.
_SOFTWARE = "0.1.0"
_WORD = re.compile(r"[\w.+-]{1,100}", re.ASCII)


@dataclass(frozen=True, slots=True)
class RecoveredJournal:
    """What was read out of one damaged journal: how many signatures, the files that hold them, and what each says."""

    journal: QuarantinedJournal
    read: int
    files: tuple[Path, ...]
    manifests: tuple[Manifest, ...]

    @property
    def unread(self) -> int | None:
        """How many cannot be read; None where nobody can say how many it held."""
        return None if self.journal.signatures is None else max(0, self.journal.signatures - self.read)


@dataclass(frozen=True, slots=True, order=True)
class _Run:
    """What the signatures of one batch have in common; `reading` tells apart what was found in two wordings."""

    reading: int
    event: str
    campaign: str
    version: int
    key: str


@dataclass(frozen=True, slots=True)
class _Kept:
    """A row of the table of signatures."""

    run: _Run
    sealed: SealedSignature


def write_recovered(path: Path, key: SigningKey, folder: Path) -> tuple[RecoveredJournal, ...]:
    """Write what the damaged journals beside the journal at `path` hold into a folder, the same bytes each time.

    `key` is this device's. Raises OutputError; nothing is lost, and the next time everything is written again.
    """
    return tuple(_write(aside, key, folder) for aside in list_quarantined(path))


def count_readable(path: Path) -> tuple[EventCount, ...]:
    """Count by event what can be read of a damaged journal, straight out of its pages; writes nothing anywhere."""
    events: dict[str, Event] = {}
    closed: dict[_Run, int] = {}
    found: dict[int, tuple[_Run, bool]] = {}
    for row in read_rows(path):
        for event in _event(row):
            events[event.id] = event
        closed.update(_closed(row))
        for kept in _signature(row):  # the newest reading comes last
            found[kept.sealed.sequence] = (kept.run, row[1][6] is not None)
    counted: dict[str, EventCount] = {}
    for number, (run, marked) in found.items():
        id_, unbatched = run.event, not marked and number > closed.get(run, 0)
        before = counted.get(id_, EventCount(events.get(id_, _nameless(id_)), 0, 0))
        counted[id_] = replace(before, signatures=before.signatures + 1, unbatched=before.unbatched + unbatched)
    return tuple(sorted(counted.values(), key=lambda each: (each.event.day, each.event.id)))


def holds_only(aside: QuarantinedJournal, key: str) -> bool:
    """Say whether a damaged journal holds only what is sealed to the key with this mark; in doubt it does not."""
    if aside.signatures is None:
        return False
    _, kept = _read(aside.path)
    read = {each.sealed.sequence for each in kept}
    return len(read) >= aside.signatures and all(each.run.key == key for each in kept)


def _write(aside: QuarantinedJournal, key: SigningKey, folder: Path) -> RecoveredJournal:
    events, kept = _read(aside.path)
    numbers = count(aside.number * RECOVERED + 1)
    written = []
    for run, members in groupby(kept, key=lambda each: each.run):
        sealed = [each.sealed for each in members]
        event = events.get(run.event, _nameless(run.event))
        for chunk in _chunks(sealed):
            entries = encode_entries(chunk)
            plain = Manifest(
                campaign=run.campaign,
                version=run.version,
                key=run.key,
                event=event,
                device=fingerprint(key.public),
                device_public=key.public,
                number=next(numbers),
                first=chunk[0].sequence,
                last=chunk[-1].sequence,
                count=len(chunk),
                entries_sha256=sha256(entries).hexdigest(),
                software=_SOFTWARE,
                day=event.day,  # today would make another file of it each day
                format=1,  # nobody knows what came before; and what an older version salvaged is the very same file
            )
            written.append((write_batch(folder, plain, entries, key), plain))
    files, manifests = tuple(file for file, _ in written), tuple(manifest for _, manifest in written)
    return RecoveredJournal(aside, len({each.sealed.sequence for each in kept}), files, manifests)


def _chunks(sealed: list[SealedSignature]) -> Iterator[list[SealedSignature]]:
    """Cut a run into what one batch may hold: so many signatures, and no numbers that damage has put too far apart."""
    chunk: list[SealedSignature] = []
    for each in sealed:
        if chunk and (len(chunk) == MOST_SIGNATURES or each.sequence - chunk[0].sequence >= MOST_APART):
            yield chunk
            chunk = []
        chunk.append(each)
    if chunk:
        yield chunk


def _read(path: Path) -> tuple[dict[str, Event], list[_Kept]]:
    """Return the events by id, and every signature in the order of its batch."""
    events: dict[str, Event] = {}
    wordings: dict[int, list[_Kept]] = {}
    for row in read_rows(path):
        for event in _event(row):
            events[event.id] = event
        for found in _signature(row):
            known = wordings.setdefault(found.sealed.sequence, [])
            if found not in known:
                known.append(found)
    readings = [
        replace(each, run=replace(each.run, reading=reading))
        for known in wordings.values()
        for reading, each in enumerate(known)
    ]
    return events, sorted(readings, key=lambda each: (each.run, each.sealed.sequence))


def _nameless(id_: str) -> Event:
    return Event(id_, id_, "", id_[:10])


def _event(row: Row) -> Iterator[Event]:
    match row[1]:
        # Written before there was a figure at its end, or since.
        case (str(id_), str(name), str(place), str(day)) | (str(id_), str(name), str(place), str(day), int()) if is_day(
            day
        ) and _WORD.fullmatch(id_):
            if all(len(text) <= LONGEST and is_line(text) for text in (name, place)):
                yield Event(id_, name, place, day)


def _closed(row: Row) -> Iterator[tuple[_Run, int]]:
    match row[1]:
        case (str(event), str(campaign), int(version), str(key), int(closed)):
            yield _Run(0, event, campaign, version, key), closed


def _signature(row: Row) -> Iterator[_Kept]:
    number, columns = row
    match columns:
        # The last but one is the number of its batch, where a version before the journal's eighth wrote it.
        case (None, str(id_), str(event), str(campaign), int(version), str(key), int() | None, bytes(sealed)):
            words = all(_WORD.fullmatch(word) for word in (event, campaign, key)) and is_day(event[:10])
            within = 0 < number < 2**53 and version >= 0 and 0 < len(sealed) <= LARGEST_SEALED
            if words and within and _is_id(id_):
                yield _Kept(_Run(0, event, campaign, version, key), SealedSignature(id_, number, sealed))


def _is_id(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False
