"""The battery, as Linux tells it: https://docs.kernel.org/power/power_supply_class.html. Windows is asked beside it."""

import sys
from pathlib import Path

from desktop.core.battery import Battery
from desktop.device.machine.windows import battery_reading

SUPPLIES = Path("/sys/class/power_supply")
_LONGEST = 64  # characters; the kernel's own words are far shorter
_LONGEST_LIFE = 24 * 60  # minutes: a device that hardly drains anything, or a driver that does not know
_ON_MAINS = ("Charging", "Full", "Not charging")


def read_battery(supplies: Path = SUPPLIES) -> Battery | None:
    """Return the battery of this device, several counted as one; None without one, or on macOS."""
    if sys.platform == "win32":
        return battery_reading.read_battery()
    found = sorted(supplies.iterdir()) if supplies.is_dir() else []
    charges = {each: _read(each, "capacity") for each in found if _is_battery(each)}
    batteries = [each for each, charge in charges.items() if charge.isdecimal()]
    if not batteries:
        return None
    plugged = any(_read(each, "online") == "1" for each in found if _read(each, "type") in ("Mains", "USB"))
    charging = plugged or any(_read(each, "status") in _ON_MAINS for each in batteries)
    weights = [_size(each) for each in batteries]
    # A second battery of another size counts by its size, where all of them tell it.
    weights = weights if all(weights) else [1] * len(batteries)
    charge = sum(min(int(charges[each]), 100) * size for each, size in zip(batteries, weights, strict=True))
    return Battery(charge // sum(weights), charging, None if charging else _minutes(batteries))


def _minutes(batteries: list[Path]) -> int | None:
    """Return how long what is stored lasts as it flows now; in energy, or in charge where a driver tells only that."""
    for stored, flowing in (("energy_now", "power_now"), ("charge_now", "current_now")):
        left = [_figure(each, stored) for each in batteries]
        drained = sum(_figure(each, flowing) for each in batteries)
        if all(left) and drained:
            minutes = sum(left) * 60 // drained
            return minutes if minutes <= _LONGEST_LIFE else None
    return None


def _figure(supply: Path, name: str) -> int:
    said = _read(supply, name).lstrip("-")  # what flows out is negative with some drivers
    return int(said) if said.isdecimal() else 0


def _is_battery(supply: Path) -> bool:
    # Scope "Device" is the battery of a mouse or a pen.
    return _read(supply, "type") == "Battery" and _read(supply, "scope") != "Device" and _read(supply, "present") != "0"


def _size(supply: Path) -> int:
    full = _read(supply, "energy_full") or _read(supply, "charge_full")
    return int(full) if full.isdecimal() else 0


def _read(supply: Path, name: str) -> str:
    try:
        with (supply / name).open("rb") as file:
            return file.read(_LONGEST).decode("ascii", "replace").strip()
    except OSError:  # not every driver tells everything, and a battery may be pulled out meanwhile
        return ""
