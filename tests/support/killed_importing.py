"""Imports a table, as a program of its own that is killed at a statement of the database or between two of its steps.

python killed_importing.py PETITION TABLE REFUSED STEP

Not killed, it prints how many steps there were: statements, commits, and files that are put in place.
"""

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.core.progress import ignore
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.store.opening_petition import Petition


class _Plug:
    """Counts steps, and pulls the plug at one of them."""

    def __init__(self, last: int) -> None:
        self._last = last
        self.steps = 0

    def step(self, *_: object) -> None:
        if self.steps == self._last:
            os.kill(os.getpid(), signal.SIGKILL)
        self.steps += 1


def bring_in(petition: str, table: str, refused: str, last: str) -> int:
    """Import a table; return how many steps that took."""
    plug, replace = _Plug(int(last)), Path.replace

    def put_in_place(self: Path, target: str | Path) -> Path:
        plug.step()
        moved = replace(self, target)
        plug.step()
        return moved

    with closing(Petition(petition)) as opened:
        event.listen(Engine, "before_cursor_execute", plug.step)
        event.listen(Engine, "commit", plug.step)
        Path.replace = put_in_place  # type: ignore[method-assign, assignment]

        def report(progress: object) -> None:  # between the chunks of rows
            plug.step()
            ignore(progress)  # type: ignore[arg-type]

        wanted = SourceTable(Path(table), "website", {}, refused=Path(refused))
        import_table(opened, wanted, by="Ann", report=report)
        plug.step()
    return plug.steps


def main(*arguments: str) -> None:
    """Do as the command line says."""
    sys.stdout.write(str(bring_in(*arguments)))


if __name__ == "__main__":
    main(*sys.argv[1:])
