"""How the `tabling` command speaks: plain lines, JSON for scripts, progress bars, and errors in one line."""

import json
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from typer.core import TyperGroup

from desktop.core.errors import BUG_EXIT_CODE, OutputError, TablingError, UsageError
from desktop.core.files import read_bounded, reason

# As it stands: a folder may be called “:key:” or “[1]”.
_out = Console(highlight=False, soft_wrap=True, emoji=False)
_err = Console(stderr=True, highlight=False, soft_wrap=True, emoji=False)


class PlainGroup(TyperGroup):
    """Runs a command and turns whatever goes wrong into one line and an exit code."""

    def main(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Run the command and end the process."""
        try:
            return super().main(*arguments, **options)
        except TablingError as error:
            complain(str(error))
            sys.exit(error.exit_code)
        except Exception as error:  # noqa: BLE001 - the edge of the process: nobody is shown a traceback
            own_up(error)
            sys.exit(BUG_EXIT_CODE)


def where(error: BaseException) -> str:
    """Name an error by its kind and place in the code, never by its message: that may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {at}"


def own_up(error: BaseException) -> None:
    """Tell of a mistake of ours."""
    complain(f"This is a mistake of ours, not yours ({where(error)}). Nothing was lost. Please report this line.")


def say(line: str = "") -> None:
    """Print a line for a person. Raises OutputError."""
    with _writing():
        _out.print(line, markup=False)


def complain(line: str) -> None:
    """Print a line where errors go."""
    _err.print(f"tabling: {line}", markup=False)


def emit(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print JSON for a script. Raises OutputError."""
    with _writing():
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
        sys.stdout.flush()


def speak_to_any_terminal() -> None:
    """Let a terminal that knows few letters show a stand-in for the others, instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # whoever reads has read enough (`| head`): typer ends quietly
        raise
    except OSError as error:
        raise OutputError(f"What this command says cannot be written: {reason(error)}.") from error


@contextmanager
def progress(doing: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar on the error stream while something long goes on; the value given is called once a step."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_err, transient=True, disable=not _err.is_terminal) as bars:
        task = bars.add_task(doing, total=total)
        yield lambda: bars.advance(task)


def ask_passphrase(file: Path | None, *, twice: bool = False) -> str:
    """Return the passphrase from a file, from standard input where that is no keyboard, or by asking for it."""
    return ask_secret("Passphrase", file, twice=twice)


def ask_secret(what: str, file: Path | None, *, twice: bool = False) -> str:
    """Return what nobody may look at: from a file, from standard input where that is no keyboard, or by asking."""
    if file:
        return read_bounded(file, 4096, UsageError).decode("utf-8", "replace").strip()
    if not sys.stdin.isatty():
        return sys.stdin.readline(4096).strip()
    answer: str = typer.prompt(what, hide_input=True, confirmation_prompt=twice)
    return answer
