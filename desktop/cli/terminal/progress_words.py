"""How far long work is, in words."""

from desktop.core.progress import Progress


def figures(progress: Progress) -> str:
    """Return how far it is in words: `1,200 of 5,000 rows, 300 a second, 13 s left`."""
    of = f" of {progress.total:,}" if progress.total is not None else ""
    left = f", {progress.seconds_left:,.0f} s left" if progress.seconds_left is not None else ""
    return f"{progress.done:,}{of} {progress.unit}, {progress.rate:,.0f} a second{left}"
