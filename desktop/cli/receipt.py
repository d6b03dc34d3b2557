"""`tabling receipt`: headquarters' signed word on what it has merged."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.backup_before_receipt_options import (
    BackupInto,
    BackupPassphraseFile,
    NoBackup,
    backup_first,
    tell_backup,
)
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Keys, PassphraseFile
from desktop.cli.terminal.output_and_prompts import ask_passphrase, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened_at, petition_place, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.key_files import read_organisation_key
from desktop.core.organisation_keys import ORGANISATION_FILE
from desktop.office.intake.receipts import LeftOut, check_receipt, write_receipts
from desktop.office.rights.audit import noting_refusals

_WHY = {
    "undone": "its merge is undone",
    "rejected": "signatures of it were rejected",
    "later": "it was merged after the backup",
}
commands = typer.Typer(no_args_is_help=True, help="Write and check receipts for merged batches.")


@commands.command(epilog="Example: `tabling receipt write stick/received.receipt --keys keys/ --petition main.sqlite`")
@takes_petition
def write(
    out: Annotated[Path, typer.Argument(help="The receipt to write.")],
    keys: Keys,
    by: By,
    at: PetitionOptions,
    passphrase_file: PassphraseFile = None,
    backup: BackupInto = None,
    no_backup: NoBackup = False,
    backup_passphrase_file: BackupPassphraseFile = None,
) -> None:
    """Vouch for every merged batch. One that is undone, or had a signature rejected, is left out.

    A device erases what a receipt names: what is in no backup yet is backed up first. If there is too much for one
    file, several are written: received.receipt, received-2.receipt and so on.
    """
    place = petition_place(at)
    with opened_at(place) as petition:
        with noting_refusals(petition, "key", by=by):
            key = read_organisation_key(keys / ORGANISATION_FILE, ask_passphrase(passphrase_file))
        first = backup_first(place, backup, backup_passphrase_file, without=no_backup)
        with progress_bar("Copying") as report:
            written = write_receipts(petition, out, key, first, by=by, report=report)
    if written.backup:
        tell_backup(written.backup)
    files = ", ".join(map(str, written.files))
    say(f"{files}: {counted(written.batches, 'batch')} received; {len(written.left_out)} left out.")
    for each in written.left_out:
        say(f"  left out: {_in_words(each)}")
    if written.unsaved:
        say(f"In no backup: {written.unsaved}. Until one is made, they are nowhere else once devices erase.")


@commands.command(epilog="Example: `tabling receipt check stick/received.receipt --campaign our-campaign.zip`")
def check(
    file: Annotated[Path, typer.Argument(help="The receipt.")],
    campaign: Annotated[Path, typer.Option(help="The signed campaign pack, for the organisation's key.")],
) -> None:
    """Prove that the organisation signed a receipt, and list what it names."""
    receipt = check_receipt(file, campaign)
    say(f"{file.name}: signed by the organisation, for the campaign “{receipt.campaign}”")
    for each in receipt.batches:
        held = counted(each.count, "signature")
        say(f"  device {each.device}, batch {each.number}: {held}, numbers {each.first} to {each.last}")


def _in_words(left: LeftOut) -> str:
    what = f"batch {left.device_number} of device {left.device}, “{left.event_name}”"
    return f"{what} (merge {left.merge}): {_WHY[left.why]}"
