"""`tabling device`: says what is kept on this device, which is never a name, and erases what is proven safe."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop import app
from desktop.cli import closing, pin
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Data, Json
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import ReceiptError, UsageError
from desktop.core.sealing import fingerprint
from desktop.transfer.receipt import SUFFIX, read_receipt

if TYPE_CHECKING:
    from desktop.device.journal.journal import Journal
    from desktop.device.journal.recovery import Salvaged

commands = typer.Typer(no_args_is_help=True, help="What this device keeps.")
commands.command(epilog=pin.EXAMPLE)(pin.pin)
commands.command("second-pin", epilog=pin.SECOND_EXAMPLE)(pin.second_pin)
commands.command("batches", epilog=closing.EXAMPLE)(closing.batches)


@commands.command(epilog="Example: `tabling device status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Count the signatures and batches kept here. Nobody's name can be shown: this device cannot read them."""
    from desktop.device.journal.batches import list_batches
    from desktop.device.journal.erasure import list_erased
    from desktop.device.journal.quarantine import list_set_aside

    journal = app.open_journal(data_folder(data))
    events, batches, erased = journal.count_events(), list_batches(journal), list_erased(journal)
    aside = list_set_aside(journal.path)
    if as_json:
        emit(
            {"device": journal.device, "events": [asdict(each) for each in events], "batches": len(batches)}
            | {"erased": [asdict(each) for each in erased]}
            | {"set_aside": [{"file": each.path.name, "signatures": each.signatures} for each in aside]}
        )
        return
    say(f"Device {journal.device}: {journal.count()} signatures, {len(batches)} batches closed.")
    if not events:
        say("Nobody has signed here yet.")
    for each in events:
        place = f", {each.event.place}" if each.event.place else ""
        say(f"  {each.event.day}  {each.event.name}{place}: {each.signatures} signatures, {each.unbatched} unbatched")
    for gone in erased:
        why = "as headquarters has them" if gone.proven else "in an emergency, not confirmed"
        say(f"  Batch {gone.batch.number}: {gone.batch.count} signatures erased, {why} ({gone.id})")
    for broken in aside:
        held = "an unknown number of" if broken.signatures is None else broken.signatures
        say(f"  {broken.path.name}: damaged and set aside, with {held} signatures; see `tabling device salvage`.")


@commands.command(epilog="Example: `tabling device salvage --to /media/stick`")
def salvage(
    to: Annotated[Path, typer.Option("--to", help="Folder or USB stick to write the batch files to.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Write what damaged journals still hold as batch files. Nothing is deleted, and twice is no harm."""
    from desktop.device.journal.quarantine import open_or_salvage
    from desktop.device.journal.recovery import write_salvaged
    from desktop.device.setup.identity import device_key

    home = data_folder(data)
    if not to.is_dir():
        raise UsageError(f"The folder {to} is not there. Plug in the stick, or make the folder.")
    key = device_key(home.device_key)
    open_or_salvage(home.journal, fingerprint(key.public)).close()  # one that is damaged now is set aside first
    found = write_salvaged(home.journal, key, to)
    if as_json:
        emit([_figures(each) for each in found])
        return
    if not found:
        say("No damaged journal was set aside on this device: there is nothing to salvage.")
    for each in found:
        _tell(each)


def _figures(each: "Salvaged") -> dict[str, object]:
    files = [str(file) for file in each.files]
    return {"file": each.journal.path.name, "read": each.read, "unread": each.unread, "files": files}


def _tell(each: "Salvaged") -> None:
    missing = {
        None: "Nobody can say how many it held.",
        0: "That is everybody.",
    }.get(each.unread, f"{each.unread} cannot be read.")
    say(f"{each.journal.path.name}: {each.read} signatures read. {missing}")
    for file in each.files:
        say(f"  {file}")
    say("  The damaged journal stays as it is. Keep this device until headquarters says otherwise.")


@commands.command(epilog="Example: `tabling device erase /media/stick`")
def erase(
    receipt: Annotated[Path, typer.Argument(help="Headquarters' receipt, or the folder or stick it is on.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Erase exactly what headquarters' signed receipt names, and say whether this device may be handed back."""
    from desktop.device.journal.erasure import is_safe_to_hand_back
    from desktop.device.journal.quarantine import list_set_aside

    home = data_folder(data)
    journal = app.open_journal(home)
    erased = _erase(home, journal, receipt)
    safe, left = is_safe_to_hand_back(journal, home.scratch), journal.count()
    if as_json:
        emit({"erased": erased, "left": left, "safe_to_hand_back": safe})
        return
    say(f"Erased {erased} signatures that headquarters has.")
    if safe:
        say("Nothing unproven is left: this device is safe to hand back.")
    elif left:
        say(f"{left} signatures are left that headquarters has not vouched for yet. Keep this device.")
    elif list_set_aside(journal.path):
        say("A damaged journal is left that nobody could count. Take this device to headquarters.")
    else:
        say("Something in use still holds a part of what was erased. Close Tabling, then run this once more.")


def _erase(home: DataFolder, journal: "Journal", named: Path) -> int:
    from desktop.device.journal.erasure import clear_away, erase_received
    from desktop.device.setup.identity import device_key
    from desktop.device.setup.settings import trusted_organisation

    files = sorted(named.glob(f"*{SUFFIX}")) if named.is_dir() else [named]
    receipts = [read_receipt(file, trusted_organisation(home)) for file in files]
    ours = [each for each in receipts if any(batch.device == journal.device for batch in each.batches)]
    if not ours:
        raise ReceiptError(f"{named} holds no receipt for this device ({journal.device}). Nothing is erased.")
    try:
        return sum(erase_received(journal, each, device_key(home.device_key)).signatures for each in ours)
    finally:
        clear_away(journal, home.scratch)
