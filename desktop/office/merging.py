"""Batches come into the petition, each signature once, and go out again without being lost."""

from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path

from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.office.petition_place import PetitionPlace, open_petition
from desktop.petition.intake.rejections import Rejected as Rejected
from desktop.petition.intake.rejections import RejectionReason as RejectionReason
from desktop.petition.intake.report import MergeReport as MergeReport
from desktop.petition.intake.undo import redo_merge as redo_merge
from desktop.petition.intake.undo import undo_merge as undo_merge
from desktop.petition.merging.merge import Merged as Merged
from desktop.petition.merging.merge import Merger, merge_files


def merge_batches(
    files: Sequence[Path],
    key: SealingKey,
    place: PetitionPlace,
    *,
    by: str,
    released: bool = False,
    report: Report = ignore,
) -> Generator[Merged, None, None]:
    """Merge batch files and yield what became of each, in their order; one that is refused stops no other.

    Begins a petition where there is none. It takes a key that is open already: a mistyped passphrase begins nothing.
    `released`: staff looked at where the batches of a lost device come from, and let them in. Reports signatures; to
    stop, `report` raises Cancelled, or the iterator is closed: what was yielded is merged, and nothing of the others.
    Raises PetitionError where the petition cannot be used.
    """
    with open_petition(place, new=True) as petition:
        merger = Merger(petition, key, by=by, released=released)
        with closing(merge_files(merger, files, report)) as merging:
            yield from merging
