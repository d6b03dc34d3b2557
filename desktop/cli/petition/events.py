"""`tabling petition event`: an event's name and day, corrected; and the words for what batches say that is doubted."""

from collections.abc import Iterable
from shlex import quote
from typing import Annotated

import typer

from desktop.cli.petition.requests import request_in_words
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.devices.events import KnownEvent, correct_event, list_events
from desktop.office.people.review import DoubtfulTimes, Noteworthy

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition event 2026-08-23-pride-1a2b3c --name 'Capital Pride'`")
@takes_petition
def event(
    by: By,
    at: PetitionOptions,
    id_: Annotated[str, typer.Argument(metavar="EVENT", help="The event's id; without one they are listed.")] = "",
    name: Annotated[str, typer.Option(help="What it shall be called.")] = "",
    day: Annotated[str, typer.Option(help="Its day, as year-month-day.")] = "",
) -> None:
    """Correct the name or day of an event in all its batches, or list the events. `petition revoke` takes it back."""
    with opened(at) as petition:
        if not id_ and not (name or day):
            say(*map(_event, list_events(petition)))
            return
        made = correct_event(petition, id_, name=name, day=day, by=by)
    say(f"Decision {made.decision}: {made.id} is “{made.name}”, {made.day}, in every batch of it.")


def _event(each: KnownEvent) -> str:
    alone = "".join(f"“{name}”, {day}" for name, _, day in each.said)
    said = _disputed(each.said) if len(each.said) > 1 else alone
    decided = f" (decision {each.decision})" if each.decision else ""
    others = f"; its batches say {said}{decided}" if each.said_otherwise else ""
    counts = [counted(each.signatures, "signature")] if each.said else []
    if each.paper and each.paper.signatures:
        counts.append(f"{counted(each.paper.signatures, 'signature')} on paper")
    like = "".join(
        f"; “{name}” of the same day reads as this one does, and figures count two: where they are one, `petition "
        f"event {each.id} --name {quote(name)}`"
        for name in each.like
    )
    return f"{each.name}, {each.day}  ({each.id}): {', '.join(counts)}{others}{like}"


def noteworthy_in_words(found: Noteworthy) -> list[str]:
    """Return a line for each request to be taken off, merge with times to doubt, and event with two names."""
    lines = [request_in_words(each) for each in found.requests] + [_times(each) for each in found.times]
    if found.times:
        lines.append(
            "Look at them: `petition undo` takes a merge out. `petition decide valid --merge N --state valid --reason "
            "checked` ends the doubt; without --state it would count who waits for a decision, too."
        )
    lines += [
        f"The event {each.id} is said to be {_disputed(each.said)}. An id stands for one of these: one batch is not "
        f"true. `petition event {each.id} --name …` says for all of them what it is called."
        for each in found.events
    ]
    return lines


def _disputed(said: Iterable[tuple[str, str, str]]) -> str:
    return "; ".join(f"“{name}”, {place or 'no place'}, {day}" for name, place, day in said)


def _times(each: DoubtfulTimes) -> str:
    counts = {"far from its day": each.far, "still to come": each.future, "crowded into seconds": each.crowded}
    said = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    return (
        f"Merge {each.merge} ({each.device}, “{each.event_name}”, {each.event_day}): of {each.signatures} signatures "
        f"the time is hard to believe: {said}."
    )
