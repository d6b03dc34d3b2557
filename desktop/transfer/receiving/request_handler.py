"""One caller at the receiver: a PUT of one batch with the right token, and nothing else is understood."""

import errno
import re
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import unquote

from desktop.core.errors import BatchError, BoxError, TablingError
from desktop.transfer.batch import LARGEST_BATCH, SUFFIX
from desktop.transfer.boxes.box import name_left
from desktop.transfer.receiving.inbox import Arrival, Inbox, Refusal

USER = "device"
_CHUNK = 64 * 1024
_SIZE = re.compile(r"[0-9]{1,10}", re.ASCII)
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Desk:
    """What serves every caller. `scratch` is a folder for what is still coming; `tell` hears what became of it.

    `allow` gives a caller who has the token the time that so many bytes may take.
    """

    token: str
    inbox: Inbox
    scratch: Path
    tell: Callable[[Arrival | Refusal], None]
    allow: Callable[[tuple[str, int], int], None]


class Caller(BaseHTTPRequestHandler):
    """Hears one caller out. An answer is a status and nothing more."""

    def __init__(self, desk: Desk, *given: Any) -> None:  # noqa: ANN401 - the socket, where from, and the server
        self._desk = desk
        super().__init__(*given)

    def do_PUT(self) -> None:
        """Keep a batch: 201 it is kept, 204 it was here before, 422 it is none or another."""
        name, size = unquote(self.path.removeprefix("/")), self._size()
        if not self._has_token():
            refused = 401
        elif name_left(name) != name or not name.endswith(SUFFIX):
            refused = 400
        elif not size:
            refused = 411
        else:
            refused = 413 if size > LARGEST_BATCH else 0
        if refused:
            self._answer(refused)
            self._pass_over(size or _CHUNK)
        else:
            self._desk.allow(self.client_address, size)
            self._keep(name, size)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer what is no PUT, or no HTTP at all, without a word about ourselves."""
        self._answer(405 if code == 501 else code)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its base class calls it so
        """Keep no log of who called."""

    def _size(self) -> int:
        """Return how many bytes will come, 0 where that is not said plainly."""
        said = self.headers.get_all("Content-Length", [])
        plain = len(said) == 1 and _SIZE.fullmatch(said[0]) and "Transfer-Encoding" not in self.headers
        return int(said[0]) if plain else 0

    def _has_token(self) -> bool:
        wanted = "Basic " + b64encode(f"{USER}:{self._desk.token}".encode()).decode()
        return compare_digest(self.headers.get("Authorization", "").encode(), wanted.encode())

    def _keep(self, name: str, size: int) -> None:
        try:
            with TemporaryDirectory(dir=self._desk.scratch) as folder:
                path = Path(folder) / name
                if self._read_to(path, size):
                    self._answer(self._taken(path))
        except OSError as error:  # of the line, or of our own disk
            if error.errno in _FULL:
                self._answer(507)
                self._pass_over(size)

    def _read_to(self, path: Path, size: int) -> bool:
        """Say whether everything came."""
        with path.open("xb") as file:
            while size and (data := self.rfile.read(min(size, _CHUNK))):
                file.write(data)
                size -= len(data)
        return not size

    def _taken(self, path: Path) -> int:
        try:
            arrival = self._desk.inbox.take(path)
        except TablingError as error:
            self._desk.tell(Refusal(self.client_address[0], error))
            return 422 if isinstance(error, BatchError) else 507 if isinstance(error, BoxError) else 500
        self._desk.tell(arrival)
        return 204 if arrival.again else 201

    def _answer(self, status: int) -> None:
        self.send_response_only(status)
        self.send_header("Content-Length", "0")
        self.end_headers()
        self.wfile.flush()

    def _pass_over(self, size: int) -> None:
        """Read what still comes, for the time this caller has: closed at once, the line would lose our answer."""
        with suppress(OSError):
            while size > 0 and self.rfile.read(min(size, _CHUNK)):
                size -= _CHUNK
