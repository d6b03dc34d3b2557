"""Lists by country and volumes with covers read back as what they are, and sabotaged ones are refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from desktop.core.errors import DeliveryError
from desktop.petition.delivery.document_check import check_pdf
from desktop.petition.delivery.document_content import Before, DeliveredDocument, Parts, list_digest
from desktop.petition.delivery.fingerprint_qr_code import modules_of
from desktop.petition.delivery.list_sections import section_digest, sections
from desktop.petition.delivery.page_plan import ListPage, PagePlan, plan_pages
from desktop.petition.delivery.phrases import letter_languages
from desktop.petition.delivery.writer import prove_document, typeset

PEOPLE = [
    *((f"Person {number:03}", "Canada") for number in range(120)),
    *((f"Personne {number}", "France") for number in range(8)),
    ("محمد علي", "Egypt"),
]
PARTED = Parts("country", 1)


def codes(pdf: bytes) -> list[list[str]]:
    """What each page's QR codes say, seen by a reader that had no part in writing them."""
    pages = PdfDocument(pdf)
    return [[one.text for one in zxingcpp.read_barcodes(page.render(scale=2).to_pil())] for page in pages]


def test_each_country_has_its_own_list_cover_total_and_fingerprint(document):
    delivered = document(PEOPLE, parts=Parts("country"))
    pdf = prove_document(delivered)
    found = sections(delivered)
    assert [(each.label, each.people) for each in found] == [("Canada", 120), ("Egypt", 1), ("France", 8)]
    said = [text for page in codes(pdf) for text in page]
    assert said == [*(section_digest(delivered, each) for each in found), list_digest(delivered)]
    covers = [page for page in PdfDocument(pdf) if "First number" in page.get_textpage().get_text_range()]
    assert len(covers) == 3
    assert "Egypt" in covers[1].get_textpage().get_text_range()


@pytest.mark.parametrize("pages", [1, 2])
def test_a_long_list_is_bound_in_volumes_whose_numbers_follow_each_other_and_whose_totals_add_up(document, pages):
    people = PEOPLE * pages
    delivered = document(people, parts=Parts(volume_pages=pages))
    plan = plan_pages(delivered)
    sheets = [page for page in plan.pages if isinstance(page, ListPage)]
    figures = [(block.text, block.figure) for block in plan.written if "number" in block.text or "volume" in block.text]
    last = [int(figure) for text, figure in figures if text == "Last number"]
    assert [int(figure) for text, figure in figures if text == "First number"] == [1, *(each + 1 for each in last[:-1])]
    assert last == [sheets[pages - 1].last, sheets[-1].last]
    assert sum(int(figure) for text, figure in figures if text == "Named in this volume") == len(people)
    assert "Volume 2 of 2" in [block.text for block in plan.written]
    check_pdf(typeset(delivered), delivered)


@pytest.mark.parametrize("language", letter_languages())
def test_parted_documents_of_every_language_and_paper_read_back(document, language):
    for paper in ("a4", "letter"):
        prove_document(document(PEOPLE[100:], language=language, paper=paper, parts=PARTED, before=Before(30, 2)))


def test_a_volume_has_at_least_a_page_and_no_more_than_anybody_binds():
    for pages in (-1, 2001):
        with pytest.raises(DeliveryError, match="A volume has"):
            Parts(volume_pages=pages)


NAMES = st.sampled_from(["Ann", "Bo Lee", "王小明", "محمد", "שרה כהן", "Zoë 𠮷田", "Ng"])
ROWS = st.lists(st.tuples(NAMES, st.sampled_from(["", "Canada", "Côte d’Ivoire", "Egypt"])), max_size=60)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.sampled_from(["whole", "country"]), st.integers(0, 2), st.booleans())
def test_whatever_is_parted_holds_each_row_once_in_its_own_list_and_reads_back(document, rows, lists, pages, more):
    before = Before(7, 3) if more else None
    delivered = document(rows, parts=Parts(lists, pages), before=before, count_only=1)
    found = sections(delivered)
    assert [row for each in found for row in delivered.rows[each.first : each.last]] == list(delivered.rows)
    if lists == "country":
        assert all({row[1] for row in delivered.rows[each.first : each.last]} == {each.label} for each in found)
    prove_document(delivered)


Sabotage = Callable[[DeliveredDocument], bytes]


def rows_of(change: Callable[[list[tuple[str, str]]], object]) -> Sabotage:
    """A document of other people, whose totals and fingerprints are right for them."""

    def make(delivered: DeliveredDocument) -> bytes:
        rows = list(delivered.rows)
        change(rows)
        return typeset(replace(delivered, rows=tuple(rows)))

    return make


