"""A delivery at the desk: which letters there are, the pages looked at, approved, and saved to a chosen place."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.progress import Report
from desktop.office.campaign.agreements import AgreedPeople, KeptAgreement, agreed_people, list_agreements
from desktop.office.deliver.approved_delivery import ListChange as ListChange
from desktop.office.deliver.approved_delivery import (
    MadeDelivery,
    WantedDelivery,
    WantedLetter,
    approve_list,
    deliver_list,
)
from desktop.office.deliver.approved_delivery import Parts as Parts
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.people.review import list_requests
from desktop.petition.agreements.letter_words import Letter as Letter
from desktop.petition.delivery.document_content import MOST_PAGES as MOST_PAGES
from desktop.petition.delivery_preview import DeliveryPreview as DeliveryPreview
from desktop.petition.delivery_preview import WantedPages as WantedPages
from desktop.petition.delivery_preview import preview_delivery as preview_delivery
from desktop.petition.earlier_deliveries.noting_delivered_people import count_deliveries
from desktop.petition.paper.paper_signature_count import count_on_paper
from desktop.petition.paper.sheets import COUNTED, sheets_in
from desktop.petition.review.approvals import Approval as Approval
from desktop.petition.review.approvals import ApprovalStanding as ApprovalStanding
from desktop.petition.review.approvals import approval_standing
from desktop.petition.review.namesakes import NOBODY, Namesakes, count_namesakes
from desktop.petition.review.review_queue import count_review, count_tagged
from desktop.printing.page_measures import PaperSize as PaperSize


@dataclass(frozen=True, slots=True)
class LettersAtHand:
    """What can be delivered, and what should be looked at before.

    `agreements`: the packs that are kept; `agreed`: how many people stand under which version, and who waits. `pairs`
    and `names` wait for a decision, `requests` of people who want to be taken off for an answer. `tallied` signatures
    are on paper alone, `uncounted` lots of sheets have no number yet; `untaken` sheets came back and are not taken in,
    so that who signed them is on no list. `delivered`: how many documents were handed over. Each of
    the `namesakes` counts, and nothing tells them apart.
    """

    agreements: tuple[KeptAgreement, ...]
    agreed: AgreedPeople
    pairs: int
    requests: int
    tallied: int
    uncounted: int
    untaken: int = 0
    delivered: int = 0
    names: int = 0
    namesakes: Namesakes = NOBODY


def look_at_letters(petition: Petition) -> LettersAtHand:
    """Return which letters there are, and what is undecided. Raises PetitionError, CampaignError."""
    with petition.reading() as connection:
        on_paper, untaken = count_on_paper(connection), len(sheets_in(connection, *COUNTED))
    return LettersAtHand(
        list_agreements(petition),
        agreed_people(petition),
        count_review(petition),
        len(list_requests(petition)),
        on_paper.signatures,
        on_paper.unknown,
        untaken,
        count_deliveries(petition),
        count_tagged(petition),
        count_namesakes(petition),
    )


def look_at_pages(desk: StaffDesk, wanted: WantedLetter, pages: WantedPages, report: Report) -> DeliveryPreview:
    """Set the document as it would be delivered now; it is on no disk. Raises what `preview_delivery` does."""
    with open_petition(desk.place) as petition:
        return preview_delivery(petition, wanted, pages, by=desk.by, report=report)


def approve_pages(
    desk: StaffDesk, shown: DeliveryPreview, accepted: frozenset[int], report: Report, *, by: str
) -> ApprovalStanding:
    """Say in the name of `by` that the pages that were looked at may go out; return how they stand then.

    Raises ListChanged where they are others by now, and what `approve_list` does.
    """
    letter = shown.letter
    wanted = _seen(shown)
    with open_petition(desk.place) as petition:
        approve_list(petition, wanted, by=by, accepted=accepted, report=report)
        with petition.reading() as connection:
            return approval_standing(connection, letter, shown.digest, by=desk.by, supplement=wanted.supplement)


@dataclass(frozen=True, slots=True)
class SavedPages:
    """Pages that were looked at, how they are printed, and the folder they are to be saved in.

    `accepted` is None where somebody else approved them; where nobody did, the signatures in question that stand.
    """

    shown: DeliveryPreview
    pages: WantedPages
    folder: Path
    accepted: frozenset[int] | None = None


def save_pages(desk: StaffDesk, saved: SavedPages, report: Report) -> MadeDelivery:
    """Deliver the pages that were looked at into a folder, under a name that nothing there has.

    Raises OutputGone where the folder is not there any more, ListChanged, and what `deliver_list` does.
    """
    letter, accepted = saved.shown.letter, saved.accepted
    wanted, alone = _seen(saved.shown), accepted is not None
    kind = "-supplement" if wanted.supplement else ""
    name = f"{letter.campaign}{kind}-{datetime.now(UTC):%Y-%m-%d}-{letter.language}"
    file = new_file(saved.folder, name, ".pdf")
    delivery = WantedDelivery(
        file, wanted, saved.pages.paper, saved.pages.parts, alone=alone, accepted=accepted or frozenset()
    )
    with open_petition(desk.place) as petition:
        return deliver_list(petition, delivery, by=desk.by, report=report)


def _seen(shown: DeliveryPreview) -> WantedLetter:
    letter = shown.letter
    return WantedLetter(letter.versions, letter.language, shown.digest, supplement=shown.supplement is not None)
