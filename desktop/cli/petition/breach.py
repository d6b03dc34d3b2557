"""`tabling petition breach`: what happened to people's data, how many it concerned, and what was done; never who."""

from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.paper.tallies import read_count
from desktop.office.rights.breaches import Breach, BreachKind, Incident, list_breaches, note_breach

commands = typer.Typer()
KINDS: Mapping[BreachKind, str] = {
    "lost-device": "a device was lost, stolen or taken away",
    "lost-computer": "an office computer was lost, stolen or taken away",
    "leaked-list": "a list or export has leaked",
    "pressure": "a volunteer was put under pressure",
    "intrusion": "somebody got into a computer, server or drop box",
    "other": "something else",
}
_WORDS = {"postal_code": "postal code", "email": "e-mail"}


class WhatHappened(StrEnum):
    """What can have happened."""

    lost_device = "lost-device"
    lost_computer = "lost-computer"
    leaked_list = "leaked-list"
    pressure = "pressure"
    intrusion = "intrusion"
    other = "other"


@commands.command(
    epilog="Example: `tabling petition breach leaked-list --day 2026-08-24 --people 412 --fields name,country "
    "--measures 'taken down; authority told'`"
)
@takes_petition
def breach(
    by: By,
    at: PetitionOptions,
    kind: Annotated[WhatHappened | None, typer.Argument(help="What happened. Without it: list the register.")] = None,
    day: Annotated[str, typer.Option(help="The day it happened or was found, year-month-day.")] = "",
    people: Annotated[str, typer.Option(help="How many people it concerns, or `unknown`.")] = "unknown",
    fields: Annotated[str, typer.Option(help="What of them may have been seen, such as name,country,email.")] = "",
    measures: Annotated[str, typer.Option(help="What was done, in words that name nobody.")] = "",
    as_json: Json = False,
) -> None:
    """Note a breach for good, in counts and without a name, or list the register."""
    with opened(at) as petition:
        if kind:
            number = None if people == "unknown" else read_count(people)
            seen = tuple(filter(None, (each.strip() for each in fields.split(","))))
            made = note_breach(petition, Incident(kind.value, day, number, seen, measures), by=by)
            say(f"Breach {made} is noted for good. Ask your data protection officer whom to tell, and by when.")
            return
        found = list_breaches(petition)
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        say(_sentence(each))
    if not found:
        say("No breach has been noted.")


def _sentence(each: Breach) -> str:
    many = "nobody knows how many people" if each.people is None else counted(each.people, "person", "people")
    seen = ", ".join(_WORDS.get(field, field) for field in each.fields) or "nothing of them"
    return f"  breach {each.number}: {each.day}, {KINDS[each.kind]}; {many}; {seen}; {each.measures} (by {each.by})"
