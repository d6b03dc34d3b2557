"""Stands between a device and its drop box, and cuts the line after a given number of bytes either way."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from select import select


class Line:
    """Forwards to a port until `left` bytes have passed in both directions together; None: for ever."""

    def __init__(self, port: int, left: int | None) -> None:
        self._target = port
        self._left = left
        self.passed = 0
        self.seen = b""
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Take no more calls."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                caller, _ = self._listening.accept()
                with caller, socket.create_connection(("127.0.0.1", self._target)) as server:
                    self._forward(caller, server)

    def _forward(self, caller: socket.socket, server: socket.socket) -> None:
        other = {caller: server, server: caller}
        with suppress(OSError):
            while self._left != 0:
                for ready in select([caller, server], [], [], 5)[0]:
                    data = ready.recv(65536 if self._left is None else min(65536, self._left))
                    if not data:
                        return
                    other[ready].sendall(data)
                    self.passed += len(data)
                    self.seen += data
                    self._left = None if self._left is None else self._left - len(data)
        # Gone at once, as when a cable is pulled: nobody is told that it is the end.
        for end in (caller, server):
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@contextmanager
def line(port: int, left: int | None = None) -> Iterator[Line]:
    """Keep a line to a port open for the block."""
    opened = Line(port, left)
    try:
        yield opened
    finally:
        opened.close()
