"""Whatever the command can do has a page: docs/console-pages.md is whole."""

import re
from pathlib import Path

from typer.main import get_command

from desktop.cli.main import app as command
from desktop.cli.terminal.lazy_group import every_command
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from tests.support.house import ROOT

TABLE = ROOT / "docs" / "console-pages.md"


def rows() -> list[tuple[str, list[str]]]:
    """What stands in the first column, and the commands in the second."""
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    return [(cells[1].strip(), re.findall(r"`([^`]+)`", cells[2])) for cells in (line.split("|") for line in lines)]


def test_every_command_stands_in_the_table_once():
    listed = sorted(each for _, commands in rows() for each in commands)
    assert listed == sorted(name for name, _ in every_command(get_command(command)))


def test_the_pages_of_the_table_are_those_of_the_rail(qtbot, tmp_path: Path):  # noqa: ARG001  (a window's words)
    setting = ConsoleSetting(tmp_path, "Ann", None, lambda *_: None, tuple)  # type: ignore[arg-type]
    model = ConsoleModel(setting, ("en",))
    pages = {str(each["text"]) for each in model.rail}
    named = {page for page, _ in rows()}
    assert named - pages == {"the whole window", "on the tablet, not at headquarters"}
    assert pages - named == set()
    model.jobs._background.close()
    model._work.background.close()
