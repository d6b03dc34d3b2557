"""`tabling device`: says what is kept on this device, which is never a name, and erases what is proven safe."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli import batch_closing_rule, pin, trust_new_organisation_key
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import Data, Json, existing_folder
from desktop.cli.terminal.output_and_prompts import complain, emit, say
from desktop.core.data_folder import data_folder
from desktop.device.facade import signatures_on_device
from desktop.device.facade.signatures_on_device import DeviceStatus, Left, RecoveredJournal

_UNWELCOME = "Headquarters has not welcomed this device yet. Keep this device."

commands = typer.Typer(no_args_is_help=True, help="What this device keeps.")
commands.command(epilog=pin.EXAMPLE)(pin.pin)
commands.command("second-pin", epilog=pin.SECOND_EXAMPLE)(pin.second_pin)
commands.command("batches", epilog=batch_closing_rule.EXAMPLE)(batch_closing_rule.batches)
commands.command(epilog=trust_new_organisation_key.EXAMPLE)(trust_new_organisation_key.trust)


@commands.command(epilog="Example: `tabling device status --json`")
def status(data: Data = None, as_json: Json = False) -> None:
    """Count the signatures and batches kept here. Nobody's name can be shown: this device cannot read them.

    Writes nothing, also where the journal is damaged; then it says what can be read of it, and ends with exit code 6.
    """
    home = data_folder(data)
    signatures_on_device.require_device(home)
    found = signatures_on_device.read_status(home)
    if as_json:
        emit(_status_figures(found))
    else:
        _say_status(found)
    damages = [each.damage for each in (found, *found.earlier) if each.damage]
    for damage in damages:
        complain(sentence(damage))
    if damages:
        raise typer.Exit(damages[0].exit_code)


def _status_figures(found: DeviceStatus) -> dict[str, object]:
    return {
        "device": found.device,
        "words": list(found.words),
        "unwelcome": found.unwelcome,
        "events": [asdict(each) for each in found.events],
        "batches": found.batches,
        "erased": None if found.erased is None else [asdict(each) for each in found.erased],
        "set_aside": [{"file": each.path.name, "signatures": each.signatures} for each in found.quarantined],
        "earlier": [_status_figures(each) for each in found.earlier],
    }


def _say_status(found: DeviceStatus) -> None:
    closed = "in a journal that is damaged" if found.batches is None else f"{counted(found.batches, 'batch')} closed"
    say(f"Device {found.device}: {counted(found.signatures, 'signature')}, {closed}.")
    say(f"  Its four words, by which headquarters welcomes it: {' '.join(found.words)}")
    if found.unwelcome:
        say(f"  {_UNWELCOME}")
    if not found.events and not found.damage:
        say("Nobody has signed here yet.")
    for each in found.events:
        place = f", {each.event.place}" if each.event.place else ""
        held = counted(each.signatures, "signature")
        say(f"  {each.event.day}  {each.event.name}{place}: {held}, {each.unbatched} unbatched")
    for gone in found.erased or ():
        why = "as headquarters has them" if gone.proven else "in an emergency, not confirmed"
        say(f"  Batch {gone.batch.number}: {counted(gone.batch.count, 'signature')} erased, {why} ({gone.id})")
    for broken in found.quarantined:
        held = "nobody knows how many signatures"
        if broken.signatures is not None:
            held = counted(broken.signatures, "signature")
        say(f"  {broken.path.name}: damaged and set aside, with {held}; see `tabling device salvage`.")
    for earlier in found.earlier:
        say("Under an earlier key, from before this data folder was copied, moved or put back:")
        _say_status(earlier)


@commands.command(epilog="Example: `tabling device salvage --to /media/stick`")
def salvage(
    to: Annotated[Path, typer.Option("--to", help="Folder or USB stick to write the batch files to.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Write what damaged journals still hold as batch files. Nothing is deleted, and twice is no harm."""
    found = signatures_on_device.recover(data_folder(data), existing_folder(to))
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
        None: "How many it held is not known.",
        0: "That is everybody.",
    }.get(each.unread, f"{each.unread} cannot be read.")
    say(f"{each.journal.path.name}: {counted(each.read, 'signature')} read. {missing}")
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
    checked = signatures_on_device.check_receipts(home, receipt)
    left = signatures_on_device.look_what_is_left(home)
    if as_json:
        emit({"erased": checked.signatures, "left": left.signatures, "safe_to_hand_back": left.safe})
    elif checked.receipts:
        _say_erased(checked.signatures, left)
    elif checked.unwelcome:
        say(f"{_UNWELCOME} `tabling device status` says its four words.")
    if checked.practised and not as_json:
        say("Headquarters opened the practice signature: the whole way works.")
    for refused in checked.refused:
        complain(sentence(refused))
    if checked.refused:
        raise typer.Exit(checked.refused[-1].exit_code)


def _say_erased(erased: int, left: Left) -> None:
    say(f"Erased {counted(erased, 'signature')} that headquarters has.")
    if left.safe:
        say("Nothing is left that headquarters does not have: this device is safe to hand back.")
    elif left.signatures:
        stays = counted(left.signatures, "signature is", "signatures are")
        say(f"{stays} left that headquarters has not vouched for yet. Keep this device.")
    elif left.damaged:
        say("A damaged journal is left that nobody could count. Take this device to headquarters.")
    else:
        say("Something in use still holds a part of what was erased. Close Tabling, then run this once more.")
