"""A supplement: only who stood on no list before, and figures by which all lists together still add up."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop.core.supplement_errors import NobodyNew, NoEarlierDelivery
from desktop.petition.earlier_deliveries.people_delivered_before import read_earlier, read_names


@dataclass(frozen=True, slots=True)
class Supplement:
    """`earlier` people were handed over with `deliveries`; `gone` of them do not count under this letter any more."""

    deliveries: tuple[int, ...]
    earlier: int
    gone: int


def split_new(
    connection: Connection,
    versions: Sequence[int],
    named: Sequence[tuple[int, int]],
    unnamed: Sequence[tuple[int, int]],
) -> tuple[Supplement, list[int], list[int]]:
    """Tell who is new under a letter of these versions.

    `named` and `unnamed`: who stands under it now, as (person key, number of the signature). Returns the
    supplement, and the places in both of those who are new. Raises NoEarlierDelivery, NobodyNew, UnnamedNotKnown,
    HandedOverUnknown.
    """
    names = read_names(connection)
    before = read_earlier(connection, versions, names)
    if not before.deliveries:
        raise NoEarlierDelivery("Nothing was handed over under this letter yet: there is nothing to supplement.")
    still: set[int] = set()
    new_named, new_unnamed = list[int](), list[int]()
    for people, new in ((named, new_named), (unnamed, new_unnamed)):
        for place, (person, number) in enumerate(people):
            known = names.of(person, number) & before.stood
            if known:
                still.add(names.joined.get(person, person))
            else:
                new.append(place)
    if not new_named and not new_unnamed:
        raise NobodyNew("Everybody under this letter was handed over before: a supplement would hold nobody.")
    gone = before.people - before.aged - len(still)
    return Supplement(before.deliveries, before.people, gone), new_named, new_unnamed
