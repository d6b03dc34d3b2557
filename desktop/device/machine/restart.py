"""Starts this process anew before it has done anything, so that no memory it gives back is kept as it was.

Next to nothing is imported here: whatever is, is imported twice.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

TUNABLES = "GLIBC_TUNABLES"
CACHE = "glibc.malloc.tcache_count="


def start_again_uncached(command: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
    """Replace this process, once, by the same one in which no thread keeps what was given back for itself.

    The C library overwrites nothing of what it keeps so, and reads whether to keep any only when a process starts.
    `command`: the program and its arguments. Where it was started anew, or somebody said otherwise, the environment has
    a word on it: then, and on other systems than Linux, nothing happens.
    """
    told = environment.get(TUNABLES, "")
    if sys.platform != "linux":
        return
    if CACHE in told:
        return
    tunables = ":".join(filter(None, (told, f"{CACHE}0")))
    with suppress(OSError):  # where it cannot, it goes on as it is, and `freed_is_overwritten` says so
        os.execve(command[0], [*command], {**environment, TUNABLES: tunables})  # noqa: S606 - our own program
