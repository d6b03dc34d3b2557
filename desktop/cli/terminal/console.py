"""How the `tabling` command speaks: plain lines, JSON for scripts, secrets asked for, and errors in one line."""

import json
import sys
import traceback
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from desktop.cli.terminal.next_steps import sentence
from desktop.core.errors import BUG_EXIT_CODE, TablingError, UsageError
from desktop.core.files import read_bounded

# What a terminal would obey instead of showing it: a name in a file may hold anything.
_OBEYED = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)])


class PlainGroup(TyperGroup):
    """Runs a command and turns whatever goes wrong into one line and an exit code."""

    def main(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Run the command and end the process."""
        try:
            return super().main(*arguments, **options)
        except TablingError as error:
            complain(sentence(error))
            sys.exit(error.exit_code)
        except Exception as error:  # noqa: BLE001 - the edge of the process: nobody is shown a traceback
            report_bug(error)
            sys.exit(BUG_EXIT_CODE)


def where(error: BaseException) -> str:
    """Name an error by its kind and place in the code, never by its message: that may quote what a person typed."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown place"
    return f"{type(error).__name__} at {at}"


def report_bug(error: BaseException) -> None:
    """Tell of a mistake of ours."""
    complain(f"This is a mistake of ours, not yours ({where(error)}). Nothing was lost. Please report this line.")


def say(line: str = "") -> None:
    """Print a line for a person. Raises OutputError."""
    sys.stdout.write(line.translate(_OBEYED) + "\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """Print a line where errors go."""
    sys.stderr.write(f"tabling: {line}".translate(_OBEYED) + "\n")
    sys.stderr.flush()


def emit(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print JSON for a script. Raises OutputError."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.flush()


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
