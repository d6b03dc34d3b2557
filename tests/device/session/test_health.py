"""The volunteer's corner is told everything that could go wrong, before it does, and never a name."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.core.battery import Battery
from desktop.core.errors import JournalDamaged
from desktop.core.event import event_of
from desktop.device.journal.opening import Damage, open_at
from desktop.device.machine.clock_check import start_clock
from desktop.device.machine.disk_room import RESERVE
from desktop.device.session.health import look_at_health
from desktop.device.session.stall import begin_signing
from tests.support.event_device import PRIDE, EventDevice, campaign, go_out

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
FACTS = {"type": "Battery", "status": "Discharging", "capacity": "3"}


def supplies(folder: Path) -> Path:
    """A recorded /sys/class/power_supply with one battery at 3 %."""
    battery = folder / "supplies" / "BAT0"
    battery.mkdir(parents=True)
    for fact, said in FACTS.items():
        (battery / fact).write_text(f"{said}\n")
    return battery.parent


def spoiled(tablet: EventDevice) -> None:
    """Close the journal and make noise of it."""
    tablet.journal.close()
    tablet.journal.path.write_bytes(b"\x00noise" * 4000)


def test_on_a_good_day_all_is_well_and_the_counts_add_up(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann", "Bo")
    tablet.hand_over()
    tablet.sign("Cem")
    tablet.moved_to(event_of("Market", "Hull", "2026-08-24")).sign("Dee")
    stall = begin_signing(
        campaign(), PRIDE, tablet.journal, start_clock(wall=lambda: NOON, steady=lambda: 0), reserve=0
    )
    health = look_at_health(stall, tmp_path / "no supplies")
    assert (health.clock.doubt, health.battery) == ("none", None)
    assert health.disk.free > 0
    said = health.journal
    assert (said.today, said.signatures, said.unbatched, said.set_aside, said.trouble) == (3, 4, 2, 0, None)


def test_a_low_battery_a_jumped_clock_and_a_full_disk_are_each_told(tmp_path):
    tablet = go_out(tmp_path)
    times = iter([NOON, NOON + timedelta(days=3650)])
    clock = start_clock(wall=lambda: next(times), steady=lambda: 0)
    stall = begin_signing(campaign(), PRIDE, tablet.journal, clock, reserve=2**60)
    health = look_at_health(stall, supplies(tmp_path))
    assert health.battery == Battery(3, charging=False)
    assert health.battery.low
    assert (health.clock.doubt, health.clock.moved) == ("moved", timedelta(days=3650))
    assert health.disk.state == "full"


def test_a_journal_set_aside_is_counted_beside_the_fresh_one(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    spoiled(tablet)
    with closing(open_at(tablet.journal.path, tablet.journal.device, Damage.QUARANTINE)) as journal:
        stall = begin_signing(campaign(), PRIDE, journal)
        said = look_at_health(stall, tmp_path).journal
    assert (said.today, said.signatures, said.set_aside, said.set_aside_signatures) == (0, 0, 1, None)


def test_a_journal_that_cannot_be_read_is_told_by_its_kind_and_nothing_is_raised(tmp_path):
    tablet = go_out(tmp_path)
    stall = replace(tablet.stall, reserve=RESERVE)
    spoiled(tablet)
    said = look_at_health(stall, tmp_path).journal
    assert isinstance(said.trouble, JournalDamaged)


def test_a_disk_that_is_gone_counts_as_full(tmp_path):
    tablet = go_out(tmp_path / "stick")
    tablet.journal.close()
    (tmp_path / "stick").rename(tmp_path / "pulled out")
    health = look_at_health(tablet.stall, tmp_path)
    assert (health.disk.free, health.disk.state) == (0, "full")
    assert health.journal.trouble
