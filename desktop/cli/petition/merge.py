"""`tabling petition merge`, `undo`, `redo`: batches come in, and go out again without being lost."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.merging import merged_facts, merging_shown, tell_merged
from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import ask_passphrase, emit, say
from desktop.cli.terminal.options import By, Data, Json, Keys, PassphraseFile, PetitionPassphrase, PetitionPlace
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation import SEALING_FILE

commands = typer.Typer()
Number = Annotated[int, typer.Argument(help="Number of the merge, as `petition status` lists it.")]
Files = Annotated[list[Path], typer.Argument(help="Batch files, in any order, as often as you like.")]


@commands.command(epilog="Example: `tabling petition merge stick/*.batch --keys keys/ --petition main.sqlite`")
def merge(
    files: Files,
    keys: Keys,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge batches: each signature once, in any order. A file that is refused does not stop the others.

    Ctrl-C stops: what was said to be merged is, and nothing of the others. Run it again to go on.
    """
    merge_with(files, keys, by, (petition, petition_passphrase_file, data), passphrase_file, as_json=as_json)


def merge_with(
    files: list[Path],
    keys: Path,
    by: str,
    place: tuple[str | None, Path | None, Path | None],
    passphrase_file: Path | None,
    *,
    as_json: bool,
    released: bool = False,
) -> None:
    """Merge files into the petition at `place` (its name, its passphrase's file, the data folder), and end."""
    from desktop.petition.merging.merge import Merger, merge_files

    key = read_sealing_key(keys / SEALING_FILE, ask_passphrase(passphrase_file))
    # After the key: a mistyped passphrase begins no petition.
    name, petition_passphrase_file, data = place
    opened = open_petition(name, data, petition_passphrase_file, new=True)
    facts, code = [], 0
    with merging_shown() as tell, closing(merge_files(Merger(opened, key, by, released), files, tell)) as merging:
        for each in merging:
            facts.append(merged_facts(each))
            if each.refused:
                code = each.refused.exit_code
            if not as_json or each.refused:
                tell_merged(each)
    if as_json:
        emit(facts)
    raise typer.Exit(code)


@commands.command(epilog="Example: `tabling petition undo 3 --petition main.sqlite`")
def undo(
    number: Number,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Take one merge out of the petition. Nothing is lost: `petition redo` or merging the file again brings it back."""
    from desktop.petition.intake.undo import undo_merge

    gone = undo_merge(open_petition(petition, data, petition_passphrase_file), number, by)
    say(f"Merge {number} is undone: {gone} signatures no longer count. `petition redo {number}` brings them back.")


@commands.command(epilog="Example: `tabling petition redo 3 --petition main.sqlite`")
def redo(
    number: Number,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Bring an undone merge back."""
    from desktop.petition.intake.undo import redo_merge

    back = redo_merge(open_petition(petition, data, petition_passphrase_file), number, by)
    say(f"Merge {number} counts again: {back} signatures are back.")
