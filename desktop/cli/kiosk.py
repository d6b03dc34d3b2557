"""`tabling kiosk`: opens the signing window."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.supervisor import Supervisor, own_command
from desktop.cli.terminal.console import report_bug, say
from desktop.cli.terminal.options import Data
from desktop.cli.windows import KioskOptions, Windows
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.try_out import TryOut, prepare_try_out
from desktop.device.facade.setup import keep_event

commands = typer.Typer()


@commands.command(epilog="Example: `tabling kiosk --campaign our-campaign.zip --event 'Capital Pride' --place Ottawa`")
def kiosk(
    context: typer.Context,
    campaign: Annotated[
        Path | None, typer.Option(help="Signed campaign pack, the first time. [default: bundled]")
    ] = None,
    event: Annotated[str, typer.Option(help="Name of the outing. [default: the last one]")] = "",
    place: Annotated[str, typer.Option(help="Where it is.")] = "",
    first_start: Annotated[
        bool, typer.Option("--first-start", help="Where nothing is set up yet, show the three steps for volunteers.")
    ] = False,
    drop_box: Annotated[
        Path | None, typer.Option(help="A folder to offer for handing over, beside what is plugged in.")
    ] = None,
    locked: Annotated[
        bool, typer.Option("--locked", help="Fill the screen; only the volunteers' PIN ends it. [default: a window]")
    ] = False,
    supervised: Annotated[bool, typer.Option("--supervised", help="Start again by itself after a crash.")] = False,
    data: Data = None,
) -> None:
    """Open the kiosk. The first time, without a pack, a try-out organisation is made on this computer."""
    windows: Windows = context.obj
    if not _has_display():
        _run_demo(windows)
        return
    if supervised:
        again = [argument for argument in sys.argv[1:] if argument != "--supervised"]
        raise typer.Exit(Supervisor(own_command(again)).run())
    home = data_folder(data)
    if campaign or event or not (first_start or home.setting.exists()):
        _skip_first_start(home, campaign, event, place)
    raise typer.Exit(windows.run_kiosk(home, KioskOptions(drop_box, locked), report_bug))


def _run_demo(windows: Windows) -> None:
    from desktop.cli.demo import run_demo

    say("There is no display here, so the kiosk cannot be shown. `tabling demo` runs the same journey without one:")
    run_demo(windows, Path("demo"))


def _skip_first_start(home: DataFolder, pack: Path | None, event: str, place: str) -> None:
    if pack:
        install_campaign(home, pack)
    elif not home.campaign.exists():
        _announce(prepare_try_out(home))
    if pin := keep_event(home, event, place):
        say(f"The volunteers' PIN is {pin}. It opens their page: hold the upper corner of the welcome screen, on the "
            "side where a line ends, for two seconds.")  # fmt: skip


def _announce(made: TryOut) -> None:
    say(f"""
This is the first start, so Tabling made a try-out organisation on this computer:

    keys         {made.folder}
    passphrase   {made.passphrase}

Write the passphrase down now: it is shown once and kept nowhere. Without it no signature of this try-out can be read.
For a real campaign, make keys on the office computer with `tabling key new`, sign the pack there with
`tabling campaign sign`, and take only the signed pack to the stall. Keys never belong on a tablet.
""")


def _has_display() -> bool:
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in chosen)
