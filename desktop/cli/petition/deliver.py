"""`tabling petition approve`, `deliver`: the document for the recipient, after two people looked at the list."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import say
from desktop.cli.terminal.options import By
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.deliveries import WantedDelivery, approve_list, deliver_list

commands = typer.Typer()


class Paper(StrEnum):
    """Paper sizes a delivery can be made for."""

    a4 = "a4"
    letter = "letter"


_Pack = Annotated[Path, typer.Option("--campaign", help="The campaign pack, for its words and its promise.")]


@commands.command(epilog="Example: `tabling petition approve --campaign our-campaign.zip --list names.txt`")
@takes_petition
def approve(
    campaign: _Pack,
    by: By,
    at: PetitionOptions,
    names: Annotated[Path | None, typer.Option("--list", help="Write the names to this file first, to read.")] = None,
) -> None:
    """Say that you looked at the list as it is now and it may go out. Somebody else delivers it."""
    with opened(at) as petition, progress_bar("Approving") as report:
        given = approve_list(petition, campaign, by=by, names=names, report=report)
    if names:
        say(f"{names}: the names, to look through. If one should not go out, decide on it and approve again.")
    say(f"Approval {given.number}: {given.people} people, list {given.digest.hex()[:16]}. "
        "It holds for exactly this list: whoever signs from now on needs a new one.")  # fmt: skip


@commands.command(
    epilog="Example: `tabling petition deliver --campaign our-campaign.zip --out letter.pdf --language fr`"
)
@takes_petition
def deliver(
    campaign: _Pack,
    out: Annotated[Path, typer.Option(help="The PDF to write; never over one that is there.")],
    by: By,
    at: PetitionOptions,
    language: Annotated[str, typer.Option(help="Language of the document. [default: the pack's]")] = "",
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
    alone: Annotated[bool, typer.Option("--alone", help="Nobody else looked at it; noted in the audit log.")] = False,
) -> None:
    """Write the document for the recipient: the letter, the totals, and a list of only what was promised."""
    wanted = WantedDelivery(out, language, paper.value, alone)
    with opened(at) as petition, progress_bar("Delivering") as report:
        made = deliver_list(petition, campaign, wanted, by=by, report=report)
    say(f"{out}: {made.named} names" + (f", {made.count_only} counted without" if made.count_only else ""))
    say(f"Read back and proved: it holds {' and '.join(made.fields)}, and nothing else of anybody.")
    looked = f"approved by {made.approved_by}" if made.approved_by else "approved by nobody else"
    say(f"Delivery {made.number}, {looked}: `petition find` says of each person whether they stand on it.")
