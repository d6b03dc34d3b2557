"""Bookmarks lead through a long document: to the letter, each list and volume, its countries, the certificate."""

from io import BytesIO

import pikepdf
import pytest

from desktop.core.errors import DeliveryError
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.document_content import Parts
from desktop.petition.delivery.writer import typeset
from desktop.printing import finishing_document

MANY = [(f"Person {number}", country) for country in ("Canada", "Chile", "") for number in range(90)]


def read(pdf: bytes) -> list[str]:
    """Read the bookmarks as pikepdf does: level, words, page from 1."""
    with pikepdf.Pdf.open(BytesIO(pdf)) as opened:
        places = {page.objgen: number for number, page in enumerate(opened.pages, 1)}

        def told(items, level):
            for item in items:
                page = item.to_dictionary_object(opened).Dest[0]
                yield f"{'- ' * level}{item.title}, {places[page.objgen]}"
                yield from told(item.children, level + 1)

        with opened.open_outline() as outline:
            return list(told(outline.root, 0))


def test_a_list_over_more_than_one_sheet_has_a_bookmark_for_each_country(document):
    assert read(typeset(document(MANY))) == [
        "Stop the ban, 1",
        "- Signatures by country, 1",
        "Named in the list, 2",
        "- Country not given, 2",
        "- Canada, 2",
        "- Chile, 3",
        "What this list holds, 5",
    ]


def test_on_one_sheet_all_countries_are_in_sight(document):
    assert read(typeset(document(MANY[:20]))) == [
        "Stop the ban, 1",
        "- Signatures by country, 1",
        "Named in the list, 2",
        "What this list holds, 3",
    ]


@pytest.mark.parametrize(
    ("parts", "lists"),
    [
        (Parts("country"), ["Country not given, 2", "Canada, 4", "Chile, 6"]),
        (Parts("whole", 1), ["Volume 1 of 3, 2", "- Country not given, 3", "- Canada, 3", "Volume 2 of 3, 4"]),
    ],
    ids=["a list for each country", "volumes"],
)
def test_a_cover_stands_for_the_list_behind_it(document, parts, lists):
    assert read(typeset(document(MANY, parts=parts)))[2 : 2 + len(lists)] == lists


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_check_finds_them_in_every_language(document, language):
    made = document(MANY, language=language)
    check_pdf(pdf := typeset(made), made)
    assert len(read(pdf)) == 7


def _changed(old, new):
    return lambda objects: {number: body.replace(old, new) for number, body in objects.items()}


def _without_last(objects):
    number, body = objects.popitem()
    before = next(each for each, other in objects.items() if f"/Next {number} 0 R" in other)
    objects[before] = objects[before].replace(f"/Next {number} 0 R", "")
    root = min(objects)
    objects[root] = objects[root].replace(f"/Last {number} ", f"/Last {before} ").replace("/Count 3", "/Count 2")
    assert "/Dest" in body
    return objects


SABOTAGE = {
    "another word": _changed("<FEFF00430061", "<FEFF00430062"),
    "another page": lambda objects: {n: b.replace("/Dest[", "/Dest[1") for n, b in objects.items()},
    "one fewer": _without_last,
    "an act": _changed("/Fit]>>", "/Fit]/A<</S/URI/URI(http://example.org)>>>>"),
    "open at first": _changed("/Count -", "/Count "),
    "another count": _changed("/Count 3", "/Count 4"),
    "words of its own": _changed("/Type/Outlines", "/Type/Outlines/T(ng@example.org)"),
}


@pytest.mark.parametrize("change", SABOTAGE.values(), ids=SABOTAGE)
def test_bookmarks_that_are_not_those_of_the_document_are_refused(document, monkeypatch, change):
    made = document(MANY)
    plain = finishing_document.bookmark_objects
    monkeypatch.setattr(
        finishing_document, "bookmark_objects", lambda *given: iter(change(dict(plain(*given))).items())
    )
    with pytest.raises(DeliveryError, match="not what was promised"):
        check_pdf(typeset(made), made)


def test_a_document_without_them_is_refused(document, monkeypatch):
    made = document(MANY)
    monkeypatch.setattr("desktop.petition.delivery.writer.bookmarks_of", lambda *_: ())
    with pytest.raises(DeliveryError, match="not what was promised"):
        check_pdf(typeset(made), made)
