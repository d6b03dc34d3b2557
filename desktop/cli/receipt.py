"""`tabling receipt`: headquarters' signed word on what it has merged."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.console import ask_passphrase, say
from desktop.cli.options import Data, Keys, PassphraseFile, PetitionFile
from desktop.core.data_folder import data_folder
from desktop.core.errors import CampaignError, PetitionError
from desktop.core.key_files import read_organisation_key
from desktop.core.organisation import ORGANISATION_FILE
from desktop.core.pack.reader import read_pack
from desktop.transfer.receipt import Receipt, ReceivedBatch, read_receipt, write_receipt

commands = typer.Typer(no_args_is_help=True, help="Write and check receipts for merged batches.")


@commands.command(epilog="Example: `tabling receipt write stick/received.receipt --keys keys/ --petition main.sqlite`")
def write(
    out: Annotated[Path, typer.Argument(help="The receipt to write.")],
    keys: Keys,
    petition: PetitionFile = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Vouch for every merged batch. One that is undone, or had a signature rejected, is left out."""
    from desktop.petition.status import petition_status
    from desktop.petition.store import Petition

    found = petition_status(Petition(petition or data_folder(data).petition))
    whole = [each for each in found.batches if not each.undone and not each.rejected]
    if not whole:
        raise PetitionError("There is no batch to vouch for: nothing is merged whole. Merge a batch first.")
    received = tuple(
        ReceivedBatch(each.id, each.device, each.device_number, each.first, each.last, each.count, each.entries_sha256)
        for each in whole
    )
    organisation = read_organisation_key(keys / ORGANISATION_FILE, ask_passphrase(passphrase_file))
    write_receipt(out, Receipt(found.campaign, received), organisation)
    say(f"{out}: {len(whole)} batches received; {len(found.batches) - len(whole)} left out.")


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
