"""The hand-over sheet has for each event the last number that the device gave there, in whatever order batches lie."""

from itertools import permutations
from pathlib import Path

from desktop.core.event import event_of
from desktop.core.handover_counts import HandedOver, SheetLine, WrittenBatch

PRIDE, MARKET = event_of("Pride", "Ottawa", "2026-08-23"), event_of("Night market", "", "2026-08-24")
BATCHES = (
    WrittenBatch(1, 5, PRIDE, Path("1"), "a", 5),
    WrittenBatch(2, 4, MARKET, Path("2"), "a", 9),
    WrittenBatch(3, 3, PRIDE, Path("3"), "a", 12),
    WrittenBatch(1, 2, PRIDE, Path("4"), "b", 2),
)
DAMAGED = WrittenBatch(1_000_001, 1, PRIDE, Path("5"), "a", 99_999, recovered=True)


def test_each_device_has_a_line_for_each_event_with_its_last_number_and_the_newest_is_the_last_line():
    for order in permutations(BATCHES):
        assert HandedOver(4, 14, order).sheet == (
            SheetLine("b", PRIDE, 2),
            SheetLine("a", MARKET, 9),
            SheetLine("a", PRIDE, 12),
        )


def test_what_damage_left_of_a_number_is_on_no_sheet():
    assert HandedOver(1, 1, (DAMAGED,)).sheet == ()
    assert HandedOver(2, 6, (DAMAGED, BATCHES[0])).sheet == (SheetLine("a", PRIDE, 5),)


def test_what_two_keys_of_one_device_handed_over_is_on_one_sheet():
    both = HandedOver(1, 5, BATCHES[:1]) + HandedOver(1, 2, BATCHES[3:])
    assert (both.files, both.signatures) == (2, 7)
    assert both.sheet == (SheetLine("b", PRIDE, 2), SheetLine("a", PRIDE, 5))
