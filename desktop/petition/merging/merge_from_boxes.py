"""Brings batches from drop boxes into the petition: each once, however many copies of it lie around."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import select

from desktop.core.errors import BoxError, OutputError, TablingError
from desktop.core.progress import Report, ignore
from desktop.petition.intake.quarantine import dropped_batches, kept_manifests
from desktop.petition.merging.merge import IncomingBatch, Merger, Merging, came_from, merge_all
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch
from desktop.transfer.batch import ProvenBatch, batch_name, name_batch, prove_batch
from desktop.transfer.boxes.box import ReadableBox, is_batch_name, name_left


@dataclass(frozen=True, slots=True)
class BoxToFetch:
    """A box, the names of its files, and a folder for one file at a time.

    `undone`: here the merges are noted that staff took back, and whose batches lie in the box; `dropped`: here the
    batches that staff gave up while they waited, and whose devices nobody has welcomed since.
    """

    box: ReadableBox
    names: Iterable[str]
    scratch: Path
    undone: set[int] = field(default_factory=set)
    dropped: set[str] = field(default_factory=set)


def fetch_batches(merger: Merger, fetched: BoxToFetch, report: Report = ignore) -> Merging:
    """Merge every batch of a box that the petition does not know.

    A batch that was undone stays undone, and one that was dropped stays out until its device is welcome. Raises
    BoxError when the box does not answer, PetitionError, OutputError; what was merged until then is merged, and the
    next fetching goes on from there.
    """
    trouble: list[TablingError] = []
    yield from merge_all(merger, _until(trouble, _new(_known(merger.petition), fetched)), report)
    if trouble:
        raise trouble[0]


def _until(trouble: list[TablingError], came: Iterator[IncomingBatch]) -> Iterator[IncomingBatch]:
    """Yield what comes until the box is in trouble, which is kept: what came before it is still merged."""
    try:
        yield from came
    except (BoxError, OutputError) as error:
        trouble.append(error)


def _new(known: dict[str, tuple[int, ...] | None], fetched: BoxToFetch) -> Iterator[IncomingBatch]:
    for name in filter(is_batch_name, fetched.names):
        held = name_left(name)
        if held not in known:
            came = came_from(name, partial(_bring, fetched.box, name, fetched.scratch / "fetched"), 0)
            # What it holds decides: somebody may have given it the name of another.
            proven = came.batch if isinstance(came.batch, ProvenBatch) else None
            held = batch_name(proven.manifest) if proven else ""
            if proven and proven.id in known:
                known.setdefault(held, known[proven.id])
            if held not in known:
                yield came
        out = known.setdefault(held, ()) if held else ()
        if out is None:
            fetched.dropped.add(held)
        else:
            fetched.undone.update(out)


def _bring(box: ReadableBox, name: str, path: Path) -> ProvenBatch:
    try:
        box.bring(name, path)
        return prove_batch(path)
    finally:
        path.unlink(missing_ok=True)


def _known(petition: Petition) -> dict[str, tuple[int, ...] | None]:
    """Return the names of batches that are merged, or kept whole until their device is welcome.

    With each the number of its merge where staff took that back. What was dropped while it waited is there as well,
    also by its id: None.
    """
    columns = (batch.c.event, batch.c.device, batch.c.device_number, batch.c.entries_sha256)
    with petition.reading() as connection:
        rows = connection.execute(select(*columns, batch.c.number, batch.c.undone).where(batch.c.source == "")).all()
    dropped: dict[str, tuple[int, ...] | None] = dict.fromkeys(dropped_batches(petition))
    known = dropped | {batch_name(manifest): () for _, manifest in kept_manifests(petition)}
    return known | {name_batch(*named): (number,) if undone else () for *named, number, undone in rows}
