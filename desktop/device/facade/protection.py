"""What keeps typed words in the memory of this process, asked for and looked at."""

from desktop.core.screen_size import finger_scale
from desktop.device.machine.crash_images import refuse_crash_images
from desktop.device.machine.freed_memory import overwrite_when_freed
from desktop.device.machine.kiosk_locks import look_at_ways_out
from desktop.device.machine.protection import look_at_protection, protect_process
from desktop.device.machine.screens import read_screens

__all__ = [
    "look_at_ways_out",
    "look_at_protection",
    "overwrite_when_freed",
    "prepare_process",
    "protect_process",
    "refuse_crash_images",
]


def prepare_process(*, locked: bool) -> float:
    """Protect what is typed; return by how much to draw larger where the computer is only a kiosk."""
    protect_process()
    return finger_scale(read_screens()) if locked else 1
