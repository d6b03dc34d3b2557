"""Where memory goes when it is short, or when the computer hibernates: to a disk, or nowhere."""

import re
from pathlib import Path

from desktop.core.files import read_system_text

_PROC, _SYS = Path("/proc"), Path("/sys")


def swaps_to_disk(proc: Path = _PROC, sys: Path = _SYS) -> bool:
    """Say whether swap on a disk is in use; compressed memory (zram) without a disk behind it is none."""
    areas = [line.split()[0] for line in read_system_text(proc / "swaps").splitlines()[1:] if line.strip()]
    return not all(_stays_in_memory(area, sys) for area in areas)


def can_hibernate(proc: Path = _PROC, sys: Path = _SYS) -> bool:
    """Say whether the computer could write all its memory to disk, locked or not: it knows how, and has a place."""
    knows = "disk" in read_system_text(sys / "power" / "state").split() and "[disabled]" not in read_system_text(
        sys / "power" / "disk"
    )
    return knows and swaps_to_disk(proc, sys)


def _stays_in_memory(area: str, sys: Path) -> bool:
    zram = re.fullmatch(r"/dev/(zram\d+)", area)
    return zram is not None and read_system_text(sys / "block" / zram[1] / "backing_dev").strip() in {"", "none"}
