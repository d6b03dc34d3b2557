"""Backs a petition up or brings one back, as a program of its own that is killed at a step it reports.

Not killed, it has `heard` of each step.

python killed_copying.py backup  SOURCE PASSPHRASE FILE STEP
python killed_copying.py restore SOURCE PLACE PASSPHRASE SEED OUTSIDE STEP
"""

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from desktop.core.progress import Progress, Report
from desktop.core.sealing import SealingKey
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition

heard: list[Progress] = []


def killing(step: int) -> Report:
    """Return what to report to: it pulls the plug at this step."""

    def report(progress: Progress) -> None:
        if len(heard) == step:
            os.kill(os.getpid(), signal.SIGKILL)
        heard.append(progress)

    return report


def main(*arguments: str) -> None:
    """Do as the command line says."""
    match arguments:
        case ["backup", source, passphrase, file, step]:
            with closing(Petition(source, passphrase=passphrase)) as petition:
                back_up(petition, Path(file), by="mk", report=killing(int(step)))
        case ["restore", source, place, passphrase, seed, outside, step]:
            since = Since((SealingKey(Path(seed).read_bytes()),), outside=Path(outside))
            with closing(Petition(source)) as petition:
                restore_backup(petition, place, since, by="mk", passphrase=passphrase, report=killing(int(step)))


if __name__ == "__main__":
    main(*sys.argv[1:])
