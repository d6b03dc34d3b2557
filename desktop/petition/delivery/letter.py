"""What the letter, the totals and the closing certificate say, as blocks in reading order."""

from collections.abc import Iterator

from desktop.petition.delivery.document import DeliveredDocument, list_digest, totals_by_country
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.blocks import Block


def letter(document: DeliveredDocument) -> tuple[tuple[Block, ...], ...]:
    """Return the letter, its place for a signature and the totals, each of which is best kept on one page."""
    signature = tuple(Block("sign", line) for line in phrases_for(document.language).signature)
    groups = (tuple(_opening(document)), (Block("sender", document.sender), *signature), tuple(_totals(document)))
    return tuple(group for group in groups if group)


def certificate(document: DeliveredDocument) -> tuple[tuple[Block, ...], ...]:
    """Return the closing page: how many are named, how many are not, and the list's fingerprint."""
    phrases = phrases_for(document.language)
    digest = list_digest(document)
    blocks = (
        Block("heading", phrases.certificate),
        Block("body", phrases.certified),
        Block("row", phrases.named, figure=phrases.number(len(document.rows))),
        Block("row", phrases.unnamed, figure=phrases.number(document.count_only)),
        Block("sum", phrases.total, figure=phrases.number(document.total)),
        Block("label", phrases.digest),
        *(Block("code", " ".join(half[at : at + 8] for at in range(0, 32, 8))) for half in (digest[:32], digest[32:])),
        Block("body", phrases.digest_how),
    )
    return (blocks,)


def _opening(document: DeliveredDocument) -> Iterator[Block]:
    phrases = phrases_for(document.language)
    yield Block("sender", document.sender)
    yield Block("label", phrases.to)
    yield Block("recipient", document.recipient)
    yield Block("title", document.title)
    yield from (Block("body", paragraph) for paragraph in document.paragraphs)
    yield Block("label", phrases.we_ask)
    yield from (Block("ask", ask, mark=str(number)) for number, ask in enumerate(document.asks, 1))
    yield Block("figure", phrases.number(document.total))
    yield Block("caption", phrases.counted(document.total, phrases.one_signed, phrases.many_signed))
    if document.count_only:
        yield Block("body", phrases.counted(document.count_only, phrases.one_unnamed, phrases.many_unnamed))
    yield Block("body", phrases.only.format(fields=phrases.listed(document.columns)))


def _totals(document: DeliveredDocument) -> Iterator[Block]:
    phrases = phrases_for(document.language)
    totals = totals_by_country(document)
    if not totals:
        return
    yield Block("heading", phrases.totals)
    yield from (Block("row", label, figure=phrases.number(count)) for label, count in totals.items())
    if document.count_only:
        yield Block("row", phrases.unnamed, figure=phrases.number(document.count_only))
    yield Block("sum", phrases.total, figure=phrases.number(document.total))
