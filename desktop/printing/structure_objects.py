"""Writes the steps of a structure as PDF objects: its elements, and the way back to them from the pages (14.7)."""

from array import array
from collections.abc import Iterator, Mapping, Sequence

from desktop.printing.document_metadata import text_string
from desktop.printing.pdf_objects import PackedObject
from desktop.printing.structure import Boundary, Element, Opened, Step

_PAGES_AT_ONCE = 32  # of one leaf of the parent tree: whoever asks about a page reads no more


def structure_objects(
    steps: Sequence[Step], pages: Sequence[int], root: int, numbers: Iterator[int]
) -> Iterator[PackedObject]:
    """Yield each object with its number; `root` is that of the structure, and `numbers` are free ones.

    `steps` must be whole: each element that begins ends. `pages` are the numbers of the page objects in order.
    """
    document, tree = next(numbers), next(numbers)
    yield root, f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {len(pages)}>>"
    beginnings = dict[Element, str]()
    attributes = dict[str, int]()
    for element in (Element("Document"), *dict.fromkeys(map(_element, steps))):
        if element.attributes and element.attributes not in attributes:
            attributes[element.attributes] = number = next(numbers)
            yield number, f"<<{element.attributes}>>"
        beginnings[element] = _beginning(element, attributes)
    on_pages = [array("L") for _ in pages]  # the elements of each page, by the numbers of their content
    yield from _elements(steps, pages, (root, document), (beginnings, numbers), on_pages)
    yield from _parent_tree(on_pages, tree, numbers)


def _element(step: Step) -> Element:
    if isinstance(step, Opened):
        return step.element
    return Element("Document") if isinstance(step, Boundary) else step


def _beginning(element: Element, attributes: Mapping[str, int]) -> str:
    """Return an element up to the number of its parent, which each has of its own."""
    more = f"/A {attributes[element.attributes]} 0 R" if element.attributes else ""
    language = f"/Lang({element.language})" if element.language else ""
    shows = f"/Alt{text_string(element.shows)}" if element.shows else ""
    return f"<</S/{element.tag}{more}{language}{shows}/P "


def _elements(
    steps: Sequence[Step],
    pages: Sequence[int],
    top: tuple[int, int],
    known: tuple[Mapping[Element, str], Iterator[int]],
    on_pages: Sequence["array[int]"],
) -> Iterator[PackedObject]:
    (root, document), (beginnings, numbers) = top, known
    opened: list[tuple[int, str, list[str]]] = [(document, f"{beginnings[Element('Document')]}{root} 0 R", [])]
    page = 0
    for step in steps:
        if step is Boundary.PAGE:
            page += 1
        elif step is Boundary.END:
            yield _closed(*opened.pop())
        else:
            number, (parent, _, held) = next(numbers), opened[-1]
            held.append(f"{number} 0 R")
            if isinstance(step, Opened):
                opened.append((number, f"{beginnings[step.element]}{parent} 0 R", []))
            else:
                on_page = on_pages[page]
                yield number, f"{beginnings[step]}{parent} 0 R/Pg {pages[page]} 0 R/K {len(on_page)}>>"
                on_page.append(number)
    ((number, beginning, held),) = opened
    yield _closed(number, beginning, held)


def _closed(number: int, beginning: str, held: list[str]) -> PackedObject:
    return number, f"{beginning}/K[{' '.join(held)}]>>"


def _parent_tree(on_pages: Sequence["array[int]"], tree: int, numbers: Iterator[int]) -> Iterator[PackedObject]:
    leaves = list[str]()
    for first in range(0, len(on_pages), _PAGES_AT_ONCE):
        some = on_pages[first : first + _PAGES_AT_ONCE]
        told = "".join(f"{page}[{_references(each)}]" for page, each in enumerate(some, first))
        leaves.append(f"{(number := next(numbers))} 0 R")
        yield number, f"<</Limits[{first} {first + len(some) - 1}]/Nums[{told}]>>"
    yield tree, f"<</Kids[{' '.join(leaves)}]>>"


def _references(elements: "array[int]") -> str:
    return " ".join(f"{number} 0 R" for number in elements)
