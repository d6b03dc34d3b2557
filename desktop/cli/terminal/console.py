"""How the `tabling` command speaks: plain lines, JSON for scripts, progress bars, and errors in one line."""

import json
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text
from typer.core import TyperGroup

from desktop.core.errors import BUG_EXIT_CODE, TablingError, UsageError
from desktop.core.files import read_bounded

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
    _out.print(line, markup=False)


def complain(line: str) -> None:
    """Print a line where errors go."""
    _err.print(f"tabling: {line}", markup=False)


def emit(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print JSON for a script. Raises OutputError."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.flush()


class Advance(Protocol):
    """Called as something goes on, with how many steps are done since."""

    def __call__(self, steps: int = 1) -> None: ...  # noqa: D102 - the class says it


class _Rate(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.0f}/s" if task.speed else "")


def progress_bars(*columns: ProgressColumn) -> Progress:
    """Return rich's bars with these columns, on the error stream of a terminal, gone when done."""
    return Progress(*columns, console=_err, transient=True, disable=not _err.is_terminal)


@contextmanager
def progress(doing: str, total: int) -> Iterator[Advance]:
    """Show a bar, the rate and the time left on the error stream while something long goes on."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    with progress_bars(*columns) as bars:
        task = bars.add_task(doing, total=total)
        yield lambda steps=1: bars.advance(task, steps)


def ask_passphrase(file: Path | None, *, twice: bool = False, what: str = "Passphrase") -> str:
    """Return the passphrase from a file, from standard input where that is no keyboard, or by asking for it."""
    return ask_secret(what, file, twice=twice)


def ask_secret(what: str, file: Path | None, *, twice: bool = False) -> str:
    """Return what nobody may look at: from a file, from standard input where that is no keyboard, or by asking."""
    if file:
        return read_bounded(file, 4096, UsageError).decode("utf-8", "replace").strip()
    if not sys.stdin.isatty():
        return sys.stdin.readline(4096).strip()
    answer: str = typer.prompt(what, hide_input=True, confirmation_prompt=twice)
    return answer
