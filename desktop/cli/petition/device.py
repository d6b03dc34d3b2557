"""`tabling petition device`: names for devices, and those that were lost."""

from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.petition.merge import Files, merge_with
from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Data, Json, Keys, PassphraseFile, PetitionPassphrase, PetitionPlace

commands = typer.Typer()
group = typer.Typer(
    no_args_is_help=True,
    help="Name devices, and say which are lost.",
    epilog="Example: `tabling petition device name 841a15a7 tablet-03`",
)
commands.add_typer(group, name="device")
Called = Annotated[str, typer.Argument(help="The device's name, or the beginning of its id.")]


@group.command("list", epilog="Example: `tabling petition device list --petition main.sqlite`")
def list_(
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """List every device that handed something over, and what waits in quarantine."""
    from desktop.petition.intake.devices import list_devices, list_quarantine

    opened = open_petition(petition, data, petition_passphrase_file)
    devices, waiting = list_devices(opened), list_quarantine(opened)
    if as_json:
        emit({"devices": [asdict(each) for each in devices], "quarantine": [asdict(each) for each in waiting]})
        return
    for each in devices:
        say(f"{each.id}  {each.name or '(no name)'}{'  LOST' if each.lost else ''}")
    for batch in waiting:
        say(f"  in quarantine: batch {batch.device_number} of {batch.device}, “{batch.event_name}”, "
            f"{batch.count} signatures, numbers {batch.first} to {batch.last}")  # fmt: skip


@group.command(epilog="Example: `tabling petition device name 841a15a7 tablet-03`")
def name(
    device: Called,
    new_name: Annotated[str, typer.Argument(help="What its sticker says.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Give a device the name on its sticker."""
    from desktop.petition.intake.devices import name_device

    named = name_device(open_petition(petition, data, petition_passphrase_file), device, new_name, by)
    say(f"{named.id} is {named.name}.")


@group.command(epilog="Example: `tabling petition device lost tablet-03`")
def lost(
    device: Called,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Report a device lost or stolen: what it sends from now on waits until somebody has looked at it."""
    from desktop.petition.intake.devices import report_lost

    found = report_lost(open_petition(petition, data, petition_passphrase_file), device, by)
    say(f"{found.called} is reported lost. What it sends from now on waits; what is merged stays.")


@group.command(epilog="Example: `tabling petition device found tablet-03`")
def found(
    device: Called,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Trust a device again. Batches of it that waited are merged when their files are merged again."""
    from desktop.petition.intake.devices import report_found

    again = report_found(open_petition(petition, data, petition_passphrase_file), device, by)
    say(f"{again.called} is trusted again. Merge its files that waited once more.")


@group.command(epilog="Example: `tabling petition device release stick/*.batch --keys keys/`")
def release(
    files: Files,
    keys: Keys,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Merge batches of a lost device all the same, because somebody looked at where they come from."""
    place = (petition, petition_passphrase_file, data)
    merge_with(files, keys, by, place, passphrase_file, as_json=as_json, released=True)
