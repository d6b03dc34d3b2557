"""Reads what readers are told of a document, through a library that had no part in writing or proving it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeGuard

import pytest

pikepdf = pytest.importorskip("pikepdf", reason="make sets it up")


@dataclass(frozen=True)
class Told:
    """An element: its type, attributes, language, what a picture shows, the text of its content, what it holds."""

    tag: str
    scope: str
    language: str
    shows: str
    content: str
    held: tuple["Told", ...]

    def all(self, tag: str) -> Iterator["Told"]:
        """Yield every element of a type, in order."""
        if self.tag == tag:
            yield self
        for each in self.held:
            yield from each.all(tag)

    @property
    def text(self) -> str:
        """What the element says, with all that it holds."""
        return self.content + " ".join(each.text for each in self.held)


@dataclass(frozen=True)
class TaggedFile:
    """What readers are told of a file; `loose` are pieces of pages without exactly one element that leads back."""

    language: str
    title: str
    document: Told
    loose: tuple[tuple[int, int], ...]


def read_tagged(pdf: bytes) -> TaggedFile:
    """Read a whole file."""
    with pikepdf.Pdf.open(BytesIO(pdf)) as opened:
        catalog = opened.Root
        assert catalog.MarkInfo.Marked is True
        texts = {
            (number, content): text
            for number, page in enumerate(opened.pages)
            for content, text in _marked(page).items()
        }
        pages = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        leaves = Counter[tuple[int, int]]()
        document = _told(catalog.StructTreeRoot.K, pages, texts, leaves)
        back = _ways_back(catalog.StructTreeRoot.ParentTree, opened)
        loose = tuple(key for key in texts.keys() | leaves.keys() if leaves[key] != 1 or back.get(key) != key)
        return TaggedFile(str(catalog.Lang), str(opened.docinfo.Title), document, loose)


def _told(
    element: Any, pages: dict[Any, int], texts: dict[tuple[int, int], str], leaves: Counter[tuple[int, int]]
) -> Told:
    held, content = list[Told](), ""
    kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    for kid in kids:
        if isinstance(kid, int):
            key = pages[element.Pg.objgen], kid
            leaves[key] += 1
            content += texts.get(key, "")
        else:
            assert kid.P.objgen == element.objgen
            held.append(_told(kid, pages, texts, leaves))
    scope = str(element.get("/A", {}).get("/Scope", "")).removeprefix("/")
    said = (str(element.get(name, "")) for name in ("/Lang", "/Alt"))
    return Told(str(element.S).removeprefix("/"), scope, *said, content, tuple(held))


def _marked(page: Any) -> dict[int, str]:
    """Return what each numbered piece of a page writes, and refuse what is drawn in none."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    texts, marks, font = dict[int, str](), list[int | None](), dict[int, str]()
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            marks.append(operands[1].get("/MCID") if name == "BDC" else None)
        elif name == "EMC":
            marks.pop()
        elif name == "Tf":
            font = fonts[operands[0]]
        elif name in ("Tj", "TJ", "f", "S"):
            assert marks, "something is drawn that is neither told nor passed over"
            strings = operands[0] if name == "TJ" else operands
            written = "".join(font[code] for one in strings if isinstance(one, pikepdf.String) for code in bytes(one))
            for content in filter(_is_number, marks):
                texts[content] = texts.get(content, "") + written
    assert not marks
    return texts


def _is_number(content: int | None) -> TypeGuard[int]:
    return content is not None


def _letters(font: Any) -> dict[int, str]:
    lines = font.ToUnicode.read_bytes().decode().splitlines()
    pairs = [line.strip("<>").split("> <") for line in lines if line.startswith("<") and "> <" in line]
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _ways_back(tree: Any, opened: Any) -> dict[tuple[int, int], tuple[int, int]]:
    numbers = pikepdf.NumberTree(tree)
    back = {}
    for number, page in enumerate(opened.pages):
        for content, element in enumerate(numbers[int(page.StructParents)]):
            back[number, content] = (number if element.Pg.objgen == page.obj.objgen else -1, int(element.K))
    return back
