"""How the `tabling` command speaks: plain lines, JSON for scripts, progress bars, and errors in one line."""

import json
import logging
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from typer.core import TyperGroup

from desktop.core.errors import BUG_EXIT_CODE, TablingError, UsageError
from desktop.core.files import read_bounded

_out = Console(highlight=False, soft_wrap=True)
_err = Console(stderr=True, highlight=False, soft_wrap=True)
log = logging.getLogger("tabling")


class PlainGroup(TyperGroup):
    """Runs a command and turns whatever goes wrong into one line and an exit code."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer's own types for its context are private
        """Run the command."""
        try:
            return super().invoke(ctx)
        except TablingError as error:
            complain(str(error))
            raise typer.Exit(error.exit_code) from None
        except (typer.Exit, typer.Abort):
            raise
        except Exception as error:  # the outermost edge of the process: nothing may reach the screen as a traceback
            if type(error).__module__.startswith("typer."):
                raise
            complain(
                f"This is a mistake of ours, not yours ({where(error)}). Nothing was lost. Please report this line."
            )
            raise typer.Exit(BUG_EXIT_CODE) from None


def where(error: BaseException) -> str:
    """Name an error by its kind and place in the code, never by its message: that may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {at}"


def say(line: str = "") -> None:
    """Print a line for a person."""
    _out.print(line, markup=False)


def complain(line: str) -> None:
    """Print a line where errors go."""
    _err.print(f"tabling: {line}", markup=False)


def emit(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print JSON for a script."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


@contextmanager
def progress(doing: str, total: int) -> Iterator[Callable[[], None]]:
    """Show a bar on the error stream while something long goes on; the value given is called once a step."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_err, transient=True, disable=not _err.is_terminal) as bars:
        task = bars.add_task(doing, total=total)
        yield lambda: bars.advance(task)


def ask_passphrase(file: Path | None, *, twice: bool = False) -> str:
    """Return the passphrase from a file, from standard input where that is no keyboard, or by asking for it."""
    if file:
        return read_bounded(file, 4096, UsageError).decode("utf-8", "replace").strip()
    if not sys.stdin.isatty():
        return sys.stdin.readline(4096).strip()
    answer: str = typer.prompt("Passphrase", hide_input=True, confirmation_prompt=twice)
    return answer
