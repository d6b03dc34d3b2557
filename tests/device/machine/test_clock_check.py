"""A clock that jumps is noticed, told, and noted inside the seal; nothing else about signing changes."""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.core.event import event_of
from desktop.core.signature.sealed_contents import Signature
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.machine.clock_check import WRITTEN, newest_day, start_clock
from desktop.device.session.stall import begin_signing
from desktop.transfer.batch import open_batch
from tests.support.event_device import DAY, PRIDE, EventDevice, campaign, entry, go_out, signatures_in

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
YEAR = timedelta(days=365)
FAKETIME = next((path for path in Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)


@dataclass
class Day:
    """The world's time: what passes, and what the clock on the wall says on top of it."""

    passed: float = 0
    wrong: timedelta = timedelta(0)
    zone: timezone = UTC

    def wall(self) -> datetime:
        return (NOON + timedelta(seconds=self.passed) + self.wrong).astimezone(self.zone)

    def steady(self) -> float:
        return 4711 + self.passed

    def clock(self, known: date = WRITTEN):
        return start_clock(known, self.wall, self.steady)


def test_a_clock_that_goes_right_all_day_is_believed():
    day = Day()
    clock = day.clock()
    for day.passed in (0, 60, 3600, 12 * 3600, 40 * 3600):
        state = clock.read()
        assert (state.doubt, state.moved, state.now) == ("none", timedelta(0), day.wall())


@pytest.mark.parametrize("jump", [-YEAR, 10 * YEAR, timedelta(minutes=-2), timedelta(hours=1)])
def test_a_jump_while_running_is_told_with_its_size_until_the_clock_is_right_again(jump):
    day = Day()
    clock = day.clock()
    day.passed, day.wrong = 1800, jump
    assert (clock.read().doubt, clock.read().moved, clock.read().jumped) == ("moved", jump, True)
    day.passed, day.wrong = 3600, timedelta(0)
    assert clock.read().doubt == "none"


def test_network_time_that_mends_some_seconds_and_another_time_zone_are_no_jump():
    day = Day()
    clock = day.clock()
    day.passed, day.wrong, day.zone = 7200, timedelta(seconds=40), timezone(timedelta(hours=-4))
    assert clock.read().doubt == "none"


@pytest.mark.parametrize(
    ("wrong", "doubt"),
    [(-YEAR, "behind"), (10 * YEAR, "ahead"), (timedelta(days=-1), "none"), (timedelta(days=-3), "behind")],
)
def test_a_clock_that_is_wrong_from_the_start_is_doubted_against_the_newest_day_seen(wrong, doubt):
    assert Day(wrong=wrong).clock(known=NOON.date()).read().doubt == doubt


def test_an_empty_battery_that_put_the_clock_back_to_its_first_day_is_noticed_by_a_new_device():
    day = Day(wrong=datetime(1970, 1, 1, tzinfo=UTC) - NOON)
    assert day.clock().read().doubt == "behind"


def test_the_newest_day_is_that_of_a_batch_or_of_an_event_where_somebody_signed(tmp_path):
    tablet = go_out(tmp_path, event_of("Market", "Hull", "2027-05-01"))
    assert newest_day(tablet.journal) == WRITTEN, "an event may be named before its day"
    tablet.sign("Ann")
    assert newest_day(tablet.journal) == date(2027, 5, 1)
    close_batches(tablet.journal, "2027-05-02")
    assert newest_day(tablet.journal) == date(2027, 5, 2)


def test_a_day_years_ahead_was_written_by_a_wrong_clock_and_is_not_believed(tmp_path):
    tablet = go_out(tmp_path, event_of("Market", "Hull", "2036-11-22"))
    tablet.sign("Ann")
    assert newest_day(tablet.journal) == WRITTEN


def read_at_headquarters(tablet: EventDevice) -> list[Signature]:
    batches = [open_batch(export_batch(tablet.journal, each, tablet.device, tablet.folder))
               for each in close_batches(tablet.journal, DAY)]  # fmt: skip
    return signatures_in(*batches)


def test_a_jump_is_noted_inside_the_seal_and_the_numbers_keep_the_order(tmp_path):
    day, tablet = Day(), go_out(tmp_path)
    stall = begin_signing(campaign(), PRIDE, tablet.journal, day.clock())
    for number, day.wrong in enumerate([timedelta(0), -YEAR, 10 * YEAR, timedelta(0)]):
        day.passed = 60 * number
        stall.sign(entry("Ann"))
    read = read_at_headquarters(tablet)
    assert [each.sequence for each in read] == [1, 2, 3, 4]
    assert [each.clock_jumped for each in read] == [False, True, True, False]
    assert [each.signed_at[:4] for each in read] == ["2026", "2025", "2036", "2026"]
    assert stall.count_today() == 4


_CHILD = """
import sys
from pathlib import Path
from tests.support.event_device import PRIDE, campaign, entry, go_out
from desktop.device.session.stall import begin_signing
tablet = go_out(Path(sys.argv[1]))
stall = begin_signing(campaign(), PRIDE, tablet.journal)
for line in sys.stdin:
    stall.sign(entry("Ann"))
    print(stall.clock.read().doubt, flush=True)
"""


@pytest.mark.skipif(not FAKETIME, reason="libfaketime is not installed: apt-get install faketime")
def test_for_real_a_system_clock_that_is_set_under_a_running_stall_is_noticed(tmp_path):
    setting = tmp_path / "faketimerc"
    setting.write_text("+0")
    given = {"FAKETIME_TIMESTAMP_FILE": str(setting), "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    root = str(Path(__file__).resolve().parents[3])
    child = subprocess.Popen(
        [sys.executable, "-c", _CHILD, tmp_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | given | {"LD_PRELOAD": str(FAKETIME), "PYTHONPATH": root},
    )
    said = []
    with child:
        for offset in ("+0", "-365d", "+3650d", "+0"):
            setting.write_text(offset)
            child.stdin.write("sign\n")
            child.stdin.flush()
            said.append(child.stdout.readline().strip())
    assert said == ["none", "moved", "moved", "none"]
