"""`tabling receive`: a coordinator's laptop takes batches from the devices beside it, without any internet."""

from pathlib import Path
from queue import Empty
from typing import Annotated

import typer

from desktop.cli.terminal.console import complain, own_up, say
from desktop.cli.terminal.options import Data
from desktop.cli.terminal.qr_code import show_code
from desktop.core.data_folder import data_folder
from desktop.core.errors import TablingError, UsageError
from desktop.core.files import make_folder
from desktop.transfer.boxes.link import write_link
from desktop.transfer.boxes.provision import write_provision
from desktop.transfer.boxes.setting import BoxSetting
from desktop.transfer.receiving.addresses import own_addresses
from desktop.transfer.receiving.identity import receiver_identity
from desktop.transfer.receiving.inbox import Arrival, Refusal
from desktop.transfer.receiving.receiver import PORT, Receiver, invitation, receiving

EXAMPLE = "Example: `tabling receive batches/ --invite /media/stick`"


def receive(
    folder: Annotated[Path, typer.Argument(help="Folder to put batches into; it is made if need be.")],
    address: Annotated[str, typer.Option(help="This computer's address. [default: that of its network]")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen at.")] = PORT,
    name: Annotated[str, typer.Option(help="What devices call it.")] = "Coordinator's laptop",
    invite: Annotated[Path | None, typer.Option(help="Stick to write the drop box file for devices to.")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="End every invitation given out before.")] = False,
    data: Data = None,
) -> None:
    """Take batches from devices in the same network until Ctrl-C. They can leave batches here and read nothing."""
    identity = receiver_identity(data_folder(data).path / "receiver.pem", fresh=fresh)
    here = address or _only_address()
    with receiving(make_folder(folder), identity, here, port) as receiver:
        _invite(invitation(identity, here, receiver.port, name), invite)
        say(f"Receiving into {folder}. Ctrl-C ends it.")
        batches, signatures = _tell_until_interrupted(receiver)
    say(f"Received {batches} batches with {signatures} signatures; they are in {folder}.")


def _only_address() -> str:
    found = own_addresses()
    if not found:
        raise UsageError("This computer is in no network. Join a Wi-Fi or open a hotspot, or give its --address.")
    if len(found) > 1:
        say(f"Devices reach this computer at {found[0]}. If they do not, try --address {' or '.join(found[1:])}.")
    return found[0]


def _invite(setting: BoxSetting, stick: Path | None) -> None:
    link = write_link(setting)
    if stick:
        say(f"{write_provision(stick, setting)} lets devices join: `tabling box add` there, or the volunteer corner.")
    show_code(link)
    say("A device joins with this line. Whoever has it can leave batches here, and read none:")
    say(f"tabling box add '{link}'")


def _tell_until_interrupted(receiver: Receiver) -> tuple[int, int]:
    """Say what happens until Ctrl-C; return how many batches and signatures were new."""
    arrived: list[int] = []
    try:
        while True:
            arrived += _told(receiver.events.get())
    except KeyboardInterrupt:
        pass
    try:
        while True:
            arrived += _told(receiver.events.get_nowait())
    except Empty:
        return len(arrived), sum(arrived)


def _told(event: Arrival | Refusal) -> list[int]:
    """Say what happened, in a line; return the number of signatures of a batch that is new."""
    if isinstance(event, Arrival):
        batch = event.manifest
        whose = f"Batch {batch.number} of device {batch.device}: {batch.count} signatures"
        say(f"{whose}, here before." if event.again else f"{whose}.")
        return [] if event.again else [batch.count]
    if isinstance(event.error, TablingError):
        complain(f"From {event.address}: {event.error}")
    else:
        own_up(event.error)
    return []
