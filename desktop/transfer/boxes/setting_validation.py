"""What the values of a drop box file may look like: what no library can work with is refused when the file is read."""

import re
from collections.abc import Mapping
from ipaddress import IPv6Address
from urllib.parse import urlsplit

from desktop.core.errors import BoxError
from desktop.core.one_line_text import is_line

_PEMS = ("certificate", "private_key")  # the only ones of many lines
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_ADDRESS = re.compile(r"[\w:/.~!$&'()*+,;=@%\[\]?#-]+", re.ASCII)  # RFC 3986, section 2
_HOST = re.compile(r"\w[\w.-]*", re.ASCII)  # what begins with a hyphen, a program could take for an option
_LONGEST_HOST = 253  # RFC 1035, section 2.3.4, as it is written with dots
_ALPHABETS = {
    "bucket": re.compile(r"[A-Za-z0-9][\w.-]{0,254}", re.ASCII),
    "region": re.compile(r"[\w-]{1,60}", re.ASCII),
    "key": re.compile(r"[!-~]{1,200}"),
}


def require_sound(source: str, said: Mapping[str, object]) -> None:
    """Check each value of `source` by itself. Raises BoxError with file, key and reason, and never with a value."""
    for name, value in said.items():
        if name == "port" and not (isinstance(value, int) and 1 <= value <= 65535):
            raise BoxError(f"{source}: “port” is a number from 1 to 65535. Correct it.")
        if not isinstance(value, str):
            continue
        if name not in _PEMS and not is_line(value):
            raise BoxError(f"{source}: “{name}” must be one line, without anything invisible. Correct it.")
        if name in ("address", "link"):
            _require_secure(source, name, value)
        if name == "host" and not _is_host(value):
            raise BoxError(f"{source}: “host” is no name of a server. Give it as in “box.example.org”.")
        if name in _ALPHABETS and not _ALPHABETS[name].fullmatch(value):
            raise BoxError(f"{source}: “{name}” holds a character that it cannot have at any server. Correct it.")


def _require_secure(source: str, name: str, address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname if parts.port != 0 else None  # asking for an impossible port raises
    except ValueError:
        parts, host = urlsplit(""), None
    plain = _ADDRESS.fullmatch(address) and not (parts.username or parts.query or parts.fragment)
    if not host or not plain or not _is_host(host):
        raise BoxError(f"{source}: “{name}” is not a plain web address. Give it without user, “?” and “#”.")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise BoxError(f"{source}: “{name}” must begin with https://, so that nobody on the way reads the password.")


def _is_host(host: str) -> bool:
    """Say whether it is a name that can be looked up, in any script, or an address of IPv4 or IPv6."""
    try:
        if ":" in host:
            return bool(IPv6Address(host))
        if host.startswith("-") or len(host) > _LONGEST_HOST:
            return False
        return bool(_HOST.fullmatch(host.encode("idna").decode("ascii")))
    except ValueError:  # also UnicodeError: a part of it is empty, or longer than 63 characters
        return False
