"""Writes files whole or not at all, and reads them with a bound, in plain words when the disk says no."""

import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.core.errors import OutputError, OutputFull, OutputGone, OutputRefused, TablingError
from desktop.core.system.drives import is_read_only_disk
from desktop.core.system.moving_into_place import move_into_place
from desktop.core.system.private_files import PRIVATE, open_new

_LONGEST_SAID = 65_536  # characters; nothing that a system says of itself comes near
_PIECE = 65_536  # bytes
_REFUSALS: dict[int, type[OutputError]] = {
    errno.ENOSPC: OutputFull,
    errno.EDQUOT: OutputFull,
    errno.EACCES: OutputRefused,
    errno.EPERM: OutputRefused,
    errno.EROFS: OutputRefused,
    errno.ENOENT: OutputGone,
}


@contextmanager
def whole_file(path: Path, mode: int = PRIVATE) -> Iterator[BinaryIO]:
    """Write `path` by way of `path.part`: flushed to disk, then renamed; a failure leaves the old file or none.

    Raises OutputError with the reason and the next step.
    """
    part = path.with_name(path.name + ".part")
    try:
        # Never what is there already: a part left behind has its own mode, and a link would lead elsewhere.
        part.unlink(missing_ok=True)
        with open(open_new(part, mode), "wb") as file:  # noqa: PTH123 - it has its mode from the first instant
            yield file
            file.flush()
            os.fsync(file.fileno())
        move_into_place(part, path)
    except OSError as error:
        raise refusal(f"{path} cannot be written", error) from error
    finally:
        _forget(part)


def write_whole(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Write `data` to `path` whole or not at all. Raises OutputError."""
    with whole_file(path, mode) as file:
        file.write(data)


def require_new(path: Path) -> None:
    """Raise OutputError where there is a file of this name already: nothing is ever written over it."""
    if path.exists():
        raise OutputError(f"{path} is there already. Choose another name.")


@contextmanager
def new_with(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Give what writes `path` whole; where what it belongs to fails after that, it is taken away again.

    It is looked for once more as it is written: another program may have given a file this name meanwhile, and that
    one stays. Raises OutputError.
    """
    ours = stays = False

    def write(data: bytes) -> None:
        nonlocal ours
        require_new(path)
        write_whole(path, data)
        ours = True

    require_new(path)
    try:
        yield write
        stays = True
    finally:
        if ours and not stays:
            path.unlink(missing_ok=True)


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name, in the place of one that has it. Raises OutputError."""
    try:
        move_into_place(part, path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {reason(error)}.") from error


def copy_whole(source: Path, path: Path) -> None:
    """Copy a file to `path` whole or not at all. Raises OutputError, also where `source` cannot be read."""
    with whole_file(path) as file, source.open("rb") as read:
        shutil.copyfileobj(read, file)


def is_there(path: Path) -> bool:
    """Say whether anything is there. On a stick that was pulled out in the middle nothing is; pathlib raises there."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Say whether a folder is there, in the same way."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Say whether a plain file is there, in the same way."""
    return os.path.isfile(path)  # noqa: PTH113


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file for reading. Raises OSError, also for what only has the name of a file.

    A stick may hold a pipe, on which any program waits for ever.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    file = open(descriptor, "rb")  # noqa: PTH123, SIM115 - the caller closes it
    kind = os.fstat(descriptor).st_mode
    if stat.S_ISREG(kind):
        return file
    file.close()
    why = errno.EISDIR if stat.S_ISDIR(kind) else errno.ESPIPE
    raise OSError(why, os.strerror(why), str(path))


def read_bounded(path: Path, limit: int, raises: type[TablingError], *, piped: bool = False) -> bytes:
    """Read at most `limit` bytes of `path`; a larger, missing or unreadable file raises `raises`.

    `piped`: it may be a pipe as well, as where a shell gives what another program says.
    """
    try:
        with path.open("rb") if piped else open_plain(path) as file:
            size = os.fstat(file.fileno()).st_size
            data = b"" if size > limit else _read_up_to(limit + 1, file, size)
    except OSError as error:
        raise raises(f"{path} cannot be read: {reason(error)}.") from error
    if max(size, len(data)) > limit:
        raise raises(
            f"{path} is larger than {limit // 1024} kB, which none of ours is. Check that it is the right file."
        )
    return data


def _read_up_to(most: int, file: BinaryIO, size: int) -> bytes:
    """Read what there is, asking for no more room than `size` bytes at first: whoever asks for a gigabyte is given it.

    A pipe, and a file that grows, holds more than it says.
    """
    data = file.read(min(size + 1, most))
    while len(data) < most and (more := file.read(min(_PIECE, most - len(data)))):
        data += more
    return data


def make_folder(path: Path, mode: int = 0o700) -> Path:
    """Make a folder and those above it. Raises OutputError."""
    try:
        path.mkdir(mode=mode, parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(f"The folder {path} cannot be made", error) from error
    return path


def refusal(what: str, error: OSError) -> OutputError:
    """Return the error to raise where something cannot be written; its kind says why."""
    return _REFUSALS.get(error.errno or 0, OutputError)(f"{what}: {reason(error)}.")


def make_private(path: Path) -> None:
    """Make an empty file that only this user may read, or see that the one there may be written, without opening it.

    Closing a file takes away every lock this process has on it (POSIX), those of another connection to a database too:
    the next program that looks would throw its log away while we write to it (sqlite.org/howtocorrupt.html, 2.2).
    Raises OSError.
    """
    try:
        os.close(open_new(path))
    except FileExistsError:
        if why := _unwritable(path):
            raise OSError(why, os.strerror(why), str(path)) from None


def _unwritable(path: Path) -> int:
    if path.is_dir():
        return errno.EISDIR
    if os.access(path, os.R_OK | os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return 0
    return errno.EROFS if is_read_only_disk(path) else errno.EACCES


def reason(error: OSError) -> str:
    """Say why in words a person can act on."""
    return {
        errno.ENOSPC: "the disk is full; free some space and try again",
        errno.EDQUOT: "your share of the disk is used up; free some space and try again",
        errno.EACCES: "you may not write or read there; choose another folder or ask its owner",
        errno.EPERM: "you may not write or read there; choose another folder or ask its owner",
        errno.EROFS: "the disk is read-only; choose another place",
        errno.ENOENT: "it does not exist; check the name",
        errno.ENOTDIR: "part of its path is a file, not a folder; check the name",
        errno.EISDIR: "it is a folder, not a file; check the name",
        errno.ESPIPE: "it is no plain file; check the name",
        errno.EIO: "the disk reports an error; use another one",
    }.get(error.errno or 0, (error.strerror or "unknown reason").lower())


def _forget(part: Path) -> None:
    # After the rename there is nothing left; on a stick pulled out nothing can be done, and the name says it is a part.
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


def read_system_text(path: Path) -> str:
    """Return what the system says in a file of its own, as of /proc and /sys; nothing where it says nothing."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST_SAID)
    except OSError:
        return ""
