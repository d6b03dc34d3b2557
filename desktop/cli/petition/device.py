"""`tabling petition device`: names for devices, and those that were lost."""

from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.petition.merge import Files, merge_and_tell
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Json, Keys, PassphraseFile
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.devices import known_devices, name_device, report_found, report_lost

commands = typer.Typer(
    no_args_is_help=True,
    help="Name devices, and say which are lost.",
    epilog="Example: `tabling petition device name 841a15a7 tablet-03`",
)
Called = Annotated[str, typer.Argument(help="The device's name, or the beginning of its id.")]


@commands.command("list", epilog="Example: `tabling petition device list --petition main.sqlite`")
@takes_petition
def list_(at: PetitionOptions, as_json: Json = False) -> None:
    """List every device that handed something over, and what waits in quarantine."""
    with opened(at) as petition:
        known = known_devices(petition)
    if as_json:
        emit(asdict(known))
        return
    for each in known.devices:
        say(f"{each.id}  {each.name or '(no name)'}{'  LOST' if each.lost else ''}")
    for batch in known.quarantine:
        say(f"  in quarantine: batch {batch.device_number} of {batch.device}, “{batch.event_name}”, "
            f"{batch.count} signatures, numbers {batch.first} to {batch.last}")  # fmt: skip


@commands.command(epilog="Example: `tabling petition device name 841a15a7 tablet-03`")
@takes_petition
def name(
    device: Called,
    new_name: Annotated[str, typer.Argument(help="What its sticker says.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Give a device the name on its sticker."""
    with opened(at) as petition:
        named = name_device(petition, device, new_name, by=by)
    say(f"{named.id} is {named.name}.")


@commands.command(epilog="Example: `tabling petition device lost tablet-03`")
@takes_petition
def lost(device: Called, by: By, at: PetitionOptions) -> None:
    """Report a device lost or stolen: what it sends from now on waits until somebody has looked at it."""
    with opened(at) as petition:
        found = report_lost(petition, device, by=by)
    say(f"{found.called} is reported lost. What it sends from now on waits; what is merged stays.")


@commands.command(epilog="Example: `tabling petition device found tablet-03`")
@takes_petition
def found(device: Called, by: By, at: PetitionOptions) -> None:
    """Trust a device again. Batches of it that waited are merged when their files are merged again."""
    with opened(at) as petition:
        again = report_found(petition, device, by=by)
    say(f"{again.called} is trusted again. Merge its files that waited once more.")


@commands.command(epilog="Example: `tabling petition device release stick/*.batch --keys keys/`")
@takes_petition
def release(
    files: Files, keys: Keys, by: By, at: PetitionOptions, passphrase_file: PassphraseFile = None, as_json: Json = False
) -> None:
    """Merge batches of a lost device all the same, because somebody looked at where they come from."""
    merge_and_tell(files, keys, passphrase_file, at, by=by, as_json=as_json, released=True)
