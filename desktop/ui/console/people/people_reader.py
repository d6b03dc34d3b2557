"""Reads the people that a table shows: one page at a time, and only for the list of now."""

from collections.abc import Callable, Sequence
from typing import Any

from desktop.office.desk.petition_place import Petition
from desktop.office.people.people_list import (
    Beginning,
    ListedPerson,
    PeopleQuery,
    begin_search,
    count_people,
    is_narrow,
    list_people,
    people_from,
    read_people,
)
from desktop.office.people.people_list import search_people as search
from desktop.ui.console.people.people_buffer import PAGE, PeopleBuffer, Wish

Ask = Callable[[Callable[[Petition], Any], Callable[[Any], None]], None]


class PeopleReader:
    """Tells `came` whenever there is more to show. Whoever was read stays until the first page of another list came."""

    def __init__(self, ask: Ask, came: Callable[[], None]) -> None:
        self._ask, self._came = ask, came
        self.buffer = PeopleBuffer()
        self._wanted, self._found = PeopleQuery(), None
        self._turn, self._stale, self._reading = 0, False, False

    _found: tuple[int, ...] | None

    @property
    def current(self) -> bool:
        """Whether the people held are those of the list that was asked for last."""
        return not self._stale

    def begin(self, wanted: PeopleQuery, top: int, shown: int) -> None:
        """Read another list, first what is on screen of it; afterwards how many there are."""
        self._turn += 1
        self._wanted, self._stale, self._reading = wanted, True, False
        if not is_narrow(wanted):
            self._walk(top, shown)
        elif top:
            self._search(top, shown)
        else:
            self._read(
                lambda petition: begin_search(petition, wanted, most=PAGE), lambda found: self._show_first(found, shown)
            )

    def go_on(self, top: int, shown: int) -> None:
        """Read what is missing on screen and around it, unless something is being read."""
        if not (self._reading or self._stale):
            self._read_page(self.buffer.wish(top, shown))

    def wipe(self) -> None:
        """Forget everybody, and what is still on its way."""
        self._turn += 1
        self.buffer, self._found, self._wanted = PeopleBuffer(), None, PeopleQuery()
        self._stale = self._reading = False

    def _read(self, act: Callable[[Petition], Any], done: Callable[[Any], None]) -> None:
        mine = self._turn
        self._ask(act, lambda outcome: done(outcome) if mine == self._turn else None)

    def _read_page(self, wish: Wish | None) -> None:
        if wish:
            self._reading, wanted, found = True, self._wanted, self._found
            self._read(lambda petition: _page(petition, wanted, found, wish), lambda page: self._take(wish, page))

    def _walk(self, top: int, shown: int) -> None:
        self._found = None
        self._read_page(PeopleBuffer().wish(top, shown))

    def _show_first(self, first: Beginning, shown: int) -> None:
        """Show the first page that was found sooner; what else there is comes when all who fit are found."""
        if first.people or first.numbers is not None:
            self._found, self._stale = first.numbers, False
            total = None if first.numbers is None else len(first.numbers)
            self.buffer = PeopleBuffer(rows=list(first.people), total=total)
            self._came()
        if first.numbers is None:
            self._reading = True
            self._search(0, shown)

    def _search(self, top: int, shown: int) -> None:
        wanted = self._wanted
        self._read(lambda petition: search(petition, wanted), lambda found: self._find(found, top, shown))

    def _find(self, found: tuple[int, ...] | None, top: int, shown: int) -> None:
        self._stale, self._found = True, found
        if found is None:
            self._walk(top, shown)
        else:
            self._read_page(Wish("at", max(0, min(top, len(found) - 1) // PAGE * PAGE)))

    def _take(self, wish: Wish, page: Sequence[ListedPerson]) -> None:
        if wish.position and wish.way == "at" and not page:
            self.begin(self._wanted, 0, PAGE)  # nobody is so far down any more
            return
        first, self._reading = self._stale, False
        if first:
            self._stale, self.buffer = False, PeopleBuffer(total=None if self._found is None else len(self._found))
        self.buffer.take(wish, page)
        if first and self.buffer.total is None:
            wanted = self._wanted
            self._read(lambda petition: count_people(petition, wanted), self._count)
        self._came()

    def _count(self, total: int) -> None:
        self.buffer.total = max(total, self.buffer.end)
        self._came()


def _page(
    petition: Petition, wanted: PeopleQuery, found: tuple[int, ...] | None, wish: Wish
) -> tuple[ListedPerson, ...]:
    if found is not None:
        end = wish.position + PAGE
        if wish.way == "before" and wish.place:
            end = found.index(wish.place.number)
        return read_people(petition, found[wish.position : end])
    if wish.way == "at":
        return people_from(petition, wanted, wish.position, most=PAGE)
    return list_people(petition, wanted, start=wish.place, backward=wish.way in ("before", "last"), most=PAGE)
