"""What stands on each page of a document: the letter, each list in its volumes with their covers, the certificate."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.letter_and_certificate import certificate, letter
from desktop.petition.delivery.list_sections import ListSection, sections
from desktop.petition.delivery.numbered_list import Plan, lay_grid, plan
from desktop.petition.delivery.volume_cover import BoundVolume, cover
from desktop.printing.block_placement import Placed, flow
from desktop.printing.blocks import PrintedBlock
from desktop.printing.page_measures import SHEETS
from desktop.printing.typeface_runs import refuse_missing

Groups = tuple[tuple[PrintedBlock, ...], ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """Sheet `sheet` of a list, counted from 0; its rows go up to `last`. The first of a volume `opens` a table."""

    section: ListSection
    plan: Plan
    sheet: int
    last: int
    opens: bool


Page = tuple[Placed, ...] | ListPage


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The pages of a document in order, and all that is written on them beside the lists, in order too."""

    pages: tuple[Page, ...]
    written: tuple[PrintedBlock, ...]


def plan_pages(document: DeliveredDocument) -> PagePlan:
    """Share a document out over pages. Raises MissingGlyphs."""
    refuse_missing(text for row in document.rows for text in row)
    sheet = SHEETS[document.paper]
    pages, written = list[Page](), list[PrintedBlock]()

    def write(groups: Groups) -> None:
        pages.extend(flow(groups, sheet))
        written.extend(chain.from_iterable(groups))

    write(letter(document))
    for section in sections(document):
        listed = plan(document, lay_grid(document, section), section)
        for volume, sheets in _volumes(document, section, listed):
            if volume:
                write(cover(document, volume))
            for number in sheets:
                last = listed.rows_of(number)[1]
                pages.append(ListPage(section, listed, number, last, opens=number == sheets[0]))
    write(certificate(document))
    return PagePlan(tuple(pages), tuple(written))


def _volumes(
    document: DeliveredDocument, section: ListSection, listed: Plan
) -> Iterator[tuple[BoundVolume | None, range]]:
    """Give the volumes of a list, each with its sheets; None for one without a cover, where nothing is parted."""
    size = document.parts.volume_pages or listed.sheets
    starts = range(0, listed.sheets, size)
    for number, start in enumerate(starts, 1):
        sheets = range(start, min(start + size, listed.sheets))
        first, last = listed.rows_of(sheets[0])[0], listed.rows_of(sheets[-1])[1]
        parted = document.parts.volume_pages or section.countries
        yield BoundVolume(section, number, len(starts), first, last) if parted else None, sheets
