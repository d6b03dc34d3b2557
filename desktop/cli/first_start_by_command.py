"""The way past the three steps of a first start, for whoever types what they would ask."""

from desktop.cli.kiosk_arguments import KioskCall
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import agrees, say
from desktop.core.data_folder import DataFolder
from desktop.core.errors import Cancelled
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.installing import install_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import TryOut, prepare_try_out
from desktop.device.facade.device_settings import keep_event
from desktop.device.facade.try_out_journals import begin_first_start, end_try_out, kiosk_open


def skip_first_start(home: DataFolder, call: KioskCall) -> None:
    """Take the pack that was named, else the one that is here or a try-out's, and the event; say what was made."""
    if pin := _take(home, call):
        say(f"The volunteers' PIN is {pin}. It opens their page: press and hold the top right corner of the welcome "
            "screen for two seconds (top left in Arabic).")  # fmt: skip


def _take(home: DataFolder, call: KioskCall) -> str:
    """Return the volunteers' PIN if one was made now. A pack is read once: what was asked about is what is taken."""
    files = read_pack_files(call.campaign) if call.campaign else None
    if files is not None:
        device = begin_first_start(home)
        if _is_to_end_try_out(device.count_thrown_away(read_campaign(files))):
            return end_try_out(device, files, call.event, call.place)
    with kiosk_open(home):  # where another ends a try-out just now, after that
        if files is not None and call.campaign:
            install_files(home, files, call.campaign.name)
        elif not home.campaign.exists():
            _announce(prepare_try_out(home))
        return keep_event(home, call.event, call.place)


def _is_to_end_try_out(thrown: int | None) -> bool:
    """Where this device was only tried out, ask whether that may go. Raises Cancelled."""
    if thrown is None:
        return False
    say(
        f"This device was only tried out. {counted(thrown, 'signature')} of that will be thrown away, with its name, "
        "planned events and drop boxes; nobody can ever merge them.",
    )
    if not agrees("Throw it away?"):
        raise Cancelled("Nothing was changed.")
    return True


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
