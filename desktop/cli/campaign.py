"""`tabling campaign`: checks a campaign pack, and binds it to the organisation's keys."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, emit, say
from desktop.cli.terminal.options import Json, Keys, PassphraseFile
from desktop.core.campaign import Campaign
from desktop.core.errors import UsageError
from desktop.core.organisation import open_organisation
from desktop.core.pack.files import read_pack_files
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import fingerprint

commands = typer.Typer(no_args_is_help=True, help="Check and sign campaign packs.")
Pack = Annotated[Path, typer.Argument(help="The pack: a folder or a zip.")]


@commands.command(epilog="Example: `tabling campaign check our-campaign/`")
def check(pack: Pack, as_json: Json = False) -> None:
    """Read a whole pack and say what it holds, or what is wrong with it."""
    campaign = read_pack(pack)
    if as_json:
        emit(_facts(campaign))
        return
    for name, value in _facts(campaign).items():
        say(f"{name:<18}{', '.join(value) if isinstance(value, list) else value}")
    if campaign.keys is None:
        say("\nNothing is wrong. The pack is not signed yet: `tabling campaign sign` makes it ready for a device.")
    else:
        say("\nNothing is wrong, and every file is as the organisation signed it.")


@commands.command(epilog="Example: `tabling campaign sign our-campaign/ --keys keys/ --out our-campaign-signed.zip`")
def sign(
    pack: Pack,
    keys: Keys,
    out: Annotated[Path, typer.Option(help="The signed pack: a new folder, or a name ending in .zip.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bind a pack to your keys, after proving that the private key opens what the public key seals."""
    files = read_pack_files(pack)
    campaign = read_campaign(files)
    if out.exists():
        raise UsageError(f"{out} is already there. Choose a new name, so that no pack in use changes.")
    organisation = open_organisation(keys, ask_passphrase(passphrase_file))
    write_pack(sign_pack(files, organisation.sealing, organisation.signing), out)
    read_pack(out)  # what was written is read back before anybody relies on it
    say("Proved: the private key opens what the public key seals.")
    say(f"Signed “{campaign.id}” version {campaign.version} as {out}. Take this to the devices; the keys stay here.")


def _facts(campaign: Campaign) -> dict[str, str | int | list[str]]:
    words = campaign.words[campaign.default_language]
    keys = campaign.keys
    return {
        "campaign": campaign.id,
        "version": campaign.version,
        "title": words.title,
        "recipient": words.recipient,
        "languages": list(campaign.languages),
        "delivered": list(campaign.delivered_fields),
        "asked": [f"{field.name} ({field.need})" for field in campaign.fields if field.need != "hidden"],
        "consents": [request.id for request in campaign.consents],
        "sealing key": fingerprint(keys.sealing) if keys else "none",
        "organisation key": fingerprint(keys.organisation) if keys else "none",
    }
