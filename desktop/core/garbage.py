"""Lets Python look for garbage less often while work makes many objects, none of which refers to itself."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 200_000  # objects more than before; where rows are read and let go, there are never so many


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for garbage only where really much piles up within."""
    first, *others = gc.get_threshold()
    gc.set_threshold(max(first, _SELDOM), *others)
    try:
        yield
    finally:
        gc.set_threshold(first, *others)
