"""Whom an act is about, in words, and the question before it: shared by every command that acts on people."""

from collections.abc import Sequence
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import confirm, say
from desktop.core.name_writing import printed_name
from desktop.office.people.decisions import DecisionPreview
from desktop.office.people.review import Namesakes
from desktop.office.rights.finding_and_forgetting import FoundSignature

Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]


def show_people(found: Sequence[FoundSignature]) -> None:
    """Say who they are, how many signatures they gave, and each of these with what it counts for now."""
    say(f"{names_of(found)}: {counted(len(found), 'signature')}.")
    for each in found:
        say(describe(each))


def show_concerned(found: DecisionPreview) -> None:
    """Say which signatures an act is about, the first of many by name, and what they count for now."""
    for each in found.first:
        say(f"  {each.number}  {each.name} ({each.country or 'no country'}, {each.event_name}), now {each.state}")
    if found.signatures > len(found.first):
        say(f"  and {found.signatures - len(found.first)} more")
    say(f"It is about {concerned(found)}.")


def tagged_lines(count: int) -> list[str]:
    """Return a line for who waits for what stands in their name, none where nobody does."""
    who = f"{counted(count, 'person waits', 'people wait')}, with a tag or a code of a program in the name"
    return [f"{who}: `tabling petition review --names`."] if count else []


def namesake_lines(found: Namesakes) -> list[str]:
    """Return a line for people of one name and country whom nothing tells apart, none where there are none."""
    names = counted(found.names, "name stands", "names stand")
    told = f"{names} more than once with one country ({found.people} people, each counts), and nothing tells whether"
    return [f"{told} they are one person: `tabling petition review --namesakes`."] if found.names else []


def concerned(found: DecisionPreview) -> str:
    """Return how many signatures an act is about: `3 signatures: 1 duplicate, 2 valid`."""
    states = ", ".join(f"{count} {state}" for state, count in found.states.items())
    return f"{counted(found.signatures, 'signature')}{': ' if states else ''}{states}"


def agree(question: str, *, yes: bool) -> None:
    """Ask before an act, unless `yes` was said beforehand; end the command where nobody says yes."""
    if yes:
        return
    try:
        if confirm(question):
            return
    except typer.Abort:
        pass
    say("Nothing was changed.")
    raise typer.Exit(1)


def names_of(found: Sequence[FoundSignature]) -> str:
    """Return the names as they signed, each once."""
    return " and ".join(dict.fromkeys(printed_name(each.given_name, each.family_name) for each in found))


def describe(found: FoundSignature) -> str:
    """Return one signature in a line: who, whence, what it counts for, and on which lists it was delivered."""
    where = f"“{found.source}”" if found.source else f"{found.event_name}, {found.event_day}"
    stands = "undone with its merge" if found.undone else " ".join(filter(None, (found.state, found.reason)))
    twin = f", counted as {found.kept_as}" if found.kept_as else ""
    days = ", ".join(day[:10] for day in found.deliveries)
    lists = f"; delivered {days}" if days else "; never delivered"
    lists += f"; exported for {', '.join(found.exports)}" if found.exports else ""
    listing = ", only counted (name not printed)" if found.listing == "count_only" else ""
    name, country = printed_name(found.given_name, found.family_name), found.country or "no country"
    return f"  signature {found.number}: {name}, {country}, {where}: {stands}{twin}{listing}{lists}"
