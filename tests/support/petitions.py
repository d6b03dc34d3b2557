"""A petition as it stands, every row of it, and work that is stopped at a chosen step."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select

from desktop.core.errors import Cancelled
from desktop.core.progress import Progress, Report
from desktop.core.sealing import fingerprint
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.store.schema import METADATA
from tests.support.event_device import campaign, organisation
from tests.support.packs import keep

Contents = dict[str, list[tuple[Any, ...]]]
SEALED_TO = fingerprint(organisation().sealing.public)
_ROWS = {table.name: select(table).order_by(*table.primary_key) for table in METADATA.sorted_tables}


@contextmanager
def campaign_petition(path: Path, *, kept: bool = True) -> Iterator[Petition]:
    """Give a new petition of the bundled campaign, which keeps its signed pack unless told, without anybody in it."""
    with closing(Petition(path, new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, campaign().id, SEALED_TO)
        if kept:
            keep(petition)
        yield petition


def contents(petition: Petition) -> Contents:
    """Return every row of every table."""
    with petition.reading() as connection:
        return {name: [tuple(row) for row in connection.execute(rows)] for name, rows in _ROWS.items()}


def stop_at(step: int) -> tuple[Report, list[Progress]]:
    """Return what to report to, which stops the work at this step, and what it has heard."""
    heard: list[Progress] = []

    def report(progress: Progress) -> None:
        if len(heard) == step:
            raise Cancelled("Somebody stopped it.")
        heard.append(progress)

    return report, heard


def assert_stops_anywhere(petition: Petition, folder: Path, act: Callable[[Report], Any]) -> list[Progress]:
    """Stop an act at each of its steps in turn; each time petition and folder are as before. Then let it end.

    Return what it reported.
    """
    before, files = contents(petition), _files(folder)
    step = 0
    while True:
        report, heard = stop_at(step)
        try:
            act(report)
        except Cancelled:
            assert contents(petition) == before, f"stopped at step {step}, and the petition is another one"
            assert _files(folder) == files, f"stopped at step {step}, and something was left behind"
            step += 1
            continue
        assert step > 1, "it could not be stopped in the middle"
        return heard


def _files(folder: Path) -> dict[str, int]:
    return {
        str(each.relative_to(folder)): each.stat().st_size
        for each in folder.rglob("*")
        if each.is_file() and not each.name.endswith(("-wal", "-shm"))
    }
