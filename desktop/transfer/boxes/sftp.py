"""A folder of an SFTP server as drop box: only a server with the pinned key is spoken to. Needs `tabling[sftp]`."""

import io
import logging
import secrets
import socket
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from stat import S_ISDIR

import paramiko
from paramiko.pkey import UnknownKeyType
from paramiko.ssh_exception import IncompatiblePeer

from desktop.core.box_errors import BoxRefused
from desktop.core.errors import BoxError
from desktop.core.whole_files import write_whole
from desktop.transfer.batch import LARGEST_BATCH
from desktop.transfer.boxes.box import Outcome
from desktop.transfer.boxes.contents import walk_box
from desktop.transfer.boxes.http_errors import answer_error, no_network, not_the_server, unusable
from desktop.transfer.boxes.setting import SftpSetting

# Otherwise a broken line is told on the error stream, with a traceback; ours is one sentence, and it is raised.
logging.getLogger("paramiko").addHandler(logging.NullHandler())

_PATIENCE = 60.0  # seconds without a byte from the other side
# Whatever paramiko trips over in a key that is none.
_UNREADABLE = (ValueError, LookupError, ArithmeticError, AssertionError, paramiko.SSHException, UnknownKeyType)


class SftpBox:
    """A folder into which this user may write; it need not be readable."""

    def __init__(self, setting: SftpSetting) -> None:
        """Raises BoxRefused for keys that are none."""
        self._setting = setting
        self._host_key = _host_key(setting.host_key)
        self._private_key = _private_key(setting.private_key)

    def leave(self, name: str, path: Path) -> Outcome:
        """Write the file under a name of its own, then rename it, which takes no name that is in use."""
        size = path.stat().st_size
        with self._session() as session:
            if _size(session, name) == size:
                return "already"
            part = f"{name}.{secrets.token_hex(4)}.part"
            try:
                session.put(str(path), part)  # compares the sizes at the end
                session.rename(part, name)
            except TimeoutError:  # nobody is there to be asked anything more
                raise
            except OSError:
                with suppress(OSError, EOFError, paramiko.SSHException):
                    session.remove(part)  # where nothing may be removed the part stays, and means nothing
                if _size(session, name) != size:
                    raise
                return "already"
        return "stored"

    def names(self) -> tuple[str, ...]:
        """Return the names in the folder; needs the right to list."""
        with self._session() as session:
            return walk_box(partial(_inside, session), (PermissionError, FileNotFoundError))

    def bring(self, name: str, path: Path) -> None:
        """Get a file of the folder; needs the right to read."""
        with self._session() as session, session.open(name, "rb") as file:
            file.prefetch(min(file.stat().st_size or 0, LARGEST_BATCH + 1))
            data = file.read(LARGEST_BATCH + 1)
        if len(data) > LARGEST_BATCH:
            raise BoxRefused(f"{name} is larger than any batch. Look at it in the drop box.")
        write_whole(path, data)

    @contextmanager
    def _session(self) -> Iterator[paramiko.SFTPClient]:
        try:
            with self._transport() as transport:
                session = paramiko.SFTPClient.from_transport(transport)
                if session is None:
                    raise answer_error(405)
                session.get_channel().settimeout(_PATIENCE)  # type: ignore[union-attr] # just opened
                session.chdir(self._setting.folder)
                with _answers(session):
                    yield session
        except BoxError:
            raise
        except (paramiko.SSHException, EOFError, OSError, ValueError) as error:
            raise _meaning(error) from error

    @contextmanager
    def _transport(self) -> Iterator[paramiko.Transport]:
        setting = self._setting
        with socket.create_connection((setting.host, setting.port), _PATIENCE) as wire:
            transport = paramiko.Transport(wire)
            try:
                options, kinds = transport.get_security_options(), self._host_key.identifiers()
                options.key_types = [each for each in options.key_types if each in kinds]
                transport.start_client(timeout=_PATIENCE)
                if transport.get_remote_server_key() != self._host_key:
                    raise not_the_server()
                if self._private_key:
                    transport.auth_publickey(setting.user, self._private_key)
                else:
                    transport.auth_password(setting.user, setting.password)
                yield transport
            finally:
                transport.close()


def _meaning(error: Exception) -> BoxError:
    match error:
        case PermissionError():
            return answer_error(403)
        case FileNotFoundError():
            return answer_error(409)
        case paramiko.AuthenticationException():
            return answer_error(401)
        case IncompatiblePeer():  # it has no key of the kind that the file names, or nothing else in common with us
            return not_the_server() if "host key" in str(error) else answer_error(501)
        case ValueError():  # what can be no host
            return unusable()
    return no_network()


@contextmanager
def _answers(session: paramiko.SFTPClient) -> Iterator[None]:
    """Tell an answer of the server that it failed, a full disk's as a rule, from a line that broke."""
    try:
        yield
    except OSError as error:
        channel = session.get_channel()
        if type(error) is OSError and error.errno is None and channel and not channel.closed:
            raise BoxRefused("The drop box does not take the batch. Ask staff whether it is full.") from error
        raise


def _inside(session: paramiko.SFTPClient, folder: str) -> Iterator[str]:
    for each in session.listdir_iter(folder or "."):
        yield f"{each.filename}/" if S_ISDIR(each.st_mode or 0) else each.filename


def _size(session: paramiko.SFTPClient, name: str) -> int | None:
    try:
        return session.stat(name).st_size
    except OSError:  # not there, or not for us to know
        return None


def _host_key(line: str) -> paramiko.PKey:
    try:
        kind, text = line.split()[:2]
        data = b64decode(text, validate=True)
        key = paramiko.PKey.from_type_string(kind, data)
    except _UNREADABLE as error:
        raise _no_host_key() from error
    if key.asbytes() != data:  # cut short
        raise _no_host_key()
    return key


def _no_host_key() -> BoxRefused:
    return BoxRefused("The host key in the drop box file cannot be used. Ask staff for the file again.")


def _private_key(text: str) -> paramiko.PKey | None:
    try:
        return paramiko.Ed25519Key(file_obj=io.StringIO(text)) if text else None
    except _UNREADABLE as error:
        raise BoxRefused("The private key in the drop box file is no Ed25519 key. Ask staff for it again.") from error
