"""What the colours of a document mean: sRGB as an ICC profile, made from its published figures (IEC 61966-2-1)."""

import struct
from collections.abc import Iterable
from functools import cache

NAME = "sRGB IEC61966-2.1"
# Seen under D50, as every profile tells colours: white, the three lights, and how D65 becomes D50 (Bradford).
_D50 = (0.9642, 1.0, 0.8249)
_RED, _GREEN, _BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)
_ADAPTED = (1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
# The curve: ((value + 0.055) / 1.055) to the power of 2.4, and a straight line below 0.04045.
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


@cache
def srgb_profile() -> bytes:
    """Return the profile, ICC version 4."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _fixed(_CURVE)
    parts = (
        (b"desc", _text(NAME)),
        (b"cprt", _text("No copyright")),
        (b"wtpt", _xyz(_D50)),
        (b"chad", b"sf32" + bytes(4) + _fixed(_ADAPTED)),
        *((tag, _xyz(light)) for tag, light in ((b"rXYZ", _RED), (b"gXYZ", _GREEN), (b"bXYZ", _BLUE))),
        *((tag, curve) for tag in (b"rTRC", b"gTRC", b"bTRC")),
    )
    at, table, data = 128 + 4 + 12 * len(parts), b"", b""
    for tag, part in parts:
        table += tag + struct.pack(">II", at + len(data), len(part))
        data += part + bytes(-len(part) % 4)
    return _header(at + len(data)) + struct.pack(">I", len(parts)) + table + data


def _header(size: int) -> bytes:
    kind = b"mntrRGB XYZ "
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    header = struct.pack(">I4xI", size, 0x04300000) + kind + made + b"acsp" + bytes(28) + _fixed(_D50)
    return header.ljust(128, b"\0")


def _fixed(numbers: Iterable[float]) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def _xyz(numbers: Iterable[float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(numbers)


def _text(words: str) -> bytes:
    said = words.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(said), 28) + said
