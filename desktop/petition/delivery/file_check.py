"""Reads a finished file object by object, and refuses it where anything lies between, behind or beside them."""

import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate

from desktop.petition.delivery.refusal import refused

# Every name in what a document of this package has in the clear. Whatever could carry more (attachments, annotations,
# forms, scripts, actions, images, hidden layers) needs a name that is not here.
_NAMES = frozenset(
    b"Ascent Author BaseFont CapHeight Catalog Contents Count CreationDate Descent DestOutputProfile "
    b"DisplayDocTitle Filter First FirstChar Flags FlateDecode Font FontBBox FontDescriptor FontFile2 FontName "
    b"GTS_PDFA1 ID Info ItalicAngle Kids Lang LastChar Length Length1 MarkInfo Marked MediaBox Metadata MissingWidth "
    b"ModDate N Name ObjStm Outlines OutputConditionIdentifier OutputIntent OutputIntents Page Pages Parent Resources "
    b"Root S Size StemV StructParents StructTreeRoot Subtype Tabs Title ToUnicode TrueType Type ViewerPreferences W "
    b"Widths XML XRef".split()
)
_FONT_NAME = re.compile(rb"F\d+\+\d+|[A-Z]{6}\+Noto[A-Za-z-]+")
_BEGINS = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_OBJECT = re.compile(rb"(\d+) 0 obj\n")
_BODY_ENDS = re.compile(rb"\bstream\r?\n|\nendobj\n")
_LENGTH = re.compile(rb"/Length (\d+)\s[^<>]*>>\s*\Z")
_STREAM_ENDS = re.compile(rb"\s*endstream\s*endobj\n")
_FILE_ENDS = re.compile(rb"startxref\n(\d+)\n%%EOF\s*")
_STRING = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)
_NAME = re.compile(rb"/([^\s/<>\[\](){}%]*)")
_PACK = re.compile(rb"<</Type/ObjStm/N (\d+)/First (\d+)/Filter/FlateDecode/Length \d+ >>\n")
_TABLE = re.compile(
    rb"<</Type/XRef/Size (\d+)/W\[1 4 2\]/Root (\d+) 0 R/Info \d+ 0 R/ID\[<\w{32}><\w{32}>\]"
    rb"/Filter/FlateDecode/Length \d+ >>\n"
)
_TOLD = re.compile(
    rb"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    rb"/CIDSystemInfo << /Registry \(Adobe\) /Ordering \(UCS\) /Supplement 0 >> def\n"
    rb"/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange"
    rb"((?:\n100 beginbfchar(?:\n<[0-9A-F]{2}> <[0-9A-F]*>){100}\nendbfchar)*"
    rb"(?:\n\d{1,2} beginbfchar(?:\n<[0-9A-F]{2}> <[0-9A-F]*>){1,99}\nendbfchar)?)"
    rb"\nendcmap CMapName currentdict /CMap defineresource pop end end"
)
_ENTRY = struct.Struct(">BIH")
_FREE, _PLAIN, _PACKED = 0, 1, 2
_PACKS_HELD = 32
_MOST_UNPACKED = 1 << 26  # bytes of one stream: more than the table of ten million objects


class FileRead:
    """The objects of a file by their numbers, the data of `streams` apart; `root` is the number of the catalog.

    Half a million are packed, and not held: `packed` unpacks those around the one that is asked for.
    """

    def __init__(self, plain: Mapping[int, bytes], streams: Mapping[int, bytes], root: int, table: bytes) -> None:
        self.plain, self.streams, self.root = plain, streams, root
        self._table = table
        self._unpacked = lru_cache(maxsize=_PACKS_HELD)(self._unpack)

    def packed(self, number: int) -> str:
        """Return a packed object; nothing where there is none of this number."""
        if number >= self.size:
            return ""
        kind, pack, index = _ENTRY.unpack_from(self._table, number * _ENTRY.size)
        return self._unpacked(pack)[index][1] if kind == _PACKED else ""

    def packed_numbers(self) -> Iterator[int]:
        """Yield the numbers of all packed objects."""
        return (number for number in range(self.size) if self._table[number * _ENTRY.size] == _PACKED)

    @property
    def size(self) -> int:
        """One more than the highest number."""
        return len(self._table) // _ENTRY.size

    def _unpack(self, pack: int) -> list[tuple[int, str]]:
        return _unpack(self.plain[pack], self.streams[pack])


class PackedObjects:
    """The packed objects of a file, each to be taken once: one that nothing leads to belongs nowhere."""

    def __init__(self, file: FileRead) -> None:
        self._file = file
        self._taken = bytearray(file.size)

    def take(self, number: int) -> str:
        """Return an object; nothing where there is none, or somebody has taken it."""
        if number >= len(self._taken) or self._taken[number]:
            return ""
        self._taken[number] = 1
        return self._file.packed(number)

    def require_all_taken(self) -> None:
        """Refuse a file that has more of them."""
        if not all(self._taken[number] for number in self._file.packed_numbers()):
            raise refused("something is packed in it that belongs nowhere")


