"""The objects of a PDF file: taken out of the bytes that reportlab wrote, and written with others as a new file."""

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import islice

PackedObject = tuple[int, str]
_ENTRY = struct.Struct(">BIH")  # where an object lies: how, in or from where, which of them (7.5.8)
_FREE, _PLAIN, _PACKED = 0, 1, 2
_AT_ONCE = 200  # objects packed together: whoever reads one unpacks as many
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # and bytes that say it is no text


def read_objects(pdf: bytes) -> dict[int, bytes]:
    """Return what reportlab wrote, by its numbers; its table of places is cut off."""
    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    places = [int(each[1]) for each in re.finditer(rb"(\d{10}) \d{5} n", pdf[table:])]
    objects = {}
    for place, end in zip(places, [*places[1:], table], strict=True):
        number, _, body = pdf[place:end].partition(b" 0 obj\n")
        objects[int(number)] = body[: body.rindex(b"endobj")].rstrip(b"\n")
    return objects


def stream(dictionary: str, data: bytes) -> bytes:
    """Return a stream; `dictionary` is what it says of itself beside its length."""
    return b"<<%b/Length %d >>\nstream\n%b\nendstream" % (dictionary.encode(), len(data), data)


class FileWriter:
    """Writes objects one after the other. The same objects give the same bytes, and the same identifier of the file."""

    def __init__(self, numbers: Iterator[int]) -> None:
        """Begin; `numbers` are free ones."""
        self._numbers = numbers
        self._written = bytearray(_HEADER)
        self._places = bytearray(_ENTRY.pack(_FREE, 0, 0xFFFF))

    def add(self, number: int, body: bytes) -> None:
        """Write an object."""
        self._note(number, _PLAIN, len(self._written), 0)
        self._written += b"%d 0 obj\n%b\nendobj\n" % (number, body)

    def pack(self, objects: Iterable[PackedObject]) -> None:
        """Write objects that are no streams, many packed together (7.5.7)."""
        objects = iter(objects)
        while some := list(islice(objects, _AT_ONCE)):
            pack, at, places = next(self._numbers), 0, list[str]()
            for index, (number, body) in enumerate(some):
                self._note(number, _PACKED, pack, index)
                places.append(f"{number} {at}")
                at += len(body) + 1
            head = " ".join(places) + "\n"
            data = zlib.compress((head + "\n".join(body for _, body in some)).encode("ascii"))
            self.add(pack, stream(f"/Type/ObjStm/N {len(some)}/First {len(head)}/Filter/FlateDecode", data))

    def finish(self, trailer: Mapping[str, int]) -> bytes:
        """Write where everything lies, and what to begin with; return the file."""
        at, number = len(self._written), next(self._numbers)
        identifier = sha256(self._written).hexdigest()[:32].upper()
        self._note(number, _PLAIN, at, 0)
        begins = "".join(f"/{name} {object_} 0 R" for name, object_ in trailer.items())
        said = f"/Type/XRef/Size {number + 1}/W[1 4 2]{begins}/ID[<{identifier}><{identifier}>]/Filter/FlateDecode"
        self.add(number, stream(said, zlib.compress(bytes(self._places))))
        self._written += b"startxref\n%d\n%%%%EOF\n" % at
        return bytes(self._written)

    def _note(self, number: int, *place: int) -> None:
        at = number * _ENTRY.size
        if len(self._places) <= at:
            self._places.extend(bytes(at + _ENTRY.size - len(self._places)))
        _ENTRY.pack_into(self._places, at, *place)
