"""The document as it would be delivered now, before anybody is given it, and what to know of it."""

from dataclasses import dataclass, field

from desktop.core.campaign import DeliveredField
from desktop.core.petition_errors import QuestionedCell
from desktop.core.progress import Report, ignore
from desktop.petition.agreements.contact_like_cells import questioned_cells
from desktop.petition.agreements.letter_words import Letter, WantedLetter
from desktop.petition.agreements.promised_terms import AgreedPeople
from desktop.petition.agreements.what_may_be_delivered import ShortenedCell, read_deliverable
from desktop.petition.delivery.document_content import Parts
from desktop.petition.delivery.unprintable_rows import require_printable
from desktop.petition.delivery.writer import prove_document
from desktop.petition.earlier_deliveries.supplement import Supplement
from desktop.petition.making_delivery import document_of
from desktop.petition.review.approvals import ApprovalStanding, approval_standing
from desktop.petition.review.changed_list import ListChange, changed_since_delivery
from desktop.petition.store.opening_petition import Petition
from desktop.printing.page_measures import PaperSize


@dataclass(frozen=True, slots=True)
class DeliveryPreview:
    """The very bytes that would be written, and the words and people they hold. Nothing of it is on any disk.

    `digest` names words and people, as an approval does. `questioned`: the cells somebody has to look at; `shortened`:
    those printed without what no list prints. `change` is None where this letter was never delivered, and in a
    supplement.
    """

    pdf: bytes
    digest: bytes
    letter: Letter
    fields: tuple[DeliveredField, ...]
    named: int
    count_only: int
    agreed: AgreedPeople
    shortened: tuple[ShortenedCell, ...]
    questioned: tuple[QuestionedCell, ...]
    standing: ApprovalStanding
    change: ListChange | None
    supplement: Supplement | None = None


@dataclass(frozen=True, slots=True)
class WantedPages:
    """How a document is printed: on which paper, and in which lists and volumes."""

    paper: PaperSize = "letter"
    parts: Parts = field(default_factory=Parts)


def preview_delivery(
    petition: Petition, wanted: WantedLetter, pages: WantedPages, *, by: str, report: Report = ignore
) -> DeliveryPreview:
    """Set the document that `by` would deliver now, and prove it; nothing is noted.

    Reports people and pages. Raises what `read_deliverable` does, MissingGlyphs, PetitionError, Cancelled.
    """
    with petition.reading() as connection:
        going = read_deliverable(connection, wanted, report=report)
        digest = going.digest()
        standing = approval_standing(connection, going.letter, digest, by=by, supplement=wanted.supplement)
        change = changed_since_delivery(connection, going)
    require_printable(going.numbered_rows)
    return DeliveryPreview(
        prove_document(document_of(going, pages.paper, pages.parts), report=report),
        digest,
        going.letter,
        going.columns,
        len(going.people.rows),
        going.people.count_only,
        going.agreed,
        going.people.shortened,
        tuple(questioned_cells(going)),
        standing,
        change,
        going.supplement,
    )
