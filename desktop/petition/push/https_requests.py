"""Asks a platform over https, one thing at a time, no quicker than it allows; believes no answer longer than it must.

Python's own http.client is enough: it follows no redirect, reads no proxy out of the environment, and verifies TLS.
"""

import json
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from threading import Timer
from typing import Any
from urllib.parse import urlsplit

from desktop.core.push_errors import PlatformRefused, PushInterrupted

_LARGEST = 1024 * 1024  # bytes of an answer: a page of 25 signatures is some 50 kB
_LONGEST_WAIT = 900.0  # seconds for which a platform may ask: after that it goes on another time
_MOST_WAITS = 6  # times in a row that a platform may ask for patience
_STEP = 0.2  # seconds between two looks whether to stop
_KEY = "The platform does not accept the key. Have a new one made there, and put it into the platform's file."
_MOVED = "The platform answers from another address, where nothing was sent. Look at the address in its file."
_UNPROVEN = "The platform cannot prove who it is, so nothing was sent. Look at the network, and at the date here."


class Unclear(Exception):
    """Nobody knows whether the platform did what it was asked; `over`: it answered, and does nothing more about it."""

    def __init__(self, why: str, *, over: bool) -> None:
        super().__init__(why)
        self.over = over


@dataclass(frozen=True, slots=True)
class PlatformAnswer:
    """What a platform answered: the HTTP status, which proves nothing by itself, and the JSON object."""

    status: int
    body: Mapping[str, Any]


@dataclass(slots=True)
class PlatformLine:
    """The way to one platform. `pace`: seconds between two questions. `patience`: seconds for one answer.

    `waiting` is called again and again while it waits, and may raise Cancelled.
    """

    address: str
    headers: Mapping[str, str]
    pace: float
    patience: float = 30.0
    waiting: Callable[[], None] = lambda: None
    _next: float = 0.0

    def ask(self, verb: str, path: str, body: bytes | None = None, kind: str = "application/json") -> PlatformAnswer:
        """Ask once, and again where the platform only asked for patience.

        Raises Unclear, PlatformRefused, PushInterrupted, Cancelled.
        """
        for _ in range(_MOST_WAITS):
            self.waiting()
            self.pause(max(0.0, self._next - time.monotonic()))
            self._next = time.monotonic() + self.pace
            with self._exchange(verb, path, body, kind) as reply:
                if reply.status != 429:
                    return _answer(reply, time.monotonic() + self.patience)
                asked = _patience_asked(reply.getheader("Retry-After"))
            if asked > _LONGEST_WAIT:
                break
            self.pause(asked)
        raise PushInterrupted("The platform asks for patience. What was sent is noted; go on later.")

    def pause(self, seconds: float) -> None:
        """Wait. Raises Cancelled."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.waiting()
            time.sleep(min(_STEP, left))

    @contextmanager
    def _exchange(self, verb: str, path: str, body: bytes | None, kind: str) -> Iterator[HTTPResponse]:
        parts = urlsplit(self.address)
        connection = _connection(parts.scheme, parts.hostname or "", parts.port, self.patience)
        clock = Timer(2 * self.patience, _hang_up, (connection,))  # also for one who sends a letter a minute
        clock.daemon = True
        try:
            clock.start()
            with _connected(connection):
                connection.connect()
            sent = {"Content-Type": kind} if body is not None else {}
            connection.request(verb, parts.path.rstrip("/") + path, body, {**self.headers, **sent})
            with connection.getresponse() as reply:
                yield reply
        except (HTTPException, OSError, ValueError) as error:
            raise Unclear("the line broke", over=False) from error
        finally:
            clock.cancel()
            connection.close()


@contextmanager
def _connected(connection: HTTPConnection) -> Iterator[None]:
    """Say what is the matter where no line is there at all: nothing was asked by then."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise PlatformRefused(_UNPROVEN) from error
    except (OSError, ValueError) as error:
        raise PushInterrupted(
            f"{connection.host} cannot be reached just now. What was sent is noted; go on later."
        ) from error


def _connection(scheme: str, host: str, port: int | None, patience: float) -> HTTPConnection:
    if scheme == "http":  # to this very computer only: the platform's file sees to that
        return HTTPConnection(host, port, timeout=patience)
    return HTTPSConnection(host, port, timeout=patience, context=ssl.create_default_context())


def _hang_up(connection: HTTPConnection) -> None:
    with suppress(OSError, AttributeError):
        connection.sock.shutdown(2)  # whoever reads from it is told that it ended


def _answer(reply: HTTPResponse, until: float) -> PlatformAnswer:
    """Read what was answered: a JSON object that is not too long. Raises Unclear, PlatformRefused."""
    if 300 <= reply.status < 400:
        raise PlatformRefused(_MOVED)
    data = _read(reply, until)
    if reply.status in (401, 403):
        raise PlatformRefused(_KEY)
    if reply.status >= 500:
        raise Unclear(f"status {reply.status}", over=True)
    try:
        body = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Unclear("no answer to be read", over=True) from error
    if not isinstance(body, dict):
        raise Unclear("no answer to be read", over=True)
    return PlatformAnswer(reply.status, body)


def _read(reply: HTTPResponse, until: float) -> bytes:
    data = bytearray()
    while piece := reply.read1(65536):
        data += piece
        if len(data) > _LARGEST:
            raise Unclear("an answer without end", over=True)
        if time.monotonic() > until:
            raise Unclear("an answer that takes too long", over=False)
    promised = reply.getheader("Content-Length") or ""
    if promised.isdecimal() and len(promised) < 12 and len(data) < int(promised):
        raise Unclear("the line broke", over=False)
    return bytes(data)


def _patience_asked(header: str | None) -> float:
    """Return for how many seconds a platform asks to wait (RFC 9110, section 10.2.3); 10 where it does not say."""
    said = (header or "").strip()[:40]
    if said.isdecimal() and said.isascii():
        return float(said)
    with suppress(TypeError, ValueError, OverflowError):
        return max(1.0, parsedate_to_datetime(said).timestamp() - time.time())
    return 10.0
