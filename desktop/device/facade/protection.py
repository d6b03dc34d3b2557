"""What keeps typed words in the memory of this process, asked for and looked at."""

from desktop.device.machine.crash_images import refuse_crash_images
from desktop.device.machine.freed_memory import overwrite_when_freed
from desktop.device.machine.protection import look_at_protection, protect_process

__all__ = [
    "look_at_protection",
    "overwrite_when_freed",
    "protect_process",
    "refuse_crash_images",
]
