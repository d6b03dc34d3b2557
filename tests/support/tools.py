"""Programs of the system that some tests run: found, or the test is skipped; where they were installed it fails."""

import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

import pytest

# Set by .ci/run once it has installed everything: from then on nothing is skipped because something is not there.
INSTALLED = "TABLING_TOOLS_INSTALLED"


def needed(program: str, package: str) -> str:
    """Return the path of a program."""
    found = shutil.which(program, path=f"{os.environ['PATH']}:/usr/sbin:{Path(sys.executable).parent}")
    return found or lacking(f"{program} is not installed: apt-get install {package}")


def lacking(what: str) -> NoReturn:
    """Skip this test, or fail it where what it lacks should be there."""
    if os.environ.get(INSTALLED):
        pytest.fail(what)
    pytest.skip(what)
