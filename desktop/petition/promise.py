"""Takes out of the petition what the campaign promised to deliver, and has no way to take more."""

from pathlib import Path

from sqlalchemy import func, select

from desktop.core.campaign import Campaign, DeliveredField, Words
from desktop.core.countries import country_label
from desktop.core.errors import DeliveryError, PetitionError
from desktop.core.names import printed_name
from desktop.petition.delivery.document import DeliveredDocument, Paper, Row
from desktop.petition.delivery.writer import deliver_document
from desktop.petition.store import Petition
from desktop.petition.tables import batch, signature


def deliver(petition: Petition, campaign: Campaign, path: Path, *, language: str, paper: Paper) -> DeliveredDocument:
    """Write the document for the recipient to `path`, checked, and return what it holds.

    Raises PetitionError for another campaign's petition, DeliveryError for an empty one or a language without texts,
    MissingGlyphs, OutputError.
    """
    held = petition.campaign()
    if held is None:
        raise DeliveryError("The petition is empty: there is nothing to deliver. Merge a batch first.")
    if held[0] != campaign.id:
        raise PetitionError(f"This petition is that of “{held[0]}”, and the pack that of “{campaign.id}”.")
    if language not in campaign.words:
        raise DeliveryError(f"The pack has no texts in “{language}”. It has: {', '.join(campaign.languages)}.")
    document = _document(petition, campaign, campaign.words[language], language, paper)
    if not document.total:
        raise DeliveryError("Every merge of this petition is undone: there is nothing to deliver.")
    deliver_document(path, document)
    return document


def _document(petition: Petition, campaign: Campaign, words: Words, language: str, paper: Paper) -> DeliveredDocument:
    rows, count_only = _people(petition, campaign.delivered_fields, language)
    return DeliveredDocument(
        language=language,
        title=words.title,
        recipient=words.recipient,
        sender=campaign.controller.name,
        asks=words.asks,
        paragraphs=_petition_text(words),
        columns=campaign.delivered_fields,
        rows=rows,
        count_only=count_only,
        accent=campaign.look.accent,
        paper=paper,
    )


def _people(petition: Petition, fields: tuple[DeliveredField, ...], language: str) -> tuple[tuple[Row, ...], int]:
    """Return the delivered fields of those who are named, and how many are counted without a name."""
    people = signature.join(batch)
    counts = batch.c.undone.is_(False) & signature.c.kept_as.is_(None)
    columns = [signature.c.given_name, signature.c.family_name]
    columns += [signature.c[field] for field in fields if field != "name"]
    named = select(*columns).select_from(people).where(counts, signature.c.listing == "named")
    unnamed = select(func.count()).select_from(people).where(counts, signature.c.listing == "count_only")
    with petition.transaction() as connection:
        rows = tuple(
            (
                printed_name(given, family),
                *(_shown(field, text, language) for field, text in zip(fields[1:], others, strict=True)),
            )
            for given, family, *others in connection.execute(named)
        )
        return rows, int(connection.execute(unnamed).scalar_one())


def _shown(field: DeliveredField, text: str, language: str) -> str:
    return country_label(text, language) if field == "country" and text else text


def _petition_text(words: Words) -> tuple[str, ...]:
    """Return the paragraphs people put their names to, without those that only lead over to the recipient or asks."""
    section = next(section for section in words.text if section.role == "petition")
    paragraphs = (block.plain.strip() for block in section.blocks if block.kind == "paragraph")
    return tuple(paragraph for paragraph in paragraphs if not paragraph.endswith(":"))
