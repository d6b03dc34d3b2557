"""A process that brings what an older version wrote up to date, and is killed at any statement of its choice.

For each line `journal|petition <path> <statement>` on standard input it forks, and the child opens what lies there and
is killed before that statement (0: never). It says how many statements there were, or `killed`.
"""

import os
import signal
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, event

from desktop.core.data_folder import DataFolder
from desktop.device.journal.opening import open_journal
from desktop.office.desk.petition_place import PetitionPlace, open_petition


def open_there(kind: str, path: Path) -> None:
    """Open it as the program does."""
    if kind == "journal":
        with closing(open_journal(DataFolder(path))):
            return
    with open_petition(PetitionPlace(str(path))):
        return


def update(kind: str, path: Path, statement: int, pipe: int) -> None:
    """Open it in this process, which is killed before one of the statements."""
    numbers = count(1)

    def look(*_: object) -> None:
        if next(numbers) == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", look)
    open_there(kind, path)
    os.write(pipe, str(next(numbers) - 1).encode())
    os._exit(0)


def say(line: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Do each line in a child of its own."""
    say("ready")
    for line in sys.stdin:
        kind, path, statement = line.rstrip("\n").split("\t")
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            update(kind, Path(path), int(statement), writing)
        os.close(writing)
        os.waitpid(child, 0)
        say(os.read(reading, 64).decode() or "killed")
        os.close(reading)


if __name__ == "__main__":
    main()
