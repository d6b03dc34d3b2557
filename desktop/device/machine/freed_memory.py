"""Has memory overwritten when it is given back, so that nothing of a signer stays in it.

Qt and Python give back what they held and leave it as it was, for whoever reads the memory of a running kiosk. The C
library of GNU overwrites it at once where it is asked to, all but the last eight bytes; these are filled when a signer
has gone. docs/adr/0017-memory.md says what that leaves.
"""

import ctypes
import os
import sys
from functools import cache

from desktop.device.machine.python_memory import take_from_c_library
from desktop.device.machine.restart_for_protection import CACHE, TUNABLES

_MXFAST, _PERTURB = 1, -6  # <malloc.h>
_FILLING = 0xA5
# Bytes of blocks to their very end, largest first: what is cut off a larger one is taken as a smaller one.
_SIZES = (*(2**power - 8 for power in range(16, 10, -1)), *range(1032, 23, -16))


@cache  # once a process
def overwrite_when_freed() -> bool:
    """Have what is given back overwritten from now on; False where the C library, or Python, cannot be asked.

    It makes a start a tenth longer, so a kiosk asks once its first frame stands: nobody has typed anything before.
    """
    if sys.platform != "linux":
        return False
    if not hasattr(_libc(), "mallopt"):
        return False
    # Without the fast bins, which keep more of a block than the others.
    asked = _libc().mallopt(_MXFAST, 0) and _libc().mallopt(_PERTURB, _FILLING)
    return bool(asked) and f"{CACHE}0" in os.environ.get(TUNABLES, "") and take_from_c_library()


def freed_is_overwritten() -> bool:
    """Say whether what is given back is overwritten now."""
    return overwrite_when_freed.cache_info().currsize > 0 and overwrite_when_freed()


def fill_free_memory() -> None:
    """Have everything that the C library keeps to give out again overwritten to its end: a few hundredths of a second.

    It overwrites what it gives out, too, as far as was asked for: each block is asked for whole, once.
    """
    if not freed_is_overwritten():
        return
    libc, held = _libc(), []
    libc.malloc_trim(0)  # whole pages go back to the system, which empties them
    end = libc.sbrk(0)
    for size in _SIZES:
        block = libc.malloc(size)
        while block and block < end:  # what is newly taken from the system lies behind
            held.append(block)
            block = libc.malloc(size)
        libc.free(block)
    for block in held:
        libc.free(block)


@cache
def _libc() -> ctypes.PyDLL:
    libc = ctypes.PyDLL(None)  # without letting go of Python for each call
    if hasattr(libc, "mallopt"):
        libc.malloc.argtypes, libc.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
        libc.free.argtypes = [ctypes.c_void_p]
        libc.sbrk.argtypes, libc.sbrk.restype = [ctypes.c_ssize_t], ctypes.c_void_p
    return libc
