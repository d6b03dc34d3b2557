"""Receiving from beginning to end: under which address, who is invited, and how much came."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.core.errors import NoNetwork
from desktop.core.whole_files import make_folder
from desktop.transfer.boxes.box_link import write_link
from desktop.transfer.boxes.box_provisions import Provision, write_provision
from desktop.transfer.receiving.addresses import own_addresses
from desktop.transfer.receiving.identity import receiver_identity
from desktop.transfer.receiving.inbox import Arrival, Refusal
from desktop.transfer.receiving.receiver import PORT, Receiver, invitation, receiving


@dataclass(frozen=True, slots=True)
class ReceptionPlan:
    """How to receive: into which folder, as whom (`identity`: a file), and where.

    `name` is what devices call the receiver; `fresh` ends every invitation given out before.
    """

    folder: Path
    identity: Path
    address: str
    port: int = PORT
    name: str = "Coordinator's laptop"
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Reception:
    """A receiver at work. Whoever has the `link` can leave batches here, and read none."""

    receiver: Receiver
    link: str = field(repr=False)
    provision: Provision | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """How many batches, and signatures in them, came that were not here before."""

    batches: int = 0
    signatures: int = 0

    def after(self, event: Arrival | Refusal) -> "Received":
        """Return the same with what happened since."""
        if isinstance(event, Refusal) or event.again:
            return self
        return replace(self, batches=self.batches + 1, signatures=self.signatures + event.manifest.count)


def reachable_addresses() -> tuple[str, ...]:
    """Return the addresses at which devices may reach this computer, the likeliest first. Raises NoNetwork."""
    found = own_addresses()
    if not found:
        raise NoNetwork("This computer is in no network. Join a Wi-Fi or open a hotspot.")
    return found


@contextmanager
def open_reception(plan: ReceptionPlan, invite: Path | None = None) -> Iterator[Reception]:
    """Receive for the block; a drop box file for devices is written to the folder or stick `invite`.

    Raises CannotListen, KeyFileError, OutputError.
    """
    identity = receiver_identity(plan.identity, fresh=plan.fresh)
    with receiving(make_folder(plan.folder), identity, plan.address, plan.port) as receiver:
        setting = invitation(identity, plan.address, receiver.port, plan.name)
        link = write_link(setting)
        yield Reception(receiver, link, Provision(write_provision(invite, setting), link) if invite else None)
