"""Groups of commands that are loaded when they are called: what is asked for, and nothing beside it."""

import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from desktop.cli.terminal.lazy_group import Branch, LazyGroup

MODULE = """
import typer
commands = typer.Typer(help="Fruit.", no_args_is_help=True)

@commands.command(epilog="Example: `eat`")
def {name}() -> None:
    \"\"\"Eat {name}s.\"\"\"
    print("ate {name}s")

@commands.command()
def peel() -> None:
    \"\"\"Peel {name}s.\"\"\"
    print("peeled {name}s")
"""


@pytest.fixture
def fruit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> typer.Typer:
    """A command with two branches in a module each, and a hidden one in a module that cannot be loaded."""
    for name in ("apple", "pear"):
        (tmp_path / f"tried_{name}.py").write_text(MODULE.format(name=name))
    (tmp_path / "tried_broken.py").write_text("raise RuntimeError('somebody loaded it')\n")
    monkeypatch.syspath_prepend(tmp_path)

    class Fruit(LazyGroup):
        branches = (
            Branch("apple", "tried_apple", "Eat apples."),
            Branch("pears", "tried_pear", "All about pears.", "group"),
            Branch("stone", "tried_broken", "Nothing to eat.", hidden=True),
        )

    return typer.Typer(cls=Fruit, callback=lambda: None, rich_markup_mode="markdown")


@pytest.fixture(autouse=True)
def _forgotten():
    yield
    for name in ("tried_apple", "tried_pear", "tried_broken"):
        sys.modules.pop(name, None)


def test_a_command_is_run_and_no_other_module_is_loaded(fruit):
    assert CliRunner().invoke(fruit, ["apple"]).stdout == "ate apples\n"
    assert {each for each in sys.modules if each.startswith("tried_")} == {"tried_apple"}


def test_a_group_brings_all_its_commands(fruit):
    assert CliRunner().invoke(fruit, ["pears", "peel"]).stdout == "peeled pears\n"
    assert "Peel pears." in CliRunner().invoke(fruit, ["pears", "--help"]).stdout


def test_help_shows_every_line_but_hidden_ones_and_loads_nothing(fruit):
    shown = CliRunner().invoke(fruit, ["--help"]).stdout
    assert "Eat apples." in shown
    assert "All about pears." in shown
    assert "Nothing to eat." not in shown
    assert [each for each in sys.modules if each.startswith("tried_")] == []


def test_its_own_help_is_rendered_as_that_of_the_whole(fruit):
    assert "Example: eat" in CliRunner().invoke(fruit, ["apple", "--help"]).stdout


def test_an_unknown_name_is_told_with_the_nearest_and_loads_nothing(fruit):
    result = CliRunner().invoke(fruit, ["aple"])
    assert result.exit_code == 2
    assert "Did you mean 'apple'?" in result.output
    assert [each for each in sys.modules if each.startswith("tried_")] == []
