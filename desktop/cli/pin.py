"""`tabling device pin` and `second-pin`: set the PIN of the volunteers anew, and the second one, of staff."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.console import say
from desktop.cli.terminal.options import Data
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.errors import PinDamaged, UsageError

EXAMPLE = "Example: `tabling device pin --new` makes a PIN and prints it."
SECOND_EXAMPLE = "Example: `tabling device second-pin --new` makes a PIN and prints it."


def pin(
    new: Annotated[bool, typer.Option("--new", help="Be given a PIN instead of typing one twice.")] = False,
    data: Data = None,
) -> None:
    """Set a new PIN for the volunteers. The old one is not asked for, and a kiosk that is open need not be closed."""
    from desktop.device.setup.pin import new_pin, set_pin

    home = data_folder(data)
    _require_own_kiosk(home)
    chosen = new_pin() if new else _ask()
    _refuse_second_pin(home, chosen)
    set_pin(home.pin, chosen)
    if new:
        say(f"The volunteers' new PIN is {chosen}. It is shown once: tell only those who look after this stall.")
    say("The new PIN counts from now on, also in a kiosk that is open; the old one opens nothing any more.")
    say("Signatures are not touched.")


def second_pin(
    new: Annotated[bool, typer.Option("--new", help="Be given a PIN instead of typing one twice.")] = False,
    data: Data = None,
) -> None:
    """Set the second PIN, of staff. With it and the volunteers' an emergency may erase everything; neither is enough.

    Never tell it to who knows the volunteers' PIN. Without a second PIN nothing unproven can be erased at the kiosk.
    """
    from desktop.device.setup.pin import PinLock, new_pin, set_pin

    home = data_folder(data)
    _require_own_kiosk(home)
    chosen = new_pin() if new else _ask()
    first = PinLock(home.pin)
    if first.is_set and first.matches(chosen):
        raise UsageError("This is the volunteers' PIN. Choose another for staff: it takes two people to erase.")
    set_pin(home.second_pin, chosen)
    if new:
        say(f"The second PIN is {chosen}. It is shown once: never tell it to who knows the volunteers' PIN.")
    say("From now on both PINs together may erase everything in an emergency; each alone erases nothing.")


def by_hand() -> bool:
    """Say whether somebody sits at the keyboard."""
    return sys.stdin.isatty()


def _require_own_kiosk(home: DataFolder) -> None:
    # Written by somebody else, the file would be theirs: the kiosk could not read it, and no PIN would open it.
    if sys.platform != "win32" and home.path.stat().st_uid != os.geteuid():
        owner = _owner(home.path)
        raise UsageError(f"{home.path} belongs to the user {owner}. Run this as that user: sudo -u {owner} tabling …")
    if not home.setting.exists():
        raise UsageError(
            f"Nothing is set up in {home.path} yet: the first start asks for a PIN. "
            "Name the kiosk's own data folder with --data."
        )


def _owner(folder: Path) -> str:
    try:
        return folder.owner()
    except KeyError:  # a number without a name
        return f"#{folder.stat().st_uid}"


def _ask() -> str:
    from desktop.device.setup.pin import LONGEST, require_good_pin

    if not by_hand():
        return sys.stdin.readline(4 * LONGEST).strip()
    typed: str = typer.prompt("New PIN", hide_input=True)
    require_good_pin(typed)
    if typer.prompt("The same once more", hide_input=True) != typed:
        raise UsageError("The two were not the same. The PIN stays as it was; begin again.")
    return typed


def _refuse_second_pin(home: DataFolder, chosen: str) -> None:
    from desktop.device.setup.pin import PinLock

    with suppress(PinDamaged):  # then nobody's PIN is the second
        second = PinLock(home.second_pin)
        if second.is_set and second.matches(chosen):
            raise UsageError("This is the second PIN, which only staff know. Choose another for the volunteers.")
