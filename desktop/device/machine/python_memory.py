"""Has Python take its memory from the C library, which overwrites what is given back; Python's own store does not.

PYTHONMALLOC=malloc would do it from the start on, and make the start longer; a frozen bundle does not read it.
"""

import ctypes
from functools import cache

_RAW, _MEM, _OBJ = 0, 1, 2  # PyMemAllocatorDomain
# Of a block that is given back the last eight bytes may stay, and whoever gets it next need not write there. So each is
# asked for twice as long as it is: a text of a few letters never lies at the end.
_TIMES = 2


class _Allocator(ctypes.Structure):
    """PyMemAllocatorEx, as Python's C API has it."""

    _fields_ = [(name, ctypes.c_void_p) for name in ("context", "malloc", "calloc", "realloc", "free")]


@cache  # once a process
def take_from_c_library() -> bool:
    """Take every new block from the C library, emptied; False where Python takes it neither there nor from its store.

    What Python's store gave out before goes on living there: its own `free` and `realloc` stay, which hand to the C
    library each block that is none of theirs.
    """
    python = ctypes.pythonapi
    name = _store_in_use()
    if name == b"pymalloc":
        raw = _Allocator()
        python.PyMem_GetAllocator(_RAW, ctypes.byref(raw))
        taken = ctypes.cast(ctypes.CDLL(None).calloc, ctypes.c_void_p).value
        for domain in (_MEM, _OBJ):
            own = _Allocator()
            python.PyMem_GetAllocator(domain, ctypes.byref(own))
            # Python calls malloc(context, size): of the C library's calloc, which empties to the very end, the context
            # is the number of times. The store's own functions ask for no context.
            own.context, own.malloc, own.calloc = _TIMES, taken, raw.calloc
            python.PyMem_SetAllocator(domain, ctypes.byref(own))
    # The last two write over what is given back by themselves.
    return name in {b"pymalloc", b"malloc", b"pymalloc_debug", b"malloc_debug"}


def _store_in_use() -> bytes | None:
    """Return what Python calls the store it takes memory from; None where it is another's, or does not tell."""
    if not hasattr(ctypes.pythonapi, "_PyMem_GetCurrentAllocatorName"):  # not promised to stay
        return None
    tell = ctypes.pythonapi["_PyMem_GetCurrentAllocatorName"]
    tell.restype = ctypes.c_char_p
    return bytes(name) if (name := tell()) is not None else None
