"""A process that crashes leaves no image of its memory, and no other program of its user reads it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.memory_image import where_images_are_written

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked for it")

# A process that is allowed an image of any size, and falls over; what it is told to do comes first.
_CRASH = """
import os, resource, signal, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
exec(sys.argv[1])
os.kill(os.getpid(), getattr(signal, sys.argv[2]))
"""
_REFUSE = "from desktop.device.machine.crash_images import refuse_crash_images; assert refuse_crash_images()"
_ASK = """
from pathlib import Path
from desktop.device.machine.crash_images import crash_images_refused, refuse_crash_images, unreadable_by_others
before = crash_images_refused(), unreadable_by_others()
kept = Path("/proc/self/coredump_filter").read_text().strip()
print(before, refuse_crash_images(), crash_images_refused(), unreadable_by_others())
print(resource.getrlimit(resource.RLIMIT_CORE))
print(kept != "00000000", Path("/proc/self/coredump_filter").read_text().strip())
"""


def images(folder: Path, doing: str, name: str) -> list[str]:
    """Let a process do something and crash in a folder; returns the images it left there."""
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", _CRASH, doing, name]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode < 0, done.stderr
    return [file.name for file in folder.iterdir()]


@where_images_are_written
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT"])
def test_a_process_that_refuses_leaves_no_image_and_one_that_does_not_leaves_one(tmp_path, name):
    refusing, careless = tmp_path / "refusing", tmp_path / "careless"
    refusing.mkdir()
    careless.mkdir()
    assert images(refusing, _REFUSE, name) == []
    assert len(images(careless, "", name)) == 1


def test_what_was_asked_for_is_told_as_the_system_has_it():
    command = [sys.executable, "-c", "import resource\n" + _ASK]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines() == ["(False, False) True True True", "(0, 0)", "True 00000000"]
