"""The ledger says of every number a device gave exactly one thing: in which batch it is, or that it never came.

Worked out a second time number by number, over small numbers, as anybody could on paper.
"""

from collections.abc import Iterable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.errors import PetitionError
from desktop.core.event import event_of
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.devices import RUN
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.merging.batch_range import BatchRange, LedgerEvent
from desktop.petition.merging.handover_sheets import enter_sheet
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.sequence_gaps import HandoverSheet, find_missing, ranges_of, stretches_of
from tests.support.event_device import PRIDE, entry, organisation
from tests.support.parcels import parcel, seal

KEY = organisation().sealing
EVENTS = [LedgerEvent(name, name, "2026-08-23") for name in ("ev-a", "ev-b")]
numbers = st.frozensets(st.integers(1, 20), min_size=1, max_size=8)


def ranges(of: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """The ranges that these numbers make up, by hand."""
    found: list[tuple[int, int]] = []
    for number in sorted(of):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


@given(st.frozensets(st.integers(1, 40), max_size=20))
@example(frozenset())
@example(frozenset({1, 2, 4}))
def test_ranges_hold_each_number_once_and_no_other_and_none_touches_the_next(given_):
    assert tuple(ranges_of(given_)) == ranges(given_)


@st.composite
def parts(draw: st.DrawFn) -> list[BatchRange]:
    """Batches of one device in the order they were merged; some undone, some in quarantine, any of them overlapping."""
    found = []
    for place, held in enumerate(draw(st.lists(numbers, min_size=1, max_size=5)), 1):
        waits = draw(st.booleans()) and draw(st.booleans())
        event = EVENTS[draw(st.integers(0, 1))]
        undone = not waits and draw(st.booleans())
        found.append(BatchRange(None if waits else place, "device", event, ranges(held), undone=undone))
    return found


def held(part: BatchRange) -> set[int]:
    return {number for first, last in part.held for number in range(first, last + 1)}


def rank(part: BatchRange) -> tuple[int, int]:
    """A merge that counts goes before one undone, that before quarantine, and the earlier before the later."""
    return (2 if part.number is None else int(part.undone), part.number or 0)


def whole(number: int | None, *held_: tuple[int, int], undone: bool = False, event: int = 0) -> BatchRange:
    return BatchRange(number, "device", EVENTS[event], held_, undone=undone)


IN_TURN = [whole(1, (1, 1), (4, 4)), whole(2, (2, 3), event=1)]
UNDONE_FIRST = [whole(1, (1, 4), undone=True), whole(2, (2, 3))]
WAITING_FIRST = [whole(None, (1, 4)), whole(1, (2, 3)), whole(2, (3, 5), undone=True)]
TOUCHING = [whole(1, (1, 4)), whole(2, (4, 6))]


@given(parts())
@example(IN_TURN)
@example(UNDONE_FIRST)
@example(WAITING_FIRST)
@example(TOUCHING)
@example(list(reversed(TOUCHING)))
def test_each_number_that_came_is_in_one_stretch_that_of_the_merge_that_counts(batches):
    stretches = stretches_of(batches)
    owned = [(number, each.part) for each in stretches for number in range(each.first, each.last + 1)]
    assert len(owned) == len({number for number, _ in owned})
    expected = {
        number: min((part for part in batches if number in held(part)), key=rank)
        for part in batches
        for number in held(part)
    }
    assert {number: rank(part) for number, part in owned} == {number: rank(part) for number, part in expected.items()}
    assert all(each.size == each.last - each.first + 1 >= 1 for each in stretches)


@given(parts(), st.lists(st.tuples(st.integers(0, 1), st.integers(1, 25)), max_size=2))
@example(IN_TURN, [])
@example([whole(1, (3, 4))], [])
@example([whole(1, (1, 2)), whole(2, (5, 6), event=1)], [])
@example([whole(1, (1, 2))], [(1, 2)])
@example([whole(1, (1, 2))], [(0, 3), (1, 3)])
@example([whole(1, (1, 2))], [(0, 1)])
def test_what_is_missing_is_every_number_before_the_last_that_is_known_of_and_belongs_to_what_came_next(
    batches, sheets
):
    stretches = stretches_of(batches)
    said = [HandoverSheet("device", EVENTS[which].id, last) for which, last in sheets]
    missing = find_missing(stretches, said)
    came = set().union(*map(held, batches))
    last = max([*came, *(each.last for each in said)])
    flat = [number for found in missing.values() for first, end in found for number in range(first, end + 1)]
    assert sorted(flat) == sorted(set(range(1, last + 1)) - came)
    owners = {number: each.part.event.id for each in stretches for number in range(each.first, each.last + 1)}
    for event, found in missing.items():
        for _, end in found:
            here = {owners[end + 1]} if end + 1 in owners else set()
            assert event in here | {each.event for each in said if each.last == end}


@pytest.mark.parametrize(
    ("first", "last", "missing"),
    [
        (RUN - 1, RUN, (1, RUN - 2)),  # the last two of a whole million
        (RUN + 1, RUN + 2, None),  # a journal that began after a damaged one
        (RUN + 2, RUN + 3, (RUN + 1, RUN + 1)),
        (3 * RUN + 5, 3 * RUN + 6, (3 * RUN + 1, 3 * RUN + 4)),
    ],
)
def test_after_a_whole_million_nothing_is_missing_that_was_never_given(first, last, missing):
    found = find_missing(stretches_of([whole(1, (first, last))]), [])
    assert found == ({EVENTS[0].id: [missing]} if missing else {})


def test_of_two_journals_each_has_its_own_gaps():
    batches = [whole(1, (1, 2)), whole(2, (4, 4)), whole(3, (RUN + 1, RUN + 1)), whole(4, (RUN + 4, RUN + 4))]
    assert find_missing(stretches_of(batches), []) == {EVENTS[0].id: [(3, 3), (RUN + 2, RUN + 3)]}


MARKET = event_of("Night market", "Gatineau", "2026-08-24")


def lines_of(device, event, *given_):
    return [seal(entry(f"P{number}"), device, number, event=event) for number in given_]


def figures(petition):
    return {
        line.event.name: (line.here, line.rejected, line.erased, line.missing, line.signed)
        for line in read_ledger(petition)
    }


def test_two_events_in_turn_on_one_device_are_each_told_whole_and_neither_misses_the_other_s_numbers(
    petition, tmp_path
):
    device = new_signing_key()
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, PRIDE, 1, 4)), KEY, by="ws")
    assert figures(petition) == {PRIDE.name: (2, 0, 0, ((2, 3),), 4)}
    report = merge_batch(
        petition, parcel(tmp_path, device, 2, lines_of(device, MARKET, 2, 3), event=MARKET), KEY, by="ws"
    )
    assert report.missing == 1, "number 1 is in a batch that ends later: nobody looks that closely at every merge"
    assert figures(petition) == {PRIDE.name: (2, 0, 0, (), 2), MARKET.name: (2, 0, 0, (), 2)}


