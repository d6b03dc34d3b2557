"""Programs that a test has started, as the system sees them."""

import time
from pathlib import Path


def child_of(parent: int, other_than: int = 0) -> int:
    """Wait for a child process of `parent`."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        found = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        if found and int(found[0]) != other_than:
            return int(found[0])
        time.sleep(0.02)
    raise AssertionError("no child")
