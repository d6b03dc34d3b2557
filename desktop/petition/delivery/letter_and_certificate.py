"""What the letter, the totals and the closing certificate say, as blocks in reading order."""

from collections.abc import Iterator

from desktop.petition.delivery.document_content import DeliveredDocument, list_digest, totals_by_country
from desktop.petition.delivery.fingerprint_qr_code import modules_of
from desktop.petition.delivery.phrases import phrases_for
from desktop.printing.blocks import PrintedBlock


def letter(document: DeliveredDocument) -> tuple[tuple[PrintedBlock, ...], ...]:
    """Return the letter, its place for a signature and the totals, each of which is best kept on one page."""
    signature = tuple(PrintedBlock("sign", line) for line in phrases_for(document.language).signature)
    groups = (
        tuple(_opening(document)),
        (PrintedBlock("sender", document.sender), *signature),
        tuple(_totals(document)),
        tuple(_all_together(document)),
    )
    return tuple(group for group in groups if group)


def certificate(document: DeliveredDocument) -> tuple[tuple[PrintedBlock, ...], ...]:
    """Return the closing page: how many are named, how many are not, and the list's fingerprint."""
    phrases = phrases_for(document.language)
    digest = list_digest(document)
    blocks = (
        PrintedBlock("heading", phrases.certificate),
        PrintedBlock("body", phrases.certified_new if document.before else phrases.certified),
        PrintedBlock("row", phrases.named, figure=phrases.number(len(document.rows))),
        PrintedBlock("row", phrases.unnamed, figure=phrases.number(document.count_only)),
        PrintedBlock("sum", phrases.total, figure=phrases.number(document.total)),
        *fingerprint(document.language, digest),
        PrintedBlock("body", phrases.digest_how),
    )
    return (blocks,)


def fingerprint(language: str, digest: str) -> Iterator[PrintedBlock]:
    """Give a fingerprint to be read, and as a QR code to be compared without typing."""
    words = phrases_for(language).digest
    yield PrintedBlock("label", words)
    for half in (digest[:32], digest[32:]):
        yield PrintedBlock("code", " ".join(half[at : at + 8] for at in range(0, 32, 8)))
    yield PrintedBlock("squares", "", modules=modules_of(digest), shows=words)


def _opening(document: DeliveredDocument) -> Iterator[PrintedBlock]:
    phrases = phrases_for(document.language)
    yield PrintedBlock("sender", document.sender)
    yield PrintedBlock("label", phrases.to)
    yield PrintedBlock("recipient", document.recipient)
    yield PrintedBlock("title", document.title)
    if document.before:
        yield PrintedBlock("body", phrases.supplement)
    yield from (PrintedBlock("body", paragraph) for paragraph in document.paragraphs)
    yield PrintedBlock("label", phrases.we_ask)
    yield from (PrintedBlock("ask", ask, mark=str(number)) for number, ask in enumerate(document.asks, 1))
    yield PrintedBlock("figure", phrases.number(document.total))
    signed = phrases.new if document.before else phrases.counted(phrases.signed, document.total)
    yield PrintedBlock("caption", signed)
    if document.count_only:
        yield PrintedBlock("body", phrases.counted(phrases.not_named, document.count_only))
    yield PrintedBlock("body", phrases.only.format(fields=phrases.listed(document.columns)))


def _totals(document: DeliveredDocument) -> Iterator[PrintedBlock]:
    phrases = phrases_for(document.language)
    totals = totals_by_country(document)
    if not totals:
        return
    yield PrintedBlock("heading", phrases.totals)
    yield from (
        PrintedBlock("row", label or phrases.no_country, figure=phrases.number(count))
        for label, count in totals.items()
    )
    if document.count_only:
        yield PrintedBlock("row", phrases.unnamed, figure=phrases.number(document.count_only))
    yield PrintedBlock("sum", phrases.total, figure=phrases.number(document.total))


def _all_together(document: DeliveredDocument) -> Iterator[PrintedBlock]:
    phrases, before = phrases_for(document.language), document.before
    if not before:
        return
    yield PrintedBlock("heading", phrases.together)
    yield PrintedBlock("row", phrases.before, figure=phrases.number(before.earlier))
    yield PrintedBlock("row", phrases.gone, figure=phrases.number(before.gone))
    yield PrintedBlock("row", phrases.new, figure=phrases.number(document.total))
    yield PrintedBlock("sum", phrases.together, figure=phrases.number(document.together))
