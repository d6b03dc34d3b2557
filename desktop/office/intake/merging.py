"""Batches come into the petition, each signature once, and go out again without being lost."""

from collections.abc import Generator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Literal

from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_or_begin
from desktop.petition.earlier_deliveries.deliveries_of_person import DeliveredPeople as DeliveredPeople
from desktop.petition.earlier_deliveries.deliveries_of_person import handed_over_by as handed_over_by
from desktop.petition.intake.merge_report import MergeReport as MergeReport
from desktop.petition.intake.merge_report import Standing as Standing
from desktop.petition.intake.rejections import Rejected as Rejected
from desktop.petition.intake.rejections import RejectionReason as RejectionReason
from desktop.petition.intake.undoing_merges import UndoneDevice as UndoneDevice
from desktop.petition.intake.undoing_merges import count_shared as count_shared
from desktop.petition.intake.undoing_merges import merges_of as merges_of
from desktop.petition.intake.undoing_merges import redo_merge as redo_merge
from desktop.petition.intake.undoing_merges import undo_device as undo_device
from desktop.petition.intake.undoing_merges import undo_merge as undo_merge
from desktop.petition.merging.merge import Merged as Merged
from desktop.petition.merging.merge import Merger, Merging, merge_files, merge_kept
from desktop.petition.store.refusals_in_audit_log import note_refusal

# Whose batches are let in: of devices that are welcome; of those too that nobody has met; of those reported lost.
Trust = Literal["met", "welcome", "released"]


def merge_batches(
    files: Sequence[Path],
    key: SealingKey,
    place: PetitionPlace,
    *,
    by: str,
    trust: Trust = "met",
    older: Sequence[SealingKey] = (),
    report: Report = ignore,
) -> Generator[Merged, None, None]:
    """Merge batch files and yield what became of each, in their order; one that is refused stops no other.

    Begins a petition where there is none. It takes a key that is open already: a mistyped passphrase begins nothing.
    `older`: keys that it replaced, whose batches still come. What waited for a device that is welcome by now is merged
    at the end. Reports signatures; to stop, `report` raises Cancelled, or the iterator is closed: what was yielded is
    merged, and nothing of the others. Raises PetitionError where the petition cannot be used.
    """
    with open_or_begin(place, by=by) as petition:
        merger = Merger(
            petition, key, by=by, released=trust == "released", welcome=trust == "welcome", older=tuple(older)
        )
        with closing(merge_files(merger, files, report)) as merging:
            yield from _noting(petition, merging, by)
        yield from _noting(petition, merge_kept(merger, report), by)


def merge_welcomed(
    petition: Petition, key: SealingKey, *, by: str, older: Sequence[SealingKey] = (), report: Report = ignore
) -> Merging:
    """Merge what waited for devices that are welcome by now, and yield what became of each. Raises PetitionError.

    `older`: keys that `key` replaced, whose batches still come.
    """
    yield from _noting(petition, merge_kept(Merger(petition, key, by=by, older=tuple(older)), report), by)


def _noting(petition: Petition, merging: Merging, by: str) -> Merging:
    for each in merging:
        if each.refused:
            note_refusal(petition, "batch", each.refused, by=by)
        yield each
