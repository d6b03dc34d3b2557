"""What every command says of itself, and to whoever calls it wrongly."""

import re
import subprocess
import sys

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core import errors


def help_of(*words: str) -> str:
    return " ".join(CliRunner().invoke(command, [*words, "--help"]).stdout.split())


def every_command():
    """Yield the words of each command."""
    whole = get_command(command)
    for name in whole.commands:
        children = getattr(whole.load(name), "commands", None)
        yield from ([name, child] for child in children) if children else [[name]]


def every_branch():
    """Yield each group that loads its commands when they are called, with the words of each of these."""
    whole = get_command(command)
    for group, before in ((whole, []), (whole.load("petition"), ["petition"])):
        yield from (pytest.param(group, name, id=" ".join([*before, name])) for name in group.commands)


@pytest.mark.parametrize("words", list(every_command()), ids=" ".join)
def test_every_command_explains_itself_with_an_example(words):
    assert f"Example: tabling {' '.join(words)}" in help_of(*words)


@pytest.mark.parametrize(("group", "name"), list(every_branch()))
def test_the_line_of_a_command_in_the_help_of_its_group_is_how_its_own_help_begins(group, name):
    line, loaded = group.commands[name], group.load(name)
    assert " ".join(loaded.help.split("\n\n")[0].split()) == line.help


def test_no_command_is_loaded_for_the_version_or_the_help_of_them_all():
    program = (
        "import sys\n"
        "from typer.testing import CliRunner\n"
        "from desktop.cli.main import app\n"
        "assert CliRunner().invoke(app, sys.argv[1:]).exit_code == 0\n"
        "print(*{each.partition('.')[0] for each in sys.modules}, *sys.modules)\n"
    )
    for asked, heavy in (("--version", {"rich"}), ("--help", set())):
        done = subprocess.run([sys.executable, "-c", program, asked], capture_output=True, text=True, check=True)
        loaded = set(done.stdout.split())
        assert loaded & ({"pydantic", "PySide6", "sqlalchemy", "segno", "nacl", "cryptography"} | heavy) == set()
        assert {each for each in loaded if each.startswith("desktop.cli.")} == {
            "desktop.cli.display_check",
            "desktop.cli.main",
            "desktop.cli.terminal",
            "desktop.cli.terminal.output_and_prompts",
            "desktop.cli.terminal.lazy_group",
            "desktop.cli.terminal.delay_notice",
            "desktop.cli.terminal.no_traceback_group",
            "desktop.cli.terminal.progress_words",
            "desktop.cli.terminal.checked_streams",
            "desktop.cli.window_openers",
        }


def test_a_name_that_is_mistyped_is_told_the_nearest():
    assert "Did you mean 'petition'?" in CliRunner().invoke(command, ["petitions"]).output
    assert "'status'" in CliRunner().invoke(command, ["petition", "stats_"]).output


def is_leaf(kind):
    return isinstance(kind, type) and issubclass(kind, errors.TablingError)


def test_help_lists_the_exit_codes_of_the_error_tree():
    shown = help_of()
    codes = {kind.exit_code for kind in vars(errors).values() if is_leaf(kind) and kind.exit_code != 1}
    assert codes == {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 130}
    assert [code for code in codes | {errors.BUG_EXIT_CODE} if not re.search(rf"\b{code} [a-z]", shown)] == []


@pytest.mark.parametrize("words", ["nonsense", "petition undo three", "petition undo", "batch close", "petition"])
def test_wrong_use_is_told_with_exit_code_2_and_no_traceback(words):
    result = CliRunner().invoke(command, words.split())
    assert result.exit_code == 2
    assert "Traceback" not in result.output
