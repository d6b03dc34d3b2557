"""`tabling batch`: closes batches on a device, and looks at batch files."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import Data, Json, existing_folder
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.handover_counts import WrittenBatch
from desktop.device.facade import signatures_on_device
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
    handed = signatures_on_device.hand_over(data_folder(data), existing_folder(to), only_new=not again)
    if as_json:
        emit([{"number": each.number, "count": each.count, "file": str(each.file)} for each in handed.batches])
        return
    if not handed.batches and not again:
        say("There is nothing new to hand over. `--all` writes the batches closed before once more.")
    elif not handed.batches:
        say(_nothing_left(data_folder(data)))
    for each in handed.batches:
        say(_sentence(each))


def _nothing_left(home: DataFolder) -> str:
    if signatures_on_device.read_status(home).erased:
        return "Everything was handed over and erased: nothing is left here to write."
    return "Nobody has signed on this device yet: there is nothing to write."


def _sentence(batch: WrittenBatch) -> str:
    whence = " out of a damaged journal" if batch.recovered else ""
    return f"Batch {batch.number}: {counted(batch.count, 'signature')} of “{batch.event.name}”{whence} in {batch.file}"


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
        say(f"  batch {found.number} of “{found.event.name}” {found.event.day}: {counted(found.count, 'signature')}, "
            f"numbers {found.first} to {found.last}, closed {found.day}")  # fmt: skip
