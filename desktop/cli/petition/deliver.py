"""`tabling petition approve`, `deliver`: the document for the recipient, after two people looked at it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from desktop.cli.petition.agreement_words import agreement_lines
from desktop.cli.petition.concerned_people_words import namesake_lines
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import By, Paper
from desktop.cli.terminal.output_and_prompts import complain, confirm, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.deliver.approved_delivery import (
    AgreedPeople,
    ApprovedList,
    CellsQuestioned,
    Letter,
    ListChange,
    MadeDelivery,
    Parts,
    ShortenedCell,
    Supplement,
    WantedDelivery,
    WantedLetter,
    approve_list,
    deliver_list,
)
from desktop.office.people.review import count_namesakes

commands = typer.Typer()
Made = TypeVar("Made")
MOST_SHOWN = 20  # entries told one by one
FIELDS = {"name": "name", "postal_code": "postal code"}


_Versions = Annotated[
    list[int] | None,
    typer.Option("--version", help="Whose letter: this version's; several where they say the same to the recipient."),
]
_Supplement = Annotated[bool, typer.Option("--supplement", help="Only people who stood on no list handed over before.")]
_Language = Annotated[str, typer.Option(help="Language of the letter. [default: the pack's]")]


@commands.command(epilog="Example: `tabling petition approve --list names.txt --petition main.sqlite`")
@takes_petition
def approve(
    by: By,
    at: PetitionOptions,
    version: _Versions = None,
    language: _Language = "",
    supplement: _Supplement = False,
    names: Annotated[Path | None, typer.Option("--list", help="Write the names to this file first, to read.")] = None,
) -> None:
    """Say that you looked at letter and list as they are now and they may go out. Somebody else delivers them."""
    wanted = WantedLetter(tuple(version or ()), language, supplement=supplement)
    with opened(at) as petition:

        def act(accepted: frozenset[int]) -> ApprovedList:
            with progress_bar("Approving") as report:
                return approve_list(petition, wanted, by=by, names=names, accepted=accepted, report=report)

        given = _asking(act)
    _show_letter(given.letter)
    _show_others(given.agreed)
    _show_shortened(given.shortened)
    _show_change(given.change)
    _show_supplement(given.supplement, given.people)
    if names:
        say(f"{names}: the names, to look through. If one should not go out, decide on it and approve again.")
    say(f"Approval {given.number}: {counted(given.people, 'person', 'people')}, {' and '.join(given.fields)}, "
        f"list {given.digest.hex()[:16]}. It holds for exactly these words and people: anyone who signs later needs "
        "a new one.")  # fmt: skip


@commands.command(epilog="Example: `tabling petition deliver --out letter.pdf --language fr --petition main.sqlite`")
@takes_petition
def deliver(
    out: Annotated[Path, typer.Option(help="The PDF to write; never over one that is there.")],
    by: By,
    at: PetitionOptions,
    version: _Versions = None,
    language: _Language = "",
    supplement: _Supplement = False,
    paper: Annotated[Paper, typer.Option(help="Paper size.")] = Paper.letter,
    by_country: Annotated[bool, typer.Option("--by-country", help="A list for each country, with a cover.")] = False,
    volume_pages: Annotated[int, typer.Option(help="Part each list in volumes of so many pages of names.")] = 0,
    alone: Annotated[bool, typer.Option("--alone", help="Nobody else looked at it; noted in the audit log.")] = False,
) -> None:
    """Write the document for the recipient: the letter, the totals, and a list of only what was promised."""
    letter = WantedLetter(tuple(version or ()), language, supplement=supplement)
    parts = Parts("country" if by_country else "whole", volume_pages)
    with opened(at) as petition:

        def act(accepted: frozenset[int]) -> MadeDelivery:
            with progress_bar("Delivering") as report:
                wanted = WantedDelivery(out, letter, paper.value, parts, alone, accepted)
                return deliver_list(petition, wanted, by=by, report=report)

        made, namesakes = _asking(act), count_namesakes(petition)
    say(f"{out}: {counted(made.named, 'name')}" + (f", {made.count_only} counted without" if made.count_only else ""))
    say(f"Read back and proved: it holds {' and '.join(made.fields)}, and nothing else of anybody.")
    _show_supplement(made.supplement, made.named + made.count_only)
    _show_others(made.agreed)
    _show_shortened(made.shortened)
    say(*namesake_lines(namesakes))
    looked = f"approved by {made.approved_by}" if made.approved_by else "approved by nobody else"
    say(f"Delivery {made.number}, {looked}: `petition find` says of each person whether they stand on it.")


def _asking(act: Callable[[frozenset[int]], Made]) -> Made:
    """Do an act; where cells of the list are in question, show them, and do it again once somebody said yes."""
    try:
        return act(frozenset())
    except CellsQuestioned as error:
        for cell in error.cells:
            complain(f"signature {cell.number}, {cell.name}: the {FIELDS[cell.field]} is “{cell.text}”")
        complain(sentence(error))
        if not confirm("Is each of them meant to be read by the recipient as it stands?"):
            raise typer.Exit(error.exit_code) from None
        return act(frozenset(cell.number for cell in error.cells))


def _show_letter(letter: Letter) -> None:
    say(f"To: {letter.recipient}")
    say(f"“{letter.title}” ({letter.language}), version {' and '.join(map(str, letter.versions))}")
    for number, ask in enumerate(letter.asks, 1):
        say(f"  {number}. {ask}")


def _show_shortened(cells: Sequence[ShortenedCell]) -> None:
    if cells:
        entries = counted(len(cells), "entry", "entries")
        say(f"Flags, emoji and letters that no typeface has are left out of {entries} of the list:")
    for cell in cells[:MOST_SHOWN]:
        say(f"  signature {cell.number}: “{cell.typed}” is printed as “{cell.printed}”")
    if len(cells) > MOST_SHOWN:
        say(f"  and {len(cells) - MOST_SHOWN} more; the audit log has their numbers.")


def _show_change(change: ListChange | None) -> None:
    if change is None:
        return
    unnamed = f", {change.unnamed:+} only counted" if change.unnamed else ""
    say(f"Since delivery {change.number} of {change.at[:10]}: {change.added} new, {change.gone} gone{unnamed}.")
    for sign, names, count in (("+", change.added_names, change.added), ("-", change.gone_names, change.gone)):
        say(*(f"  {sign} {name}" for name in names))
        if count > len(names):
            say(f"  {sign} {count - len(names)} more")


def _show_supplement(found: Supplement | None, new: int) -> None:
    if found:
        say(f"A supplement: {found.earlier} were handed over before, {found.gone} of them do not count any more, {new} "
            f"are new; all lists together hold {found.earlier - found.gone + new}.")  # fmt: skip


def _show_others(found: AgreedPeople) -> None:
    for line in agreement_lines(found):
        say(line)
