"""Finds numbers of a device that came twice under different ids, of which both seals opened: the proof of a copy."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from sqlalchemy import CompoundSelect, Connection, select, union_all

from desktop.petition.merging.batch_range import BatchRange
from desktop.petition.tables.arrival_tables import also_in, signature

Clashes = frozenset[frozenset[str]]  # pairs of batches, by the digests of their lines


def find_clashes(connection: Connection, parts: Sequence[BatchRange]) -> Clashes:
    """Return which batches that count hold one number under two ids. Only batches that overlap are looked at."""
    of_device: defaultdict[str, list[BatchRange]] = defaultdict(list)
    for part in parts:
        if part.number is not None and not part.undone:
            of_device[part.device].append(part)
    found: set[frozenset[str]] = set()
    for own in of_device.values():
        if overlapping := _overlapping(own):
            found |= _clashes(connection, {part.number or 0: part.digest for part in overlapping})
    return frozenset(found)


def _overlapping(parts: Sequence[BatchRange]) -> list[BatchRange]:
    ordered = sorted(((first, last, place) for place, part in enumerate(parts) for first, last in part.held))
    touched: set[int] = set()
    reached, holder = 0, -1
    for first, last, place in ordered:
        if first <= reached and place != holder:
            touched |= {place, holder}
        if last > reached:
            reached, holder = last, place
    return [parts[place] for place in sorted(touched)]


def _clashes(connection: Connection, digests: dict[int, str]) -> set[frozenset[str]]:
    """Return the pairs of these merges, by their digests, that hold a number under two ids."""
    at: defaultdict[int, set[tuple[int, bytes]]] = defaultdict(set)
    for sequence, id_, number in connection.execute(_lines(list(digests))):
        at[sequence].add((number, id_))
    return {
        frozenset((digests[one], digests[other]))
        for held in at.values()
        for (one, id_), (other, another) in combinations(held, 2)
        if id_ != another and one != other
    }


def _lines(numbers: Sequence[int]) -> CompoundSelect[int, bytes, int]:
    """Give number on the device, id and merge of every signature in these merges."""
    own = select(signature.c.sequence, signature.c.id, signature.c.batch).where(signature.c.batch.in_(numbers))
    again = select(signature.c.sequence, signature.c.id, also_in.c.batch).join_from(also_in, signature)
    return union_all(own, again.where(also_in.c.batch.in_(numbers)))
