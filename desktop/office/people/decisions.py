"""What staff declare of signatures, each act with its reason, looked at before and taken back after."""

from collections.abc import Sequence

from desktop.petition.deduplication.reason_codes import GIVEN as GIVEN
from desktop.petition.deduplication.reason_codes import REASONS as REASONS
from desktop.petition.deduplication.reason_codes import DecisionKind as DecisionKind
from desktop.petition.review.decisions import Decision as Decision
from desktop.petition.review.decisions import decide as decide
from desktop.petition.review.decisions import decide_group
from desktop.petition.review.decisions import list_decisions as list_decisions
from desktop.petition.review.decisions import require_reason as require_reason
from desktop.petition.review.revoking_decisions import preview_undo as preview_undo
from desktop.petition.review.revoking_decisions import undo_decision as undo_decision
from desktop.petition.review.signature_selection import Conditions as Conditions
from desktop.petition.review.signature_selection import DecisionPreview as DecisionPreview
from desktop.petition.review.signature_selection import Picked as Picked
from desktop.petition.review.signature_selection import preview_decision as preview_decision
from desktop.petition.review.withdrawal_by_code import look_up_code as look_up_code
from desktop.petition.review.withdrawal_by_code import withdraw_by_code as withdraw_by_code
from desktop.petition.store.opening_petition import Petition


def believe_times(petition: Petition, merge: int, *, by: str) -> Decision:
    """Say of a merge that somebody looked at its times: they are doubted no more.

    Of those who count alone: whoever may be somebody else goes on waiting. Raises PetitionError.
    """
    return decide(petition, "valid", "checked", Conditions(merge=merge, state="valid"), by=by)


def decide_same(petition: Petition, numbers: Sequence[int], *, by: str) -> tuple[Decision, ...]:
    """Say that signatures are one person's: they are counted once. Raises UsageError, PetitionError."""
    return decide_group(petition, "same", numbers, by=by)


def decide_different(petition: Petition, numbers: Sequence[int], *, by: str) -> tuple[Decision, ...]:
    """Say that signatures are each another person's: all are counted. Raises UsageError, PetitionError."""
    return decide_group(petition, "different", numbers, by=by)
