"""Finds the signatures whose names hold some words, by the index of names, one page after the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from sqlalchemy import CTE, ColumnElement, Connection, FromClause, Select, and_, false, func, or_, select, union_all

from desktop.core.name_folding import searched_words
from desktop.core.name_writing import writes_unspaced
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.engines.dialects import place_of
from desktop.petition.tables.name_index_tables import name_part, named_by

_AT_ONCE = 5000  # values looked up by one statement
_FEW, _MORE = 2000, 20_000  # signatures that are sooner looked up than met on the way: by one word, by several
_STRETCH = 2000  # signatures read at once on the way
_MOST_WORDS, _LONGEST_PAIR = 20, 12  # words of which a condition is made; letters of one that may stand in two boxes

_ROWS = select(named_by.c.signature, named_by.c.given, named_by.c.family)
_Named = tuple[int, int | None, int | None]  # a signature's number and the parts of its name


@dataclass(frozen=True, slots=True)
class _Word:
    """The parts of names in which a word stands, and pairs of parts, in two boxes, that are the word together."""

    parts: frozenset[int]
    pairs: frozenset[tuple[int, int]]

    def stands_in(self, given: int | None, family: int | None) -> bool:
        """Whether somebody whose boxes hold these parts has the word in their name."""
        return given in self.parts or family in self.parts or (given, family) in self.pairs


def find_named(connection: Connection, name: str, *, after: int = 0) -> Iterator[int]:
    """Give the numbers of the signatures in whose names every word of `name` stands, whole or as a part of one.

    From the one after `after`, in their order, and found as they are asked for: where many have such a name, those who
    have it are met sooner by going through all of them than by looking all up.
    """
    words = [_read(connection, word) for word in searched_words(name)]
    if not words:
        return
    few = _fewest(connection, words)
    rows = _all_after(connection, after) if few is None else (row for row in few if row[0] > after)
    for number, given, family in rows:
        if all(word.stands_in(given, family) for word in words):
            yield number


@dataclass(frozen=True, slots=True)
class Searched:
    """A word that is looked for, and the parts of names in which it stands: found once, however often they are used."""

    word: str
    parts: CTE


def searched_for(name: str) -> tuple[Searched, ...]:
    """Return the words of `name`, the longest first: as a rule the fewest have it."""
    words = sorted(dict.fromkeys(searched_words(name)), key=len, reverse=True)[:_MOST_WORDS]
    part = name_part.c
    return tuple(Searched(word, select(part.number).where(place_of(part.text, word) > 0).cte()) for word in words)


def many_named(words: Sequence[Searched]) -> tuple[Select[tuple[int]], ...]:
    """Return queries that together give the numbers of all whose names hold every word, some of them twice.

    The first word is looked up; the others are looked for in these rows.
    """
    if not words:
        return ()
    others = [_holds(named_by, word) for word in words[1:]]
    return tuple(select(named_by.c.signature).where(way, *others) for way in _ways(named_by, words[0]))


def count_named(connection: Connection, words: Sequence[Searched], most: int) -> int:
    """Return how many names hold the first word, `most` where they are more; somebody may be counted twice."""
    if not words:
        return 0
    some = union_all(*many_named(words[:1])).limit(most).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar_one())


def named_so(named: FromClause, words: Sequence[Searched]) -> ColumnElement[bool]:
    """Return the condition that a row of `named`, which stands for `named_by`, has every word in its name."""
    return and_(*(_holds(named, word) for word in words)) if words else false()


def which_named(connection: Connection, name: str, numbers: Sequence[int]) -> set[int]:
    """Return those of these signatures in whose names every word of `name` stands."""
    words = [_read(connection, word) for word in searched_words(name)]
    return {
        number
        for number, given, family in _these(connection, numbers)
        if words and all(word.stands_in(given, family) for word in words)
    }


def _holds(named: FromClause, searched: Searched) -> ColumnElement[bool]:
    return or_(*_ways(named, searched))


def _ways(named: FromClause, searched: Searched) -> list[ColumnElement[bool]]:
    """Return conditions of which one is met where the word stands in the one box, the other, or in both together."""
    given, family, word = named.c.given, named.c.family, searched.word
    holding = select(searched.parts.c.number)
    ways: list[ColumnElement[bool]] = [given.in_(holding), family.in_(holding)]
    if writes_unspaced(word) and len(word) <= _LONGEST_PAIR:
        for cut in range(1, len(word)):
            cuts = (select(name_part.c.number).where(name_part.c.text == each) for each in (word[:cut], word[cut:]))
            one, other = cuts
            ways += [and_(given.in_(one), family.in_(other)), and_(given.in_(other), family.in_(one))]
    return ways


def _fewest(connection: Connection, words: Sequence[_Word]) -> Iterable[_Named] | None:
    """Return the signatures with one of the words, the first that few have; None where many have each."""
    most = _FEW if len(words) == 1 else _MORE
    return next((found for word in words if (found := _few(connection, word, most)) is not None), None)


def _read(connection: Connection, word: str) -> _Word:
    holding = select(name_part.c.number).where(place_of(name_part.c.text, word) > 0)
    pairs = frozenset(_written_together(connection, word)) if writes_unspaced(word) else frozenset()
    return _Word(frozenset(connection.execute(holding).scalars()), pairs)


def _written_together(connection: Connection, word: str) -> Iterator[tuple[int, int]]:
    """Give the parts of who typed in two boxes what stands here together: 王小明 is 小明 and 王, in either order."""
    cuts = [(word[:place], word[place:]) for place in range(1, len(word))]
    texts = {text for cut in cuts for text in cut}
    wanted = select(name_part.c.text, name_part.c.number).where(name_part.c.text.in_(texts))
    known = {row.text: row.number for row in connection.execute(wanted)}
    for one, other in cuts:
        if one in known and other in known:
            yield known[one], known[other]
            yield known[other], known[one]


def _few(connection: Connection, word: _Word, most: int) -> Iterable[_Named] | None:
    """Return the signatures with a word in their names, in their order; None where they are more than `most`."""
    found: set[_Named] = set()
    parts = list(word.parts | {part for pair in word.pairs for part in pair})
    for start in range(0, len(parts), _AT_ONCE):
        some = parts[start : start + _AT_ONCE]
        for box in (named_by.c.given, named_by.c.family):
            found |= _rows(look_up(connection, _ROWS, box, some, most=most))
            if len(found) >= most:
                return None
    return sorted(found, key=itemgetter(0))


def _these(connection: Connection, numbers: Sequence[int]) -> Iterator[_Named]:
    for start in range(0, len(numbers), _AT_ONCE):
        yield from _rows(look_up(connection, _ROWS, named_by.c.signature, numbers[start : start + _AT_ONCE]))


def _all_after(connection: Connection, after: int) -> Iterator[_Named]:
    while True:
        page = _ROWS.where(named_by.c.signature > after).order_by(named_by.c.signature).limit(_STRETCH)
        rows = connection.execute(page).all()
        yield from rows
        if len(rows) < _STRETCH:
            return
        after = rows[-1].signature


def _rows(found: Iterable[Sequence[int | None]]) -> set[_Named]:
    return {(number, given, family) for number, given, family in found if number is not None}
