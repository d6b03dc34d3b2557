"""Bends files as somebody would who knows how they are made: bytes, archives, TOML, tables and XML, each from within.

The same chance always bends in the same way, so a case that was met can be met again.
"""

import io
import random
import re
import zipfile
from collections.abc import Callable, Mapping

Bend = Callable[[random.Random, bytes], bytes]

_FIGURES = (b"0", b"-1", b"1", b"65536", b"2147483648", b"9007199254740993", b"99999999999999999999", b"1e400", b"nan")
_WORDS = (
    b"", b" ", b"\x00", b"=1+1", b"../x", b"x" * 3000, b"\xff\xfe", "é".encode(), "\u202e".encode(), b"'", b'"', b"[",
    b"]]", b"<", b"&amp;", b"\r\n", b";", b",", b"\t",
)  # fmt: skip


def bend_bytes(chance: random.Random, data: bytes) -> bytes:
    """Turn a bit, or cut out, double, move or put in a piece."""
    at, to = sorted((chance.randrange(len(data) + 1), chance.randrange(len(data) + 1)))
    to = min(to, at + chance.choice((1, 4, 64, 4096)))
    match chance.randrange(5):
        case 0 if data:
            place = chance.randrange(len(data))
            return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
        case 1:
            return data[:at] + data[to:]
        case 2:
            return data[:to] + data[at:]
        case 3:
            return data[:at] + chance.choice((*_FIGURES, *_WORDS)) + data[at:]
        case _:
            return data[: chance.randrange(len(data) + 1)]


def bend_text(chance: random.Random, data: bytes) -> bytes:
    """Make a figure a monstrous one or a word another one, or have a line go or come twice."""
    if chance.random() < 0.2:
        return bend_bytes(chance, data)
    if chance.random() < 0.3:
        lines = data.splitlines(keepends=True)
        place = chance.randrange(len(lines))
        return b"".join([*lines[:place], *lines[place : place + 1] * chance.choice((0, 2)), *lines[place + 1 :]])
    pieces = list(re.finditer(rb"\d+|\w+|[^\w\s]", data))
    found = chance.choice(pieces)
    instead = chance.choice(_FIGURES if found[0].isdigit() and chance.random() < 0.8 else _WORDS + _FIGURES)
    return data[: found.start()] + instead + data[found.end() :]


def bend_archive(inside: Mapping[str, Bend]) -> Bend:
    """Return what bends a zip: a member from within by the bend its name's end has, or which members there are.

    The archive is packed again with the right sums, so that nothing but the reader's own checks can notice.
    """

    def bent(chance: random.Random, data: bytes) -> bytes:
        if chance.random() < 0.1:
            return bend_bytes(chance, data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(each.filename, archive.read(each)) for each in archive.infolist()]
        place = chance.randrange(len(members))
        name, held = members[place]
        if chance.random() < 0.75:
            by = next((bend for end, bend in inside.items() if name.endswith(end)), bend_bytes)
            members[place] = (name, by(chance, held) if held else b"x")
        else:
            _bend_members(chance, members, place)
        return _packed(members, compressed=chance.random() < 0.1)

    return bent


def _bend_members(chance: random.Random, members: list[tuple[str, bytes]], place: int) -> None:
    name, held = members[place]
    match chance.randrange(5):
        case 0:
            del members[place]
        case 1:
            members.append((name, held))
        case 2:
            members[place] = (chance.choice(("../" + name, "/" + name, name.upper(), name + "/", "x", "a" * 300)), held)
        case 3:
            other = chance.randrange(len(members))
            members[place], members[other] = members[other], members[place]
        case _:
            members.insert(place, (chance.choice(("more.txt", "campaign.toml", "pack.sig")), b"\x00" * 10))


def _packed(members: list[tuple[str, bytes]], *, compressed: bool) -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as archive:
        for name, held in members:
            archive.NameToInfo.clear()  # it would warn of a name that comes twice
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), held)
    return whole.getvalue()
