"""Asks the speech service whether it is awake, before Qt does: its library falls over one that accepts and hangs up."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

DISPATCHER = "speechd"  # Qt's name for an engine that speaks by it
PATIENCE = 1.0  # seconds; a sound service answers within a few milliseconds
_GREETING = b"SET self CLIENT_NAME u:tabling:main\r\n"  # SSIP, the protocol of Speech Dispatcher; 208 means understood


def service_answers(patience: float = PATIENCE) -> bool:
    """Say whether Speech Dispatcher answers, or is not running and may be started; elsewhere there is none to ask."""
    if sys.platform != "linux":
        return True
    return all(_answers(path, patience) for path in _sockets() if path.is_socket())


def _sockets() -> Iterator[Path]:
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    for folder in (os.environ.get("XDG_RUNTIME_DIR"), cache):
        if folder:
            yield Path(folder, "speech-dispatcher", "speechd.sock")


def _answers(path: Path, patience: float) -> bool:
    if sys.platform == "win32":
        return True
    with socket.socket(socket.AF_UNIX) as service:
        service.settimeout(patience)
        try:
            service.connect(str(path))
        except OSError:
            return True  # left by one that ended: a new one takes its place
        try:
            service.sendall(_GREETING)
            return service.recv(64).startswith(b"208")
        except OSError:
            return False
