"""`tabling petition review`, `same`, `different`: one person or two, and names worth a look."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from desktop.cli.petition.words import REASONS, RULES
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.review import (
    DuplicatesPage,
    NamesPage,
    PossibleDuplicate,
    Side,
    decide_different,
    decide_same,
    show_names,
    show_possible_duplicates,
)

commands = typer.Typer()
_One = Annotated[int, typer.Argument(help="Number of one signature, as `petition review` shows it.")]
_Other = Annotated[int, typer.Argument(help="Number of the other one.")]


@commands.command(epilog="Example: `tabling petition review --petition main.sqlite`")
@takes_petition
def review(
    at: PetitionOptions,
    after: Annotated[int, typer.Option(help="Go on after this signature.")] = 0,
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many to show.")] = 10,
    names: Annotated[bool, typer.Option("--names", help="Show names that may be a joke instead.")] = False,
    as_json: Json = False,
) -> None:
    """Show who may have signed twice, side by side with what differs. Nobody is taken out before you decide."""
    page: NamesPage | DuplicatesPage
    with opened(at) as petition:
        if names:
            with progress_bar("Reading names") as report:
                page = show_names(petition, after=after, most=most, report=report)
        else:
            page = show_possible_duplicates(petition, after=after, most=most)
    if as_json:
        emit(_facts(page))
        return
    for line in _lines(page) or ["There is nothing to look at."]:
        say(line)


@commands.command(epilog="Example: `tabling petition same 17 5 --petition main.sqlite`")
@takes_petition
def same(one: _One, other: _Other, by: By, at: PetitionOptions) -> None:
    """Say that two signatures are one person's: they are counted once. `petition revoke` takes it back."""
    with opened(at) as petition:
        made = decide_same(petition, one, other, by=by)
    say(f"Decision {made.number}: {one} and {other} are one person, and counted once.")


@commands.command(epilog="Example: `tabling petition different 17 5 --petition main.sqlite`")
@takes_petition
def different(one: _One, other: _Other, by: By, at: PetitionOptions) -> None:
    """Say that two signatures are two people's: both are counted. `petition revoke` takes it back."""
    with opened(at) as petition:
        made = decide_different(petition, one, other, by=by)
    say(f"Decision {made.number}: {one} and {other} are two people.")


def _facts(page: NamesPage | DuplicatesPage) -> list[dict[str, Any]]:
    if isinstance(page, NamesPage):
        return [asdict(each) | {"why": RULES[each.rule]} for each in page.suggestions]
    return [asdict(each) | {"why": REASONS[each.reason]} for each in page.doubts]


def _lines(page: NamesPage | DuplicatesPage) -> list[str]:
    if isinstance(page, NamesPage):
        lines = [f"  {each.number}  {each.name} ({each.country}): {RULES[each.rule]}" for each in page.suggestions]
        last = "Only suggestions: a person may be called so. `petition decide valid` ends them."
    else:
        lines = [_sentence(each) for each in page.doubts]
        last = f"{page.waiting} wait. Decide with `petition same` or `petition different`."
    return [*lines, last] if lines else []


def _sentence(doubt: PossibleDuplicate) -> str:
    differs = ", ".join(name.replace("_", " ") for name in doubt.differs) or "nothing but the time"
    return "\n".join([f"{REASONS[doubt.reason]}; what differs: {differs}", _side(doubt.earlier), _side(doubt.later)])


def _side(side: Side) -> str:
    name = f"{side.given_name} {side.family_name}".strip()
    said = [name, side.country, side.postal_code, side.email, side.phone]
    where = side.event_name or side.source
    doubted = " (the clock was doubted)" if side.clock_jumped else ""
    return (
        f"  {side.number}  {', '.join(filter(None, said))}; signed {side.signed_at or 'at some time'}{doubted}, {where}"
    )
