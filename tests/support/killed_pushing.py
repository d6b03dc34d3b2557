"""Runs pushes as programs of their own, to be killed: python killed_pushing.py PETITION FILE.

For each line that it is told it starts one, prints its number, and how it ended: 0 where everybody is done, 3 where it
goes on another time, -9 where it was killed. They are copies of this program, which has loaded everything.
"""

import os
import sys
from contextlib import closing
from pathlib import Path

from desktop.core.errors import TablingError
from desktop.petition.store.opening_petition import Petition
from tests.support.pushing import push


def run(place: str, file: str) -> int:
    """Push as the command line says."""
    with closing(Petition(Path(place))) as petition:
        try:
            return 3 if push(petition, Path(file), others=True).left else 0
        except TablingError:
            return 3


def main(place: str, file: str) -> None:
    """Start one for each line."""
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            os._exit(run(place, file))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
