"""Which files of a folder, stick or drop box are batches, and which are left alone: nobody has to type their names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import OutputError
from desktop.core.pack.file_reader import may_be_pack
from desktop.core.pack.toml_table import FILE
from desktop.core.petition_errors import NoBatchHere
from desktop.core.whole_files import is_folder, reason
from desktop.transfer import practice_signature
from desktop.transfer.boxes.box import is_batch_name, is_passed_over, name_left
from desktop.transfer.boxes.contents import is_shown, list_folder


@dataclass(frozen=True, slots=True)
class FoundBatches:
    """The files to merge, and by folder the names of those that were passed over, as they are no batches.

    `practices`: what devices sealed for practice.
    """

    files: tuple[Path, ...]
    passed_over: dict[Path, tuple[str, ...]]
    practices: tuple[Path, ...] = ()


def find_batches(named: Sequence[Path]) -> FoundBatches:
    """Return the files that were named, and for each folder every batch in it, three folders deep.

    A file that somebody named is one, whatever it is called. Raises NoBatchHere where there is none at all, OutputError
    for a folder that cannot be read, BoxRefused for one that holds more than anybody can list.
    """
    found = search(named)
    if not found.files:
        raise NoBatchHere([str(each) for each in named])
    return found


def search(named: Sequence[Path]) -> FoundBatches:
    """Return the same, also where there is no batch at all. Raises OutputError, BoxRefused."""
    files, passed, practices = list[Path](), dict[Path, tuple[str, ...]](), list[Path]()
    for each in named:
        if not is_folder(each):
            files.append(each)
            continue
        names = _names_in(each)
        files += [each / name for name in names if is_batch_name(name)]
        practices += [each / name for name in names if name_left(name).endswith(practice_signature.SUFFIX)]
        passed[each] = (*passed_over(names, folder=True), *_no_packs(each, names))
    return FoundBatches(tuple(files), {folder: names for folder, names in passed.items() if names}, tuple(practices))


def passed_over(names: Iterable[str], *, folder: bool) -> tuple[str, ...]:
    """Return those names that are left alone: neither batches nor campaign packs, which are looked at elsewhere.

    In a `folder` of this computer a pack may also lie unpacked.
    """
    left = [name for name in names if is_passed_over(name) and not is_pack_name(name)]
    unpacked = {top for top, _, file in (name.partition("/") for name in left) if folder and file == FILE}
    return tuple(name for name in left if name.partition("/")[0] not in unpacked)


def is_pack_name(name: str) -> bool:
    """Say whether a file at the top of a folder or box is looked at as a campaign pack."""
    return "/" not in name and name.lower().endswith(".zip")


def packs_in(folders: Iterable[Path]) -> list[Path]:
    """Return what may be a campaign pack at the top of folders, zipped or not."""
    return [each for folder in sorted(folders) for each in _inside(folder) if may_be_pack(each)]


def _no_packs(folder: Path, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if is_pack_name(name) and not may_be_pack(folder / name))


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if is_shown(each.name))
    except OSError:  # gone by now, with its stick
        return []


def _names_in(folder: Path) -> tuple[str, ...]:
    try:
        return list_folder(folder)
    except OSError as error:
        raise OutputError(f"{folder} cannot be read: {reason(error)}.") from error
