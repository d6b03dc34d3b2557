"""The bundle beside the checkout: disk, the processor until the kiosk's first frame, and memory once it has settled.

`python -m benchmarks.bundled build/bundle/tabling`. A program of its own: a bundle has no benchmarks in it. Each is
begun in turn, and the least of the rounds counts, since the clock and the processor tell of neighbours as well.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from desktop.core.data_folder import DataFolder
from desktop.core.own_start_command import own_command
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.device.facade.device_settings import keep_event

_ROUNDS = 5
_SETTLED = 8.0  # seconds after the first frame
_TICKS = os.sysconf("SC_CLK_TCK")


class Start(NamedTuple):
    """What one start took: seconds of all cores and on the wall until the first frame; then memory in MB."""

    processor: float
    wall: float
    memory: float


def main(bundle: Path) -> None:
    """Measure both and print a line each, with the ratio."""
    commands = {"checkout": own_command([]), "bundle": [str(bundle / "tabling")]}
    rounds: dict[str, list[Start]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="tabling-") as folder:
        home = DataFolder(Path(folder))
        prepare_try_out(home)
        keep_event(home, "Capital Pride", "Ottawa")
        for _ in range(_ROUNDS):
            for name, command in commands.items():
                rounds[name].append(_start([*command, "kiosk", "--data", folder]))
    least = {name: Start(*map(min, zip(*starts, strict=True))) for name, starts in rounds.items()}
    for field in Start._fields:
        ours, theirs = (getattr(least[name], field) for name in ("bundle", "checkout"))
        sys.stdout.write(f"{field:<10}  bundle {ours:8.2f}  checkout {theirs:8.2f}  ratio {ours / theirs:.2f}\n")
    sys.stdout.write(f"{'disk':<10}  bundle {_size(bundle):8.0f} MB\n")


def _start(command: list[str]) -> Start:
    said = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true", "QT_FORCE_STDERR_LOGGING": "1"}
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"} | said
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as kiosk:  # noqa: S603 - ours
        try:
            assert kiosk.stderr  # noqa: S101 - it is a pipe
            while b"rendered" not in kiosk.stderr.readline():
                if kiosk.poll() is not None:
                    sys.exit(f"{command[0]} ended before its first frame.")
            wall, processor = time.monotonic() - began, _spent(kiosk.pid)
            time.sleep(_SETTLED)
            return Start(processor, wall, _memory(kiosk.pid))
        finally:
            kiosk.terminate()


def _spent(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def _memory(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("Rss:")).split()[1]) / 1000


def _size(folder: Path) -> float:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


if __name__ == "__main__":
    main(Path(sys.argv[1]))
