"""`tabling petition campaign`: the signed packs that people agreed to, kept by the petition for good."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.agreement_words import broken_in_words, promised
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import complain, emit, say
from desktop.cli.terminal.petition_options import Encrypt, PetitionOptions, opened, opened_or_begun, takes_petition
from desktop.office.campaign.agreements import KeptAgreement, add_pack, agreed_people, list_agreements, public_keys
from desktop.office.intake.table_acts import agree_to

commands = typer.Typer(
    no_args_is_help=True,
    help="Keep the signed packs that people agreed to, and list them.",
    epilog="Example: `tabling petition campaign add our-campaign.zip --keys keys/`",
)
_Keys = Annotated[
    Path | None, typer.Option("--keys", help="Folder made by `tabling key new`, before the first merge; asks nothing.")
]


@commands.command(epilog="Example: `tabling petition campaign add our-campaign.zip --keys keys/`")
@takes_petition
def add(
    pack: Annotated[Path, typer.Argument(help="The signed pack: a folder or a zip.")],
    by: By,
    at: PetitionOptions,
    keys: _Keys = None,
    encrypt: Encrypt = None,
) -> None:
    """Keep a signed pack: what it promised holds for everyone who signed it, whatever later versions say."""
    public = public_keys(keys) if keys else None
    with opened_or_begun(at, encrypt=encrypt, by=by) as petition:
        added = add_pack(petition, pack, by=by, keys=public)
    kept = "is kept from now on" if added.fresh else "is whole again" if added.mended else "was kept already"
    say(f"Version {added.pack.version} {kept}: {promised(added.pack)}")


@commands.command(epilog="Example: `tabling petition campaign source website --version 1`")
@takes_petition
def source(
    name: Annotated[str, typer.Argument(help="The source, as `petition import` calls it.")],
    version: Annotated[int, typer.Option(help="Under which version's letter its people are delivered.")],
    by: By,
    at: PetitionOptions,
    page: Annotated[
        Path | None, typer.Option(help="Text file with the words they signed, where the page had words of its own.")
    ] = None,
    fields: Annotated[
        str, typer.Option(help="What they were told that the recipient gets: name,country. [default: the version's]")
    ] = "",
) -> None:
    """Say what the people of an import agreed to: only then can they be delivered."""
    named = [each.strip() for each in fields.split(",") if each.strip()]
    with opened(at) as petition:
        told = agree_to(petition, name, version, by=by, fields=named, page=page)
    say(f"The people of “{name}” stand under the letter of version {version}, each with {' and '.join(told)}.")


@commands.command("list", epilog="Example: `tabling petition campaign list --petition main.sqlite`")
@takes_petition
def list_(at: PetitionOptions, as_json: Json = False) -> None:
    """List the packs that are kept, with what each promised and how many people signed it; one broken is named."""
    with opened(at) as petition:
        kept, broken = list_agreements(petition), agreed_people(petition).broken
    if as_json:
        emit([asdict(each) for each in kept])
    elif not (kept or broken):
        say("No signed pack is kept yet: nobody can be delivered. `tabling petition campaign add` keeps one.")
    else:
        for each in kept:
            say(_line(each))
    for pack in broken:
        complain(broken_in_words(pack.version))


def _line(each: KeptAgreement) -> str:
    return f"version {each.version}  “{each.title}” ({', '.join(each.languages)}): {promised(each)}"
