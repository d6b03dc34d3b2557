"""`tabling device`: says what is kept on this device, which is never a name, and erases what is proven safe."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop import app
from desktop.cli.console import emit, say
from desktop.cli.options import Data, Json
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import CampaignError, ReceiptError
from desktop.core.pack.reader import read_pack
from desktop.transfer.receipt import SUFFIX, read_receipt

if TYPE_CHECKING:
    from desktop.device.journal import Journal

commands = typer.Typer(no_args_is_help=True, help="What this device keeps.")


@commands.command(epilog="Example: `tabling device status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Count the signatures and batches kept here. Nobody's name can be shown: this device cannot read them."""
    from desktop.device.closing import list_batches
    from desktop.device.erasing import list_erased

    journal = app.open_journal(data_folder(data))
    events, batches, erased = journal.count_events(), list_batches(journal), list_erased(journal)
    if as_json:
        emit(
            {"device": journal.device, "events": [asdict(each) for each in events], "batches": len(batches)}
            | {"erased": [asdict(each) for each in erased]}
        )
        return
    say(f"Device {journal.device}: {journal.count()} signatures, {len(batches)} batches closed.")
    if not events:
        say("Nobody has signed here yet.")
    for each in events:
        place = f", {each.event.place}" if each.event.place else ""
        say(f"  {each.event.day}  {each.event.name}{place}: {each.signatures} signatures, {each.unbatched} unbatched")
    for gone in erased:
        say(f"  Batch {gone.batch.number}: {gone.batch.count} signatures erased, as headquarters has them ({gone.id})")


@commands.command(epilog="Example: `tabling device erase /media/stick`")
def erase(
    receipt: Annotated[Path, typer.Argument(help="Headquarters' receipt, or the folder or stick it is on.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Erase exactly what headquarters' signed receipt names, and say whether this device may be handed back."""
    from desktop.device.erasing import is_safe_to_hand_back

    home = data_folder(data)
    journal = app.open_journal(home)
    erased = _erase(home, journal, receipt)
    safe, left = is_safe_to_hand_back(journal), journal.count()
    if as_json:
        emit({"erased": erased, "left": left, "safe_to_hand_back": safe})
        return
    say(f"Erased {erased} signatures that headquarters has.")
    if safe:
        say("Nothing unproven is left: this device is safe to hand back.")
    elif left:
        say(f"{left} signatures are left that headquarters has not vouched for yet. Keep this device.")
    else:
        say("A damaged journal is left that nobody could count. Take this device to headquarters.")


def _erase(home: DataFolder, journal: "Journal", named: Path) -> int:
    from desktop.device.erasing import erase_received
    from desktop.device.identity import device_key

    files = sorted(named.glob(f"*{SUFFIX}")) if named.is_dir() else [named]
    receipts = [read_receipt(file, _organisation(home)) for file in files]
    ours = [each for each in receipts if any(batch.device == journal.device for batch in each.batches)]
    if not ours:
        raise ReceiptError(f"{named} holds no receipt for this device ({journal.device}). Nothing is erased.")
    return sum(erase_received(journal, each, device_key(home.device_key)).signatures for each in ours)


def _organisation(home: DataFolder) -> bytes:
    """Return the public key that this device trusts: the one compared at the first start, else that of its campaign."""
    from desktop.device.setting import read_setting

    if setting := read_setting(home.setting):
        return setting.organisation
    keys = read_pack(home.campaign).keys
    if keys is None:
        raise CampaignError("The campaign on this device is not signed, so it names no organisation.")
    return keys.organisation
