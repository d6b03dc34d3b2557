"""Keeps account of who staff said is one person: any chain of pairs makes one, named by its smallest person key."""

from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, select

from desktop.petition.tables.decision_tables import alias, decision, pair


def join_people(connection: Connection) -> None:
    """Work out `alias` from the pairs that staff called the same person and did not undo."""
    wanted = _classes((one, other) for _, one, other in standing_pairs(connection, "same"))
    held = read_aliases(connection)
    stale = [person for person, same_as in held.items() if wanted.get(person) != same_as]
    fresh = [person for person, same_as in wanted.items() if held.get(person) != same_as]
    for person in stale:
        connection.execute(delete(alias).where(alias.c.person == person))
    if fresh:
        connection.execute(insert(alias), [{"person": person, "same_as": wanted[person]} for person in fresh])


def standing_pairs(connection: Connection, act: str) -> Iterator[tuple[int, int, int]]:
    """Yield decision number and both person keys of each pair that staff called `act` (same, different)."""
    rows = select(pair).join(decision).where(decision.c.act == act, decision.c.undone.is_(False))
    for row in connection.execute(rows.order_by(pair.c.decision)):
        yield row.decision, row.one, row.other


def read_aliases(connection: Connection) -> dict[int, int]:
    """Map each person key that staff joined with another to the one by which all of them go."""
    return {row.person: row.same_as for row in connection.execute(select(alias))}


def _classes(pairs: Iterator[tuple[int, int]]) -> dict[int, int]:
    """Map everybody in a pair to the smallest of those they are joined with, themselves included."""
    leader: dict[int, int] = {}

    def find(person: int) -> int:
        while (above := leader.setdefault(person, person)) != person:
            leader[person] = leader[above]
            person = above
        return person

    for one, other in pairs:
        low, high = sorted((find(one), find(other)))
        leader[high] = low
    return {person: find(person) for person in leader}
