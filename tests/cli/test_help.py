"""What every command says of itself, and to whoever calls it wrongly."""

import re

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core import errors


def help_of(*words: str) -> str:
    return " ".join(CliRunner().invoke(command, [*words, "--help"]).stdout.split())


def every_command():
    """Yield the words of each command."""
    for name, group in get_command(command).commands.items():
        children = getattr(group, "commands", None)
        yield from ([name, child] for child in children) if children else [[name]]


@pytest.mark.parametrize("words", list(every_command()), ids=" ".join)
def test_every_command_explains_itself_with_an_example(words):
    assert f"Example: tabling {' '.join(words)}" in help_of(*words)


def test_help_lists_the_exit_codes_of_the_error_tree():
    shown = help_of()
    codes = {kind.exit_code for kind in vars(errors).values() if isinstance(kind, type) and kind.exit_code != 1}
    assert codes == {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 130}
    assert [code for code in codes | {errors.BUG_EXIT_CODE} if not re.search(rf"\b{code} [a-z]", shown)] == []


@pytest.mark.parametrize("words", ["nonsense", "petition undo three", "petition undo", "batch close", "petition"])
def test_wrong_use_is_told_with_exit_code_2_and_no_traceback(words):
    result = CliRunner().invoke(command, words.split())
    assert result.exit_code == 2
    assert "Traceback" not in result.output
