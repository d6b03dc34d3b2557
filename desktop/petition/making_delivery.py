"""Writes the document of a delivery, checked, and notes who stands on it: what each person agreed to, and no more."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, insert

from desktop.core.campaign import DeliveredField
from desktop.core.countries import country_label
from desktop.core.progress import Report, ignore
from desktop.core.whole_files import new_with
from desktop.petition.agreements.contact_like_cells import require_answers
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.agreements.what_may_be_delivered import Deliverable, PeopleList, read_deliverable
from desktop.petition.delivery.document_content import Before, DeliveredDocument, ListRow, Parts
from desktop.petition.delivery.unprintable_rows import require_printable
from desktop.petition.delivery.writer import prove_document
from desktop.petition.earlier_deliveries.noting_delivered_people import note_people
from desktop.petition.replay_log.deliveries_and_exports import delivered_entry
from desktop.petition.replay_log.entries import PastSending
from desktop.petition.replay_log.noting import note
from desktop.petition.review.approvals import find_approval
from desktop.petition.store.audit import AuditFact, append_audit_line, last_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import delivery
from desktop.printing.page_measures import PaperSize


@dataclass(frozen=True, slots=True)
class Edition:
    """Which document is wanted: the PDF to write, its letter, its paper, and in which lists and volumes."""

    path: Path
    letter: WantedLetter = field(default_factory=WantedLetter)
    paper: PaperSize = "letter"
    parts: Parts = field(default_factory=Parts)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One document that was handed over. `approved_by` is empty where one person did it alone."""

    number: int
    approved_by: str
    document: DeliveredDocument
    going: Deliverable


def deliver(  # noqa: PLR0913 - what is delivered, by whom, and who is told how far it is
    petition: Petition,
    edition: Edition,
    *,
    by: str,
    alone: bool = False,
    accepted: frozenset[int] = frozenset(),
    report: Report = ignore,
) -> Delivery:
    """Write the document for the recipient, checked, and note who stands on it, both or neither.

    Somebody else than `by` must have approved exactly these words and people; `alone` does without, and is written in
    the audit log, as is who is left out; then `accepted` are the signatures in question that were looked at. Reports
    the people read, the pages set, the pages read back, the people noted.
    Raises what `read_deliverable` does, ListChanged also where it changed while the pages were set, NotApproved,
    MissingGlyphs, OutputError (never over a file that is there), PetitionError, Cancelled.
    """
    with new_with(edition.path) as write:
        with petition.reading() as connection:
            since = last_line(connection)
            going = read_deliverable(connection, edition.letter, report=report)
            approved_by = "" if alone else find_approval(connection, going.digest(), by=by).by
            answered = require_answers(going, accepted) if alone else []
        require_printable(going.numbered_rows)
        document = document_of(going, edition.paper, edition.parts)
        pdf = prove_document(document, report=report)
        facts = {"approved_by": approved_by, "language": document.language, "file_sha256": sha256(pdf).hexdigest()}
        with petition.transaction() as connection:
            going, at = _as_set(connection, going, edition.letter, since), utc_now()
            number = _note_delivery(connection, going.people, {"at": at, "by": by, **facts}, report)
            told: dict[str, AuditFact] = {**facts, **_figures(going), "questioned": answered}
            append_audit_line(connection, "delivered", by=by, delivery=number, alone=alone, **told)
            write(pdf)  # last: a disk that refuses takes the note back as well
            note(petition, connection, (_entry(number, at, going),))
    return Delivery(number, approved_by, document, going)


def _as_set(connection: Connection, going: Deliverable, wanted: WantedLetter, since: int) -> Deliverable:
    """Return who is delivered, read again where anything was done after line `since` of the log, as pages were set.

    Somebody may have withdrawn meanwhile, or another window handed over the same people. Raises ListChanged, and what
    `read_deliverable` does.
    """
    if last_line(connection) == since:
        return going
    return read_deliverable(connection, replace(wanted, seen=going.digest()))


def _entry(number: int, at: str, going: Deliverable) -> PastSending:
    people = len(going.people.rows) + going.people.count_only
    return delivered_entry(number, at, people, going.letter.versions)


def _figures(going: Deliverable) -> dict[str, AuditFact]:
    left_out = {str(version): people for version, people in going.left_out.items()}
    return {
        "list": going.digest().hex(),
        "people": len(going.people.rows),
        "count_only": going.people.count_only,
        "versions": list(going.letter.versions),
        "left_out": left_out,
        "waiting": going.waiting,
        "without_emoji": [cell.number for cell in going.people.shortened],
        "unnamed_noted": True,
        **({"supplement": asdict(going.supplement)} if going.supplement else {}),
    }


def document_of(going: Deliverable, paper: PaperSize, parts: Parts) -> DeliveredDocument:
    """Return what the recipient is given, as it is typeset."""
    letter = going.letter
    return DeliveredDocument(
        language=letter.language,
        title=letter.title,
        recipient=letter.recipient,
        sender=letter.sender,
        asks=letter.asks,
        paragraphs=letter.paragraphs,
        columns=going.columns,
        rows=tuple(_shown(row, going.columns, letter.language) for row in going.people.rows),
        count_only=going.people.count_only,
        before=Before(going.supplement.earlier, going.supplement.gone) if going.supplement else None,
        accent=letter.accent,
        paper=paper,
        parts=parts,
    )


def _shown(row: ListRow, fields: tuple[DeliveredField, ...], language: str) -> ListRow:
    return tuple(
        country_label(text, language) if field == "country" and text else text
        for field, text in zip(fields, row, strict=True)
    )


def _note_delivery(connection: Connection, listed: PeopleList, facts: Mapping[str, str], report: Report) -> int:
    row = insert(delivery).values(people=len(listed.rows), count_only=listed.count_only, **facts)
    number = int(connection.execute(row.returning(delivery.c.number)).scalar_one())
    note_people(connection, number, listed.person_keys, listed.unnamed, report)
    return number
