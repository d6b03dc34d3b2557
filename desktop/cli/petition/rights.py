"""`tabling petition find`, `correct`, `erase`, `retain`, `hold`: what signers may ask for, and what age does."""

from contextlib import closing
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Data, Json, PetitionPassphrase, PetitionPlace
from desktop.core.errors import UsageError

if TYPE_CHECKING:
    from desktop.petition.rights.search import FoundSignature

commands = typer.Typer()
Signatures = Annotated[list[int], typer.Argument(help="Numbers of the person's signatures, as `find` shows them.")]


class What(StrEnum):
    """What is erased for age."""

    contact = "contact"
    everything = "everything"


@commands.command(epilog="Example: `tabling petition find --code 7KMD-3XPR --name 'Ada Byron' --copy ada.json`")
def find(
    by: By,
    code: Annotated[str, typer.Option(help="The withdrawal code from the thanks.")] = "",
    email: Annotated[str, typer.Option(help="The e-mail address they gave.")] = "",
    name: Annotated[str, typer.Option(help="Their whole name, in any order.")] = "",
    country: Annotated[str, typer.Option(help="Two-letter code of their country.")] = "",
    copy: Annotated[Path | None, typer.Option(help="Write everything kept of them to this file, for them.")] = None,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Find one person's signatures, say on which delivered lists they stand, and write the copy they may ask for."""
    from desktop.petition.rights.requests import write_copy
    from desktop.petition.rights.search import Wanted, find_signatures

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        found = find_signatures(opened, Wanted(code, email, name, country))
        if copy:
            write_copy(opened, found, copy, by=by)
            say(f"{copy}: everything kept of this person, {len(found)} signatures. Only you may read it.")
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        say(_sentence(each))
    if not found:
        say("Nobody fits what you stated. Try fewer of code, e-mail and name.")


@commands.command(epilog="Example: `tabling petition correct 1042 --set given_name=Ada`")
def correct(
    signature: Annotated[int, typer.Argument(help="Number of the signature, as `find` shows it.")],
    by: By,
    set_: Annotated[list[str], typer.Option("--set", help="FIELD=VALUE: given_name, family_name, country, email …")],
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Correct what a person gave, as they ask; what they consented to stays as they gave it."""
    from desktop.petition.rights.requests import correct as correct_signature

    if any("=" not in pair for pair in set_):
        raise UsageError("Write --set as FIELD=VALUE.")
    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        correct_signature(opened, signature, dict(pair.split("=", 1) for pair in set_), by=by)
    say(f"Signature {signature} is corrected.")


@commands.command(epilog="Example: `tabling petition erase 1042 --yes`")
def erase(
    signatures: Signatures,
    by: By,
    yes: Annotated[bool, typer.Option("--yes", help="Erase without asking.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Forget a person for good: all their signatures, in this petition and in whatever batch still comes."""
    from desktop.petition.rights.requests import erase as erase_people

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if not yes and not typer.confirm("Forget this person? It cannot be undone.", err=True):
            raise typer.Exit(1)
        count = erase_people(opened, signatures, by=by)
    say(f"{count} signatures are erased. If the person signs again, it counts.")
    say("Backups, exports and batch files made before still hold them: erase those as well, or let them age out.")


@commands.command(epilog="Example: `tabling petition retain --before 2024-01-01 --what contact --yes`")
def retain(
    before: Annotated[str, typer.Option(help="Erase what was signed before this day, year-month-day.")],
    by: By,
    what: Annotated[What, typer.Option(help="How to reach people, or everything.")] = What.contact,
    certificate: Annotated[Path | None, typer.Option(help="Write a certificate (JSON, nobody's data).")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only said what would be done.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Erase for age: first looked at, done only with --yes, and never while a legal hold stands."""
    from desktop.petition.rights.retention import preview
    from desktop.petition.rights.retention import retain as retain_until

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if yes:
            found = retain_until(opened, before, what.value, by=by, certificate=certificate)
        else:
            found = preview(opened, before, what.value)
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
def hold(
    by: By,
    why: Annotated[str, typer.Option(help="Begin a legal hold, with its reason.")] = "",
    lift: Annotated[int, typer.Option(help="Number of a hold to lift.")] = 0,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Keep everything from being erased for age while a hold stands; list, begin or lift one."""
    from desktop.petition.rights.retention import lift_hold, put_hold, standing_holds

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if lift:
            lift_hold(opened, lift, by=by)
        if why:
            put_hold(opened, why, by=by)
        with opened.reading() as connection:
            holds = standing_holds(connection)
    for each in holds:
        say(f"  hold {each.number}: since {each.at[:10]}, {each.why} (by {each.by})")
    if not holds:
        say("No legal hold stands.")


def _sentence(found: "FoundSignature") -> str:
    where = found.source or f"{found.event_name}, {found.event_day}"
    stands = "undone with its merge" if found.undone else " ".join(filter(None, (found.state, found.reason)))
    twin = f", counted as {found.kept_as}" if found.kept_as else ""
    lists = (
        f"; delivered {', '.join(day[:10] for day in found.deliveries)}" if found.deliveries else "; never delivered"
    )
    name = f"{found.given_name} {found.family_name}".strip()
    return f"  signature {found.number}: {name}, {found.country or 'no country'}, {where}: {stands}{twin}{lists}"
