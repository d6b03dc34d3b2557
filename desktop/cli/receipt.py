"""`tabling receipt`: headquarters' signed word on what it has merged."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import ask_passphrase, say
from desktop.cli.terminal.options import Keys, PassphraseFile
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.core.key_files import read_organisation_key
from desktop.core.organisation import ORGANISATION_FILE
from desktop.office.receipts import check_receipt, write_receipts

commands = typer.Typer(no_args_is_help=True, help="Write and check receipts for merged batches.")


@commands.command(epilog="Example: `tabling receipt write stick/received.receipt --keys keys/ --petition main.sqlite`")
@takes_petition
def write(
    out: Annotated[Path, typer.Argument(help="The receipt to write.")],
    keys: Keys,
    at: PetitionOptions,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Vouch for every merged batch. One that is undone, or had a signature rejected, is left out.

    More than one file holds are written as several: received.receipt, received-2.receipt and so on.
    """
    with opened(at) as petition:
        key = read_organisation_key(keys / ORGANISATION_FILE, ask_passphrase(passphrase_file))
        written = write_receipts(petition, out, key)
    say(f"{', '.join(map(str, written.files))}: {written.batches} batches received; {written.left_out} left out.")


@commands.command(epilog="Example: `tabling receipt check stick/received.receipt --campaign our-campaign.zip`")
def check(
    file: Annotated[Path, typer.Argument(help="The receipt.")],
    campaign: Annotated[Path, typer.Option(help="The signed campaign pack, for the organisation's key.")],
) -> None:
    """Prove that the organisation signed a receipt, and list what it names."""
    receipt = check_receipt(file, campaign)
    say(f"{file.name}: signed by the organisation, for the campaign “{receipt.campaign}”")
    for each in receipt.batches:
        say(
            f"  device {each.device}, batch {each.number}: {each.count} signatures, numbers {each.first} to {each.last}"
        )
