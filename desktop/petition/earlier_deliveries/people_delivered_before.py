"""Who was handed over before under a letter, whoever they go by today: corrected, or joined with another."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.core.supplement_errors import HandedOverUnknown, UnnamedNotKnown
from desktop.petition.deduplication.person_links import read_aliases
from desktop.petition.earlier_deliveries.noting_delivered_people import HELD, LEARNED
from desktop.petition.store.audit import AuditLine, lines_of
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.decision_tables import correction
from desktop.petition.tables.lasting_tables import delivered_erased, delivery

_NOT_NOTED = (
    "Delivery {} counted people without their names, and an older Tabling did not note whom: a supplement could count "
    "them twice. Hand over the whole list once more; in supplements to that one nobody is counted twice."
)
_NOT_HERE = (
    "On {} a list was handed over that this petition, put back from a backup, knows nothing of: a supplement could "
    "name its people twice. Hand over the whole list once more; in supplements to that one nobody is counted twice."
)


@dataclass(frozen=True, slots=True)
class Names:
    """The person keys of one person are one: those that staff joined, and those of before a correction.

    `joined`: to the person key all of a class go by; `before`: by the number of a signature, whose it was earlier.
    """

    joined: Mapping[int, int]
    before: Mapping[int, Sequence[int]]

    def of(self, person: int, number: int) -> set[int]:
        """Return all that the person who gave signature `number` goes or went by."""
        return {self.joined.get(each, each) for each in (person, *self.before.get(number, ()))}


@dataclass(frozen=True, slots=True)
class Earlier:
    """`deliveries` by number. `stood`: the person keys on them, by which each goes now; `people`: how many they were.

    `aged`: how many of these old age took, who did not go by their own wish.
    """

    deliveries: tuple[int, ...]
    stood: frozenset[int]
    people: int
    aged: int


def read_names(connection: Connection) -> Names:
    """Read by what people went before; a person key that is somebody's still is theirs alone."""
    rows = connection.execute(select(correction.c.signature, correction.c.person).distinct()).all()
    theirs = select(signature.c.person).where(signature.c.person.in_({row.person for row in rows}))
    live = set(connection.execute(theirs).scalars())
    before = defaultdict[int, list[int]](list)
    for row in rows:
        if row.person not in live:
            before[row.signature].append(row.person)
    return Names(read_aliases(connection), before)


def read_earlier(connection: Connection, versions: Iterable[int], names: Names) -> Earlier:
    """Return what was handed over under a letter that shares a version with this one, in any language.

    Raises UnnamedNotKnown where an older Tabling did not note who was only counted, HandedOverUnknown.
    """
    numbers = _deliveries(connection, set(versions))
    stood: set[int] = set()
    for table in HELD:
        stood.update(connection.execute(select(table.c.person).where(table.c.delivery.in_(numbers))).scalars())
    gone = select(delivered_erased.c.person, delivered_erased.c.why).where(delivered_erased.c.delivery.in_(numbers))
    erased = {row.person: row.why for row in connection.execute(gone)}
    aged = sum(why == "age" for why in erased.values())
    people = len(stood) + len(erased)
    return Earlier(tuple(numbers), frozenset(names.joined.get(each, each) for each in stood), people, aged)


def _deliveries(connection: Connection, versions: set[int]) -> list[int]:
    counted = {row.number: row.count_only for row in connection.execute(select(delivery))}
    numbers, whole = [], False  # whether a later list of everybody noted also whom it only counted
    for line in lines_of(connection, "delivered", LEARNED):  # the last one first
        said = line.facts.get("versions")
        under = set(map(int, said)) if isinstance(said, list) and said else versions
        if versions.isdisjoint(under):
            continue
        if line.act == LEARNED:
            _require_known(line, whole=whole)
            continue
        number, noted = int(str(line.facts["delivery"])), bool(line.facts.get("unnamed_noted"))
        if number not in counted:
            continue
        if counted[number] and not noted and not whole:
            raise UnnamedNotKnown(_NOT_NOTED.format(number))
        whole = whole or (noted and versions <= under and "supplement" not in line.facts)
        numbers.append(number)
    return sorted(numbers)


def _require_known(line: AuditLine, *, whole: bool) -> None:
    if not whole and not line.facts.get("target"):
        raise HandedOverUnknown(_NOT_HERE.format(str(line.facts["at"])[:10]))
