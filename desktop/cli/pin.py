"""`tabling device pin` and `second-pin`: set a new PIN for the volunteers, and the second one, of staff."""

import sys
from typing import Annotated

import typer

from desktop.cli.terminal.options import Data
from desktop.cli.terminal.output_and_prompts import say
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError
from desktop.device.facade import device_settings
from desktop.device.facade.device_settings import LONGEST, require_good_pin

EXAMPLE = "Example: `tabling device pin --new` makes a PIN and prints it."
SECOND_EXAMPLE = "Example: `tabling device second-pin --new` makes a PIN and prints it."


def pin(
    new: Annotated[bool, typer.Option("--new", help="Be given a PIN instead of typing one twice.")] = False,
    data: Data = None,
) -> None:
    """Set a new PIN for the volunteers. The old one is not asked for, and a kiosk that is open need not be closed."""
    home = data_folder(data)
    device_settings.require_own_device(home)  # before anybody types in vain
    chosen = device_settings.new_pin() if new else _ask()
    device_settings.set_volunteers_pin(home, chosen)
    if new:
        say(f"The volunteers' new PIN is {chosen}. It is shown once: tell only those who look after this table.")
    say("The new PIN counts from now on, also in a kiosk that is open; the old one opens nothing any more.")
    say("Signatures are not touched.")


def second_pin(
    new: Annotated[bool, typer.Option("--new", help="Be given a PIN instead of typing one twice.")] = False,
    data: Data = None,
) -> None:
    """Set the second PIN, of staff. With it and the volunteers' an emergency may erase everything; neither is enough.

    Never tell it to anyone who knows the volunteers' PIN. Without it the kiosk erases only what a receipt names.
    """
    home = data_folder(data)
    device_settings.require_own_device(home)
    chosen = device_settings.new_pin() if new else _ask()
    device_settings.set_staff_pin(home, chosen)
    if new:
        say(f"The second PIN is {chosen}. It is shown once: never tell it to anyone who knows the volunteers' PIN.")
    say("From now on both PINs together may erase everything in an emergency; each alone erases nothing.")


def by_hand() -> bool:
    """Say whether somebody sits at the keyboard."""
    return sys.stdin.isatty()


def _ask() -> str:
    if not by_hand():
        return sys.stdin.readline(4 * LONGEST).strip()
    typed: str = typer.prompt("New PIN", hide_input=True)
    require_good_pin(typed)
    if typer.prompt("The same once more", hide_input=True) != typed:
        raise UsageError("The two were not the same. The PIN stays as it was; begin again.")
    return typed
