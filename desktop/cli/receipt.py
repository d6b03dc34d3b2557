"""`tabling receipt`: headquarters' signed word on what it has merged."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import ask_passphrase, say
from desktop.cli.terminal.options import Data, Keys, PassphraseFile, PetitionPassphrase, PetitionPlace
from desktop.core.errors import CampaignError
from desktop.core.key_files import read_organisation_key
from desktop.core.organisation import ORGANISATION_FILE
from desktop.core.pack.reader import read_pack
from desktop.transfer.receipt import MOST_BATCHES, read_receipt, split_receipt, write_receipt

commands = typer.Typer(no_args_is_help=True, help="Write and check receipts for merged batches.")


@commands.command(epilog="Example: `tabling receipt write stick/received.receipt --keys keys/ --petition main.sqlite`")
def write(
    out: Annotated[Path, typer.Argument(help="The receipt to write.")],
    keys: Keys,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Vouch for every merged batch. One that is undone, or had a signature rejected, is left out.

    More than one file holds are written as several: received.receipt, received-2.receipt and so on.
    """
    from desktop.petition.merging.receipts import vouch
    from desktop.petition.status import petition_status

    opened = open_petition(petition, data, petition_passphrase_file)
    receipt = vouch(opened)
    left_out = len(petition_status(opened).batches) - len(receipt.batches)
    organisation = read_organisation_key(keys / ORGANISATION_FILE, ask_passphrase(passphrase_file))
    parts = [receipt] if len(receipt.batches) <= MOST_BATCHES else list(split_receipt(receipt))
    paths = [out, *(out.with_stem(f"{out.stem}-{number}") for number in range(2, len(parts) + 1))]
    for path, part in zip(paths, parts, strict=True):
        write_receipt(path, part, organisation)
    say(f"{', '.join(map(str, paths))}: {len(receipt.batches)} batches received; {left_out} left out.")


@commands.command(epilog="Example: `tabling receipt check stick/received.receipt --campaign our-campaign.zip`")
def check(
    file: Annotated[Path, typer.Argument(help="The receipt.")],
    campaign: Annotated[Path, typer.Option(help="The signed campaign pack, for the organisation's key.")],
) -> None:
    """Prove that the organisation signed a receipt, and list what it names."""
    pack = read_pack(campaign)
    if pack.keys is None:
        raise CampaignError(f"{campaign.name} is not signed, so it names no organisation. Give the signed pack.")
    receipt = read_receipt(file, pack.keys.organisation)
    say(f"{file.name}: signed by the organisation, for the campaign “{receipt.campaign}”")
    for each in receipt.batches:
        say(
            f"  device {each.device}, batch {each.number}: {each.count} signatures, numbers {each.first} to {each.last}"
        )
