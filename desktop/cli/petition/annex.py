"""`tabling petition annex`: where every signature went, signed off by two people, for inside use only."""

from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.merge_words import REJECTED
from desktop.cli.petition.office_code_words import REASONS
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.deliver.annex import Annex, print_annex, read_annex, sign_off

_REFUSED: Mapping[str, str] = {str(reason): said for reason, said in REJECTED.items()}
commands = typer.Typer(
    no_args_is_help=True,
    help="Where every signature went, for inside use only: look, sign off by two people, and print.",
    epilog="Example: `tabling petition annex look --petition main.sqlite`",
)


class SheetLanguages(StrEnum):
    """Languages of inside sheets."""

    en = "en"
    fr = "fr"


@commands.command(epilog="Example: `tabling petition annex look --petition main.sqlite`")
@takes_petition
def look(at: PetitionOptions, json_output: Json = False) -> None:
    """Show the figures, how they add up, and who signed them off."""
    with opened(at) as petition:
        annex = read_annex(petition)
    if json_output:
        emit(asdict(annex))
        return
    say(*_sums(annex), *_refused(annex), *_excluded(annex), *_lists(annex), *_standing(annex))


@commands.command(epilog="Example: `tabling petition annex sign 3f9a12c4 --by 'Ann Lee' --petition main.sqlite`")
@takes_petition
def sign(
    by: By,
    at: PetitionOptions,
    figures: Annotated[str, typer.Argument(help="Which figures you looked at: what `look` and the page call them.")],
) -> None:
    """Sign off the figures you looked at. Two people must; nothing that was signed off changes by it."""
    with opened(at) as petition:
        annex = sign_off(petition, figures, by=by)
    say(*_standing(annex))


@commands.command(name="print", epilog="Example: `tabling petition annex print --out annex.pdf`")
@takes_petition
def print_(
    by: By,
    at: PetitionOptions,
    out: Annotated[Path, typer.Option(help="The PDF to write; never over one that is there.")],
    language: Annotated[SheetLanguages, typer.Option(help="Language of the page.")] = SheetLanguages.en,
) -> None:
    """Write the annex as a PDF for inside use. It is no part of a delivery, and names nobody who signed."""
    with opened(at) as petition:
        annex = print_annex(petition, out, language.value, by=by)
    say(f"{out}: for inside use only. Hand it to nobody outside.", *_standing(annex))


def _sums(annex: Annex) -> list[str]:
    f = annex.figures
    refused = sum(f.refused.values())
    lines = (
        f"Read {f.read} = {f.merged} merged + {f.taken_out} taken out again + {f.again} came twice "
        f"+ {refused} could not be taken + {f.cancelled} undone at the kiosk + {f.requests} requests "
        f"+ {f.erased} forgotten\n"
        f"Merged {f.merged} = {f.people} people + {f.duplicates} duplicates + {f.in_review} in review "
        f"+ {f.invalid} invalid + {f.withdrawn} withdrawn\n"
        f"People {f.people} = {f.named} by name + {f.count_only} counted without a name\n"
        f"People {f.people} = {f.handed_over} handed over before + {f.not_yet} not yet\n"
        f"People {f.people} = {sum(f.agreed.values())} under a letter + {f.waiting} under none that is kept\n"
        f"Total {f.total} = {f.people} people + {f.tallied} on paper"
    ).splitlines()
    lines += [f"  version {version}: {people}" for version, people in f.agreed.items()]
    lines += [f"Of {f.uncounted} lots of paper sheets nobody knows how many signed."] if f.uncounted else []
    return lines + ([f"{f.unread} wait for their device to be welcomed, and are in no figure."] if f.unread else [])


def _refused(annex: Annex) -> list[str]:
    """Return a line for each reason for which signatures could not be taken."""
    refused = annex.figures.refused.items()
    return [f"  could not be taken, {count}: {_REFUSED.get(reason, reason)}" for reason, count in refused]


def _lists(annex: Annex) -> list[str]:
    """Return a line for each list that was handed over."""
    return [
        f"Delivery {each.number}, {each.day}: {each.named} by name, {each.unnamed} counted without a name"
        for each in annex.figures.lists
    ]


def _excluded(annex: Annex) -> list[str]:
    """Return a line for each kind and reason for which signatures of an event do not count."""
    return [
        f"  {each.kind}, {REASONS.get(each.reason, 'the same person signed before')}; "
        f"{f'{each.event}, {each.day}' if each.event else each.source}: {each.signatures}"
        for each in annex.figures.excluded
    ]


def _standing(annex: Annex) -> list[str]:
    said = [f"Signed off by {each.by} on {each.day}." for each in annex.signed]
    said += [f"Out of date: {each.by} signed other figures off on {each.day}." for each in annex.outdated]
    if not annex.figures.adds_up:
        said.append("These figures do not add up: prove the petition with `petition check` before anybody signs.")
    if not annex.complete:
        missing = "Nobody" if not annex.signed else "No second person"
        said.append(f"{missing} signed them off yet: `petition annex sign {annex.digest[:16]}`.")
    return [*said, f"Figures {annex.digest[:16]}"]
