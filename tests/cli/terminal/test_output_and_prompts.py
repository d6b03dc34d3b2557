"""How the command speaks."""

import ast
import json

import pytest
import typer
from typer.testing import CliRunner

from desktop.cli.terminal import output_and_prompts
from desktop.cli.terminal.english_plurals import counted
from tests.support.house import modules_under


def test_what_looks_like_markup_in_a_name_is_printed_as_it_stands(capsys):
    output_and_prompts.say("[bold]Pride[/bold] :rainbow: [/]")
    assert capsys.readouterr().out == "[bold]Pride[/bold] :rainbow: [/]\n"


def test_what_a_terminal_would_obey_in_a_name_is_spelt_out_and_a_long_line_is_not_cut(capsys):
    output_and_prompts.say("Pride\x1b[2J\x07\x08 \x9b31m" + "é" * 300 + "\tend\nnext")
    output_and_prompts.complain("no \x1b]0;title\x07 here")
    said = capsys.readouterr()
    assert said.out == r"Pride\x1b[2J\x07\x08 \x9b31m" + "é" * 300 + r"\tend\nnext" + "\n"
    assert said.err == r"tabling: no \x1b]0;title\x07 here" + "\n"


def test_no_command_breaks_a_line_within_what_it_says():
    calls = [
        (path, call)
        for path, tree in modules_under("desktop/cli").items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("say", "complain")
    ]
    texts = [(path, each.value) for path, call in calls for each in ast.walk(call) if isinstance(each, ast.Constant)]
    assert len(texts) > 100
    assert [each for each in texts if "\n" in str(each[1])] == [], "say(one, two) says two lines"


def test_a_script_gets_what_a_terminal_would_obey_in_a_form_that_reads_back(capsys):
    name = "x\x1b[2J \x9b31m \u202e “Zoë”"
    output_and_prompts.emit([name])
    printed = capsys.readouterr().out
    assert not set(printed) & set("\x1b\x9b\u202e")
    assert "“Zoë”" in printed
    assert json.loads(printed) == [name]


def test_a_question_spells_out_what_stands_in_it():
    answers = typer.Typer()
    answers.command()(lambda: output_and_prompts.say(str(output_and_prompts.confirm("Import “x\x1b[2J”?"))))
    for typed, answer in {"y\n": "True", "\n": "False"}.items():
        result = CliRunner().invoke(answers, input=typed)
        assert r"Import “x\x1b[2J”?" in result.stderr
        assert result.stdout.endswith(f"{answer}\n")


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "0 signatures"), (1, "1 signature"), (2, "2 signatures"), (12_000, "12000 signatures")],
)
def test_a_count_and_its_noun_agree(count, said):
    assert counted(count, "signature") == said
    assert counted(1, "batch") == "1 batch"
    assert counted(2, "batch") == "2 batches"
    assert counted(2, "person", "people") == "2 people"
