"""`tabling petition find`, `correct`, `erase`: what signers may ask for."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree, describe, names_of, show_people
from desktop.cli.petition.office_code_words import FIELDS
from desktop.cli.terminal.ask_second_secret import SecondSecretFile, ask_second_secret
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.errors import UsageError
from desktop.office.rights.finding_and_forgetting import PersonQuery, find_person, preview_correction, signatures_of
from desktop.office.rights.finding_and_forgetting import correct as correct_signature
from desktop.office.rights.finding_and_forgetting import erase as erase_people

commands = typer.Typer()
_SHOWN = 100  # of those who share a name
_Signatures = Annotated[list[int], typer.Argument(help="Numbers of the person's signatures, as `find` shows them.")]


@commands.command(epilog="Example: `tabling petition find --code 7KMD-3XPR --name 'Ada Byron' --copy ada.json`")
@takes_petition
def find(
    by: By,
    at: PetitionOptions,
    code: Annotated[str, typer.Option(help="The withdrawal code from the thanks.")] = "",
    email: Annotated[str, typer.Option(help="The e-mail address they gave.")] = "",
    name: Annotated[str, typer.Option(help="Their name or a part of it; for a copy the whole one.")] = "",
    country: Annotated[str, typer.Option(help="Two-letter code of their country.")] = "",
    copy: Annotated[Path | None, typer.Option(help="Write all that is kept of them, as JSON or .pdf.")] = None,
    after: Annotated[int, typer.Option(help="Go on after this signature.")] = 0,
    most: Annotated[int | None, typer.Option(min=1, help="How many to show: 100, and with --json all.")] = None,
    as_json: Json = False,
) -> None:
    """Find one person's signatures, say on which delivered lists they stand, and write the copy they may ask for."""
    query, most = PersonQuery(code, email, name, country), most or (None if as_json else _SHOWN)
    with opened(at) as petition:
        found = find_person(petition, query, by=by, copy=copy, after=after, most=most)
    if copy:
        held = counted(len(found), "signature")
        say(f"{copy}: everything stored about this person, {held}. Only your account can read it.")
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        say(describe(each))
    if len(found) == most and not copy:
        say(f"There may be more: --after {found[-1].number} shows them, or say more of the person.")
    if not found and after:
        say("There are no more.")
    elif not found:
        say(f"Nobody matches what you gave. {_what_to_try(code, email, name, country)}")


@commands.command(epilog="Example: `tabling petition correct 1042 --set given_name=Ada`")
@takes_petition
def correct(
    signature: Annotated[int, typer.Argument(help="Number of the signature, as `find` shows it.")],
    by: By,
    at: PetitionOptions,
    set_: Annotated[list[str], typer.Option("--set", help="FIELD=VALUE: name, given_name, country, email …")],
    yes: Yes = False,
) -> None:
    """Correct what a person gave, as they ask; what they consented to stays as they gave it."""
    if any("=" not in pair for pair in set_):
        raise UsageError("Write --set as FIELD=VALUE.")
    changed = dict(pair.split("=", 1) for pair in set_)
    with opened(at) as petition:
        changes = preview_correction(petition, signature, changed)
        show_people(signatures_of(petition, [signature]))
        for each in changes:
            say(f"  {FIELDS[each.field]}: {each.before or 'nothing'} → {each.after or 'nothing'}")
        agree(f"Correct signature {signature} so?", yes=yes)
        made = correct_signature(petition, signature, changed, by=by)
    say(f"Decision {made.number}: signature {signature} is corrected. `petition revoke {made.number}` takes it back.")


@commands.command(epilog="Example: `tabling petition erase 1042 --yes`")
@takes_petition
def erase(
    signatures: _Signatures,
    by: By,
    at: PetitionOptions,
    yes: Yes = False,
    second: SecondSecretFile = None,
) -> None:
    """Forget a person for good: all their signatures, in this petition and in whatever batch still comes."""
    with opened(at) as petition:
        found = signatures_of(petition, signatures)
        show_people(found)
        agree(f"Forget {names_of(found)}? It cannot be undone.", yes=yes)
        secret = ask_second_secret(petition, second)
        with progress_bar("Erasing") as report:
            count = erase_people(petition, signatures, by=by, second=secret, report=report)
    say(f"{counted(count, 'signature is', 'signatures are')} erased. If the person signs again, it counts.")
    say("Backups, exports and batch files made before still hold them: erase those as well, or let them age out.")


def _what_to_try(code: str, email: str, name: str, country: str) -> str:
    if country:
        return "Try it without --country."
    if sum(map(bool, (code, email, name))) > 1:
        return "Try one of them alone."
    return "Try a shorter part of the name, their e-mail or their code." if name else "Try their name, or a part of it."
