"""`tabling device`: says what is kept on this device, which is never a name, and erases what is proven safe."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import closing, pin
from desktop.cli.terminal.console import complain, emit, say
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import Data, Json, existing_folder
from desktop.core.data_folder import data_folder
from desktop.device.facade import custody
from desktop.device.facade.custody import DeviceStatus, Left, RecoveredJournal

commands = typer.Typer(no_args_is_help=True, help="What this device keeps.")
commands.command(epilog=pin.EXAMPLE)(pin.pin)
commands.command("second-pin", epilog=pin.SECOND_EXAMPLE)(pin.second_pin)
commands.command("batches", epilog=closing.EXAMPLE)(closing.batches)


@commands.command(epilog="Example: `tabling device status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Count the signatures and batches kept here. Nobody's name can be shown: this device cannot read them.

    Writes nothing, also where the journal is damaged; then it says what can be read of it, and ends with exit code 6.
    """
    found = custody.read_status(data_folder(data))
    if as_json:
        emit(_status_figures(found))
    else:
        _say_status(found)
    if found.damage:
        complain(sentence(found.damage))
        raise typer.Exit(found.damage.exit_code)


def _status_figures(found: DeviceStatus) -> dict[str, object]:
    return {
        "device": found.device,
        "events": [asdict(each) for each in found.events],
        "batches": found.batches,
        "erased": None if found.erased is None else [asdict(each) for each in found.erased],
        "set_aside": [{"file": each.path.name, "signatures": each.signatures} for each in found.quarantined],
    }


def _say_status(found: DeviceStatus) -> None:
    closed = "in a journal that is damaged" if found.batches is None else f"{found.batches} batches closed"
    say(f"Device {found.device}: {found.signatures} signatures, {closed}.")
    if not found.events and not found.damage:
        say("Nobody has signed here yet.")
    for each in found.events:
        place = f", {each.event.place}" if each.event.place else ""
        say(f"  {each.event.day}  {each.event.name}{place}: {each.signatures} signatures, {each.unbatched} unbatched")
    for gone in found.erased or ():
        why = "as headquarters has them" if gone.proven else "in an emergency, not confirmed"
        say(f"  Batch {gone.batch.number}: {gone.batch.count} signatures erased, {why} ({gone.id})")
    for broken in found.quarantined:
        held = "an unknown number of" if broken.signatures is None else broken.signatures
        say(f"  {broken.path.name}: damaged and set aside, with {held} signatures; see `tabling device salvage`.")


@commands.command(epilog="Example: `tabling device salvage --to /media/stick`")
def salvage(
    to: Annotated[Path, typer.Option("--to", help="Folder or USB stick to write the batch files to.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Write what damaged journals still hold as batch files. Nothing is deleted, and twice is no harm."""
    found = custody.recover(data_folder(data), existing_folder(to))
    if as_json:
        emit([_recovery_figures(each) for each in found])
        return
    if not found:
        say("No damaged journal was set aside on this device: there is nothing to salvage.")
    for each in found:
        _say_recovered(each)


def _recovery_figures(each: RecoveredJournal) -> dict[str, object]:
    files = [str(file) for file in each.files]
    return {"file": each.journal.path.name, "read": each.read, "unread": each.unread, "files": files}


def _say_recovered(each: RecoveredJournal) -> None:
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
    """Erase exactly what headquarters' signed receipts name, and say whether this device may be handed back.

    A receipt that is not believed erases nothing and keeps no other from erasing; then it ends with its exit code.
    """
    home = data_folder(data)
    checked = custody.check_receipts(home, receipt)
    left = custody.look_what_is_left(home)
    if as_json:
        emit({"erased": checked.signatures, "left": left.signatures, "safe_to_hand_back": left.safe})
    elif checked.receipts:
        _say_erased(checked.signatures, left)
    for refused in checked.refused:
        complain(sentence(refused))
    if checked.refused:
        raise typer.Exit(checked.refused[-1].exit_code)


def _say_erased(erased: int, left: Left) -> None:
    say(f"Erased {erased} signatures that headquarters has.")
    if left.safe:
        say("Nothing unproven is left: this device is safe to hand back.")
    elif left.signatures:
        say(f"{left.signatures} signatures are left that headquarters has not vouched for yet. Keep this device.")
    elif left.damaged:
        say("A damaged journal is left that nobody could count. Take this device to headquarters.")
    else:
        say("Something in use still holds a part of what was erased. Close Tabling, then run this once more.")
