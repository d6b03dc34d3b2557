"""`tabling petition missing`: which numbers of each device are here, and which were never handed over."""

from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Annotated

import typer

from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.intake.ledger import LedgerLine, Range, enter_sheet, read_ledger

commands = typer.Typer()
FORKED = (
    "A device was copied, or its journal put back. What it had before is in each copy; from there each has numbers "
    "of its own."
)


@commands.command(epilog="Example: `tabling petition missing --petition main.sqlite`")
@takes_petition
def missing(at: PetitionOptions, as_json: Json = False) -> None:
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
    if any(line.branch for line in lines):
        say(FORKED)


@commands.command(epilog="Example: `tabling petition sheet tablet-03 'Capital Pride' 412`")
@takes_petition
def sheet(
    device: Annotated[str, typer.Argument(help="The device's name, or its id as the sheet has it.")],
    event: Annotated[str, typer.Argument(help="The event's name, with its day where there are several, or its id.")],
    last: Annotated[int, typer.Argument(help="The last number on the hand-over sheet.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Enter a hand-over sheet, so that numbers that never came are known to be missing."""
    with opened(at) as petition:
        met = enter_sheet(petition, device, event, last, by=by)
    say(f"Noted: {device} gave numbers up to {last} at {event}.")
    if not met:
        say("Nothing of this device has come yet. Until its first batch does, all of these numbers are missing.")


def in_words(line: LedgerLine) -> str:
    """Return one device at one event in words: `tablet-03: 412 signed, 400 here, 401–412 not yet handed over`."""
    copy = f", copy {line.branch.number} of {line.branch.of}" if line.branch else ""
    said = [f"{line.device.called}{copy}: {line.signed} signed", f"{line.here} here"]
    counted = {"undone": line.undone, "rejected": line.rejected, "erased": line.erased}
    said += [f"{count} {what}" for what, count in counted.items() if count]
    said += [f"{line.waiting} in quarantine"] if line.waiting else []
    said += [f"{', '.join(map(_range, line.missing))} not yet handed over"] if line.missing else []
    return ", ".join(said)


def forks_in_words(forks: Sequence[LedgerLine]) -> list[str]:
    """Return a line for each copy of a device, and what that means; nothing where no device was copied."""
    lines = [f"  {each.event.name}: {in_words(each)}" for each in forks]
    return [FORKED, *lines] if lines else []


def _range(numbers: Range) -> str:
    """Return `401–412`, or `401` for a single number."""
    first, last = numbers
    return str(first) if first == last else f"{first}–{last}"
