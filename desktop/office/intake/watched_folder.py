"""A folder into which exports and batches are dropped: each is taken in order, and put away with a log beside it.

A table in `website/` is of the source “website”. What is taken twice changes nothing, so a run that is killed between
taking and putting away only takes the same file again.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Literal

from desktop.core.errors import OutputError, OutputGone, SourceError, TablingError
from desktop.core.petition_errors import SourceUnnamed
from desktop.core.progress import Report, ignore
from desktop.core.sealing import SealingKey
from desktop.core.table_errors import FolderUnnamed
from desktop.core.whole_files import make_folder, reason, write_whole
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.intake.merging import Merged, Trust, merge_batches
from desktop.office.intake.table_acts import ImportReport, SourceTable, import_table, is_table_name
from desktop.transfer.boxes.box import is_batch_name

PROCESSED, FAILED = "processed", "failed"
_SETTLED = 5.0  # seconds in which nobody wrote to a file: it has been copied whole
# It may still be written to; nothing opens it; nobody said where it comes from.
Reason = Literal["fresh", "no_key", "no_source"]
_MOST = 10_000  # files looked at in one folder


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file that lies in the watched folder; `source` is empty for a batch."""

    path: Path
    source: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a dropped file: an import, or a merged batch, or why it was refused."""

    dropped: Dropped
    imported: ImportReport | None = None
    merged: Merged | None = None
    refused: TablingError | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """The folder, the petition it goes into, and by whom. Without a key batches stay where they lie.

    `source`: of tables that lie at its top; empty where those are left alone. `presets`: a folder of staff's own.
    `words`: what to write beside rows that are refused, for each problem. `older`: keys that `key` replaced.
    """

    folder: Path
    place: PetitionPlace
    by: str
    key: SealingKey | None = None
    source: str = ""
    presets: Path | None = None
    trust: Trust = "met"
    words: Mapping[str, str] = field(default_factory=dict)
    sizes: dict[Path, tuple[int, int]] = field(default_factory=dict)  # as they were when they were last looked at
    older: tuple[SealingKey, ...] = field(default=(), repr=False)


def take_dropped(watched: Watched, *, report: Report = ignore) -> Iterator[Outcome]:
    """Take every file that lies there whole, the oldest first, and yield what became of each.

    The caller puts it away before it asks for the next. Raises OutputError for a folder that cannot be read,
    PetitionError where the petition cannot be used, UsageError where it is not ready; then the file lies where it was.
    """
    for dropped in list_dropped(watched):
        if dropped.source:
            yield _take_table(watched, dropped, report)
        elif watched.key:
            yield from _merge(watched, watched.key, dropped, report)


def list_left(watched: Watched) -> tuple[tuple[Path, Reason], ...]:
    """Return the batches and tables that lie there and were not taken, each with why. Raises OutputError."""
    left: list[tuple[Path, Reason]] = []
    for path in _files(watched.folder):
        if is_batch_name(path.name):
            left.append((path, "fresh" if watched.key else "no_key"))
        elif is_table_name(path.name, text=True):
            left.append((path, "fresh" if _source_of(watched, path) else "no_source"))
    return tuple(left)


def list_dropped(watched: Watched) -> tuple[Dropped, ...]:
    """Return the files to take, the oldest first; one that may still be written to is left for the next time."""
    found = []
    for path in _files(watched.folder):
        source = _source_of(watched, path)
        if is_batch_name(path.name) or (is_table_name(path.name, text=True) and source):
            seen = path.stat()
            as_before = watched.sizes.get(path) == (seen.st_size, seen.st_mtime_ns)
            watched.sizes[path] = (seen.st_size, seen.st_mtime_ns)
            if as_before or time.time() - seen.st_mtime - _SETTLED >= 0:
                found.append((seen.st_mtime_ns, path, "" if is_batch_name(path.name) else source))
    return tuple(Dropped(path, source) for _, path, source in sorted(found))


def _source_of(watched: Watched, path: Path) -> str:
    return watched.source if path.parent == watched.folder else path.parent.name


def holds_files(folder: Path) -> bool:
    """Whether anything lies in a watched folder that may be taken. Raises OutputGone, OutputError."""
    if not folder.is_dir():
        raise OutputGone(f"{folder} is not there any more.")
    return any(is_batch_name(each.name) or is_table_name(each.name, text=True) for each in _files(folder))


def put_away(watched: Watched, outcome: Outcome, log: Sequence[str]) -> Path:
    """Move a file to those that were taken or that failed, its log beside it, and return where it lies now.

    The log comes first: a file that lies there always has one. Raises OutputError.
    """
    path = outcome.dropped.path
    within = path.parent.relative_to(watched.folder)
    folder = make_folder(watched.folder / (FAILED if outcome.refused else PROCESSED) / within)
    name = _free_name(folder, path)
    write_whole(folder / f"{name}.log", ("\n".join(log) + "\n").encode())
    try:
        path.replace(folder / name)
    except OSError as error:
        raise OutputError(f"{path} cannot be moved: {reason(error)}.") from error
    watched.sizes.pop(path, None)
    return folder / name


def _merge(watched: Watched, key: SealingKey, dropped: Dropped, report: Report) -> Iterator[Outcome]:
    files, by, trust, older = [dropped.path], watched.by, watched.trust, watched.older
    merged = merge_batches(files, key, watched.place, by=by, trust=trust, older=older, report=report)
    with closing(merged) as merging:
        # What waited for a welcome comes in beside it, and lies in no folder.
        yield from (Outcome(dropped, merged=each, refused=each.refused) for each in islice(merging, 1))
        for _ in merging:
            pass


def _take_table(watched: Watched, dropped: Dropped, report: Report) -> Outcome:
    beside = make_folder(watched.folder / PROCESSED / dropped.path.parent.relative_to(watched.folder))
    refused = beside / f"{dropped.path.stem}-refused.csv"
    with open_petition(watched.place) as petition:
        try:
            table = SourceTable(
                dropped.path, dropped.source, {}, presets=watched.presets, refused=refused, words=watched.words
            )
            return Outcome(dropped, import_table(petition, table, by=watched.by, report=report))
        except SourceError as error:
            return Outcome(dropped, refused=error)
        except SourceUnnamed:
            if dropped.path.parent == watched.folder:  # whoever watches named it
                raise
            return Outcome(dropped, refused=FolderUnnamed(dropped.source))


def _files(folder: Path) -> list[Path]:
    """Return the files at the top and one folder deep, but for what was put away, hidden or half written."""
    try:
        here = sorted(folder.iterdir())[:_MOST]
        inside = [each for each in here if each.is_dir() and each.name not in (PROCESSED, FAILED) and _is_open(each)]
        deeper = [path for each in inside for path in sorted(each.iterdir())[:_MOST]]
    except OSError as error:
        raise OutputError(f"{folder} cannot be read: {reason(error)}.") from error
    return [path for path in (*here, *deeper) if path.is_file() and _is_open(path)]


def _is_open(path: Path) -> bool:
    """Whether it is neither hidden, a link that leads elsewhere, nor what a program is still writing."""
    return not path.is_symlink() and not path.name.startswith((".", "~")) and path.suffix != ".part"


def _free_name(folder: Path, path: Path) -> str:
    name, number = path.name, 1
    while (folder / name).exists():
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name
