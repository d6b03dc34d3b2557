"""Progress of long work: counted, timed, reported at each step, and stopped at the next one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import Cancelled
from desktop.core.progress import Cancel, Meter, Progress, ignore


def test_each_step_is_reported_with_what_is_done_and_of_how_many():
    seen: list[Progress] = []
    seconds = iter([10.0, 10.0, 11.0, 14.0])
    meter = Meter(seen.append, "rows", 8, clock=lambda: next(seconds))
    meter.advance()
    meter.advance(3)
    assert [(each.done, each.total, each.unit) for each in seen] == [(0, 8, "rows"), (1, 8, "rows"), (4, 8, "rows")]
    assert [each.seconds for each in seen] == [0.0, 1.0, 4.0]
    assert (seen[-1].rate, seen[-1].seconds_left) == (1.0, 4.0)


def test_nobody_is_told_a_time_before_there_is_a_rate_or_an_end():
    assert Progress("pages", 0, 10, 3.0).seconds_left is None
    assert Progress("pages", 5, None, 3.0).seconds_left is None
    assert Progress("pages", 5, 10, 0.0).rate == 0.0


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(0, 1e9))
def test_the_time_left_is_never_negative_also_where_more_came_than_was_foreseen(done, total, seconds):
    left = Progress("signatures", done, total, seconds).seconds_left
    assert left is None or left >= 0


def test_work_stops_at_the_next_step_once_somebody_asked():
    seen: list[int] = []
    cancel = Cancel(lambda progress: seen.append(progress.done))
    meter = Meter(cancel, "batches", 3)
    meter.advance()
    cancel.ask()
    with pytest.raises(Cancelled):
        meter.advance()
    assert seen == [0, 1]


def test_work_that_nobody_watches_needs_no_listener():
    Meter(ignore, "files", 1).advance()
