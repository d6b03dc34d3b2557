"""The words for batches that came and are not merged, as their device waits to be welcomed."""

from collections.abc import Sequence

from desktop.cli.terminal.english_plurals import counted
from desktop.office.devices.devices import WaitingDevice


def waiting_in_words(device: WaitingDevice) -> str:
    """Say what of a device waits, and what to type."""
    held = f"{counted(device.batches, 'batch')} of {device.called}, {counted(device.signatures, 'signature')}"
    one = device.batches == 1
    if device.welcome:
        return (
            f"{held}, {'waits' if one else 'wait'} to be merged: the device is welcome, and the next `tabling petition "
            "merge` takes what came."
        )
    return (
        f"{held}, {'waits and is' if one else 'wait and are'} not counted: nobody has welcomed this device. Type the "
        "four words that it shows: `tabling petition device welcome`."
    )


def nothing_merged(waiting: Sequence[WaitingDevice]) -> tuple[str, ...]:
    """Say that there is nothing to count, where nothing waits either, and what to type."""
    return () if waiting else ("Nothing has been merged yet. Begin with `tabling petition merge`.",)
