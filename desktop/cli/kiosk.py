"""`tabling kiosk`: opens the signing window."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.kiosk_arguments import KioskCall
from desktop.cli.kiosk_start import open_kiosk
from desktop.cli.protection_and_lock_check import check_lock
from desktop.cli.ready import tell_whether_ready
from desktop.cli.terminal.options import Data, Json
from desktop.cli.window_openers import Windows
from desktop.core.data_folder import look_for_data_folder

commands = typer.Typer()


@commands.command(epilog="Example: `tabling kiosk --campaign our-campaign.zip --event 'Capital Pride' --place Ottawa`")
def kiosk(
    context: typer.Context,
    campaign: Annotated[
        Path | None, typer.Option(help="Signed campaign pack, the first time. [default: bundled]")
    ] = None,
    event: Annotated[str, typer.Option(help="Name of the event. [default: the last one]")] = "",
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
    supervised: Annotated[
        bool,
        typer.Option(
            "--supervised", help="Start again by itself after a crash, or when its window hangs for a minute."
        ),
    ] = False,
    lock_only: Annotated[
        bool,
        typer.Option("--check-lock", help="Only say what is locked: typed words, screen, disk. Exit code 1: not all."),
    ] = False,
    ready: Annotated[
        bool, typer.Option("--ready", help="Only say whether all is ready for the event. Exit code 1: it is not.")
    ] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Open the kiosk. The first time, without a pack, a try-out organisation is made on this computer."""
    if lock_only:
        raise typer.Exit(check_lock(look_for_data_folder(data), as_json=as_json))
    if ready:
        raise typer.Exit(tell_whether_ready(look_for_data_folder(data), as_json=as_json))
    windows: Windows = context.obj
    call = KioskCall(campaign, event, place, first_start, drop_box, locked, supervised, data)
    raise typer.Exit(open_kiosk(windows, call))
