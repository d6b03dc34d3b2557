"""`tabling fetch`: brings batches from drop boxes, merges them, and leaves receipts where the devices find them."""

from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from desktop.cli.petition.merging import exit_code, tell_merged
from desktop.cli.terminal.console import ask_passphrase, complain, emit, say
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile
from desktop.cli.terminal.petition_options import PetitionOptions, petition_place, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.organisation import open_organisation
from desktop.office import fetching
from desktop.office.fetching import Fetched, Merged, choose_boxes

commands = typer.Typer()


@commands.command(epilog="Example: `tabling fetch office-cloud.toml /media/stick --keys keys/ --petition main.sqlite`")
@takes_petition
def fetch(
    keys: Keys,
    by: By,
    at: PetitionOptions,
    boxes: Annotated[
        list[Path] | None, typer.Argument(help="Drop box files, folders or sticks. [default: those of `box add`]")
    ] = None,
    receipts: Annotated[bool, typer.Option(help="Leave a signed receipt for each device in each box.")] = True,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge every new batch of the drop boxes, each once. A file or box in trouble does not stop the others."""
    chosen = choose_boxes(boxes or (), at.home.boxes)
    organisation = open_organisation(keys, ask_passphrase(passphrase_file))
    place = petition_place(at)
    with (
        progress_bar("Merging") as report,
        closing(fetching.fetch(chosen, organisation, place, by=by, receipts=receipts, report=report)) as coming,
    ):
        fetched = [_tell(each, aloud=not as_json) for each in coming]
    if as_json:
        emit([_facts(each.box, each.merged) for each in fetched if each.merged])
    elif not any(each.merged for each in fetched):
        say("There is nothing new.")
    raise typer.Exit(exit_code(each.refused for each in fetched))


def _tell(fetched: Fetched, *, aloud: bool) -> Fetched:
    if fetched.merged:
        tell_merged(fetched.merged, aloud=aloud)
    if fetched.trouble:
        complain(f"“{fetched.box}”: {sentence(fetched.trouble)}" if fetched.box else sentence(fetched.trouble))
    return fetched


def _facts(box: str, merged: Merged) -> dict[str, Any]:
    """Return what became of one batch for a script."""
    facts = {"box": box, "file": merged.name, "code": merged.refused.exit_code if merged.refused else 0}
    return facts | {"report": asdict(merged.report) if merged.report else None, "refused": str(merged.refused or "")}
