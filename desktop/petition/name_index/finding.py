"""Finds the signatures whose names hold some words, by the index of names."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from desktop.core.name_folding import searched_words
from desktop.core.names import writes_unspaced
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.engines.dialects import place_of
from desktop.petition.tables.named import name_part, named_by

_AT_ONCE = 5000  # values looked up by one statement


def find_named(connection: Connection, name: str) -> set[int]:
    """Return the numbers of the signatures in whose names every word of `name` stands, whole or as a part of one."""
    found: set[int] | None = None
    for word in sorted(searched_words(name), key=len, reverse=True):  # the longest leaves the fewest
        if found is None or len(found) > _AT_ONCE:
            holding = _holding(connection, word)
            found = holding if found is None else found & holding
        else:
            found = _holding_among(connection, word, found)
    return found or set()


def _holding(connection: Connection, word: str) -> set[int]:
    parts = connection.execute(select(name_part.c.number).where(place_of(name_part.c.text, word) > 0)).scalars().all()
    found = {number for box in (named_by.c.given, named_by.c.family) for number in _with(connection, box.name, parts)}
    return found | _written_together(connection, word) if writes_unspaced(word) else found


def _holding_among(connection: Connection, word: str, few: set[int]) -> set[int]:
    given, family = name_part.alias("given"), name_part.alias("family")
    joined = named_by.outerjoin(given, given.c.number == named_by.c.given)
    joined = joined.outerjoin(family, family.c.number == named_by.c.family)
    rows = select(named_by.c.signature, given.c.text, family.c.text).select_from(joined)
    boxes = {
        number: (one or "", two or "")
        for number, one, two in look_up(connection, rows, named_by.c.signature, list(few))
    }
    return {number for number, (one, two) in boxes.items() if _holds(word, one, two)}


def _holds(word: str, given: str, family: str) -> bool:
    return word in given or word in family or (writes_unspaced(word) and word in (given + family, family + given))


def _written_together(connection: Connection, word: str) -> set[int]:
    """Return those who typed in two boxes what stands here together: 王小明 is 小明 and 王, in either order."""
    cuts = [(word[:place], word[place:]) for place in range(1, len(word))]
    texts = {text for cut in cuts for text in cut}
    wanted = select(name_part.c.text, name_part.c.number).where(name_part.c.text.in_(texts))
    known = {row.text: row.number for row in connection.execute(wanted)}
    both = [(known[one], known[other]) for one, other in cuts if one in known and other in known]
    found: set[int] = set()
    for one, other in both:
        for given, family in ((one, other), (other, one)):
            of_two = select(named_by.c.signature).where(named_by.c.given == given, named_by.c.family == family)
            found |= set(connection.execute(of_two).scalars())
    return found


def _with(connection: Connection, box: str, parts: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(parts), _AT_ONCE):
        some = parts[start : start + _AT_ONCE]
        found |= {row[0] for row in look_up(connection, select(named_by.c.signature), named_by.c[box], some)}
    return found
