"""Hands over what a device holds, or takes another pack, as a program of its own that is killed at a step.

A step is a file of it that is opened, renamed or removed. Not killed, it says how many there were.

python killed_handover.py hand-over FOLDER SEED STICK STEP
python killed_handover.py pack      HOME PACK STEP
"""

import os
import signal
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.pack.campaign_replacement import keep_campaign
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.signing_keys import SigningKey
from desktop.device.sending.handover import Handover
from tests.support.event_device import DAY, journal_of

_STEPS = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir")


def main(*arguments: str) -> None:
    """Do as the command line says."""
    match arguments:
        case ["hand-over", folder, seed, stick, step]:
            device = SigningKey(Path(seed).read_bytes())
            handover = Handover(journal_of(Path(folder), device), device, Path(folder))
            _act(lambda: handover.write(Path(stick), DAY), step, folder, stick)
        case ["pack", home, folder, step]:
            files = read_pack_files(Path(folder))
            _act(lambda: keep_campaign(DataFolder(Path(home)), files), step, home)


def _act(act: Callable[[], object], step: str, *beside: str) -> None:
    done, at = count(), int(step)

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in _STEPS and str(arguments[0]).startswith(beside) and next(done) == at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hear)
    act()
    sys.stdout.write(f"{next(done)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
