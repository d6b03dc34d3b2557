"""Any https address that takes PUT as drop box: WebDAV, an upload-only location, a Nextcloud file-drop link."""

import re
import ssl
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from html import unescape
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote, unquote, urljoin, urlsplit

from desktop.core.box_errors import BoxRefused
from desktop.core.errors import BoxError
from desktop.core.whole_files import write_whole
from desktop.transfer.batch import LARGEST_BATCH
from desktop.transfer.boxes.box import Outcome
from desktop.transfer.boxes.contents import walk_box
from desktop.transfer.boxes.http_errors import answer_error, no_network, not_the_server, stands_in, unusable, wrong_day
from desktop.transfer.boxes.setting import NextcloudSetting, WebSetting

_PATIENCE = 60.0  # seconds without a byte from the other side
_LARGEST_LISTING = 16 * 1024 * 1024
_HREF = re.compile(rb"<(?:\w+:)?href>([^<]{1,4000})</")  # all we need of a listing, and a parser less to attack
# Of OpenSSL's x509_vfy.h: not yet valid, has expired.
_WRONG_DAY = (9, 10)


class WebBox:
    """An address below which files are put. No request but PUT is needed to leave a batch."""

    def __init__(self, setting: WebSetting, more: Mapping[str, str] | None = None) -> None:
        """`more`: headers sent along. Raises BoxRefused for a certificate that is none."""
        self._address = urlsplit(setting.address.rstrip("/") + "/")
        self._headers = dict(more or {})
        if setting.user:
            login = b64encode(f"{setting.user}:{setting.password}".encode()).decode()
            self._headers["Authorization"] = f"Basic {login}"
        self._trusted = _pinned() if setting.fingerprint else _trusted(setting.certificate)
        self._fingerprint = setting.fingerprint

    def leave(self, name: str, path: Path) -> Outcome:
        """Put the file; one of this name that is whole is left as it is, also where the box cannot say so."""
        status = self._put(name, path, {"If-None-Match": "*"})
        if status == 412 and self._is_torn(name, path):
            status = self._put(name, path, {})
            if status == 412:
                raise BoxRefused(
                    f"The drop box holds half of {name} and keeps it. Ask staff to take that file out of it."
                )
        if status == 412:
            return "already"
        if status not in (201, 204):
            raise answer_error(status)
        return "stored"

    def names(self) -> tuple[str, ...]:
        """Return the names below the address; needs PROPFIND."""
        return walk_box(self._inside, BoxRefused)

    def _inside(self, folder: str) -> Iterator[str]:
        with self._exchange("PROPFIND", folder, {"Depth": "1"}) as reply:
            if reply.status != 207:
                raise self._error(reply)
            listing = reply.read(_LARGEST_LISTING + 1)
        if len(listing) > _LARGEST_LISTING:
            raise BoxRefused("There is more in the drop box than can be listed. Move what is merged somewhere else.")
        hrefs = [unquote(urlsplit(unescape(each.decode("utf-8", "replace"))).path) for each in _HREF.findall(listing)]
        # A folder lists itself as well: by our address, or, where something in between renames it, as the shortest.
        own = unquote(self._address.path) + folder
        own = own if any(each.startswith(own) for each in hrefs) else min(hrefs, key=len, default="")
        yield from {each.removeprefix(own) for each in hrefs if each.startswith(own)}

    def bring(self, name: str, path: Path) -> None:
        """Get a file of the box."""
        with self._exchange("GET", name, {}) as reply:
            if reply.status != 200:
                raise self._error(reply)
            data = reply.read(LARGEST_BATCH + 1)
        if len(data) > LARGEST_BATCH:
            raise BoxRefused(f"{name} is larger than any batch. Look at it in the drop box.")
        write_whole(path, data)

    def _put(self, name: str, path: Path, headers: Mapping[str, str]) -> int:
        size = {"Content-Length": str(path.stat().st_size), "Content-Type": "application/octet-stream"}
        with path.open("rb") as file, self._exchange("PUT", name, size | dict(headers), file) as reply:
            if 300 <= reply.status < 400:
                raise self._error(reply)
            return reply.status

    def _is_torn(self, name: str, path: Path) -> bool:
        """Say whether the box shows a file of another size; one for uploads only shows nothing and keeps whole ones."""
        with self._exchange("HEAD", name, {}) as reply:
            length = reply.getheader("Content-Length")
            return reply.status == 200 and length is not None and length != str(path.stat().st_size)

    @contextmanager
    def _exchange(
        self, verb: str, name: str, headers: Mapping[str, str], body: BinaryIO | None = None
    ) -> Iterator[HTTPResponse]:
        connection = self._connection()
        try:
            connection.connect()
            self._require_pinned(connection)  # before a byte of ours is sent
            # A server may answer and hang up before it has read everything: then its answer is what counts.
            with suppress(BrokenPipeError, ConnectionResetError):
                connection.request(verb, self._address.path + quote(name), body, {**self._headers, **headers})
            with connection.getresponse() as reply:
                yield reply
        except ssl.SSLCertVerificationError as error:
            raise (wrong_day() if error.verify_code in _WRONG_DAY else stands_in()) from error
        except (HTTPException, OSError) as error:  # also TLS that breaks off, names that do not resolve, time-outs
            raise no_network() from error
        except ValueError as error:  # what can be no host, or no header
            raise unusable() from error
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        host, port = self._address.hostname or "", self._address.port
        if self._address.scheme == "http":  # to this very computer only: the setting sees to that
            return HTTPConnection(host, port, timeout=_PATIENCE)
        return HTTPSConnection(host, port, timeout=_PATIENCE, context=self._trusted)

    def _require_pinned(self, connection: HTTPConnection) -> None:
        if self._fingerprint and isinstance(connection.sock, ssl.SSLSocket):
            shown = connection.sock.getpeercert(binary_form=True) or b""
            if sha256(shown).hexdigest() != self._fingerprint:
                raise not_the_server()

    def _error(self, reply: HTTPResponse) -> BoxError:
        leads = urlsplit(urljoin(self._address.geturl(), reply.getheader("Location") or ""))
        return answer_error(reply.status, elsewhere=leads.hostname != self._address.hostname)


