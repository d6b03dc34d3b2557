"""Writes docs/guides/commands.md: every command with its options, as the command's own help says them.

`PYTHONPATH=. .venv/bin/python packaging/command_page.py`, after a command or an option changed.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from desktop.cli.main import app
from desktop.cli.terminal.lazy_group import every_command

PAGE = Path(__file__).resolve().parents[1] / "docs" / "guides" / "commands.md"
_SHARED = 15  # an option that so many commands have alike is said once
_HEAD = """# Every command, every option

`tabling COMMAND --help` says the same in a terminal. What to use when is in [staff.md](staff.md#in-the-terminal) and
[main-petition.md](main-petition.md). This page is written by `packaging/command_page.py` from the commands themselves.

`tabling` alone opens the staff window; `tabling --version` says which version this is. Words in capitals are yours to
fill in; *needed* marks what has no default. A name like `TABLING_PETITION` is a variable of the environment that stands
for the option.
"""
_BESIDE = """
`TABLING_HOME` is the folder that holds everything this computer keeps, in place of the user's own.
"""


def page() -> str:
    """Return the page."""
    found = dict(every_command(get_command(app)))
    often = Counter(row for command in found.values() for row in _rows(command))
    shared = {row for row, times in often.items() if times >= _SHARED}
    parts = [_HEAD, "\n## In many commands\n\n", _table(sorted(shared)), _BESIDE, "\n## One by one\n"]
    return "".join(parts + [_section(name, command, shared) for name, command in found.items()])


def _section(name: str, command: Any, shared: set[str]) -> str:  # noqa: ANN401 - typer's own kind
    rows = list(_rows(command))
    own = [row for row in rows if row not in shared]
    several = [row.split("`")[1].split()[0] for row in rows if row in shared]
    also = f"\nAlso, as [above](#in-many-commands): {', '.join(f'`{each}`' for each in several)}.\n" if several else ""
    epilog = f"\n{command.epilog}\n" if command.epilog else ""
    table = f"\n{_table(own)}" if own else ""
    return f"\n### `tabling {name}`\n\n{_line(command.help)}\n{epilog}{table}{also}"


def _table(rows: list[str]) -> str:
    return "| option | what it does |\n|---|---|\n" + "".join(f"{row}\n" for row in rows)


def _rows(command: Any) -> Iterator[str]:  # noqa: ANN401 - typer's own kind
    """Yield a row of a table for each argument and option that is shown."""
    for each in command.params:
        if getattr(each, "hidden", False):
            continue
        said = _line(each.help or "") + (" *Needed.*" if each.required else "")
        variable = f" `{each.envvar}`" if each.envvar else ""
        yield f"| `{_named(each)}` | {said}{variable} |".replace("|  |", "| |")


def _given(argument: Any) -> str:  # noqa: ANN401 - typer's own kind
    word = argument.metavar or argument.name.upper()
    return f"{word}…" if argument.nargs != 1 and not word.endswith("…") else str(word)


def _named(each: Any) -> str:  # noqa: ANN401 - typer's own kind
    """Return an option as it is typed: its names and what goes with it."""
    if each.param_type_name == "argument":
        return _given(each)
    names = ", ".join([*sorted(each.opts, key=len, reverse=True), *each.secondary_opts])
    return names if each.is_flag else f"{names} {each.metavar or each.name.rpartition('_')[2].upper()}"


def _line(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
