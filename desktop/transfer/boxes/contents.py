"""What lies in a drop box and in its folders, three deep, whatever kind it is: bounded, and nothing that is hidden."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from desktop.core.box_errors import BoxRefused

DEEPEST = 3  # folders below the top of a box that are looked into
MOST_FOLDERS = 1_000  # in one box, such as the nicknames of a share
MOST_NAMES = 100_000  # in one box

# Of the systems that write on sticks, and never somebody's.
_SYSTEMS_OWN = frozenset({"System Volume Information", "$RECYCLE.BIN", "lost+found", "__MACOSX"})

# Gives the names in a folder ("" is the top, else as "2026/pride/"); that of a folder to look into ends in "/".
Look = Callable[[str], Iterable[str]]


def walk_box(look: Look, closed: type[Exception] | tuple[type[Exception], ...]) -> tuple[str, ...]:
    """Return every file as its path from the top, sorted: `a.batch`, `2026/pride/a.batch`.

    A folder that was not looked into ends in `/`: it is too deep, or looking raised `closed`. Raises what looking into
    the top raises, and BoxRefused where there is more than anybody can list.
    """
    found, ahead, opened = list[str](), deque([""]), 0
    while ahead:
        folder, opened = ahead.popleft(), opened + 1
        try:
            inside = [folder + each for each in islice(look(folder), MOST_NAMES + 1) if is_shown(each)]
        except closed:
            if not folder:
                raise
            inside = []
            found.append(folder)
        for path in inside:
            goes_in = path.endswith("/") and path.count("/") <= DEEPEST
            (ahead if goes_in else found).append(path)
        if len(found) > MOST_NAMES or opened + len(ahead) > MOST_FOLDERS:
            raise _too_full()
    return tuple(sorted(found))


def sort_paths(paths: Iterable[str]) -> tuple[str, ...]:
    """Return the same of a box that lists all its files at once, in whatever depth. Raises BoxRefused."""
    found = set[str]()
    for path in paths:
        folders = path.split("/")
        if all(map(is_shown, folders)):
            found.add(path if len(folders) <= DEEPEST + 1 else "/".join(folders[: DEEPEST + 1]) + "/")
        if len(found) > MOST_NAMES:
            raise _too_full()
    return tuple(sorted(found))


def list_folder(folder: Path) -> tuple[str, ...]:
    """Return every file of a folder on this computer, as `walk_box` does; links are not followed into folders.

    Raises OSError, BoxRefused.
    """
    return walk_box(lambda inner: _inside(folder, inner), OSError)


def _inside(top: Path, inner: str) -> Iterator[str]:
    folder = top / inner
    if inner and folder.is_symlink():
        raise NotADirectoryError(folder)
    for each in folder.iterdir():
        yield f"{each.name}/" if each.is_dir() else each.name


def _too_full() -> BoxRefused:
    return BoxRefused("There is more in the drop box than can be listed. Move what is merged somewhere else.")


def is_shown(name: str) -> bool:
    """Say whether a file or folder may be somebody's: it is neither hidden nor a system's own."""
    plain = name.removesuffix("/")
    return bool(plain) and not plain.startswith(".") and "/" not in plain and plain not in _SYSTEMS_OWN