def nextcloud_box(setting: NextcloudSetting) -> WebBox:
    """Return the box behind a file-drop link, by the rules for public shares of Nextcloud 29 and later.

    The path is the server's public one for WebDAV, the user is always `anonymous`, and a nickname names the folder that
    a “file request” puts things in. Such a share takes PUT only and never overwrites: it adds “ (2)” to the name.
    Raises BoxRefused for a link that is no share.
    """
    found = re.fullmatch(r"(https?://[^/]+(?:/[^/]+)*?)(?:/index\.php)?/s/([A-Za-z0-9]+)/?", setting.link)
    if not found:
        raise BoxRefused("The Nextcloud link is not one of a shared folder: it should end in /s/ and some letters.")
    address = f"{found[1]}/public.php/dav/files/{found[2]}"
    user = "anonymous" if setting.password else ""
    share = WebSetting(address, user, setting.password, setting.certificate)
    return WebBox(share, {"X-NC-Nickname": quote(setting.nickname), "X-Requested-With": "XMLHttpRequest"})


def _trusted(certificate: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cadata=certificate or None)
    except (ssl.SSLError, TypeError, ValueError) as error:  # the latter for letters that no PEM has
        raise BoxRefused(
            "The certificate in the drop box file is not a valid certificate. Ask staff for the file again."
        ) from error


def _pinned() -> ssl.SSLContext:
    # Nobody vouches for the certificate and none is asked to: it must be the very one whose fingerprint we have.
    # That the server has its key is proven by the TLS handshake in any case.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context
