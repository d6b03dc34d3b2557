"""What a kiosk's process asks of the system, and what it tells of it: what holds, not what was hoped for."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from desktop.core.protection import GuardName

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked for it")

_PROCESS = """
import json, sys
from desktop.device.facade.protection import *
from desktop.device.machine.restart_for_protection import start_again_uncached
if sys.argv[1] == "protected":
    start_again_uncached([sys.executable, *sys.orig_argv[1:]])
    protect_process()
    overwrite_when_freed()
print(json.dumps({guard.name: guard.gap for guard in look_at_protection().guards}))
"""


def gaps(manner: str, *before: str) -> dict[str, str]:
    command = [*before, sys.executable, "-c", _PROCESS, manner]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return json.loads(done.stdout)


def test_a_protected_process_is_in_no_crash_image_and_no_other_program_reads_it():
    found = gaps("protected")
    assert tuple(found) == get_args(GuardName)
    assert found["crash_images"] == found["other_programs"] == found["freed_memory"] == ""


def test_an_unprotected_one_says_that_it_is_not():
    found = gaps("careless")
    assert found["crash_images"] == found["other_programs"] == "refused"
    assert found["memory_lock"] != ""
    assert found["freed_memory"] == "other_allocator"


def test_where_this_user_may_lock_little_nothing_is_locked_and_that_is_told():
    found = gaps("protected", "prlimit", "--memlock=65536:65536")
    assert found["memory_lock"] == "limited"
