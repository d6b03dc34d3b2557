"""The battery as Linux tells it, from copies of /sys/class/power_supply in the kernel's own words."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.battery import Battery
from desktop.device.machine.battery_reading import read_battery

# A laptop's battery at 3 %, its mains, a tablet's charger, and the battery of a mouse.
LAPTOP = {
    "type": "Battery", "present": "1", "status": "Discharging", "capacity": "3", "capacity_level": "Critical",
    "energy_now": "1520000", "energy_full": "50470000", "energy_full_design": "57020000", "power_now": "7345000",
    "technology": "Li-poly", "cycle_count": "211", "voltage_now": "11012000",
}  # fmt: skip
MAINS = {"type": "Mains", "online": "0"}
CHARGER = {"type": "USB", "online": "1", "usb_type": "C [PD] PD_PPS"}
MOUSE = {"type": "Battery", "scope": "Device", "present": "1", "status": "Discharging", "capacity": "80"}


def recorded(folder: Path, **supplies: dict[str, str]) -> Path:
    """Lay out /sys/class/power_supply: a folder for each supply, a file for each fact."""
    for name, facts in supplies.items():
        (folder / name).mkdir()
        for fact, said in facts.items():
            (folder / name / fact).write_text(f"{said}\n")
    return folder


def test_a_laptop_at_three_percent_is_low(tmp_path):
    battery = read_battery(recorded(tmp_path, AC=MAINS, BAT0=LAPTOP, hidpp_battery_0=MOUSE))
    assert battery == Battery(3, charging=False, minutes=12)
    assert battery.low


def test_what_is_stored_and_what_flows_tell_the_minutes(tmp_path):
    told = read_battery(recorded(tmp_path, BAT0=LAPTOP, AC=MAINS))
    assert told is not None
    assert told.minutes == 12  # 1.52 Wh at 7.345 W


@pytest.mark.parametrize(
    ("facts", "minutes"),
    [
        ({"charge_now": "3000000", "current_now": "-1000000"}, 180),
        ({"energy_now": "50000000", "power_now": "0"}, None),
        ({"energy_now": "50000000", "power_now": "1000"}, None),
        ({"energy_now": "much", "power_now": "7000000"}, None),
        ({}, None),
    ],
)
def test_minutes_are_said_only_where_a_driver_knows_them(tmp_path, facts, minutes):
    bare = {"type": "Battery", "status": "Discharging", "capacity": "60"}
    told = read_battery(recorded(tmp_path, BAT0=bare | facts))
    assert told is not None
    assert told.minutes == minutes


@pytest.mark.parametrize("status", ["Charging", "Full", "Not charging"])
def test_on_mains_it_is_not_low_however_little_is_in_it(tmp_path, status):
    battery = read_battery(recorded(tmp_path, BAT0=LAPTOP | {"status": status}))
    assert battery == Battery(3, charging=True)
    assert not battery.low


def test_a_charger_counts_also_where_the_battery_does_not_know_its_own_state(tmp_path):
    tablet = LAPTOP | {"status": "Unknown"}
    assert read_battery(recorded(tmp_path, battery=tablet, usb=CHARGER)) == Battery(3, charging=True)


@pytest.mark.parametrize("supplies", [{}, {"AC": MAINS}, {"mouse": MOUSE}, {"BAT0": LAPTOP | {"present": "0"}}])
def test_without_a_battery_of_its_own_a_device_has_none(tmp_path, supplies):
    assert read_battery(recorded(tmp_path, **supplies)) is None


def test_a_system_that_tells_nothing_has_none(tmp_path):
    assert read_battery(tmp_path / "power_supply") is None


def test_two_batteries_count_by_their_size(tmp_path):
    small = LAPTOP | {"capacity": "90", "energy_full": "10000000"}
    large = LAPTOP | {"capacity": "10", "energy_full": "70000000"}
    assert read_battery(recorded(tmp_path, BAT0=small, BAT1=large)) == Battery(20, charging=False, minutes=12)


words = st.text(st.characters(codec="utf-8"), max_size=9) | st.integers(-(10**9), 10**9).map(str)


@given(st.dictionaries(st.sampled_from(["status", "capacity", "energy_full", "charge_full"]), words))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_driver_that_tells_nonsense_is_never_trouble(tmp_path_factory, facts):
    battery = read_battery(recorded(tmp_path_factory.mktemp("supplies"), BAT0={"type": "Battery"} | facts))
    assert battery is None or 0 <= battery.percent <= 100
