"""Run as a process of its own: the real `tabling kiosk` on a data folder. It says the title of its window, and stays.

The first start has the title of the program, a kiosk that of its campaign.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

PROGRAM = Path(__file__)


@contextmanager
def kiosk_on(home: Path, *options: object, typed: str = "") -> Iterator["Popen[str]"]:
    """Start one whose questions are answered as typed; it is gone in the end."""
    paths = os.pathsep.join([str(PROGRAM.parents[2]), *sys.path])
    command = [sys.executable, str(PROGRAM), "kiosk", "--data", str(home), *map(str, options)]
    with Popen(
        command, stdin=PIPE, stdout=PIPE, stderr=STDOUT, text=True, env=os.environ | {"PYTHONPATH": paths}
    ) as process:
        try:
            assert process.stdin
            process.stdin.write(typed)
            process.stdin.close()
            yield process
        finally:
            process.kill()


def title_of(kiosk: "Popen[str]") -> str:
    """Wait until its window is open; return its title, or all that it said where none opened."""
    assert kiosk.stdout
    said = ""
    for line in kiosk.stdout:
        if line.startswith("open "):
            return line.removeprefix("open ").strip()
        said += line
    return said


def tell() -> None:
    """Say the title once a window is there."""
    windows = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    if windows:
        sys.stdout.write(f"\nopen {windows[0].title()}\n")
        sys.stdout.flush()
    else:
        QTimer.singleShot(20, tell)


if __name__ == "__main__":
    from desktop import app

    QTimer.singleShot(0, tell)
    sys.argv[0] = "tabling"
    app.main()
