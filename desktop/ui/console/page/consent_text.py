"""A consent as staff know it: by the words beside its box, shortened, in the language of now."""

from collections.abc import Mapping
from textwrap import shorten

from PySide6.QtCore import QLocale

from desktop.office.desk.consent_texts import ConsentTexts
from desktop.ui.base.isolate_text_direction import apart

_LONGEST = 72  # characters: a menu holds them, and they tell one consent from another


def consent_in_words(request: str, texts: ConsentTexts) -> str:
    """Return the words beside a box, with its id where another's begin alike; only the id where no kept pack has it."""
    if request not in texts:
        return apart(request)
    shown = {each: _begins(said) for each, said in texts.items()}
    alike = [*shown.values()].count(shown[request]) > 1
    return apart(f"{shown[request]} ({request})" if alike else shown[request])


def _begins(said: Mapping[str, str]) -> str:
    spoken = QLocale().name()
    words = said.get(spoken) or said.get(spoken.split("_")[0]) or next(iter(said.values()), "")
    return shorten(words, _LONGEST, placeholder=" …")
