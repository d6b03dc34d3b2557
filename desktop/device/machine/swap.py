"""Where memory goes when it is short, or when the computer hibernates: to a disk, or nowhere."""

import re
import sys
from pathlib import Path

from desktop.core.files import read_system_text
from desktop.device.machine.masked_units import UNITS, is_masked
from desktop.device.machine.windows import swap

_PROC, _SYS = Path("/proc"), Path("/sys")
_WAYS = ("hibernate.target", "hybrid-sleep.target", "suspend-then-hibernate.target")


def swaps_to_disk(proc: Path = _PROC, system: Path = _SYS) -> bool:
    """Say whether swap on a disk is in use; compressed memory (zram) without a disk behind it is none."""
    if sys.platform == "win32":
        return swap.swaps_to_disk()
    areas = [line.split()[0] for line in read_system_text(proc / "swaps").splitlines()[1:] if line.strip()]
    return not all(_stays_in_memory(area, system) for area in areas)


def can_hibernate(proc: Path = _PROC, system: Path = _SYS, units: Path = UNITS) -> bool:
    """Say whether the computer could write all its memory to disk: it knows how, has a place, and nobody masked it."""
    if sys.platform == "win32":
        return swap.can_hibernate()
    power = system / "power"
    knows = "disk" in read_system_text(power / "state").split()
    knows = knows and "[disabled]" not in read_system_text(power / "disk")
    return knows and swaps_to_disk(proc, system) and not all(is_masked(each, units) for each in _WAYS)


def _stays_in_memory(area: str, system: Path) -> bool:
    zram = re.fullmatch(r"/dev/(zram\d+)", area)
    return zram is not None and read_system_text(system / "block" / zram[1] / "backing_dev").strip() in {"", "none"}
