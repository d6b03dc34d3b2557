"""When a kiosk keeps what is typed to itself, as facts."""

from typing import get_args

import pytest

from desktop.core.protection import Guard, GuardName, Protection, WayOut, nobody_leaves

NAMES = get_args(GuardName)


def protection(*failing: str) -> Protection:
    return Protection(tuple(Guard(name, "refused" if name in failing else "") for name in NAMES))


def test_it_holds_where_every_guard_does():
    assert protection().holds


@pytest.mark.parametrize("name", [name for name in NAMES if name != "memory_lock"])
def test_it_does_not_hold_where_one_guard_does_not(name):
    assert not protection(name).holds


def test_memory_that_is_not_locked_is_no_harm_where_there_is_no_swap_on_a_disk():
    assert protection("memory_lock").holds
    assert not protection("memory_lock", "swap").holds


@pytest.mark.parametrize(
    ("gaps", "leaves"),
    [(("", ""), True), (("open", "unseen"), False), (("", "open"), False), (("unseen", ""), None)],
)
def test_that_nobody_leaves_is_said_only_where_it_was_seen(gaps, leaves):
    session, keys = gaps
    ways = [WayOut("session", session), WayOut("restart_keys", keys), WayOut("disk", "unseen")]
    assert nobody_leaves(ways) is leaves