def test_a_line_that_is_rejected_is_in_the_ledger_in_its_place_and_not_missing(petition, tmp_path):
    device = new_signing_key()
    lines = [*lines_of(device, PRIDE, 1, 5), seal(entry("Moved"), device, 3, bound_to=9)]
    merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws")
    assert figures(petition) == {PRIDE.name: (2, 1, 0, ((2, 2), (4, 4)), 5)}


def test_what_two_batches_hold_is_here_once_and_stays_in_its_place_when_one_is_undone(petition, tmp_path):
    device = new_signing_key()
    lines = {line.sequence: line for line in lines_of(device, PRIDE, 1, 3, 5)}
    for number, members in ((1, (1, 3)), (2, (3, 5))):
        merge_batch(petition, parcel(tmp_path, device, number, [lines[each] for each in members]), KEY, by="ws")
    assert figures(petition) == {PRIDE.name: (3, 0, 0, ((2, 2), (4, 4)), 5)}
    undo_merge(petition, 2, by="ws")
    (line,) = read_ledger(petition)
    assert (line.here, line.undone, line.missing) == (2, 1, ((2, 2), (4, 4)))


def test_a_sheet_says_where_numbers_end_and_a_later_one_replaces_it(petition, tmp_path):
    device = new_signing_key()
    name = fingerprint(device.public)
    merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, PRIDE, 1, 2)), KEY, by="ws")
    for last, missing in ((2, ()), (3, ((3, 3),)), (12, ((3, 12),)), (1, ()), (2, ())):
        enter_sheet(petition, name, PRIDE.id, last, by="ws")
        assert figures(petition) == {PRIDE.name: (2, 0, 0, missing, 2 + sum(b - a + 1 for a, b in missing))}
    for event, last, words in ((PRIDE.id, 0, "1 or more"), (PRIDE.id, -1, "1 or more"), ("nowhere", 2, "nowhere")):
        with pytest.raises(PetitionError, match=words):
            enter_sheet(petition, name, event, last, by="ws")


def test_a_sheet_of_one_device_says_nothing_of_another_at_the_same_event(petition, tmp_path):
    one, other = new_signing_key(), new_signing_key()
    for device in (one, other):
        merge_batch(petition, parcel(tmp_path, device, 1, lines_of(device, PRIDE, 1, 2)), KEY, by="ws")
    enter_sheet(petition, fingerprint(one.public), PRIDE.id, 4, by="ws")
    assert {line.device.id: line.missing for line in read_ledger(petition)} == {
        fingerprint(one.public): ((3, 4),), fingerprint(other.public): (),
    }  # fmt: skip


@pytest.mark.parametrize(("first", "missing"), [(RUN - 1, RUN - 2), (RUN + 1, 0), (RUN + 2, 1)])
def test_merging_says_how_many_earlier_numbers_of_this_journal_are_not_here(petition, tmp_path, first, missing):
    device = new_signing_key()
    lines = lines_of(device, PRIDE, first, first + 1)
    assert merge_batch(petition, parcel(tmp_path, device, 1, lines), KEY, by="ws").missing == missing
    for other, sent, before in ((new_signing_key(), 1, 0), (new_signing_key(), 5, 4)):
        lines = lines_of(other, PRIDE, sent)
        assert merge_batch(petition, parcel(tmp_path, other, 1, lines), KEY, by="ws").missing == before
