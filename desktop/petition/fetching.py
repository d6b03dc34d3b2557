"""Brings batches from drop boxes into the petition: each once, however many copies of it lie around."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import BatchError, BoxRefused, PetitionError, TablingError
from desktop.core.sealing import SealingKey
from desktop.petition.merge import MergeReport, merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store import Petition
from desktop.transfer.batch import SUFFIX, batch_name, name_batch, open_batch
from desktop.transfer.boxes.box import ReadableBox, name_left


@dataclass(frozen=True, slots=True)
class Fetched:
    """One file of a drop box that was not known yet: merged, or refused for a reason that is a sentence."""

    name: str
    report: MergeReport | None
    refused: TablingError | None


def fetch_batches(petition: Petition, box: ReadableBox, key: SealingKey, scratch: Path) -> Iterator[Fetched]:
    """Merge every batch of a box that the petition does not know; `scratch`: a folder for one file at a time.

    A batch that was undone stays undone. Raises BoxError when the box does not answer, PetitionError, OutputError; what
    was merged until then is merged, and the next fetching goes on from there.
    """
    known = _known(petition)
    for name in box.names():
        if not name.endswith(SUFFIX) or name_left(name) in known:
            continue
        path = scratch / "fetched"
        try:
            box.bring(name, path)
            batch = open_batch(path)
            report = merge_batch(petition, batch, key) if batch_name(batch.manifest) not in known else None
        except (BatchError, BoxRefused, PetitionError) as error:
            yield Fetched(name, None, error)
            continue
        finally:
            path.unlink(missing_ok=True)
        known |= {name_left(name), batch_name(batch.manifest)}
        if report:
            yield Fetched(name, report, None)


def _known(petition: Petition) -> set[str]:
    merged = petition_status(petition).batches
    return {name_batch(each.event, each.device, each.device_number, each.entries_sha256) for each in merged}
