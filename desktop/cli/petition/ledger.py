"""`tabling petition ledger`: which numbers of each device are here, and which were never handed over."""

from dataclasses import asdict
from itertools import groupby
from typing import Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Data, Json, PetitionPassphrase, PetitionPlace

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition ledger --petition main.sqlite`")
def ledger(
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Say for each event and device how many signed, how many are here, and which numbers are missing."""
    from desktop.petition.merging.ledger import read_ledger

    lines = read_ledger(open_petition(petition, data, petition_passphrase_file))
    if as_json:
        emit([asdict(line) | {"signed": line.signed, "absent": line.absent} for line in lines])
        return
    if not lines:
        say("No device has handed anything over yet. Begin with `tabling petition merge`.")
    for event, of_event in groupby(lines, key=lambda line: line.event):
        say(f"{event.name}, {event.day}  ({event.id})" if event.day else event.name)
        for line in of_event:
            say(f"  {line}")


@commands.command(epilog="Example: `tabling petition sheet tablet-03 2026-08-23-pride-1a2b3c 412`")
def sheet(
    device: Annotated[str, typer.Argument(help="The device's name, or the beginning of its id.")],
    event: Annotated[str, typer.Argument(help="The event's id, as `petition ledger` shows it.")],
    last: Annotated[int, typer.Argument(help="The last number on the hand-over sheet.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Enter a hand-over sheet, so that the ledger knows of numbers that never came."""
    from desktop.petition.merging.ledger import enter_sheet

    enter_sheet(open_petition(petition, data, petition_passphrase_file), device, event, last, by)
    say(f"Noted: {device} gave numbers up to {last} at {event}.")
