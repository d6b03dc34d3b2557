"""`tabling petition review`, `same`, `different`: one person or two, and names worth a look."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated, Any

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree, namesake_lines, show_people, tagged_lines
from desktop.cli.petition.events import noteworthy_in_words
from desktop.cli.petition.office_code_words import FIELDS, REASONS, RULES
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import Decision, decide_different, decide_same
from desktop.office.people.review import (
    Alike,
    DuplicatesPage,
    EqualRows,
    NamesPage,
    PossibleDuplicate,
    Side,
    count_namesakes,
    count_tagged,
    find_equal_rows,
    show_names,
    show_namesakes,
    show_noteworthy,
    show_possible_duplicates,
)
from desktop.office.rights.finding_and_forgetting import signatures_of

commands = typer.Typer()
_Numbers = Annotated[list[int], typer.Argument(help="Numbers of two signatures or more, as `petition review` shows.")]


@commands.command(epilog="Example: `tabling petition review --petition main.sqlite`")
@takes_petition
def review(
    at: PetitionOptions,
    after: Annotated[int, typer.Option(help="Go on after this signature.")] = 0,
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many to show.")] = 10,
    names: Annotated[bool, typer.Option("--names", help="Show names that may be a joke instead.")] = False,
    equal: Annotated[
        bool, typer.Option("--equal", help="Show rows of tables that hold just the same instead.")
    ] = False,
    namesakes: Annotated[
        bool, typer.Option("--namesakes", help="Show people of one name and country whom nothing tells apart instead.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show who may have signed twice, side by side with what differs. Nobody is taken out before you decide."""
    page: NamesPage | DuplicatesPage
    with opened(at) as petition:
        if equal:
            with progress_bar("Reading rows") as report:
                _tell_equal(find_equal_rows(petition, most=most, report=report), as_json=as_json)
            return
        if namesakes:
            _tell_alike(show_namesakes(petition, most=most), as_json=as_json)
            return
        if names:
            with progress_bar("Reading names") as report:
                page = show_names(petition, after=after, most=most, report=report)
        else:
            page = show_possible_duplicates(petition, after=after, most=most)
        if as_json:
            emit(_facts(page))
            return
        noteworthy, tagged = show_noteworthy(petition), 0 if names else count_tagged(petition)
        alike = namesake_lines(count_namesakes(petition))
    told = [*_lines(page), *noteworthy_in_words(noteworthy), *tagged_lines(tagged), *alike]
    for line in told or ["There is nothing to look at."]:
        say(line)


@commands.command(epilog="Example: `tabling petition same 17 5 --petition main.sqlite`")
@takes_petition
def same(numbers: _Numbers, by: By, at: PetitionOptions, yes: Yes = False) -> None:
    """Say that signatures are one person's: they are counted once. `petition revoke` takes it back."""
    with opened(at) as petition:
        if _show_all(petition, numbers):
            say("Somebody asked here to be only counted: as one person, the name stands on no list.")
        agree("Is this one person?", yes=yes)
        made = decide_same(petition, numbers, by=by)
    say(f"{_numbered(made)}: {_listed(numbers)} are one person, and counted once.")


@commands.command(epilog="Example: `tabling petition different 17 5 --petition main.sqlite`")
@takes_petition
def different(numbers: _Numbers, by: By, at: PetitionOptions, yes: Yes = False) -> None:
    """Say that signatures are each another person's: all are counted. `petition revoke` takes it back."""
    people = "two people" if len(numbers) == 2 else f"{len(numbers)} people"
    with opened(at) as petition:
        _show_all(petition, numbers)
        agree(f"Are these {people}?", yes=yes)
        made = decide_different(petition, numbers, by=by)
    say(f"{_numbered(made)}: {_listed(numbers)} are {people}.")


def _tell_equal(found: Sequence[EqualRows], *, as_json: bool) -> None:
    """Show the rows that are equal, with the numbers by which they are decided."""
    if as_json:
        emit([asdict(each) for each in found])
        return
    lines = [f"  {_listed(each.numbers)}  {each.name} ({each.country}), {each.source}" for each in found]
    say(
        *lines,
        "Each is counted. Decide with `petition same` or `petition different`." if lines else "No rows are equal.",
    )


def _tell_alike(found: Sequence[Alike], *, as_json: bool) -> None:
    """Show who share nothing but name and country, with the numbers by which they are decided."""
    if as_json:
        emit([asdict(each) for each in found])
        return
    lines = [f"  {_listed(each.numbers)}  {each.name} ({each.country or 'no country'})" for each in found]
    end = "Each is counted. Decide with `petition same` or `petition different`."
    say(*lines, end if lines else "No name stands more than once with one country without anything to tell them apart.")


def _show_all(petition: Petition, numbers: Sequence[int]) -> bool:
    """Show these signatures; say whether whoever gave one of them asked to be only counted, in this or another."""
    silent = False
    for number in numbers:
        found = signatures_of(petition, [number])
        show_people([each for each in found if each.number == number])
        silent |= any(each.listing == "count_only" and each.state == "valid" and not each.undone for each in found)
    return silent


def _numbered(made: Sequence[Decision]) -> str:
    word = "Decision" if len(made) == 1 else "Decisions"
    return f"{word} {_listed([each.number for each in made])}"


def _listed(numbers: Sequence[int]) -> str:
    *most, last = map(str, numbers)
    return f"{', '.join(most)} and {last}" if most else last


def _facts(page: NamesPage | DuplicatesPage) -> list[dict[str, Any]]:
    if isinstance(page, NamesPage):
        return [asdict(each) | {"why": RULES[each.rule]} for each in page.suggestions]
    return [asdict(each) | {"why": REASONS[each.reason]} for each in page.doubts]


def _lines(page: NamesPage | DuplicatesPage) -> list[str]:
    if isinstance(page, NamesPage):
        lines = [f"  {each.number}  {each.name} ({each.country}): {RULES[each.rule]}" for each in page.suggestions]
        last = "Only suggestions: a person may be called so. `petition decide valid` ends them."
    else:
        lines = [line for each in page.doubts for line in _pair(each)]
        last = (
            f"{counted(page.waiting, 'pair waits', 'pairs wait')}. Decide with `petition same` or `petition different`."
        )
    return [*lines, last] if lines else []


def _pair(doubt: PossibleDuplicate) -> list[str]:
    differs = ", ".join(FIELDS[name] for name in doubt.differs) or "nothing but the time"
    return [f"{REASONS[doubt.reason]}; what differs: {differs}", _side(doubt.earlier), _side(doubt.later)]


def _side(side: Side) -> str:
    name = f"{side.given_name} {side.family_name}".strip()
    listing = "only counted (name not printed)" if side.listing == "count_only" else ""
    said = [name, listing, side.country, side.postal_code, side.email, side.phone]
    where = side.event_name or side.source
    doubted = " (the clock may have been wrong)" if side.clock_jumped else ""
    return (
        f"  {side.number}  {', '.join(filter(None, said))}; signed {side.signed_at or 'at some time'}{doubted}, {where}"
    )
