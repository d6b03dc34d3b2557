"""Every module can be imported on Windows: nothing of ours takes for granted what only POSIX has."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.house import ROOT, dotted

pytestmark = pytest.mark.slow

# Libraries are loaded first, as they are on this system; then ours, all anew, on one that says that it is Windows.
_IMPORT_ALL = """
import ctypes, importlib, multiprocessing.connection, os, sys, time
at = sys.argv.index("--")
libraries, modules = sys.argv[1:at], sys.argv[at + 1 :]
for name in libraries:
    try:
        importlib.import_module(name)
    except ImportError:  # a name within the module before it
        pass
for name in ("fcntl", "resource", "termios", "pwd", "grp", "pty", "tty", "syslog", "posix", "_posixsubprocess"):
    sys.modules[name] = None
gone = ("fork", "getuid", "geteuid", "getppid", "statvfs", "ST_RDONLY", "major", "minor", "sched_getaffinity", "killpg")
for name in (*gone, "posix_fadvise", "POSIX_FADV_DONTNEED", "O_NONBLOCK", "O_NOFOLLOW", "fchmod", "chown", "setsid"):
    delattr(os, name)
del time.tzset, time.CLOCK_BOOTTIME, time.clock_gettime
os.O_BINARY = 0
multiprocessing.connection.PipeConnection = multiprocessing.connection.Connection
sys.platform = "win32"
for name in modules:
    importlib.import_module(name)
print("all", len(modules))
"""
_IMPORTED = re.compile(r"^ *(?:from ([\w.]+) import |import ([\w.]+)(?: as \w+)?$)", re.MULTILINE)


def import_all(*modules: str, at: Path = ROOT, libraries: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", _IMPORT_ALL, *libraries, "--", *modules]
    return subprocess.run(command, cwd=at, capture_output=True, text=True, check=False, timeout=600)


def test_every_module_is_imported_where_posix_is_missing():
    texts = {file.relative_to(ROOT): file.read_text("utf-8") for file in sorted((ROOT / "desktop").rglob("*.py"))}
    names = [dotted(path.as_posix()) for path, text in texts.items() if text]
    # Alembic alone runs the migrations; and the way in would begin a command.
    ours = [each for each in names if ".migrations." not in each and not each.endswith("__main__")]
    imported = {"".join(found) for text in texts.values() for found in _IMPORTED.findall(text)}
    libraries = sorted(each for each in imported if not each.startswith("desktop"))
    assert {"ctypes", "PySide6.QtCore", "reportlab.pdfgen.canvas", "sqlalchemy"} < set(libraries)
    done = import_all(*ours, libraries=tuple(libraries))
    assert (done.stdout.strip(), len(ours) > 500) == (f"all {len(ours)}", True), done.stderr[-2000:]


@pytest.mark.parametrize("line", ["import fcntl", "import os; WHO = os.geteuid()", "from time import tzset"])
def test_a_module_that_takes_posix_for_granted_is_caught(tmp_path, line):
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__init__.py").write_text("")
    (tmp_path / "desktop" / "planted.py").write_text(f"{line}\n")
    assert import_all("desktop.planted", at=tmp_path).returncode != 0
