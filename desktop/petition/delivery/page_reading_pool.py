"""Reads the pages of a long document back on all cores; the verdict on them stays where it was."""

from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

import pypdfium2

from desktop.core.child_processes import begin_child, starting_children, usable_cores
from desktop.petition.delivery.pdf_readback import PageRead, read_page

FEW = 600  # pages: read here in less time than processes take to start
_RANGE = 40  # pages read at once, about a tenth of a second of one core

_own: list[pypdfium2.PdfDocument] = []  # in a worker: the document it was started with


def read_pages(pdf: bytes, opened: pypdfium2.PdfDocument) -> Generator[PageRead]:
    """Give every page of `pdf` in order; `opened` is the same, open here. Raises pypdfium2.PdfiumError.

    The document reaches the processes through the pipe they are born with, and is in no file. Whoever gives up on the
    pages ends them.
    """
    count, cores = len(opened), usable_cores()
    read = 0
    if count >= FEW and cores > 1:
        try:
            for page in _on_all_cores(pdf, count, cores):
                yield page
                read += 1
        except BrokenProcessPool:  # one was ended from outside: what is left is read here
            pass
    for number in range(read, count):
        yield read_page(opened[number])


def _on_all_cores(pdf: bytes, count: int, cores: int) -> Iterator[PageRead]:
    pool = ProcessPoolExecutor(cores, get_context("spawn"), _begin, (pdf,))
    try:
        with starting_children():
            ranges = [pool.submit(_read, first, min(first + _RANGE, count)) for first in range(0, count, _RANGE)]
        while ranges:  # let go of one after the other: together they are as large as the list
            yield from _pages(ranges.pop(0))
    finally:
        pool.shutdown(cancel_futures=True)


def _pages(outcome: Future[list[PageRead] | None]) -> list[PageRead]:
    if (pages := outcome.result()) is None:
        raise pypdfium2.PdfiumError("a page cannot be read")
    return pages


def _begin(pdf: bytes) -> None:
    begin_child()
    _own.append(pypdfium2.PdfDocument(pdf))


def _read(first: int, end: int) -> list[PageRead] | None:
    """Read some pages; None where pdfium cannot: its own errors do not travel between processes."""
    try:
        return [read_page(_own[0][number]) for number in range(first, end)]
    except pypdfium2.PdfiumError:
        return None
