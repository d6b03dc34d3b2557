"""`tabling kiosk`: opens the signing window."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop import app
from desktop.cli.console import say
from desktop.cli.demo import demo
from desktop.cli.options import Data
from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder, data_folder
from desktop.core.pack.reader import read_pack

EXAMPLE = "Example: `tabling kiosk --campaign our-campaign.zip --event 'Capital Pride' --place Ottawa`"


def kiosk(
    campaign: Annotated[
        Path | None, typer.Option(help="Signed campaign pack, the first time. [default: bundled]")
    ] = None,
    event: Annotated[str, typer.Option(help="Name of the outing. [default: the last one]")] = "",
    place: Annotated[str, typer.Option(help="Where it is.")] = "",
    data: Data = None,
) -> None:
    """Open the kiosk. The first time, without a pack, a try-out organisation is made on this computer."""
    if not _has_display():
        say("There is no display here, so the kiosk cannot be shown. `tabling demo` runs the same journey without one:")
        demo(out=Path("demo"))
        return
    home = data_folder(data)
    raise typer.Exit(app.run_kiosk(home, _campaign(home, campaign), event, place))


def _campaign(home: DataFolder, pack: Path | None) -> Campaign:
    if pack:
        return app.install_campaign(home, pack)
    if not home.campaign.exists():
        _announce(app.prepare_try_out(home))
    return read_pack(home.campaign)


def _announce(made: app.TryOut) -> None:
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
