"""What is typed cannot be swapped to disk: the process's memory is held, where the system lets it be."""

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only kiosks on Linux are locked")

# A process of its own, for memory stays held for good. The limit is a pretended one: a container may not lift its own,
# and root's memory is held whatever it is. It says whether memory was held, is said to be,
# and whether 3 MB that come later are.
_PROCESS = """
import ctypes, mmap, resource, sys
resource.getrlimit = lambda _which: (int(sys.argv[1]), int(sys.argv[1]))
from desktop.device.machine.memory_lock import keep_in_memory, memory_is_locked

def held():
    (line,) = [line for line in open("/proc/self/status") if line.startswith("VmLck:")]
    return int(line.split()[1])

page = mmap.mmap(-1, 65536)
ctypes.CDLL(None).mlock(ctypes.byref(ctypes.c_char.from_buffer(page)), 65536)  # as a library holds a key of its own
kept, before = keep_in_memory(), held()
typed = bytearray(b"a name" * 500_000)
print(kept, memory_is_locked(), held() - before >= len(typed) // 1024)
"""
_WITHOUT, _SMALL = -1, 8 << 20


def process(limit: int) -> str:
    command = [sys.executable, "-c", _PROCESS, str(limit)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.strip()


@pytest.mark.skipif(sys.platform == "linux" and os.geteuid() != 0, reason="only root's limit can be passed over")
def test_whatever_the_process_takes_later_is_held_in_memory():
    assert process(_WITHOUT) == "True True True"


def test_under_a_limit_nothing_is_held_for_memory_would_be_refused_once_it_is_reached():
    assert process(_SMALL) == "False False False"
