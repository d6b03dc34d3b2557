"""Brings batches from drop boxes into the petition: each once, however many copies of it lie around."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from sqlalchemy import select

from desktop.core.errors import BoxError, OutputError, TablingError
from desktop.core.progress import Report, ignore
from desktop.petition.merging.merge import IncomingBatch, Merger, Merging, came_from, merge_all
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch
from desktop.transfer.batch import SUFFIX, ProvenBatch, batch_name, name_batch, prove_batch
from desktop.transfer.boxes.box import ReadableBox, name_left


def fetch_batches(merger: Merger, box: ReadableBox, scratch: Path, report: Report = ignore) -> Merging:
    """Merge every batch of a box that the petition does not know; `scratch`: a folder for one file at a time.

    A batch that was undone stays undone. Raises BoxError when the box does not answer, PetitionError, OutputError; what
    was merged until then is merged, and the next fetching goes on from there.
    """
    trouble: list[TablingError] = []
    yield from merge_all(merger, _until(trouble, _new(_known(merger.petition), box, scratch)), report)
    if trouble:
        raise trouble[0]


def _until(trouble: list[TablingError], came: Iterator[IncomingBatch]) -> Iterator[IncomingBatch]:
    """Yield what comes until the box is in trouble, which is kept: what came before it is still merged."""
    try:
        yield from came
    except (BoxError, OutputError) as error:
        trouble.append(error)


def _new(known: set[str], box: ReadableBox, scratch: Path) -> Iterator[IncomingBatch]:
    for name in box.names():
        if not name.endswith(SUFFIX) or name_left(name) in known:
            continue
        came = came_from(name, partial(_bring, box, name, scratch / "fetched"), 0)
        if isinstance(came.batch, ProvenBatch):
            held = batch_name(came.batch.manifest)
            again = held in known
            known |= {name_left(name), held}
            if again:
                continue
        yield came


def _bring(box: ReadableBox, name: str, path: Path) -> ProvenBatch:
    try:
        box.bring(name, path)
        return prove_batch(path)
    finally:
        path.unlink(missing_ok=True)


def _known(petition: Petition) -> set[str]:
    columns = (batch.c.event, batch.c.device, batch.c.device_number, batch.c.entries_sha256)
    with petition.reading() as connection:
        return {name_batch(*row) for row in connection.execute(select(*columns).where(batch.c.source == ""))}
