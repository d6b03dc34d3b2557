"""Collects what is wrong with a pack, so that one reading names every place there is to mend."""

from collections.abc import Callable
from typing import TypeVar

from desktop.core.errors import CampaignError, PackFaulty
from desktop.core.unseen_characters import spell_hiding

Read = TypeVar("Read")
_MOST = 100  # sentences: whoever has more begins at the top


class Faults:
    """A list that grows while a pack is read; where something is wrong, reading goes on with a stand-in."""

    def __init__(self) -> None:
        self._found: list[str] = []

    def add(self, fault: str) -> None:
        """Note one sentence; what it quotes of the pack turns none of its words."""
        if len(self._found) < _MOST:
            self._found.append(spell_hiding(fault))

    def or_noted(self, read: Callable[[], Read], stand_in: Read) -> Read:
        """Return what `read` does; or note what it raises, and return the stand-in."""
        try:
            return read()
        except CampaignError as error:
            self.add(str(error))
            return stand_in

    def raise_any(self) -> None:
        """Raise PackFaulty if anything was noted."""
        if self._found:
            raise PackFaulty(*self._found)
