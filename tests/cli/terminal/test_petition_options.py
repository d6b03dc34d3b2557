"""The options that name a petition: added to a command where it asks for them, and handed over as one value."""

from pathlib import Path
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from desktop.cli.terminal.petition_options import PetitionOptions, opened, petition_place, takes_petition
from desktop.core.data_folder import DataFolder
from desktop.core.errors import PetitionError
from desktop.office.desk.petition_place import PetitionPlace, begin_petition

PASSPHRASE = "correct horse battery staple"
heard: list[PetitionOptions] = []
app = typer.Typer()


@app.command()
@takes_petition
def look(first: str, at: PetitionOptions, *, loud: Annotated[bool, typer.Option("--loud")] = False) -> None:
    """Look at a petition."""
    heard.append(at)
    typer.echo(f"{first} {loud}")


def run(*arguments: object, **environment: str) -> PetitionOptions:
    result = CliRunner().invoke(app, [str(each) for each in arguments], env=environment)
    assert (result.exit_code, result.stdout) == (0, "hello True\n"), result.output
    return heard.pop()


@pytest.mark.parametrize("after", [0, 1, 2])
def test_the_command_is_given_one_value_wherever_the_options_stand(tmp_path, after):
    words: list[object] = ["hello", "--loud"]
    words[after:after] = ["--petition", "main.sqlite", "--petition-passphrase-file", "p.txt", "--data", tmp_path]
    assert run(*words) == PetitionOptions("main.sqlite", Path("p.txt"), DataFolder(tmp_path))


def test_without_them_it_is_the_petition_of_the_data_folder_or_that_of_the_environment(tmp_path):
    at = run("hello", "--loud", "--data", tmp_path)
    assert (at.place, at.passphrase_file) == (str(DataFolder(tmp_path).petition), None)
    assert run("hello", "--loud", TABLING_PETITION="postgresql://a/b").place == "postgresql://a/b"


def test_the_help_shows_them_in_their_place():
    shown = CliRunner().invoke(app, ["--help"]).stdout
    assert shown.index("--petition ") < shown.index("--petition-passphrase-file") < shown.index("--data")
    assert shown.index("--data") < shown.index("--loud")


def test_what_opens_it_comes_from_the_file_and_else_is_asked_for_where_it_is_encrypted(tmp_path, monkeypatch):
    encrypted = PetitionPlace(str(tmp_path / "main.sqlite"), PASSPHRASE)
    begin_petition(encrypted, by="mk")
    begin_petition(PetitionPlace(str(tmp_path / "plain.sqlite")), by="mk")
    (tmp_path / "p.txt").write_text(PASSPHRASE + "\n")
    home = DataFolder(tmp_path)
    asked: list[str] = []
    monkeypatch.setattr("desktop.cli.terminal.petition_options.ask_passphrase", answer(asked))
    assert petition_place(PetitionOptions(encrypted.place, tmp_path / "p.txt", home)).passphrase == "from p.txt"
    assert petition_place(PetitionOptions(encrypted.place, None, home)).passphrase == "Passphrase of the petition"
    for place in (str(tmp_path / "plain.sqlite"), str(tmp_path / "none.sqlite"), "postgresql://a/b"):
        assert petition_place(PetitionOptions(place, None, home)).passphrase == ""
    assert len(asked) == 2


def answer(asked: list[str]):
    def ask(file: Path | None, *, what: str = "Passphrase") -> str:
        asked.append(what)
        return f"from {file.name}" if file else what

    return ask


def test_it_is_closed_after_also_where_the_work_fails(tmp_path):
    begin_petition(PetitionPlace(str(tmp_path / "main.sqlite")), by="mk")
    at = PetitionOptions(str(tmp_path / "main.sqlite"), None, DataFolder(tmp_path))
    with opened(at) as petition:
        assert petition.campaign() is None
    assert [each.name for each in tmp_path.iterdir()] == ["main.sqlite"]
    with pytest.raises(PetitionError), opened(PetitionOptions(str(tmp_path / "none.sqlite"), None, at.home)):
        pass
    assert [each.name for each in tmp_path.iterdir()] == ["main.sqlite"]
