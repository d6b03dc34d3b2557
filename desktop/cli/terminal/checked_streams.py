"""The streams of the `tabling` command: what it says is written before it ends, or it is told that it was not."""

import os
import sys
from io import TextIOWrapper
from typing import TextIO

from desktop.core.errors import OutputError
from desktop.core.whole_files import reason

_OUTPUT, _ERRORS = 1, 2  # the numbers the system knows these streams by


class _Stream(TextIOWrapper):
    """A stream that writes at once, and tells once that it cannot; what is said after that goes nowhere.

    Otherwise Python tries to write the rest as it ends, and has the last word about it.
    """

    def write(self, text: str) -> int:
        """Write a text. Raises OutputError and BrokenPipeError, but not for errors: nobody is left to be told."""
        try:
            super().write(text)
            super().flush()
        except OSError as error:
            self._lead_nowhere()
            if isinstance(error, BrokenPipeError) and self.fileno() == _OUTPUT:
                raise  # whoever reads has read enough (`| head`): typer ends quietly
            if self.fileno() == _OUTPUT:
                raise OutputError(f"What this command says cannot be written: {reason(error)}.") from error
        return len(text)

    def _lead_nowhere(self) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.fileno())
        os.close(nowhere)


def open_streams() -> None:
    """Make the process's streams ours, buffered alike whatever the environment says, and fit for any terminal."""
    # A file opened while one is closed (`>&-`) would get its number, and what is said would be written into that file.
    while (number := os.open(os.devnull, os.O_RDWR)) <= _ERRORS:
        os.set_inheritable(number, True)
    os.close(number)
    sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - open while we live
    sys.stdout, sys.stderr = _stream(_OUTPUT, sys.stdout), _stream(_ERRORS, sys.stderr)


def _stream(number: int, given: TextIO | None) -> TextIOWrapper:
    """Return our stream in place of Python's own, which is None for one that is closed."""
    encoding = given.encoding if given else "utf-8"
    # A terminal that knows few letters shows a stand-in for the others, instead of ending the command.
    return _Stream(open(number, "wb", closefd=False), encoding, errors="backslashreplace")
