"""How the `tabling` command speaks: plain lines, JSON for scripts, secrets asked for, and errors in one line."""

import json
import re
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desktop.core.errors import BUG_EXIT_CODE, TablingError, UsageError
from desktop.core.one_line_text import spell_out
from desktop.core.whole_files import read_bounded

T = TypeVar("T")
# What a terminal would obey and JSON does not escape by itself: inside its texts, where alone it can stand.
_OBEYED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def run_in_words(work: Callable[[], T]) -> T:
    """Do what a command does; whatever goes wrong becomes a line each and an exit code, and ends the process."""
    try:
        return work()
    except TablingError as error:
        from desktop.cli.terminal.next_steps import sentences

        for each in sentences(error):
            complain(each)
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


def say(*lines: str) -> None:
    """Print lines for a person; what a terminal would obey, or would break a line, is spelt out: a name may hold it.

    Raises OutputError.
    """
    for line in lines:
        sys.stdout.write(f"{spell_out(line)}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """Print one line where errors go, spelt out like any other."""
    sys.stderr.write(f"tabling: {spell_out(line)}\n")
    sys.stderr.flush()


def emit(value: Any) -> None:  # noqa: ANN401 - anything JSON can say
    """Print JSON for a script. Raises OutputError."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    sys.stdout.write(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n")
    sys.stdout.flush()


def confirm(question: str) -> bool:
    """Ask where errors go, so that a script's output holds answers only, and say whether the answer was yes."""
    import typer

    return typer.confirm(spell_out(question), err=True)


def agrees(question: str) -> bool:
    """Ask the same, and take it for a no where nobody is there to answer."""
    import typer

    try:
        return confirm(question)
    except typer.Abort:
        return False


def ask(question: str) -> str:
    """Ask for a line where errors go; empty where nothing was typed."""
    import typer

    answer: str = typer.prompt(spell_out(question), default="", show_default=False, err=True)
    return answer.strip()


def ask_passphrase(file: Path | None, *, twice: bool = False, what: str = "Passphrase") -> str:
    """Return the passphrase from a file, from standard input where that is no keyboard, or by asking for it."""
    return ask_secret(what, file, twice=twice)


def ask_secret(what: str, file: Path | None, *, twice: bool = False) -> str:
    """Return what nobody may look at: from a file, from standard input where that is no keyboard, or by asking."""
    if file:
        return read_bounded(file, 4096, UsageError, piped=True).decode("utf-8", "replace").strip()
    if not sys.stdin.isatty():
        return sys.stdin.readline(4096).strip()
    import typer

    answer: str = typer.prompt(what, hide_input=True, confirmation_prompt=twice)
    return answer
