"""What systemd does not do here whoever asks: units that were masked (systemctl(1)). And if it starts a desktop."""

from pathlib import Path

UNITS = Path("/etc/systemd/system")
_DESKTOP = "display-manager.service"  # the name under which each desktop's sign-in is started with the computer


def starts_desktop(units: Path = UNITS) -> bool:
    """Say whether a desktop's sign-in is started with the computer: which screen is in front is chance then."""
    return (units / _DESKTOP).exists() and not is_masked(_DESKTOP, units)


def is_masked(unit: str, units: Path = UNITS) -> bool:
    """Say whether a unit can be started by nobody but an administrator who takes that back first."""
    place = units / unit
    return place.is_symlink() and place.readlink() == Path("/dev/null")
