"""`tabling petition retain`, `hold`: erasing old data, and what keeps it from being erased."""

from collections.abc import Iterable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree
from desktop.cli.terminal.ask_second_secret import SecondSecretFile, ask_second_secret
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.office.rights.finding_and_forgetting import Hold, lift_hold, list_holds, preview_retention, put_hold
from desktop.office.rights.finding_and_forgetting import retain as retain_until

commands = typer.Typer()


class What(StrEnum):
    """What of old signatures is erased."""

    contact = "contact"
    everything = "everything"


@commands.command(epilog="Example: `tabling petition retain --before 2024-01-01 --what contact --yes`")
@takes_petition
def retain(
    before: Annotated[str, typer.Option(help="Erase what was signed before this day, year-month-day.")],
    by: By,
    at: PetitionOptions,
    what: Annotated[What, typer.Option(help="How to reach people, or everything.")] = What.contact,
    certificate: Annotated[Path | None, typer.Option(help="Write a certificate (JSON, nobody's data).")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it only shows what would be erased.")] = False,
    second: SecondSecretFile = None,
    as_json: Json = False,
) -> None:
    """Erase old data. Without --yes it only shows what would be erased; never while a legal hold is in force."""
    with opened(at) as petition:
        if yes:
            secret = ask_second_secret(petition, second) if what is What.everything else ""
            with progress_bar("Erasing") as report:
                found = retain_until(
                    petition, before, what.value, by=by, second=secret, certificate=certificate, report=report
                )
        else:
            found = preview_retention(petition, before, what.value)
    if as_json:
        emit(asdict(found) | {"done": yes})
        return
    lost = "everything" if what is What.everything else "e-mail, postal code and phone"
    whose = f"{counted(found.signatures, 'signature')} of {counted(found.people, 'person', 'people')}"
    say(f"{whose}: {lost} {'is' if yes else 'would be'} erased.")
    if found.undated:
        say(f"{counted(found.undated, 'signature has', 'signatures have')} no date and stay.")
    if not yes:
        say("Nothing was changed. Add --yes to do it.")


@commands.command(epilog="Example: `tabling petition hold --why 'complaint 12'`")
@takes_petition
def hold(
    by: By,
    at: PetitionOptions,
    why: Annotated[str, typer.Option(help="Begin a legal hold, with its reason.")] = "",
    lift: Annotated[int, typer.Option(help="Number of a hold to lift.")] = 0,
    yes: Yes = False,
) -> None:
    """Keep old data from being erased while a legal hold is in force; list, begin or lift one."""
    with opened(at) as petition:
        if lift:
            _show(each for each in list_holds(petition) if each.number == lift)
            agree("Lift it? From then on old data may be erased again.", yes=yes)
            lift_hold(petition, lift, by=by)
        if why:
            put_hold(petition, why, by=by)
        holds = list_holds(petition)
    _show(holds)
    if not holds:
        say("No legal hold is in force.")


def _show(holds: Iterable[Hold]) -> None:
    for each in holds:
        say(f"  hold {each.number}: since {each.at[:10]}, {each.why} (by {each.by})")
