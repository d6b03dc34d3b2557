"""`tabling box`: the drop boxes of this device. What a box file holds is never shown again."""

from pathlib import Path
from typing import Annotated

import typer

from desktop import app
from desktop.cli.console import emit, say
from desktop.cli.options import Data, Json
from desktop.core.data_folder import data_folder
from desktop.transfer.boxes.setting import forget_setting, keep_setting, list_settings, read_setting_file

commands = typer.Typer(no_args_is_help=True, help="The drop boxes into which this device leaves its batches.")


@commands.command(epilog="Example: `tabling box add office-cloud.toml`")
def add(
    file: Annotated[Path, typer.Argument(help="The drop box file that staff gave you.")],
    data: Data = None,
) -> None:
    """Keep a drop box on this device, where only this user can read it. One of the same name is replaced."""
    app.open_box(read_setting_file(file))  # what cannot work is said now, and not at the stall
    setting = keep_setting(data_folder(data).boxes, file)
    say(f"This device leaves its batches in “{setting.name}” from now on. Delete {file.name}: it holds a password.")


@commands.command("list", epilog="Example: `tabling box list`")
def list_(data: Data = None, as_json: Json = False) -> None:
    """Name the drop boxes of this device."""
    found = list_settings(data_folder(data).boxes)
    if as_json:
        emit([{"name": each.name, "kind": each.kind} for each in found])
        return
    if not found:
        say("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")
    for each in found:
        say(f"{each.name} ({each.kind})")


@commands.command(epilog="Example: `tabling box remove 'Office cloud'`")
def remove(
    name: Annotated[str, typer.Argument(help="The box's name, as `tabling box list` has it.")],
    data: Data = None,
) -> None:
    """Forget a drop box and its password. What it has taken stays there; what waits for it stays on this device."""
    forget_setting(data_folder(data).boxes, name)
    say(f"“{name}” is forgotten. Have staff end its password as well.")
