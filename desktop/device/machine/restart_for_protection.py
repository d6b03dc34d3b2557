"""Starts this process anew before it has done anything, so that no memory it gives back is kept as it was.

Next to nothing is imported here: whatever is, is imported twice.
"""

import os
import sys

TUNABLES = "GLIBC_TUNABLES"
CACHE = "glibc.malloc.tcache_count="


def start_again_uncached(command: list[str]) -> None:
    """Replace this process, once, by the same one in which no thread keeps what was given back for itself.

    The C library overwrites nothing of what it keeps so, and reads whether to keep any only when a process starts.
    `command`: the program and its arguments. Where it was started anew, or somebody said otherwise, the environment has
    a word on it: then, and on other systems than Linux, nothing happens.
    """
    told = os.environ.get(TUNABLES, "")
    if sys.platform != "linux" or CACHE in told:
        return
    tunables = ":".join(filter(None, (told, f"{CACHE}0")))
    try:  # noqa: SIM105 - what suppresses errors elsewhere takes longer to load than all of this
        os.execve(command[0], command, {**os.environ, TUNABLES: tunables})  # noqa: S606 - our own program
    except OSError:
        pass  # where it cannot, it goes on as it is, and `freed_is_overwritten` says so
