"""`tabling petition ledger`: which numbers of each device are here, and which were never handed over."""

from dataclasses import asdict
from itertools import groupby
from typing import Annotated

import typer

from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.ledger import LedgerLine, Range, enter_sheet, read_ledger

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition ledger --petition main.sqlite`")
@takes_petition
def ledger(at: PetitionOptions, as_json: Json = False) -> None:
    """Say for each event and device how many signed, how many are here, and which numbers are missing."""
    with opened(at) as petition:
        lines = read_ledger(petition)
    if as_json:
        emit([asdict(line) | {"signed": line.signed, "absent": line.absent} for line in lines])
        return
    if not lines:
        say("No device has handed anything over yet. Begin with `tabling petition merge`.")
    for event, of_event in groupby(lines, key=lambda line: line.event):
        say(f"{event.name}, {event.day}  ({event.id})" if event.day else event.name)
        for line in of_event:
            say(f"  {in_words(line)}")


@commands.command(epilog="Example: `tabling petition sheet tablet-03 2026-08-23-pride-1a2b3c 412`")
@takes_petition
def sheet(
    device: Annotated[str, typer.Argument(help="The device's name, or the beginning of its id.")],
    event: Annotated[str, typer.Argument(help="The event's id, as `petition ledger` shows it.")],
    last: Annotated[int, typer.Argument(help="The last number on the hand-over sheet.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Enter a hand-over sheet, so that the ledger knows of numbers that never came."""
    with opened(at) as petition:
        enter_sheet(petition, device, event, last, by=by)
    say(f"Noted: {device} gave numbers up to {last} at {event}.")


def in_words(line: LedgerLine) -> str:
    """Return one device at one event in words: `tablet-03: 412 signed, 400 here, 401–412 not yet handed over`."""
    said = [f"{line.device.called}: {line.signed} signed", f"{line.here} here"]
    counted = {"undone": line.undone, "rejected": line.rejected, "erased": line.erased}
    said += [f"{count} {what}" for what, count in counted.items() if count]
    said += [f"{line.waiting} in quarantine"] if line.waiting else []
    said += [f"{', '.join(map(_range, line.missing))} not yet handed over"] if line.missing else []
    return ", ".join(said)


def _range(numbers: Range) -> str:
    """Return `401–412`, or `401` for a single number."""
    first, last = numbers
    return str(first) if first == last else f"{first}–{last}"
