"""Why a signature stands as it does: every reason code there is. Its words belong to whoever shows it."""

from collections.abc import Mapping
from typing import Literal

DecisionKind = Literal["valid", "invalid", "withdrawn"]

# What staff may give as their reason, for each kind of decision.
GIVEN: Mapping[DecisionKind, tuple[str, ...]] = {
    "valid": ("checked", "confirmed"),
    "invalid": ("nobody", "prank", "not_theirs", "test", "illegible", "too_young", "twice_on_paper", "other"),
    "withdrawn": ("by_code", "asked"),
}
# What the rules of docs/adr/0006-duplicates.md find by themselves.
FOUND = ("same_person", "decided_same", "similar_name", "same_email", "same_name_and_place", "same_id", "tag")
REASONS = (*FOUND, *(code for codes in GIVEN.values() for code in codes))
