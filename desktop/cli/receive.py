"""`tabling receive`: a coordinator's laptop takes batches from the devices beside it, without any internet."""

from pathlib import Path
from queue import Empty
from typing import Annotated

import typer

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.interruption import heeding_interruption
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.options import Data
from desktop.cli.terminal.output_and_prompts import complain, report_bug, say
from desktop.cli.terminal.qr_code import show_code
from desktop.core.data_folder import data_folder
from desktop.core.errors import TablingError
from desktop.transfer.receiving.inbox import Arrival, Refusal
from desktop.transfer.receiving.receiver import PORT, Receiver
from desktop.transfer.receiving.receiving_session import (
    Received,
    Reception,
    ReceptionPlan,
    open_reception,
    reachable_addresses,
)

commands = typer.Typer()


@commands.command(epilog="Example: `tabling receive batches/ --invite /media/stick`")
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
    identity = data_folder(data).path / "receiver.pem"
    plan = ReceptionPlan(folder, identity, address or _likeliest_address(), port, name, fresh)
    with heeding_interruption(), open_reception(plan, invite) as reception:
        _invite(reception)
        came = _tell_until_interrupted(reception.receiver, folder)
    say(f"Received {counted(came.batches, 'batch')} with {counted(came.signatures, 'signature')}, now in {folder}.")


def _likeliest_address() -> str:
    likeliest, *others = reachable_addresses()
    if others:
        say(f"Devices reach this computer at {likeliest}. If they do not, try --address {' or '.join(others)}.")
    return likeliest


def _invite(reception: Reception) -> None:
    if made := reception.provision:
        say(f"{made.path} lets devices join: `tabling box add` there, or the volunteers' page.")
    show_code(reception.link)
    say("A device joins with this line. Anyone who has it can leave batches here, and cannot read any:")
    say(f"tabling box add '{reception.link}'")


def _tell_until_interrupted(receiver: Receiver, folder: Path) -> Received:
    """Say what happens until Ctrl-C; return how much was new."""
    came = Received()
    try:
        say(f"Receiving into {folder}. Ctrl-C ends it.")  # here, where it does
        while True:
            came = _tell(receiver.events.get(), came)
    except KeyboardInterrupt:
        pass
    try:
        while True:
            came = _tell(receiver.events.get_nowait(), came)
    except Empty:
        return came


def _tell(event: Arrival | Refusal, came: Received) -> Received:
    """Say what happened, in a line; return how much was new by now."""
    if isinstance(event, Arrival):
        batch = event.manifest
        whose = f"Batch {batch.number} of device {batch.device}: {counted(batch.count, 'signature')}"
        say(f"{whose}, here before." if event.again else f"{whose}.")
    elif isinstance(event.error, TablingError):
        complain(f"From {event.address}: {sentence(event.error)}")
    else:
        report_bug(event.error)
    return came.after(event)
