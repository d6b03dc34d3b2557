"""`tabling petition approve`, `deliver`: the document for the recipient, after two people looked at the list."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import say
from desktop.cli.terminal.options import By, Data, PetitionPassphrase, PetitionPlace
from desktop.core.pack.reader import read_pack

commands = typer.Typer()


class Paper(StrEnum):
    """Paper sizes a delivery can be made for."""

    a4 = "a4"
    letter = "letter"


Pack = Annotated[Path, typer.Option("--campaign", help="The campaign pack, for its words and its promise.")]


@commands.command(epilog="Example: `tabling petition approve --campaign our-campaign.zip --list names.txt`")
def approve(
    campaign: Pack,
    by: By,
    names: Annotated[Path | None, typer.Option("--list", help="Write the names to this file first, to read.")] = None,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Say that you looked at the list as it is now and it may go out. Somebody else delivers it."""
    from desktop.petition.review.approvals import approve as approve_list

    pack = read_pack(campaign)
    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        given = approve_list(opened, pack.delivered_fields, by=by, to=names)
    if names:
        say(f"{names}: the names, to look through. If one should not go out, decide on it and approve again.")
    say(f"Approval {given.number}: {given.people} people, list {given.digest.hex()[:16]}. "
        "It holds for exactly this list: whoever signs from now on needs a new one.")  # fmt: skip


@commands.command(
    epilog="Example: `tabling petition deliver --campaign our-campaign.zip --out letter.pdf --language fr`"
)
def deliver(
    campaign: Pack,
    out: Annotated[Path, typer.Option(help="The PDF to write; never over one that is there.")],
    by: By,
    language: Annotated[str, typer.Option(help="Language of the document. [default: the pack's]")] = "",
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
    alone: Annotated[bool, typer.Option("--alone", help="Nobody else looked at it; noted in the audit log.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Write the document for the recipient: the letter, the totals, and a list of only what was promised."""
    from desktop.petition.deliver import Edition
    from desktop.petition.deliver import deliver as write_delivery

    pack = read_pack(campaign)
    chosen = language or pack.default_language
    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        made = write_delivery(opened, pack, Edition(out, chosen, paper.value), by=by, alone=alone)
    document = made.document
    say(
        f"{out}: {len(document.rows)} names"
        + (f", {document.count_only} counted without" if document.count_only else "")
    )
    say(f"Read back and proved: it holds {' and '.join(pack.delivered_fields)}, and nothing else of anybody.")
    looked = f"approved by {made.approved_by}" if made.approved_by else "approved by nobody else"
    say(f"Delivery {made.number}, {looked}: `petition find` says of each person whether they stand on it.")
