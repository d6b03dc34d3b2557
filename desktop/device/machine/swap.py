"""Where memory goes when it is short, or when the computer hibernates: to a disk, or nowhere."""

import re
import sys
from pathlib import Path, PurePosixPath

from desktop.core.whole_files import read_system_text
from desktop.device.machine.masked_systemd_units import UNITS, is_masked
from desktop.device.machine.windows import swap

_PROC, _SYS = Path("/proc"), Path("/sys")
_WAYS = ("hibernate.target", "hybrid-sleep.target", "suspend-then-hibernate.target")


def swaps_to_disk(proc: Path = _PROC, system: Path = _SYS) -> bool:
    """Say whether memory of this process may go to swap on a disk; compressed memory (zram) with no disk is none."""
    if sys.platform == "win32":
        return swap.swaps_to_disk()
    return _has_swap_on_disk(proc, system) and not _is_kept_out_of_swap(proc, system)


def can_hibernate(proc: Path = _PROC, system: Path = _SYS, units: Path = UNITS) -> bool:
    """Say whether the computer could write all its memory to disk: it knows how, has a place, and nobody masked it."""
    if sys.platform == "win32":
        return swap.can_hibernate()
    power = system / "power"
    knows = "disk" in read_system_text(power / "state").split()
    knows = knows and "[disabled]" not in read_system_text(power / "disk")
    return knows and _has_swap_on_disk(proc, system) and not all(is_masked(each, units) for each in _WAYS)


def _has_swap_on_disk(proc: Path, system: Path) -> bool:
    areas = [line.split()[0] for line in read_system_text(proc / "swaps").splitlines()[1:] if line.strip()]
    return not all(_stays_in_memory(area, system) for area in areas)


def _is_kept_out_of_swap(proc: Path, system: Path) -> bool:
    """Say whether this process is in a group that may not swap at all, as that of each user in a kiosk's session.

    What is written when the computer hibernates is no group's (cgroups(7); cgroup-v2, memory.swap.max).
    """
    lines = read_system_text(proc / "self" / "cgroup").splitlines()
    mine = PurePosixPath(next((line[3:] for line in lines if line.startswith("0::/")), "/"))
    groups = [] if ".." in mine.parts else [mine, *mine.parents]
    root = system / "fs" / "cgroup"
    return any(read_system_text(root / str(each)[1:] / "memory.swap.max").strip() == "0" for each in groups)


def _stays_in_memory(area: str, system: Path) -> bool:
    zram = re.fullmatch(r"/dev/(zram\d+)", area)
    return zram is not None and read_system_text(system / "block" / zram[1] / "backing_dev").strip() in {"", "none"}