def said(**changes: object) -> Sabotage:
    """The same people in a document that says something else of them."""
    return lambda delivered: typeset(replace(delivered, **changes))


def pages_of(change: Callable[[list], object]) -> Sabotage:
    """The same document with other pages."""

    def make(delivered: DeliveredDocument) -> bytes:
        pages = list(plan_pages(delivered).pages)
        change(pages)
        return typeset(delivered, PagePlan(tuple(pages), ()))

    return make


def covers_of(pages: list) -> list[int]:
    """Where the covers are: before each first sheet."""
    return [at - 1 for at in lists_of(pages) if not isinstance(pages[at - 1], ListPage)]


def lists_of(pages: list) -> list[int]:
    return [at for at, page in enumerate(pages) if isinstance(page, ListPage)]


def swap(pages: list, one: int, other: int) -> None:
    pages[one], pages[other] = pages[other], pages[one]


def block(pages: list, at: int, part: str, **changes: object) -> None:
    """Change the last block of this part on a page."""
    place = max(place for place, one in enumerate(pages[at]) if one.block.part == part)
    changed = replace(pages[at][place], block=replace(pages[at][place].block, **changes))
    if "text" in changes:
        changed = replace(changed, lines=(str(changes["text"]),))
    pages[at] = (*pages[at][:place], changed, *pages[at][place + 1 :])


def squares(change: Callable[[list[list[bool]]], object]) -> Sabotage:
    """The code of the first cover with other squares."""

    def alter(pages: list) -> None:
        at = covers_of(pages)[0]
        rows = [list(row) for row in pages[at][-1].block.modules]
        change(rows)
        block(pages, at, "squares", modules=tuple(map(tuple, rows)))

    return pages_of(alter)


_WRONG, _OTHER = " ".join(["01234567"] * 4), modules_of("0" * 64)
SABOTAGE: dict[str, Sabotage] = {
    "somebody in another country's list": rows_of(lambda rows: rows.__setitem__(0, (rows[0][0], "France"))),
    "somebody left out": rows_of(lambda rows: rows.pop(5)),
    "somebody more": rows_of(lambda rows: rows.append(("One More", "France"))),
    "another letter in a name": rows_of(lambda rows: rows.__setitem__(3, ("Persom 003", "Canada"))),
    "two names exchanged for one twice": rows_of(lambda rows: rows.__setitem__(4, rows[3])),
    "no lists": said(parts=Parts(volume_pages=1)),
    "volumes of another size": said(parts=Parts("country", 2)),
    "another total of who is not named": said(count_only=3),
    "another figure of who was handed over before": said(before=Before(31, 2)),
    "another figure of who is gone": said(before=Before(30, 3)),
    "no word of a supplement": said(before=None),
    "a cover left out": pages_of(lambda pages: pages.pop(covers_of(pages)[1])),
    "two covers exchanged": pages_of(lambda pages: swap(pages, *covers_of(pages)[:2])),
    "two sheets exchanged": pages_of(lambda pages: swap(pages, *lists_of(pages)[:2])),
    "a sheet twice": pages_of(lambda pages: pages.insert(lists_of(pages)[0], pages[lists_of(pages)[0]])),
    "a sheet left out": pages_of(lambda pages: pages.pop(lists_of(pages)[-1])),
    "another total on a cover": pages_of(lambda pages: block(pages, covers_of(pages)[0], "sum", figure="12")),
    "other numbers on a cover": pages_of(lambda pages: block(pages, covers_of(pages)[0], "row", figure="12")),
    "another fingerprint on a cover": pages_of(lambda pages: block(pages, covers_of(pages)[0], "code", text=_WRONG)),
    "the code of another list": pages_of(lambda pages: block(pages, covers_of(pages)[0], "squares", modules=_OTHER)),
    "one square of a code": squares(lambda rows: rows[20].__setitem__(20, not rows[20][20])),
    "a code mirrored": squares(lambda rows: [row.reverse() for row in rows]),
    "a code without ink": squares(lambda rows: rows.__setitem__(slice(4, -4), [rows[0]] * (len(rows) - 8))),
}


@pytest.fixture
def delivered(document) -> DeliveredDocument:
    return document(PEOPLE, parts=PARTED, before=Before(30, 2), count_only=2)


@pytest.mark.parametrize("sabotage", SABOTAGE.values(), ids=SABOTAGE)
def test_a_sabotaged_delivery_is_refused(delivered, sabotage):
    with pytest.raises(DeliveryError, match="not what was promised"):
        check_pdf(sabotage(delivered), delivered)


def test_the_sabotage_begins_from_one_that_passes(delivered):
    check_pdf(pages_of(list)(delivered), delivered)
    assert len(SABOTAGE) >= 20
