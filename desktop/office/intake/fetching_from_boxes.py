"""Batches come from drop boxes into the petition, and receipts go back to where the devices find them."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.campaign import CampaignKeys
from desktop.core.errors import BoxError, OutputError, PetitionError, TablingError, UsageError
from desktop.core.organisation_keys import Organisation
from desktop.core.petition_errors import NoBoxToFetch, NothingToVouchFor
from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.office.campaign.agreements import PackBeside, keep_packs_in
from desktop.office.desk.backup import Backup, BackupFirst
from desktop.office.desk.found_batches import passed_over
from desktop.office.desk.petition_place import Petition, PetitionPlace, open_or_begin
from desktop.office.intake.practice_answers import Practised, answer_in_box
from desktop.office.intake.receipts import leave_receipts, vouch_after_backup
from desktop.office.intake.waiting_notes import leave_waiting_notes
from desktop.petition.merging.merge import Merged as Merged
from desktop.petition.merging.merge import Merger, merge_kept
from desktop.petition.merging.merge_from_boxes import BoxToFetch, fetch_batches
from desktop.petition.store.refusals_in_audit_log import note_refusal
from desktop.transfer.boxes.box import DropBox
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

    @property
    def folders(self) -> tuple[Path, ...]:
        """Those of them that are folders or sticks."""
        places = (each.place for each in self.settings)
        return tuple(each.path for each in places if isinstance(each, FolderSetting))


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one batch of a box; or, where none is told of, what is wrong with the box itself.

    `box`: its name, empty for one whose file cannot be read, and for what is about all of them: the `backup` that was
    made before the receipts, or why there are none (`withheld`). `passed_over`: the files of it that are no batches;
    `undone`: the merges that staff took back, whose batches lie there and stay out; `dropped`: how many stay out that
    staff gave up while they waited, and whose devices nobody has welcomed since;
    `pack`: one that lay there; `practised`: a practice signature that did.
    """

    box: str
    merged: Merged | None = None
    trouble: BoxError | None = None
    backup: Backup | None = None
    withheld: TablingError | None = None
    passed_over: tuple[str, ...] = ()
    undone: tuple[int, ...] = ()
    dropped: int = 0
    pack: PackBeside | None = None
    practised: Practised | None = None

    @property
    def refused(self) -> TablingError | None:
        """Why the batch was not merged, the box not asked, or no receipt left; nothing where all is well."""
        practised = self.practised.refused if self.practised else None
        return self.merged.refused if self.merged else self.trouble or self.withheld or practised


@dataclass(frozen=True, slots=True)
class _Run:
    """One run of fetching, once the petition is open. `scratch`: a folder for its files."""

    petition: Petition
    organisation: Organisation
    scratch: Path
    by: str
    welcome: bool
    report: Report
    older: tuple[SealingKey, ...]


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
    receipts: BackupFirst | None = None,
    older: Sequence[SealingKey] = (),
    welcome: bool = False,
    report: Report = ignore,
) -> Generator[Fetched, None, None]:
    """Merge every batch of the boxes that the petition does not know, and yield what became of each.

    A batch or box in trouble stops no other. Batches of a device that nobody has met wait, and a signed note in each
    box says so to the device, unless `welcome` trusts it at first sight. With `receipts`, each box that answered is
    left the organisation's word on all that is merged whole, once that is in a backup; where no backup can be made,
    there are no receipts. Begins a petition where there is none, and is stopped as `merge_batches` is; `older` as
    there. Raises PetitionError, OutputError, Cancelled.
    """
    with open_or_begin(place, by=by) as petition, TemporaryDirectory(prefix="tabling-") as folder:
        run = _Run(petition, organisation, Path(folder), by, welcome, report, tuple(older))
        answered: dict[str, DropBox] = {}
        for setting in boxes.settings:
            yield from _fetch_from(setting, run, answered)
        for each in merge_kept(_merger(run), report):
            if each.refused:
                note_refusal(petition, "batch", each.refused, by=by)
            yield Fetched("", each)
        yield from _say_what_waits(run, answered)
        if receipts:
            yield from _vouch(run, receipts, answered)
    yield from (Fetched("", trouble=each) for each in boxes.broken)


def _merger(run: _Run) -> Merger:
    return Merger(run.petition, run.organisation.sealing, by=run.by, welcome=run.welcome, older=run.older)


def _fetch_from(setting: BoxSetting, run: _Run, answered: dict[str, DropBox]) -> Generator[Fetched, None, None]:
    try:
        box = open_box(setting)
        merger = _merger(run)
        names = box.names()
        wanted = BoxToFetch(box, names, run.scratch)
        with closing(fetch_batches(merger, wanted, run.report)) as fetching:
            for each in fetching:
                if each.refused:  # an unattended fetch meets the same file again and again
                    note_refusal(run.petition, "batch", each.refused, by=run.by, once_a_day=True)
                yield Fetched(setting.name, each)
        if not isinstance(setting.place, FolderSetting):  # whoever asked for it looks at packs in folders
            keys = CampaignKeys(run.organisation.sealing.public, run.organisation.signing.public)
            packs = keep_packs_in(run.petition, box, run.scratch, by=run.by, keys=keys)
            yield from (Fetched(setting.name, pack=each) for each in packs)
        answers = answer_in_box(run.petition, box, run.organisation, by=run.by)
        yield from (Fetched(setting.name, practised=each) for each in answers)
        if left := passed_over(names, folder=isinstance(setting.place, FolderSetting)):
            yield Fetched(setting.name, passed_over=left)
        if wanted.undone or wanted.dropped:
            yield Fetched(setting.name, undone=tuple(sorted(wanted.undone)), dropped=len(wanted.dropped))
        answered[setting.name] = box
    except BoxError as error:
        yield Fetched(setting.name, trouble=error)


def _say_what_waits(run: _Run, answered: Mapping[str, DropBox]) -> Generator[Fetched, None, None]:
    for name, box in answered.items():
        try:
            leave_waiting_notes(run.petition, box, run.organisation.signing, run.scratch)
        except BoxError as error:
            yield Fetched(name, trouble=error)


def _vouch(run: _Run, first: BackupFirst, answered: dict[str, DropBox]) -> Generator[Fetched, None, None]:
    try:
        vouched = vouch_after_backup(run.petition, first, by=run.by, report=run.report)
    except NothingToVouchFor:
        return
    except (UsageError, OutputError, PetitionError) as error:
        yield Fetched("", withheld=error)
        return
    if vouched.backup:
        yield Fetched("", backup=vouched.backup)
    for name, box in answered.items():
        try:
            leave_receipts(vouched.receipt, box, run.organisation.signing, run.scratch)
        except BoxError as error:
            yield Fetched(name, trouble=error)


def _setting(named: Path) -> BoxSetting:
    return BoxSetting(str(named), "folder", FolderSetting(named)) if named.is_dir() else read_setting_file(named)
