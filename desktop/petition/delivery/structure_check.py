"""Holds the structure that readers are told against the pages: each piece of them stands in it once, as what it is."""

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from desktop.petition.delivery.file_check import FileRead, PackedObjects
from desktop.petition.delivery.refusal import refused

_ROOT = re.compile(r"<</Type/StructTreeRoot/K (\d+) 0 R/ParentTree (\d+) 0 R/ParentTreeNextKey (\d+)>>")
_ELEMENT = re.compile(
    r"<</S/(\w+)(?:/A (\d+) 0 R)?(?:/Lang\(([\w-]+)\))?(?:/Alt<FEFF([0-9A-F]+)>)?/P (\d+) 0 R"
    r"(?:/Pg (\d+) 0 R/K (\d+)|/K\[((?:\d+ 0 R ?)*)\])>>"
)
_ATTRIBUTES = re.compile(r"<<(/O/[\w/\[\]. -]+)>>")
_TREE = re.compile(r"<</Kids\[((?:\d+ 0 R ?)*)\]>>")
_LEAF = re.compile(r"<</Limits\[(\d+) (\d+)\]/Nums\[((?:\d+\[[\dR ]*\])*)\]>>")
_PAGE = re.compile(
    rb"<</Type/Page/Parent \d+ 0 R/MediaBox\[[\d. ]+\]/Resources<</Font \d+ 0 R>>/Contents \d+ 0 R"
    rb"/Tabs/S/StructParents (\d+)>>"
)
_REFERENCE = re.compile(r"(\d+) 0 R")


def check_structure(
    file: FileRead, objects: PackedObjects, pages: Sequence[int], counts: Sequence[int], expected: Iterable[str]
) -> None:
    """Prove that the structure is `expected`, and that it and the pages lead to each other. Raises DeliveryError.

    `counts`: how many pieces each page marks. Each has exactly one element, in the order of the pages and on them; the
    way back from a page to its elements leads to these. Elements say nothing but what they are: what they hold, that
    pages say. `expected` and what is read are told alike: an element by its type, attributes, language and what a
    picture shows, with a bracket where it holds others, and one for its end.
    """
    tree = _number(rb"/StructTreeRoot (\d+) 0 R", file.plain[file.root])
    root = _ROOT.fullmatch(objects.take(tree))
    if not root:
        raise refused("it has no structure")
    walk = _Walk(objects, pages)
    for found, wanted in zip_longest(walk.tell(int(root[1]), tree), expected):
        if found != wanted:
            raise refused("readers are told another structure")
    if [len(each) for each in walk.on_pages] != list(counts) or int(root[3]) != len(counts):
        raise refused("what is marked on a page and what its structure holds differ")
    _check_way_back(objects, int(root[2]), walk.on_pages)


class _Walk:
    """Goes through the structure, element by element; each is taken out of the objects as it is met."""

    def __init__(self, objects: PackedObjects, pages: Sequence[int]) -> None:
        self._objects = objects
        self._places = {number: place for place, number in enumerate(pages)}
        self._page = 0
        self.on_pages = [array("L") for _ in pages]
        self._known: dict[int, str] = {}

    def tell(self, first: int, parent: int) -> Iterator[str]:
        """Yield what readers are told, from this element on."""
        going: list[tuple[int, Iterator[int]]] = [(parent, iter((first,)))]
        while going:
            parent, held = going[-1]
            number = next(held, None)
            if number is None:
                going.pop()
                if going:
                    yield ")"
                continue
            found = _ELEMENT.fullmatch(self._objects.take(number))
            if not found or int(found[5]) != parent:
                raise refused("its structure is not whole")
            if found[8] is None:
                self._note(number, int(found[6]), int(found[7]))
                yield self._described(found)
            else:
                going.append((number, iter([int(each) for each in _REFERENCE.findall(found[8])])))
                yield f"{self._described(found)}("

    def _note(self, number: int, page: int, content: int) -> None:
        place = self._places.get(page, -1)
        if place < self._page or content != len(self.on_pages[place]):
            raise refused("its structure is not in the order of its pages")
        self._page = place
        self.on_pages[place].append(number)

    def _described(self, found: re.Match[str]) -> str:
        tag, attributes, language, shows = found[1], found[2], found[3], found[4]
        if attributes:
            tag += self._attributes(int(attributes))
        if language:
            tag += f":{language}"
        return f"{tag}={bytes.fromhex(shows).decode('utf-16-be', errors='replace')}" if shows else tag

    def _attributes(self, number: int) -> str:
        if number not in self._known:
            found = _ATTRIBUTES.fullmatch(self._objects.take(number))
            if not found:
                raise refused("its structure has attributes that it should not")
            self._known[number] = found[1]
        return self._known[number]


def page_numbers(file: FileRead) -> list[int]:
    """Return the pages in order; each says that it is that one, and nothing else."""
    tree = file.plain.get(_number(rb"/Pages (\d+) 0 R", file.plain[file.root]), b"")
    kids = re.search(rb"/Kids \[([\d R\n]*)\]", tree)
    pages = [int(each) for each in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
    for place, number in enumerate(pages):
        found = _PAGE.fullmatch(file.plain.get(number, b""))
        if not found or int(found[1]) != place:
            raise refused("a page does not say where its structure is")
    return pages


def _check_way_back(objects: PackedObjects, number: int, on_pages: Sequence[Sequence[int]]) -> None:
    tree = _TREE.fullmatch(objects.take(number))
    page = 0
    for leaf in map(int, _REFERENCE.findall(tree[1])) if tree else ():
        found = _LEAF.fullmatch(objects.take(leaf))
        if not found or int(found[1]) != page:
            break
        some = on_pages[page : int(found[2]) + 1]
        if found[3] != "".join(f"{page + at}[{_references(each)}]" for at, each in enumerate(some)):
            break
        page += len(some)
    if page != len(on_pages):
        raise refused("its pages do not lead back to its structure")


def _references(numbers: Iterable[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def _number(pattern: bytes, body: bytes) -> int:
    found = re.search(pattern, body)
    return int(found[1]) if found else 0
