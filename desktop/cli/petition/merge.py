"""`tabling petition merge`, `undo`, `redo`: batches come in, and go out again without being lost."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.agreement_words import tell_packs
from desktop.cli.petition.concerned_people_words import Yes, agree
from desktop.cli.petition.merge_words import exit_code, merged_facts, tell_merged, tell_passed_over
from desktop.cli.petition.replay_words import tell_unnoted
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.note_key_refusals import noting_key_refusals
from desktop.cli.terminal.older_keys import OlderKeys, open_older
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile, Welcome
from desktop.cli.terminal.output_and_prompts import ask_passphrase, emit, say
from desktop.cli.terminal.petition_options import Encrypt, PetitionOptions, opened, place_to_begin, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation_keys import SEALING_FILE
from desktop.office.campaign.agreements import keep_packs_beside
from desktop.office.desk.found_batches import find_batches
from desktop.office.desk.petition_place import open_petition
from desktop.office.intake.merging import (
    DeliveredPeople,
    Trust,
    UndoneDevice,
    count_shared,
    handed_over_by,
    merge_batches,
    merges_of,
    redo_merge,
    undo_device,
    undo_merge,
)

commands = typer.Typer()
Number = Annotated[int, typer.Argument(help="Number of the merge, as `petition status` lists it.")]
Files = Annotated[list[Path], typer.Argument(help="Batch files, or folders, in any order, as often as you like.")]


@commands.command(epilog="Example: `tabling petition merge stick/ --keys keys/ --petition main.sqlite`")
@takes_petition
def merge(
    files: Files,
    keys: Keys,
    by: By,
    at: PetitionOptions,
    welcome: Welcome = False,
    encrypt: Encrypt = None,
    older_keys: OlderKeys = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge batches: each signature once, in any order. A file that is refused does not stop the others.

    Batches of a device that nobody has met wait until it is welcomed (`petition device welcome`).

    Press Ctrl-C to stop: batches reported as merged stay merged, the others are untouched. Run it again to go on.
    """
    trust: Trust = "welcome" if welcome else "met"
    older = older_keys or ()
    merge_and_tell(files, keys, passphrase_file, at, by=by, older=older, encrypt=encrypt, as_json=as_json, trust=trust)


def merge_and_tell(
    files: list[Path],
    keys: Path,
    passphrase_file: Path | None,
    at: PetitionOptions,
    *,
    by: str,
    as_json: bool,
    older: Sequence[Path] = (),
    encrypt: bool | None = None,
    trust: Trust = "met",
) -> None:
    """Merge files, and all in folders, with the key of a folder, say what became of each, and end."""
    found = find_batches(files)
    for folder, names in found.passed_over.items():
        tell_passed_over(str(folder), names)
    passphrase = ask_passphrase(passphrase_file)
    with noting_key_refusals(at, by=by):
        key = read_sealing_key(keys / SEALING_FILE, passphrase)
        earlier = open_older(older, passphrase)
    place = place_to_begin(at, encrypt=encrypt)
    with (
        progress_bar("Merging") as report,
        closing(merge_batches(found.files, key, place, by=by, trust=trust, older=earlier, report=report)) as merging,
    ):
        merged = [tell_merged(each, aloud=not as_json) for each in merging]
    with open_petition(place) as petition:
        tell_packs(keep_packs_beside(petition, files, by=by, keys=keys), aloud=not as_json)
        tell_unnoted(petition)
    if as_json:
        emit([merged_facts(each) for each in merged])
    raise typer.Exit(exit_code(each.refused for each in merged))


@commands.command(epilog="Example: `tabling petition undo 3 --petition main.sqlite`")
@takes_petition
def undo(
    by: By,
    at: PetitionOptions,
    number: Annotated[int | None, typer.Argument(help="Number of the merge, as `petition status` lists it.")] = None,
    device: Annotated[str, typer.Option(help="Take out all that this device sent: its name, or part of its id.")] = "",
    yes: Yes = False,
) -> None:
    """Take one merge out of the petition. Nothing is lost: `petition redo` or merging the file again brings it back.

    Asks before where people of it were delivered: they count no more, and what was delivered stays as it was.
    """
    if (number is None) == (not device):
        raise UsageError("Name one merge by its number, or one device with --device.")
    with opened(at) as petition:
        merges = merges_of(petition, device) if device else (number or 0,)
        if held := handed_over_by(petition, *merges):
            say(*map(_handed_over, held))
            say("Undone, they count no more. What was delivered keeps its list and its total.")
            agree("Undo it all the same?", yes=yes)
        if device:
            _tell_device(undo_device(petition, device, by=by))
            return
        gone, stay = undo_merge(petition, number or 0, by=by), count_shared(petition, number or 0)
    others = f"; {counted(stay, 'stays', 'stay')}, as another merge brought them too" if stay else ""
    left = counted(gone, "signature no longer counts", "signatures no longer count")
    say(f"Merge {number} is undone: {left}{others}. `petition redo {number}` takes the merge in again.")


def _handed_over(held: DeliveredPeople) -> str:
    people = counted(held.people, "person of this stands", "people of this stand")
    ends = "counts" if held.people == 1 else "count"
    return f"{people} on delivery {held.number} of {held.day}, and {ends} by nothing else."


def _tell_device(undone: UndoneDevice) -> None:
    merges, gone = counted(len(undone.merges), "merge is", "merges are"), undone.signatures
    say(
        f"{merges} undone, all that {undone.device.called} sent: "
        f"{counted(gone, 'signature no longer counts', 'signatures no longer count')}. "
        f"`petition redo` takes each in again: {', '.join(map(str, undone.merges))}."
    )
    if undone.device.state == "waiting":
        say("What else it sends waits: `petition device welcome` takes its four words if you trust it again.")


@commands.command(epilog="Example: `tabling petition redo 3 --petition main.sqlite`")
@takes_petition
def redo(number: Number, by: By, at: PetitionOptions) -> None:
    """Bring an undone merge back."""
    with opened(at) as petition:
        back = redo_merge(petition, number, by=by)
    say(f"Merge {number} counts again: {counted(back, 'signature is', 'signatures are')} back.")
