"""The document for the recipient: approved by one person, delivered by another."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.campaign import DeliveredField
from desktop.core.petition_errors import CellsQuestioned as CellsQuestioned
from desktop.core.petition_errors import QuestionedCell as QuestionedCell
from desktop.core.progress import Report, ignore
from desktop.petition.agreements.letter_words import Letter as Letter
from desktop.petition.agreements.letter_words import WantedLetter as WantedLetter
from desktop.petition.agreements.promised_terms import AgreedPeople as AgreedPeople
from desktop.petition.agreements.what_may_be_delivered import ShortenedCell as ShortenedCell
from desktop.petition.delivery.document_content import Parts as Parts
from desktop.petition.earlier_deliveries.supplement import Supplement as Supplement
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.approvals import approve
from desktop.petition.review.changed_list import ListChange as ListChange
from desktop.petition.review.changed_list import changed_since_delivery
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.refusals_in_audit_log import noting_refusals
from desktop.printing.page_measures import PaperSize as PaperSize


@dataclass(frozen=True, slots=True)
class WantedDelivery:
    """Which document is wanted: the PDF to write, whose letter, its paper, and in which lists and volumes.

    `alone`: nobody else looked at it; then `accepted` are the signatures in question that stand as they are.
    """

    path: Path
    letter: WantedLetter = field(default_factory=WantedLetter)
    paper: PaperSize = "letter"
    parts: Parts = field(default_factory=Parts)
    alone: bool = False
    accepted: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ApprovedList:
    """What somebody approved: the words, what of the people is told, and how many they are, the unnamed included.

    `digest` names all of it. `agreed` counts those of other letters and those who wait too.
    `shortened`: the cells that are printed without what no list prints. `change`: since the last delivery of this
    letter, None before the first and for a supplement, of which `supplement` tells.
    """

    number: int
    people: int
    digest: bytes
    letter: Letter
    fields: tuple[DeliveredField, ...]
    agreed: AgreedPeople
    shortened: tuple[ShortenedCell, ...]
    change: ListChange | None
    supplement: Supplement | None = None


@dataclass(frozen=True, slots=True)
class MadeDelivery:
    """A document that was read back and proven: how many people are named and only counted, and what of them is told.

    `approved_by` is empty where nobody else looked at it. `agreed` counts those of other letters too, and who waits.
    `shortened`: the cells that are printed without what no list prints.
    """

    number: int
    path: Path
    letter: Letter
    named: int
    count_only: int
    fields: tuple[DeliveredField, ...]
    approved_by: str
    agreed: AgreedPeople
    shortened: tuple[ShortenedCell, ...]
    supplement: Supplement | None = None


def approve_list(
    petition: Petition,
    wanted: WantedLetter | None = None,
    *,
    by: str,
    names: Path | None = None,
    accepted: frozenset[int] = frozenset(),
    report: Report = ignore,
) -> ApprovedList:
    """Say that words and list as they are now may go out, and write the names to a file for reading; both or neither.

    `accepted`: the signatures that were in question (CellsQuestioned lists them) and stand as they are. Reports people.
    Raises CampaignError, DeliveryError, OutputError, PetitionError, Cancelled.
    """
    with noting_refusals(petition, "approval", by=by):
        given, going = approve(petition, wanted or WantedLetter(), by=by, to=names, accepted=accepted, report=report)
    list_, told = (given.number, given.people, given.digest), (going.letter, going.columns, going.agreed)
    with petition.reading() as connection:
        change = changed_since_delivery(connection, going)
    return ApprovedList(*list_, *told, going.people.shortened, change, going.supplement)


def deliver_list(petition: Petition, wanted: WantedDelivery, *, by: str, report: Report = ignore) -> MadeDelivery:
    """Write the document for the recipient, checked, and note who stands on it; both or neither.

    Reports people and pages. Raises CampaignError, DeliveryError, MissingGlyphs, NotApproved, OutputError,
    PetitionError, Cancelled.
    """
    edition = Edition(wanted.path, wanted.letter, wanted.paper, wanted.parts)
    with noting_refusals(petition, "delivery", by=by):
        made = deliver(petition, edition, by=by, alone=wanted.alone, accepted=wanted.accepted, report=report)
    named, count_only = len(made.document.rows), made.document.count_only
    going, by_whom = made.going, made.approved_by
    people = (going.letter, named, count_only, going.columns, by_whom, going.agreed)
    return MadeDelivery(made.number, wanted.path, *people, going.people.shortened, going.supplement)
