"""`tabling batch`: closes batches on a device, and looks at batch files."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop import app
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Data, Json
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError
from desktop.core.event import today
from desktop.transfer.batch import open_batch

commands = typer.Typer(no_args_is_help=True, help="Close batches on a device; look at batch files.")


@commands.command(epilog="Example: `tabling batch close --to /media/stick`")
def close(
    to: Annotated[Path, typer.Option("--to", help="Folder or USB stick to write the batch files to.")],
    again: Annotated[bool, typer.Option("--all", help="Also write batches that were closed before.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Close what is in no batch yet and write it to a folder. The device keeps everything until a receipt."""
    from desktop.device.journal.batches import close_batches, export_batch, list_batches
    from desktop.device.setup.identity import device_key

    if not to.is_dir():
        raise UsageError(f"The folder {to} is not there. Plug in the stick, or make the folder.")
    home = data_folder(data)
    journal = app.open_journal(home)
    closed = close_batches(journal, today())
    wanted = list_batches(journal) if again else closed
    key = device_key(home.device_key)
    paths = [export_batch(journal, each, key, to) for each in wanted]
    if as_json:
        emit(
            [
                {"number": each.number, "count": each.count, "file": str(path)}
                for each, path in zip(wanted, paths, strict=True)
            ]
        )
        return
    if not wanted:
        say("There is nothing new to hand over. `--all` writes the batches closed before once more.")
    for each, path in zip(wanted, paths, strict=True):
        say(f"Batch {each.number}: {each.count} signatures of “{each.event.name}” in {path}")


@commands.command(epilog="Example: `tabling batch inspect stick/*.batch`")
def inspect(
    files: Annotated[list[Path], typer.Argument(help="Batch files.")],
    as_json: Json = False,
) -> None:
    """Prove a batch file whole and say where it comes from. Needs no key, and shows nobody's name."""
    opened = [open_batch(file) for file in files]
    if as_json:
        emit(
            [
                {"id": each.id} | asdict(each.manifest) | {"device_public": each.manifest.device_public.hex()}
                for each in opened
            ]
        )
        return
    for file, each in zip(files, opened, strict=True):
        found = each.manifest
        say(f"{file.name}: whole, and signed by device {found.device}")
        say(f"  campaign {found.campaign} version {found.version}, sealed to key {found.key}")
        say(f"  batch {found.number} of “{found.event.name}” {found.event.day}: {found.count} signatures, "
            f"numbers {found.first} to {found.last}, closed {found.day}")  # fmt: skip
