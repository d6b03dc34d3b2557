"""Takes out of the petition what the campaign promised to deliver, and has no way to take more."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, insert

from desktop.core.campaign import Campaign, DeliveredField, Words
from desktop.core.countries import country_label
from desktop.core.errors import DeliveryError, OutputError, PetitionError
from desktop.core.files import write_whole
from desktop.petition.deduplication.people import PeopleList, list_people
from desktop.petition.delivery.document import DeliveredDocument, Row
from desktop.petition.delivery.writer import prove_document
from desktop.petition.review.approvals import find_approval
from desktop.petition.store.audit import note, utc_now
from desktop.petition.store.store import Petition
from desktop.petition.tables.kept import delivered, delivery
from desktop.printing.sheet import Paper

_CHUNK = 5000


@dataclass(frozen=True, slots=True)
class Edition:
    """Which document is wanted: the PDF to write, its language and its paper."""

    path: Path
    language: str
    paper: Paper


@dataclass(frozen=True, slots=True)
class Delivery:
    """One document that was handed over. `approved_by` is empty where one person did it alone."""

    number: int
    approved_by: str
    document: DeliveredDocument


def deliver(petition: Petition, campaign: Campaign, edition: Edition, *, by: str, alone: bool = False) -> Delivery:
    """Write the document for the recipient, checked, and note who stands on it, both or neither.

    Somebody else than `by` must have approved exactly this list; `alone` does without, and is written in the audit log.
    Raises PetitionError for another campaign's petition, DeliveryError for an empty one, a list nobody approved or a
    language without texts, MissingGlyphs, OutputError (never over a file that is there).
    """
    path, language = edition.path, edition.language
    _check_campaign(petition, campaign, language)
    if path.exists():
        raise OutputError(f"{path} is there already. Choose another name: what was delivered is kept as it was.")
    with petition.reading() as connection:
        listed = list_people(connection, campaign.delivered_fields)
        if not listed.rows and not listed.count_only:
            raise DeliveryError("Nobody is counted as valid in this petition: there is nothing to deliver.")
        digest = listed.digest()
        approved_by = "" if alone else find_approval(connection, digest, by).by
    document = _document(listed, campaign, language, edition.paper)
    pdf = prove_document(document)
    facts = {"approved_by": approved_by, "language": language, "file_sha256": sha256(pdf).hexdigest()}
    try:
        with petition.transaction() as connection:
            number = _note_delivery(connection, listed, facts | {"by": by})
            note(connection, by, "delivered", delivery=number, alone=alone, people=len(listed.rows),
                 count_only=listed.count_only, list=digest.hex(), **facts)  # fmt: skip
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


def _document(listed: PeopleList, campaign: Campaign, language: str, paper: Paper) -> DeliveredDocument:
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


def _shown(row: Row, fields: tuple[DeliveredField, ...], language: str) -> Row:
    return tuple(
        country_label(text, language) if field == "country" and text else text
        for field, text in zip(fields, row, strict=True)
    )


def _note_delivery(connection: Connection, listed: PeopleList, facts: dict[str, str]) -> int:
    row = insert(delivery).values(at=utc_now(), people=len(listed.rows), count_only=listed.count_only, **facts)
    number = int(connection.execute(row.returning(delivery.c.number)).scalar_one())
    for start in range(0, len(listed.matches), _CHUNK):
        some = listed.matches[start : start + _CHUNK]
        connection.execute(insert(delivered), [{"delivery": number, "person": person} for person in some])
    return number


def _petition_text(words: Words) -> tuple[str, ...]:
    """Return the paragraphs people put their names to, without those that only lead over to the recipient or asks."""
    section = next(section for section in words.text if section.role == "petition")
    paragraphs = (block.plain.strip() for block in section.blocks if block.kind == "paragraph")
    return tuple(paragraph for paragraph in paragraphs if not paragraph.endswith(":"))
