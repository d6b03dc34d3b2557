"""`tabling box`: the drop boxes of this device, and of those that staff send out. No password is ever shown again."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.options import Data, Json
from desktop.cli.terminal.output_and_prompts import ask_secret, emit, say
from desktop.cli.terminal.qr_code import show_code
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError
from desktop.transfer.boxes.box_provisions import draft_box, is_secret, provision_box, take_given, take_link
from desktop.transfer.boxes.setting import forget_setting, list_settings, require_whole

commands = typer.Typer(no_args_is_help=True, help="The drop boxes into which this device leaves its batches.")

# How staff make the credentials of a lost device worthless, for each kind of box: docs/guides/drop-boxes.md.
_REVOKE = {
    "folder": "People who can write to that folder still can.",
    "webdav": "Have staff take its user out of the server's password file, or end the receiver with --fresh.",
    "nextcloud": "Have staff change the password of the share, or delete the share.",
    "s3": "Have staff delete its access key at the server.",
    "sftp": "Have staff take its line out of authorized_keys on the server.",
}


@commands.command(epilog="Example: `tabling box add /media/stick`, or the file itself, or a link of `tabling receive`")
def add(
    given: Annotated[str, typer.Argument(help="Drop box file, a stick that holds some, a link, or - to type a link.")],
    data: Data = None,
) -> None:
    """Keep a drop box on this device, where only this user can read it. One of the same name is replaced."""
    boxes = data_folder(data).boxes
    taken = take_link(sys.stdin.readline(16_000).strip(), boxes) if given == "-" else take_given(given, boxes)
    for each in taken:
        say(f"This device leaves its batches in “{each.name}” from now on.")
    say("Delete what you brought: it holds a password, and is not needed any more.")


@commands.command("list", epilog="Example: `tabling box list`")
def list_(data: Data = None, as_json: Json = False) -> None:
    """Name the drop boxes of this device."""
    boxes = data_folder(data).boxes
    found = list_settings(boxes)
    if as_json:
        emit([{"name": each.name, "kind": each.kind} for each in found])
    else:
        for each in found:
            say(f"{each.name} ({each.kind})")
    require_whole(boxes)
    if not found and not as_json:
        say("This device has no drop box yet. `tabling box add` takes the file that staff gave you.")


@commands.command(epilog="Example: `tabling box remove 'Office cloud'`")
def remove(
    name: Annotated[str, typer.Argument(help="The box's name, as `tabling box list` has it.")],
    data: Data = None,
) -> None:
    """Forget a drop box and its password. What it has taken stays there; what waits for it stays on this device."""
    kind = forget_setting(data_folder(data).boxes, name)
    # What a broken file was for is not known any more; its name still says whose it was.
    say(f"“{name}” is forgotten here. {_REVOKE.get(kind, 'Have staff end its password at the server.')}")


@commands.command(epilog="Example: `tabling box provision cloud.toml --to /media/stick --set 'nickname=Tablet 7'`")
def provision(
    file: Annotated[Path, typer.Argument(help="The box's settings, written by you, with or without the password.")],
    to: Annotated[Path, typer.Option("--to", help="Folder or stick to write the device's file to.")],
    change: Annotated[list[str] | None, typer.Option("--set", help="A setting of this device, as NAME=VALUE.")] = None,
    password_file: Annotated[
        Path | None, typer.Option(help="File that holds the password, secret or private key. [default: asks for it]")
    ] = None,
    check: Annotated[bool, typer.Option(help="Ask the box whether this password can read what lies in it.")] = True,
) -> None:
    """Make the drop box file of one device, with a password that can leave batches and do nothing else."""
    draft = draft_box(file, dict(_change(each) for each in change or []))
    secret = ask_secret("Password", password_file) if draft.needs_secret else ""
    made = provision_box(draft, to, secret=secret, check=check)
    say(f"{made.path} is for one device. There: `tabling box add`, or the volunteers' page. Then delete the file.")
    show_code(made.link)


def _change(typed: str) -> tuple[str, str]:
    name, equals, value = typed.partition("=")
    if not equals or is_secret(name):
        raise UsageError("--set takes NAME=VALUE, and no password: others could read it off this computer.")
    return name, value
