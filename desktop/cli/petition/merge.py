"""`tabling petition merge`, `undo`, `redo`: batches come in, and go out again without being lost."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.merging import exit_code, merged_facts, tell_merged
from desktop.cli.terminal.console import ask_passphrase, emit, say
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile
from desktop.cli.terminal.petition_options import PetitionOptions, opened, petition_place, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation import SEALING_FILE
from desktop.office.merging import merge_batches, redo_merge, undo_merge

commands = typer.Typer()
Number = Annotated[int, typer.Argument(help="Number of the merge, as `petition status` lists it.")]
Files = Annotated[list[Path], typer.Argument(help="Batch files, in any order, as often as you like.")]


@commands.command(epilog="Example: `tabling petition merge stick/*.batch --keys keys/ --petition main.sqlite`")
@takes_petition
def merge(
    files: Files, keys: Keys, by: By, at: PetitionOptions, passphrase_file: PassphraseFile = None, as_json: Json = False
) -> None:
    """Merge batches: each signature once, in any order. A file that is refused does not stop the others.

    Ctrl-C stops: what was said to be merged is, and nothing of the others. Run it again to go on.
    """
    merge_and_tell(files, keys, passphrase_file, at, by=by, as_json=as_json)


def merge_and_tell(
    files: list[Path],
    keys: Path,
    passphrase_file: Path | None,
    at: PetitionOptions,
    *,
    by: str,
    as_json: bool,
    released: bool = False,
) -> None:
    """Merge files with the key of a folder, say what became of each, and end."""
    key = read_sealing_key(keys / SEALING_FILE, ask_passphrase(passphrase_file))
    place = petition_place(at)
    with (
        progress_bar("Merging") as report,
        closing(merge_batches(files, key, place, by=by, released=released, report=report)) as merging,
    ):
        merged = [tell_merged(each, aloud=not as_json) for each in merging]
    if as_json:
        emit([merged_facts(each) for each in merged])
    raise typer.Exit(exit_code(each.refused for each in merged))


@commands.command(epilog="Example: `tabling petition undo 3 --petition main.sqlite`")
@takes_petition
def undo(number: Number, by: By, at: PetitionOptions) -> None:
    """Take one merge out of the petition. Nothing is lost: `petition redo` or merging the file again brings it back."""
    with opened(at) as petition:
        gone = undo_merge(petition, number, by=by)
    say(f"Merge {number} is undone: {gone} signatures no longer count. `petition redo {number}` brings them back.")


@commands.command(epilog="Example: `tabling petition redo 3 --petition main.sqlite`")
@takes_petition
def redo(number: Number, by: By, at: PetitionOptions) -> None:
    """Bring an undone merge back."""
    with opened(at) as petition:
        back = redo_merge(petition, number, by=by)
    say(f"Merge {number} counts again: {back} signatures are back.")
