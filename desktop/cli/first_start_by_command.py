"""The way past the three steps of a first start, for whoever types what they would ask."""

from pathlib import Path

from desktop.cli.kiosk_call import KioskCall
from desktop.cli.terminal.counts import counted
from desktop.cli.terminal.speaking import agrees, say
from desktop.core.data_folder import DataFolder
from desktop.core.errors import Cancelled
from desktop.core.pack.installing import install_campaign
from desktop.core.pack.try_out_campaign import TryOut, prepare_try_out
from desktop.device.facade.setup import keep_event
from desktop.device.facade.try_out import end_for, ends_here


def skip_first_start(home: DataFolder, call: KioskCall) -> None:
    """Take the pack that was named, else the one that is here or a try-out's, and the event; say what was made."""
    if call.campaign:
        _end_try_out(home, call.campaign)
        install_campaign(home, call.campaign)
    elif not home.campaign.exists():
        _announce(prepare_try_out(home))
    if pin := keep_event(home, call.event, call.place):
        say(f"The volunteers' PIN is {pin}. It opens their page: press and hold the top right corner of the welcome "
            "screen for two seconds (top left in Arabic).")  # fmt: skip


def _end_try_out(home: DataFolder, pack: Path) -> None:
    """Where this device was only tried out, ask whether that may go, and throw it away. Raises Cancelled."""
    thrown = ends_here(home, pack)
    if thrown is None:
        return
    say(
        f"This device was only tried out. {counted(thrown, 'signature')} of that will be thrown away, with its name, "
        "planned events and drop boxes; nobody can ever merge them.",
    )
    if not agrees("Throw it away?"):
        raise Cancelled("Nothing was changed.")
    end_for(home, pack)


def _announce(made: TryOut) -> None:
    say(
        "",
        "This is the first start, so Tabling made a try-out organisation on this computer:",
        "",
        f"    keys         {made.folder}",
        f"    passphrase   {made.passphrase}",
        "",
        "Write the passphrase down now: it is shown once and kept nowhere.",
        "Without it no signature of this try-out can be read.",
        "For a real campaign, make keys on the office computer with `tabling key new`, sign the pack there with",
        "`tabling campaign sign`, and take only the signed pack to the event. Keys never belong on a tablet.",
        "",
    )
