"""The document for the recipient: approved by one person, delivered by another."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import DeliveredField
from desktop.core.pack.reader import read_pack
from desktop.core.progress import Report, ignore
from desktop.petition.deliver import Edition, deliver
from desktop.petition.review.approvals import Approval as Approval
from desktop.petition.review.approvals import approve
from desktop.petition.store.store import Petition
from desktop.printing.sheet import PaperSize as PaperSize


@dataclass(frozen=True, slots=True)
class WantedDelivery:
    """Which document is wanted: the PDF to write, its paper, and its language (empty: that of the pack).

    `alone`: nobody else looked at the list.
    """

    path: Path
    language: str = ""
    paper: PaperSize = "letter"
    alone: bool = False


@dataclass(frozen=True, slots=True)
class MadeDelivery:
    """A document that was read back and proven: how many people are named and only counted, and what of them is told.

    `approved_by` is empty where nobody else looked at the list.
    """

    number: int
    path: Path
    named: int
    count_only: int
    fields: tuple[DeliveredField, ...]
    approved_by: str


def approve_list(
    petition: Petition, pack: Path, *, by: str, names: Path | None = None, report: Report = ignore
) -> Approval:
    """Say that the list as it is now may go out, and write the names to a file for reading; both or neither.

    Reports people. Raises CampaignError, DeliveryError, OutputError, PetitionError, Cancelled.
    """
    return approve(petition, read_pack(pack).delivered_fields, by=by, to=names, report=report)


def deliver_list(
    petition: Petition, pack: Path, wanted: WantedDelivery, *, by: str, report: Report = ignore
) -> MadeDelivery:
    """Write the document for the recipient, checked, and note who stands on it; both or neither.

    Reports people and pages. Raises CampaignError, DeliveryError, MissingGlyphs, NotApproved, OutputError,
    PetitionError, Cancelled.
    """
    campaign = read_pack(pack)
    edition = Edition(wanted.path, wanted.language or campaign.default_language, wanted.paper)
    made = deliver(petition, campaign, edition, by=by, alone=wanted.alone, report=report)
    named, count_only = len(made.document.rows), made.document.count_only
    return MadeDelivery(made.number, wanted.path, named, count_only, made.document.columns, made.approved_by)