def read_file(pdf: bytes) -> FileRead:
    """Read a file whose objects follow each other without a gap, each once, where its table says. Raises DeliveryError.

    No name stands in it that has no business there, and nothing lies behind the end of what is packed.
    """
    plain, streams, places = _scan(pdf)
    found = _TABLE.fullmatch(list(plain.values())[-1])
    table = unpack(list(streams.values())[-1])
    if not found or len(table) != int(found[1]) * _ENTRY.size or max(places) >= int(found[1]):
        raise refused("it has no table of its objects")
    held = bytearray(len(table))  # the table as it must be: readers believe what it says
    _ENTRY.pack_into(held, 0, _FREE, 0, 0xFFFF)
    for number, place in places.items():
        _ENTRY.pack_into(held, number * _ENTRY.size, _PLAIN, place, 0)
    for number, body in plain.items():
        if not _PACK.fullmatch(body):
            _check_alone(body, streams.get(number))
            continue
        for index, (inside, _) in enumerate(_unpack(body, streams[number])):
            at = inside * _ENTRY.size
            if not 0 < at < len(held) or held[at] != _FREE:
                raise refused("an object is in it twice")
            _ENTRY.pack_into(held, at, _PACKED, number, index)
    if held != table:
        raise refused("its table of objects leads elsewhere")
    return FileRead(plain, streams, int(found[2]), table)


def require_identifier(pdf: bytes, file: FileRead) -> None:
    """Refuse a file whose identifier is not the one that its own bytes give: it could stand for anything."""
    table = list(file.plain.values())[-1]
    begins = pdf.rindex(b"%d 0 obj\n" % list(file.plain)[-1])
    identifier = sha256(pdf[:begins]).hexdigest()[:32].upper().encode()
    if b"/ID[<%b><%b>]" % (identifier, identifier) not in table:
        raise refused("its identifier is not its own")


def check_told_letters(file: FileRead) -> None:
    """Look at what typefaces tell of their glyphs: letters, in order, and no word between. Raises DeliveryError."""
    for number, body in file.plain.items():
        for told in map(int, re.findall(rb"/ToUnicode (\d+) 0 R", body)):
            said = _TOLD.fullmatch(unpack(file.streams.get(told, b"")))
            codes = re.findall(rb"\n(<..>)", said[1]) if said else []
            if not said or codes != sorted(set(codes)):
                raise refused(f"typeface {number} tells something else than letters")


def unpack(data: bytes) -> bytes:
    """Return what was packed. Raises DeliveryError where it is damaged, or too large to be ours."""
    unpacker = zlib.decompressobj()
    try:
        unpacked = unpacker.decompress(data, _MOST_UNPACKED)
    except zlib.error as error:
        raise refused("a stream is damaged") from error
    if not unpacker.eof or unpacker.unused_data:
        raise refused("a stream is not as long as it says")
    return unpacked


def _scan(pdf: bytes) -> tuple[dict[int, bytes], dict[int, bytes], dict[int, int]]:
    """Return objects, the data of those that are streams, and where each begins."""
    plain, streams, places = dict[int, bytes](), dict[int, bytes](), dict[int, int]()
    at, last = len(_BEGINS) if pdf.startswith(_BEGINS) else 0, 0
    while begun := _OBJECT.match(pdf, at):
        number, last = int(begun[1]), at
        ends = _BODY_ENDS.search(pdf, begun.end())
        if number in plain or not ends:
            raise refused("an object is in it twice, or has no end")
        plain[number], places[number], at = pdf[begun.end() : ends.start()], last, ends.end()
        if ends[0] != b"\nendobj\n":
            length = _LENGTH.search(plain[number])
            closed = _STREAM_ENDS.match(pdf, at + int(length[1])) if length else None
            if not closed:
                raise refused("a stream is not as long as it says")
            streams[number], at = pdf[at : closed.start()], closed.end()
    end = _FILE_ENDS.fullmatch(pdf, at)
    if not streams or not end or int(end[1]) != last:
        raise refused("something lies between its objects or after its end")
    return plain, streams, places


def _check_alone(body: bytes, data: bytes | None) -> None:
    """Look at an object that stands for itself: its names, and whether something lies behind what is packed in it."""
    _check_names(body)
    if data is not None and b"/FlateDecode" in body:
        unpack(data)  # readers stop where it ends


def _check_names(body: bytes) -> None:
    for name in set(_NAME.findall(_STRING.sub(b"", body))) - _NAMES:
        if not _FONT_NAME.fullmatch(name):
            raise refused(f"its structure has “/{name.decode('latin-1')}”")


def _unpack(dictionary: bytes, data: bytes) -> list[tuple[int, str]]:
    """Return what is packed in one stream, each with its number; nothing lies beside it."""
    said = _PACK.fullmatch(dictionary)
    try:
        text = unpack(data).decode("ascii")
        head = [int(each) for each in text[: int(said[2])].split()] if said else []
    except ValueError as error:
        raise refused("its packed objects are no text") from error
    numbers, starts = head[::2], head[1::2]
    bodies = text[int(said[2]) :].split("\n") if said else []
    expected = list(accumulate((len(body) + 1 for body in bodies), initial=0))[:-1]
    if not said or len(numbers) != int(said[1]) or starts != expected:
        raise refused("its packed objects are not as it says")
    return list(zip(numbers, bodies, strict=True))
