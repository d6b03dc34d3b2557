"""The cover sheet of a volume: to whom, which list, which numbers, how many, and the list's fingerprint."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.petition.delivery.document_content import DeliveredDocument
from desktop.petition.delivery.letter_and_certificate import fingerprint
from desktop.petition.delivery.list_sections import ListSection, section_digest
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.blocks import PrintedBlock


@dataclass(frozen=True, slots=True)
class BoundVolume:
    """Volume `number` of `count` of a list: the rows from `first` up to `last`, counted from 0."""

    section: ListSection
    number: int
    count: int
    first: int
    last: int


def cover(document: DeliveredDocument, volume: BoundVolume) -> tuple[tuple[PrintedBlock, ...], ...]:
    """Return the cover of a volume, as one group of blocks."""
    return (tuple(_blocks(document, volume)),)


def _blocks(document: DeliveredDocument, volume: BoundVolume) -> Iterator[PrintedBlock]:
    phrases, section = phrases_for(document.language), volume.section
    yield PrintedBlock("sender", document.sender)
    yield PrintedBlock("label", phrases.to)
    yield PrintedBlock("recipient", document.recipient)
    yield PrintedBlock("title", document.title)
    if section.countries:
        yield PrintedBlock("heading", section.label or phrases.no_country)
    if volume.count > 1:
        part = phrases.volume.format(number=phrases.number(volume.number), count=phrases.number(volume.count))
        yield PrintedBlock("heading", part)
    yield PrintedBlock("row", phrases.first, figure=phrases.number(volume.first + 1))
    yield PrintedBlock("row", phrases.last, figure=phrases.number(volume.last))
    if volume.count > 1:
        yield PrintedBlock("row", phrases.named, figure=phrases.number(section.people))
    yield PrintedBlock("sum", phrases.in_volume, figure=phrases.number(volume.last - volume.first))
    yield from fingerprint(document.language, section_digest(document, section))
