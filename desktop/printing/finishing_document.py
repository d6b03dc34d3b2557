"""Finishes a document whose pages are drawn: readers are told its structure, and archives what they ask for."""

import re
import zlib
from collections.abc import Mapping, Sequence
from io import BytesIO
from itertools import chain, count, islice

from reportlab.pdfgen.canvas import Canvas

from desktop.printing.bookmarks import Bookmark, bookmark_objects
from desktop.printing.colour_profile import NAME, srgb_profile
from desktop.printing.document_metadata import DocumentFacts, info, xmp
from desktop.printing.pdf_objects import FileWriter, read_objects, stream
from desktop.printing.structure import Structure
from desktop.printing.structure_objects import structure_objects

_PAGE = re.compile(
    rb"<<\n/Contents (\d+) 0 R /MediaBox (\[[\d. ]+\]) /Parent (\d+) 0 R /Resources <<\n"
    rb"/Font (\d+) 0 R /ProcSet \[[\w/ ]+\]\n>> /Rotate 0 /Trans <<\n\n>> \n  /Type /Page\n>>"
)


def finish(
    canvas: Canvas, file: BytesIO, structure: Structure, facts: DocumentFacts, bookmarks: Sequence[Bookmark] = ()
) -> bytes:
    """Return the finished file; `canvas` draws into `file`. Aimed at PDF/UA-1 and PDF/A-2a, and claiming neither.

    reportlab writes fonts and pages. Its catalog, its metadata and its table of places are replaced.
    """
    canvas.save()
    drawn = file.getvalue()
    objects = read_objects(drawn)
    trailer = drawn[drawn.rindex(b"trailer") :]
    described, catalog = (int(_only(name + rb" (\d+) 0 R", trailer)) for name in (b"/Info", b"/Root"))
    tree = int(_only(rb"/Pages (\d+) 0 R", objects[catalog]))
    pages = [int(each) for each in re.findall(rb"(\d+) 0 R", _only(rb"/Kids \[([^\]]*)\]", objects[tree]))]
    for place, page in enumerate(pages):
        objects[page] = _page(objects[page], place)
    numbers = count(max(objects) + 1)
    root, packet, profile = islice(numbers, 3)
    parts = {"Pages": tree, "StructTreeRoot": root, "Metadata": packet}
    told = structure_objects(structure.steps, pages, root, numbers)
    if bookmarks:
        parts["Outlines"] = next(numbers)
        told = chain(told, bookmark_objects(bookmarks, pages, parts["Outlines"], numbers))
    objects[described] = info(facts).encode()
    objects[catalog] = _catalog(facts.language, parts, profile)
    objects[packet] = stream("/Type/Metadata/Subtype/XML", xmp(facts))
    objects[profile] = stream("/N 3/Filter/FlateDecode", zlib.compress(srgb_profile()))
    writer = FileWriter(numbers)
    for number, body in objects.items():
        writer.add(number, body)
    writer.pack(told)
    return writer.finish({"Root": catalog, "Info": described})


def _page(drawn: bytes, place: int) -> bytes:
    """Return a page that says where in the tree its content is found, and how one goes through it; no transition."""
    found = _PAGE.fullmatch(drawn)
    if not found:
        raise AssertionError("reportlab writes pages in another way than it did")
    contents, box, parent, fonts = found.groups()
    return (
        b"<</Type/Page/Parent %b 0 R/MediaBox%b/Resources<</Font %b 0 R>>/Contents %b 0 R/Tabs/S/StructParents %d>>"
        % (parent, box, fonts, contents, place)
    )


def _catalog(language: str, parts: Mapping[str, int], profile: int) -> bytes:
    """Return what a reader begins with. Colours are told by one profile for all of the document (14.11.5)."""
    references = "".join(f"/{name} {number} 0 R" for name, number in parts.items())
    named = f"/OutputConditionIdentifier({NAME})/Info({NAME})"
    intent = f"/Type/OutputIntent/S/GTS_PDFA1{named}/DestOutputProfile {profile} 0 R"
    return (
        f"<</Type/Catalog{references}/Lang({language})/MarkInfo<</Marked true>>"
        f"/OutputIntents[<<{intent}>>]/ViewerPreferences<</DisplayDocTitle true>>>>"
    ).encode()


def _only(pattern: bytes, text: bytes) -> bytes:
    (found,) = re.findall(pattern, text)
    return bytes(found)
