"""Answers to the further questions that a pack names itself: a line of text, a day, or a statement to tick."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.core.campaign import Campaign, ExtraField
from desktop.core.event import is_day
from desktop.core.one_line_text import clean_line
from desktop.core.sealed_text_limits import written_bytes

STATED = "yes"  # what is sealed for a statement that was ticked

ExtraReason = Literal["missing", "too_long", "not_a_day", "not_stated"]


@dataclass(frozen=True, slots=True)
class ExtraProblem:
    """Something to mend in the answer to the further question with this id."""

    id: str
    reason: ExtraReason


def find_extra_problems(campaign: Campaign, typed: Mapping[str, str]) -> tuple[ExtraProblem, ...]:
    """Return everything wrong with the answers, in the order of the questions."""
    found = ((asked.id, _reason(asked, clean_line(typed.get(asked.id, "")))) for asked in campaign.extra)
    return tuple(ExtraProblem(id_, reason) for id_, reason in found if reason)


def tidy_extra(campaign: Campaign, typed: Mapping[str, str]) -> dict[str, str]:
    """Return the answers that were given to questions this campaign asks, each as one line."""
    given = {asked.id: clean_line(typed.get(asked.id, "")) for asked in campaign.extra}
    return {id_: text for id_, text in given.items() if text}


def _reason(asked: ExtraField, text: str) -> ExtraReason | None:
    if not text:
        missing: ExtraReason = "not_stated" if asked.kind == "statement" else "missing"
        return missing if asked.need == "required" else None
    if asked.kind == "statement":
        return None if text == STATED else "not_stated"
    if asked.kind == "day":
        return None if is_day(text) else "not_a_day"
    return "too_long" if written_bytes(text) > asked.longest else None
