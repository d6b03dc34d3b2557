"""Two PINs of two people: one of them alone, or twice, opens nothing, and guessing is slow."""

from pathlib import Path

import pytest

from desktop.device.setup.pin_pair import PinPair
from desktop.device.setup.volunteers_pin import PinLock, set_pin

FIRST, SECOND = "481516", "730258"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    set_pin(tmp_path / "pin.json", FIRST)
    set_pin(tmp_path / "second-pin.json", SECOND)
    return tmp_path


def pair(folder: Path) -> PinPair:
    return PinPair(PinLock(folder / "pin.json"), PinLock(folder / "second-pin.json"))


def test_only_both_together_in_their_order_are_right(folder):
    both = pair(folder)
    assert both.is_set
    assert not both.check(SECOND, FIRST)
    assert not both.check(FIRST, FIRST)
    assert pair(folder).wait() == 0, "slips are free"
    assert both.check(FIRST, SECOND)


def test_without_a_second_pin_nothing_is_right(folder):
    (folder / "second-pin.json").unlink()
    both = pair(folder)
    assert not both.is_set
    assert not both.check(FIRST, "")
    assert not both.check(FIRST, FIRST)


def test_who_knows_one_pin_is_made_to_wait_for_the_other_longer_each_time_also_after_a_restart(folder):
    for _ in range(3):
        assert not pair(folder).check(FIRST, "111222")
    assert pair(folder).wait() > 4
    assert not pair(folder).check(FIRST, SECOND), "too early, the right ones are wrong as well"


def test_both_are_looked_at_and_counted_where_the_first_is_wrong_already(folder):
    for _ in range(3):
        assert not pair(folder).check("111222", "333111")
    assert [PinLock(folder / name).wait() > 4 for name in ("pin.json", "second-pin.json")] == [True, True]


def test_a_second_pin_set_while_the_kiosk_is_open_counts_at_once(folder):
    (folder / "second-pin.json").unlink()
    both = pair(folder)
    set_pin(folder / "second-pin.json", SECOND)
    assert both.is_set
    assert both.check(FIRST, SECOND)
