"""The people around what the table shows, kept ready; and which page to read next so that they are."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from desktop.office.people.people_list import ListedPerson, Place

PAGE = 100  # people read at once
_AHEAD = 50  # people kept ready above and below what is shown
_MOST = 10 * PAGE  # people kept


@dataclass(frozen=True, slots=True)
class Wish:
    """A page to read: after a place, before one, at a position, or the last one. `position`: of its first person."""

    way: Literal["after", "before", "at", "last"]
    position: int
    place: Place | None = None


@dataclass(slots=True)
class PeopleBuffer:
    """`rows` are the people from position `first` on; `total`: how many there are in all, None until it is known."""

    first: int = 0
    rows: list[ListedPerson] = field(default_factory=list)
    total: int | None = None

    @property
    def end(self) -> int:
        """The position after the last person held."""
        return self.first + len(self.rows)

    def at(self, position: int) -> ListedPerson | None:
        """Return who stands there, None where nobody does or that was not read."""
        return self.rows[position - self.first] if self.first <= position < self.end else None

    def wish(self, top: int, shown: int) -> Wish | None:
        """Return what to read next for a table that shows so many from position `top` on; None for nothing."""
        if self.total == 0:
            return None
        foot = min(top + shown, self.total) if self.total is not None else top + shown
        if not self.rows or foot <= self.first - PAGE or top >= self.end + PAGE:
            return self._jump(top, foot)
        if self.first > 0 and top - _AHEAD < self.first:
            return Wish("before", max(0, self.first - PAGE), self.rows[0].place)
        if foot + _AHEAD > self.end and (self.total is None or self.end < self.total):
            return Wish("after", self.end, self.rows[-1].place)
        return None

    def take(self, wish: Wish, page: Sequence[ListedPerson]) -> None:
        """Add a page that was read; what is far from it is let go of."""
        match wish.way:
            case "after":
                self.rows += page
                self._notice_end(page)
                if (spare := len(self.rows) - _MOST) > 0:
                    del self.rows[:spare]
                    self.first += spare
            case "before":
                self.rows = [*page, *self.rows][:_MOST]
                self.first = max(0, self.first - len(page)) if len(page) == PAGE else 0
            case "at":
                self.first, self.rows = wish.position, list(page)
                self._notice_end(page)
            case "last":
                self.first, self.rows = max(0, (self.total or 0) - len(page)), list(page)

    def _jump(self, top: int, foot: int) -> Wish:
        if self.total is not None and foot >= self.total:
            return Wish("last", max(0, self.total - PAGE))
        return Wish("at", max(0, top - _AHEAD))

    def _notice_end(self, page: Sequence[ListedPerson]) -> None:
        if len(page) < PAGE and (page or not self.first):
            self.total = self.end
