"""What systemd does not do on this computer whoever asks: units that were masked (systemctl(1), mask)."""

from pathlib import Path

UNITS = Path("/etc/systemd/system")


def is_masked(unit: str, units: Path = UNITS) -> bool:
    """Say whether a unit can be started by nobody but an administrator who takes that back first."""
    place = units / unit
    return place.is_symlink() and place.readlink() == Path("/dev/null")
