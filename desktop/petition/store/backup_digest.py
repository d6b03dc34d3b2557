"""The proof that a backup is as it was written: the SHA-256 of its bytes beside it, as `sha256sum` has it.

Whoever can change the backup can change what lies beside it. The petition's audit log holds the same digest, for as
long as the petition is there.
"""

from contextlib import suppress
from hashlib import file_digest
from pathlib import Path

from desktop.core.errors import OutputError
from desktop.core.whole_files import read_bounded, refusal, write_whole

SUFFIX = ".sha256"
_LARGEST = 4096  # bytes: a line with a name


def write_digest(file: Path) -> str:
    """Write the digest of a file beside it, and return it: 64 hex digits. Raises OutputError."""
    digest = _digest(file)
    write_whole(_beside(file), f"{digest}  {file.name}\n".encode())
    return digest


def is_as_written(file: Path) -> bool | None:
    """Say whether a file is what its digest beside it says, None where there is none."""
    beside = _beside(file)
    if not beside.exists():
        return None
    with suppress(OutputError):  # what cannot be read is not what was written
        return read_bounded(beside, _LARGEST, OutputError).split(b" ", 1)[0] == _digest(file).encode()
    return False


def _beside(file: Path) -> Path:
    return file.with_name(file.name + SUFFIX)


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise refusal(f"{file} cannot be read", error) from error
