"""Takes out of the petition what the campaign promised to deliver, and has no way to take more."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, insert

from desktop.core.campaign import Campaign, DeliveredField, Words
from desktop.core.countries import country_label
from desktop.core.errors import DeliveryError, PetitionError
from desktop.core.files import require_new, write_whole
from desktop.core.progress import Meter, Report, ignore
from desktop.petition.deduplication.people import PeopleList, list_people
from desktop.petition.delivery.document import DeliveredDocument, ListRow
from desktop.petition.delivery.writer import prove_document
from desktop.petition.engines.bulk_loading import load_rows
from desktop.petition.review.approvals import find_approval
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.kept import delivered, delivery
from desktop.printing.sheet import PaperSize

_CHUNK = 5000


@dataclass(frozen=True, slots=True)
class Edition:
    """Which document is wanted: the PDF to write, its language and its paper."""

    path: Path
    language: str
    paper: PaperSize


@dataclass(frozen=True, slots=True)
class Delivery:
    """One document that was handed over. `approved_by` is empty where one person did it alone."""

    number: int
    approved_by: str
    document: DeliveredDocument


def deliver(  # noqa: PLR0913 - what is delivered, by whom, and who is told how far it is
    petition: Petition,
    campaign: Campaign,
    edition: Edition,
    *,
    by: str,
    alone: bool = False,
    report: Report = ignore,
) -> Delivery:
    """Write the document for the recipient, checked, and note who stands on it, both or neither.

    Somebody else than `by` must have approved exactly this list; `alone` does without, and is written in the audit log.
    Reports the people read, the pages set, the pages read back, the people noted. Raises PetitionError for another
    campaign's petition, DeliveryError for an empty one, a list nobody approved or a language without texts,
    MissingGlyphs, OutputError (never over a file that is there), Cancelled.
    """
    path, language = edition.path, edition.language
    _check_campaign(petition, campaign, language)
    require_new(path)
    with petition.reading() as connection:
        listed = list_people(connection, campaign.delivered_fields, report=report)
        if not listed.rows and not listed.count_only:
            raise DeliveryError("Nobody is counted as valid in this petition: there is nothing to deliver.")
        digest = listed.digest()
        approved_by = "" if alone else find_approval(connection, digest, by=by).by
    document = _document(listed, campaign, language, edition.paper)
    pdf = prove_document(document, report=report)
    facts = {"approved_by": approved_by, "language": language, "file_sha256": sha256(pdf).hexdigest()}
    try:
        with petition.transaction() as connection:
            number = _note_delivery(connection, listed, facts | {"by": by}, report)
            figures = {"people": len(listed.rows), "count_only": listed.count_only}
            append_audit_line(
                connection, "delivered", by=by, delivery=number, alone=alone, list=digest.hex(), **figures, **facts
            )
            write_whole(path, pdf)  # last: a disk that refuses takes the note back as well
    except PetitionError:
        path.unlink(missing_ok=True)
        raise
    return Delivery(number, approved_by, document)


def _check_campaign(petition: Petition, campaign: Campaign, language: str) -> None:
    held = petition.campaign()
    if held is None:
        raise DeliveryError("The petition is empty: there is nothing to deliver. Merge a batch first.")
    if held[0] != campaign.id:
        raise PetitionError(f"This petition is that of “{held[0]}”, and the pack that of “{campaign.id}”.")
    if language not in campaign.words:
        raise DeliveryError(f"The pack has no texts in “{language}”. It has: {', '.join(campaign.languages)}.")


def _document(listed: PeopleList, campaign: Campaign, language: str, paper: PaperSize) -> DeliveredDocument:
    words = campaign.words[language]
    return DeliveredDocument(
        language=language,
        title=words.title,
        recipient=words.recipient,
        sender=campaign.controller.name,
        asks=words.asks,
        paragraphs=_petition_text(words),
        columns=campaign.delivered_fields,
        rows=tuple(_shown(row, campaign.delivered_fields, language) for row in listed.rows),
        count_only=listed.count_only,
        accent=campaign.look.accent,
        paper=paper,
    )


def _shown(row: ListRow, fields: tuple[DeliveredField, ...], language: str) -> ListRow:
    return tuple(
        country_label(text, language) if field == "country" and text else text
        for field, text in zip(fields, row, strict=True)
    )


def _note_delivery(connection: Connection, listed: PeopleList, facts: dict[str, str], report: Report) -> int:
    row = insert(delivery).values(at=utc_now(), people=len(listed.rows), count_only=listed.count_only, **facts)
    number = int(connection.execute(row.returning(delivery.c.number)).scalar_one())
    meter = Meter(report, "people", len(listed.matches))
    for start in range(0, len(listed.matches), _CHUNK):
        some = listed.matches[start : start + _CHUNK]
        load_rows(connection, delivered, ("delivery", "person"), [(number, person) for person in some])
        meter.advance(len(some))
    return number


def _petition_text(words: Words) -> tuple[str, ...]:
    """Return the paragraphs people put their names to, without those that only lead over to the recipient or asks."""
    section = next(section for section in words.text if section.role == "petition")
    paragraphs = (block.plain.strip() for block in section.blocks if block.kind == "paragraph")
    return tuple(paragraph for paragraph in paragraphs if not paragraph.endswith(":"))
