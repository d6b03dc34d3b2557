"""What this process does so that nothing typed leaves its memory, and what came of it."""

import sys
from typing import get_args

from desktop.core.protection import Guard, GuardName, Protection
from desktop.device.machine.crash_images import (
    crash_images_refused,
    refuse_crash_images,
    refuse_other_programs,
    unreadable_by_others,
)
from desktop.device.machine.freed_memory import freed_is_overwritten
from desktop.device.machine.memory_lock import keep_in_memory, memory_is_locked, why_memory_is_not_locked
from desktop.device.machine.swap import can_hibernate, swaps_to_disk


def protect_process() -> None:
    """Ask the system for no crash images, and for memory that stays in memory.

    Called by every kiosk before its window opens; `look_at_protection` tells what came of it.
    """
    refuse_crash_images()
    refuse_other_programs()
    keep_in_memory()


def look_at_protection() -> Protection:
    """Return what holds for this process at this moment."""
    if sys.platform not in {"linux", "win32"}:
        return Protection(tuple(Guard(name, "other_system") for name in get_args(GuardName)))
    locked = memory_is_locked()
    return Protection(
        (
            Guard("crash_images", "" if crash_images_refused() else "refused"),
            Guard("other_programs", "" if unreadable_by_others() else "refused"),
            Guard("memory_lock", "" if locked else why_memory_is_not_locked()),
            Guard("swap", "on_disk" if swaps_to_disk() and not locked else ""),
            Guard("hibernation", "possible" if can_hibernate() else ""),
            Guard("freed_memory", "" if freed_is_overwritten() else "other_allocator"),
        )
    )
