"""`tabling petition event`: an event's name and day, corrected; and the words for what batches say that is doubted."""

from typing import Annotated

import typer

from desktop.cli.petition.requests import request_in_words
from desktop.cli.terminal.console import say
from desktop.cli.terminal.options import By
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.review import DoubtfulTimes, Noteworthy, correct_event

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition event 2026-08-23-pride-1a2b3c --name 'Capital Pride'`")
@takes_petition
def event(
    id_: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id, as `petition missing` shows it.")],
    by: By,
    at: PetitionOptions,
    name: Annotated[str, typer.Option(help="What it shall be called.")] = "",
    day: Annotated[str, typer.Option(help="Its day, as year-month-day.")] = "",
) -> None:
    """Correct the name or day of an event in all its batches. `petition revoke` takes it back."""
    with opened(at) as petition:
        made = correct_event(petition, id_, name=name, day=day, by=by)
    say(f"Decision {made.decision}: {made.id} is “{made.name}”, {made.day}, in every batch of it.")


def noteworthy_in_words(found: Noteworthy) -> list[str]:
    """Return a line for each request to be taken off, merge with times to doubt, and event with two names."""
    lines = [request_in_words(each) for each in found.requests] + [_times(each) for each in found.times]
    if found.times:
        lines.append("Look at them: `petition undo` takes a merge out, `petition decide valid --merge` ends the doubt.")
    for each in found.events:
        said = "; ".join(f"“{name}”, {place or 'no place'}, {day}" for name, place, day in each.said)
        lines.append(f"The event {each.id} is said to be {said}. An id stands for one of these: one batch is not true.")
    return lines


def _times(each: DoubtfulTimes) -> str:
    counts = {"far from its day": each.far, "still to come": each.future, "crowded into seconds": each.crowded}
    said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    return (
        f"Merge {each.merge} ({each.device}, “{each.event_name}”, {each.event_day}): of {each.signatures} signatures "
        f"the time is hard to believe: {said}."
    )
