"""A receiver on a coordinator's laptop: devices that know its token put batches into it, and nobody reads anything."""

import socket
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from socketserver import TCPServer, ThreadingMixIn
from tempfile import TemporaryDirectory
from threading import Lock, Thread
from typing import Any

from desktop.core.errors import CannotListen
from desktop.core.whole_files import reason
from desktop.transfer.boxes.setting import BoxSetting, WebSetting
from desktop.transfer.receiving.identity import ReceiverIdentity
from desktop.transfer.receiving.inbox import Arrival, Inbox, Refusal
from desktop.transfer.receiving.request_handler import USER, Caller, Desk

PORT = 47200
_Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is borne: `most` callers at once, and `most_each` of them from one address.

    `first`: seconds until a caller has said who it is; `slowest`: bytes a second that an upload must then have.
    """

    most: int = 32
    most_each: int = 4
    first: float = 20.0
    slowest: int = 8 * 1024


@dataclass(frozen=True, slots=True)
class Receiver:
    """A running receiver: where it listens, and what happens, as it happens."""

    port: int
    events: SimpleQueue[Arrival | Refusal]


def invitation(identity: ReceiverIdentity, address: str, port: int, name: str) -> BoxSetting:
    """Return the drop box that a device must be given to bring its batches to this receiver."""
    place = WebSetting(f"https://{address}:{port}", USER, identity.token, fingerprint=identity.fingerprint)
    return BoxSetting(name, "webdav", place)


@contextmanager
def receiving(
    folder: Path, identity: ReceiverIdentity, address: str, port: int = PORT, bounds: Bounds = Bounds()
) -> Iterator[Receiver]:
    """Receive into a folder for the block; whoever is still sending at its end is cut off, and will try again.

    Raises CannotListen where the address is not this computer's or the port is in use.
    """
    events = SimpleQueue[Arrival | Refusal]()
    with TemporaryDirectory(prefix="tabling-") as scratch:
        door = _Door((address, port), identity, bounds, events)
        door.desk = Desk(identity.token, Inbox(folder), Path(scratch), events.put, door.allow)
        thread = Thread(target=door.serve_forever, args=(0.1,), name="receiver")
        thread.start()
        try:
            yield Receiver(door.server_address[1], events)
        finally:
            door.shutdown()
            thread.join()
            door.close()


class _Door(ThreadingMixIn, TCPServer):
    """Lets callers in, no more than can be borne, and shows out those who take too long."""

    allow_reuse_address = True
    daemon_threads = False  # what is being stored when the end comes is stored first
    desk: Desk
    server_address: _Address

    def __init__(
        self, address: _Address, identity: ReceiverIdentity, bounds: Bounds, events: SimpleQueue[Arrival | Refusal]
    ) -> None:
        self._bounds, self._events = bounds, events
        self._deadlines: dict[_Address, float] = {}
        self._wires: dict[_Address, ssl.SSLSocket] = {}
        self._lock = Lock()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        self._context.load_cert_chain(identity.file)
        try:
            super().__init__(address, lambda *given: Caller(self.desk, *given))
        except OSError as error:
            raise CannotListen(
                f"This computer cannot listen at {address[0]}, port {address[1]}: {reason(error)}."
            ) from error

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ANN401, ARG002 - as the base has it
        """Say whether there is room for one more caller from there."""
        with self._lock:
            here = sum(host == client_address[0] for host, _ in self._deadlines)
            if len(self._deadlines) >= self._bounds.most or here >= self._bounds.most_each:
                return False
            self._deadlines[client_address] = time.monotonic() + self._bounds.first
        return True

    def finish_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Speak TLS with a caller, in its own thread, and hear it out."""
        try:
            request.getpeername()  # one that is gone again: Python 3.11 forgets to close it while it wraps it
            with self._context.wrap_socket(request, server_side=True, do_handshake_on_connect=False) as wire:
                with self._lock:
                    self._wires[client_address] = wire
                wire.do_handshake()
                super().finish_request(wire, client_address)
        finally:
            with self._lock:
                self._wires.pop(client_address, None)
                del self._deadlines[client_address]

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002
        """Pass on what nobody foresaw; a line that broke, or was cut, is nothing to speak of."""
        error = sys.exc_info()[1]
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._events.put(Refusal(client_address[0], error))

    def service_actions(self) -> None:
        """Cut off whoever is past its time; called several times a second."""
        now = time.monotonic()
        with self._lock:
            self._cut([caller for caller, deadline in self._deadlines.items() if deadline < now])

    def allow(self, caller: _Address, size: int) -> None:
        """Give a caller the time that a file of this size may take."""
        with self._lock:
            self._deadlines[caller] = time.monotonic() + self._bounds.first + size / self._bounds.slowest

    def close(self) -> None:
        """Cut everybody off, wait until what came whole is stored, and leave the port."""
        with self._lock:
            self._cut(list(self._wires))
        self.server_close()

    def _cut(self, callers: list[_Address]) -> None:
        for wire in (self._wires[caller] for caller in callers if caller in self._wires):
            with suppress(OSError):  # gone by itself
                socket.socket.shutdown(wire, socket.SHUT_RDWR)  # below TLS, in the middle of which another thread is
