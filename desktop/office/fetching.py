"""Batches come from drop boxes into the petition, and receipts go back to where the devices find them."""

from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.errors import BoxError, TablingError
from desktop.core.organisation import Organisation
from desktop.core.petition_errors import NoBoxToFetch
from desktop.core.progress import Report, ignore
from desktop.office.petition_place import PetitionPlace, open_petition
from desktop.office.receipts import leave_receipts
from desktop.petition.merging.fetch import fetch_batches
from desktop.petition.merging.merge import Merged as Merged
from desktop.petition.merging.merge import Merger
from desktop.transfer.boxes.opening import open_box
from desktop.transfer.boxes.setting import (
    BoxSetting,
    FolderSetting,
    list_broken,
    list_settings,
    read_setting_file,
)


@dataclass(frozen=True, slots=True)
class Boxes:
    """The drop boxes to fetch from, and what is wrong with the files of those that cannot be used."""

    settings: tuple[BoxSetting, ...]
    broken: tuple[BoxError, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one batch of a box; or, where none is told of, what is wrong with the box itself.

    `box`: its name, empty for one whose file cannot be read.
    """

    box: str
    merged: Merged | None = None
    trouble: BoxError | None = None

    @property
    def refused(self) -> TablingError | None:
        """Why the batch was not merged, or the box not asked; nothing where all is well."""
        return self.merged.refused if self.merged else self.trouble


def choose_boxes(named: Sequence[Path], kept: Path) -> Boxes:
    """Return the boxes that somebody named, as files, folders or sticks; else those kept in the folder `kept`.

    Raises BoxError for a named file that is none, NoBoxToFetch where there is no box at all.
    """
    if named:
        return Boxes(tuple(_setting(each) for each in named))
    found = Boxes(list_settings(kept), list_broken(kept))
    if not found.settings and found.broken:
        raise found.broken[0]
    if not found.settings:
        raise NoBoxToFetch("There is no drop box here to fetch from.")
    return found


def fetch(
    boxes: Boxes,
    organisation: Organisation,
    place: PetitionPlace,
    *,
    by: str,
    receipts: bool = True,
    report: Report = ignore,
) -> Generator[Fetched, None, None]:
    """Merge every batch of the boxes that the petition does not know, and yield what became of each.

    A batch or box in trouble stops no other. In each box that answers, `receipts` leaves the organisation's word on all
    that is merged whole; where nothing is, there is none to leave. Begins a petition where there is none, and is
    stopped as `merge_batches` is. Raises PetitionError, OutputError, Cancelled.
    """
    with open_petition(place, new=True) as petition, TemporaryDirectory(prefix="tabling-") as folder:
        merger, scratch = Merger(petition, organisation.sealing, by=by), Path(folder)
        for setting in boxes.settings:
            try:
                box = open_box(setting)
                with closing(fetch_batches(merger, box, scratch, report)) as fetching:
                    yield from (Fetched(setting.name, each) for each in fetching)
                if receipts:
                    leave_receipts(petition, box, organisation.signing, scratch)
            except BoxError as error:
                yield Fetched(setting.name, trouble=error)
    yield from (Fetched("", trouble=each) for each in boxes.broken)


def _setting(named: Path) -> BoxSetting:
    return BoxSetting(str(named), "folder", FolderSetting(named)) if named.is_dir() else read_setting_file(named)
