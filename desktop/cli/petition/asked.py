"""`tabling petition asked`, `answer`, `take-back`: who wrote or called, and for what; and one consent taken back."""

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree, names_of, show_people
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.core.event import today
from desktop.office.rights.finding_and_forgetting import signatures_of
from desktop.office.rights.request_register import (
    Asked,
    answer_asked,
    list_asked,
    note_asked,
    reopen_asked,
    take_consent_back,
    waiting_asked,
)

commands = typer.Typer()
# What each asks for, and what was answered.
_ASKS = {
    "access": ("for a copy", "a copy"),
    "correction": ("for a correction", "a correction"),
    "withdrawal": ("to be taken off", "to be taken off"),
    "erasure": ("to be forgotten", "to be forgotten"),
}


class AskedFor(StrEnum):
    """What somebody may ask for."""

    access = "access"
    correction = "correction"
    withdrawal = "withdrawal"
    erasure = "erasure"


class HowAnswered(StrEnum):
    """How a request ends."""

    done = "done"
    nobody = "nobody"


@commands.command(epilog="Example: `tabling petition asked access --name 'Ada Byron' --day 2026-08-24`")
@takes_petition
def asked(
    by: By,
    at: PetitionOptions,
    kind: Annotated[AskedFor | None, typer.Argument(help="What they ask for. Without it: list the register.")] = None,
    name: Annotated[str, typer.Option(help="Who asks. Goes from the register with the answer.")] = "",
    day: Annotated[str, typer.Option(help="The day it was received, year-month-day. [default: today]")] = "",
    most: Annotated[int, typer.Option(min=1, help="How many of those that were answered to list.")] = 20,
    as_json: Json = False,
) -> None:
    """Note what somebody who wrote or called asks for, or list who waits and by when to answer."""
    with opened(at) as petition:
        if kind:
            number = note_asked(petition, kind.value, name, day or today(), by=by)
            say(f"Request {number} is noted. `petition answer {number}` once it is answered.")
            return
        found = list_asked(petition, answered=most)
    if as_json:
        emit([asdict(each) for each in found])
        return
    for line in map(_in_words, found):
        say(line)
    if not found:
        say("Nobody has asked yet.")


@commands.command(epilog="Example: `tabling petition answer 3`")
@takes_petition
def answer(
    number: Annotated[int, typer.Argument(help="Number of the request, as `petition asked` lists it.")],
    by: By,
    at: PetitionOptions,
    how: Annotated[HowAnswered, typer.Option("--how", help="Done, or nobody of that name is here.")] = HowAnswered.done,
    reopen: Annotated[str, typer.Option(help="It was answered by mistake, and waits again under this name.")] = "",
    yes: Yes = False,
) -> None:
    """Note that a request was answered that `petition asked` lists. The name goes from the register."""
    with opened(at) as petition:
        if reopen:
            reopen_asked(petition, number, reopen, by=by)
            say(f"Request {number} waits again.")
            return
        say(_in_words(waiting_asked(petition, number)))
        agree("Was it answered? Their name goes from the register.", yes=yes)
        answer_asked(petition, number, how.value, by=by)
    say(f"Request {number} is answered. `petition answer {number} --reopen NAME` lets it wait again.")


@commands.command("take-back", epilog="Example: `tabling petition take-back 17 email-updates`")
@takes_petition
def take_back(
    number: Annotated[int, typer.Argument(help="Number of a signature of theirs.")],
    consent: Annotated[str, typer.Argument(help="What they said yes to, as `petition find` shows it.")],
    by: By,
    at: PetitionOptions,
    yes: Yes = False,
) -> None:
    """Take one consent back for a person who asks; their signature stays. `petition revoke` undoes it."""
    with opened(at) as petition:
        found = signatures_of(petition, [number])
        show_people(found)
        agree(f"Take “{consent}” back for {names_of(found)}?", yes=yes)
        made = take_consent_back(petition, [number], consent, by=by)
    say(f"Decision {made.number}: “{consent}” is taken back. The signature still counts.")


def _in_words(each: Asked) -> str:
    asks, what = _ASKS.get(each.kind, _ASKS["access"])
    if each.answered:
        return f"  {each.number}  {what}, received {each.received}, answered {each.answered}: {each.answer}"
    return f"  {each.number}  {each.name or '(erased)'} asks {asks}, received {each.received}, due {each.due}"
