"""Which answer a cell means once it stands in our own words: a yes, a no, or that somebody asked to stop."""

from typing import Literal

from desktop.core.consent import KeptAnswer
from desktop.petition.importing.understanding.known_answer_words import meaning

# The word in which an answer is kept beside its meaning: a “no” says only that no yes was given.
_KEPT: dict[str, tuple[KeptAnswer, str]] = {
    "yes": ("yes", ""),
    "not given": ("not_given", "no"),
    "withdrawn": ("withdrawn", "no"),
    "not asked": ("not_asked", ""),
}


def read_answer(text: str) -> Literal["yes", "no"] | None:
    """Return what a cell says, None where it is neither."""
    means = meaning("consent", text)
    return "yes" if means == "yes" else "no" if means in ("not given", "withdrawn") else None


def read_consent(text: str) -> tuple[KeptAnswer, str]:
    """Return what a cell means, and the word that it is kept as."""
    return _KEPT[meaning("consent", text) or "not asked"]
