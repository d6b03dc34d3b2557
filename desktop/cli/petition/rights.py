"""`tabling petition find`, `correct`, `erase`, `retain`, `hold`: what signers may ask for, and what age does."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.office.rights import (
    FoundSignature,
    PersonQuery,
    find_person,
    lift_hold,
    list_holds,
    preview_retention,
    put_hold,
)
from desktop.office.rights import correct as correct_signature
from desktop.office.rights import erase as erase_people
from desktop.office.rights import retain as retain_until

commands = typer.Typer()
_Signatures = Annotated[list[int], typer.Argument(help="Numbers of the person's signatures, as `find` shows them.")]


class What(StrEnum):
    """What is erased for age."""

    contact = "contact"
    everything = "everything"


@commands.command(epilog="Example: `tabling petition find --code 7KMD-3XPR --name 'Ada Byron' --copy ada.json`")
@takes_petition
def find(
    by: By,
    at: PetitionOptions,
    code: Annotated[str, typer.Option(help="The withdrawal code from the thanks.")] = "",
    email: Annotated[str, typer.Option(help="The e-mail address they gave.")] = "",
    name: Annotated[str, typer.Option(help="Their whole name, in any order.")] = "",
    country: Annotated[str, typer.Option(help="Two-letter code of their country.")] = "",
    copy: Annotated[Path | None, typer.Option(help="Write everything kept of them to this file, for them.")] = None,
    as_json: Json = False,
) -> None:
    """Find one person's signatures, say on which delivered lists they stand, and write the copy they may ask for."""
    with opened(at) as petition:
        found = find_person(petition, PersonQuery(code, email, name, country), by=by, copy=copy)
    if copy:
        say(f"{copy}: everything kept of this person, {len(found)} signatures. Only you may read it.")
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        say(_sentence(each))
    if not found:
        say("Nobody fits what you stated. Try fewer of code, e-mail and name.")


@commands.command(epilog="Example: `tabling petition correct 1042 --set given_name=Ada`")
@takes_petition
def correct(
    signature: Annotated[int, typer.Argument(help="Number of the signature, as `find` shows it.")],
    by: By,
    at: PetitionOptions,
    set_: Annotated[list[str], typer.Option("--set", help="FIELD=VALUE: given_name, family_name, country, email …")],
) -> None:
    """Correct what a person gave, as they ask; what they consented to stays as they gave it."""
    if any("=" not in pair for pair in set_):
        raise UsageError("Write --set as FIELD=VALUE.")
    with opened(at) as petition:
        correct_signature(petition, signature, dict(pair.split("=", 1) for pair in set_), by=by)
    say(f"Signature {signature} is corrected.")


@commands.command(epilog="Example: `tabling petition erase 1042 --yes`")
@takes_petition
def erase(
    signatures: _Signatures,
    by: By,
    at: PetitionOptions,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
) -> None:
    """Forget a person for good: all their signatures, in this petition and in whatever batch still comes."""
    with opened(at) as petition:
        if not yes and not typer.confirm("Forget this person? It cannot be undone.", err=True):
            raise typer.Exit(1)
        with progress_bar("Erasing") as report:
            count = erase_people(petition, signatures, by=by, report=report)
    say(f"{count} signatures are erased. If the person signs again, it counts.")
    say("Backups, exports and batch files made before still hold them: erase those as well, or let them age out.")


@commands.command(epilog="Example: `tabling petition retain --before 2024-01-01 --what contact --yes`")
@takes_petition
def retain(
    before: Annotated[str, typer.Option(help="Erase what was signed before this day, year-month-day.")],
    by: By,
    at: PetitionOptions,
    what: Annotated[What, typer.Option(help="How to reach people, or everything.")] = What.contact,
    certificate: Annotated[Path | None, typer.Option(help="Write a certificate (JSON, nobody's data).")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only said what would be done.")] = False,
    as_json: Json = False,
) -> None:
    """Erase for age: first looked at, done only with --yes, and never while a legal hold stands."""
    with opened(at) as petition:
        if yes:
            with progress_bar("Erasing") as report:
                found = retain_until(petition, before, what.value, by=by, certificate=certificate, report=report)
        else:
            found = preview_retention(petition, before, what.value)
    if as_json:
        emit(asdict(found) | {"done": yes})
        return
    lost = "everything" if what is What.everything else "e-mail, postal code and phone"
    say(f"{found.signatures} signatures of {found.people} people: {lost} {'is' if yes else 'would be'} erased.")
    if found.undated:
        say(f"{found.undated} signatures have no date and stay.")
    if not yes:
        say("Nothing was changed. Add --yes to do it.")


@commands.command(epilog="Example: `tabling petition hold --why 'complaint 12'`")
@takes_petition
def hold(
    by: By,
    at: PetitionOptions,
    why: Annotated[str, typer.Option(help="Begin a legal hold, with its reason.")] = "",
    lift: Annotated[int, typer.Option(help="Number of a hold to lift.")] = 0,
) -> None:
    """Keep everything from being erased for age while a hold stands; list, begin or lift one."""
    with opened(at) as petition:
        if lift:
            lift_hold(petition, lift, by=by)
        if why:
            put_hold(petition, why, by=by)
        holds = list_holds(petition)
    for each in holds:
        say(f"  hold {each.number}: since {each.at[:10]}, {each.why} (by {each.by})")
    if not holds:
        say("No legal hold stands.")


def _sentence(found: FoundSignature) -> str:
    where = found.source or f"{found.event_name}, {found.event_day}"
    stands = "undone with its merge" if found.undone else " ".join(filter(None, (found.state, found.reason)))
    twin = f", counted as {found.kept_as}" if found.kept_as else ""
    lists = (
        f"; delivered {', '.join(day[:10] for day in found.deliveries)}" if found.deliveries else "; never delivered"
    )
    name = f"{found.given_name} {found.family_name}".strip()
    return f"  signature {found.number}: {name}, {found.country or 'no country'}, {where}: {stands}{twin}{lists}"
