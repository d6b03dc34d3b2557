"""Figures that anybody may see: what few people have in common is counted together, and cannot be worked out."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.petition.statistics.figures import Figure, StatisticTopic, count_by
from desktop.petition.store.opening_petition import Petition

LEAST = 10  # people: a smaller cell could be somebody whom a reader knows
# Not by hour or tablet, which tell who stood where when; not by source, agreement or answer, which concern staff.
PUBLIC_TOPICS: tuple[StatisticTopic, ...] = ("day", "event", "language", "country")


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """One topic: each label that enough people share, and how many all `others` are; nothing where all are too few."""

    topic: StatisticTopic
    figures: tuple[tuple[str, int], ...]
    others: int


def public_figures(petition: Petition, least: int = LEAST) -> tuple[PublicFigures, ...]:
    """Return what may be published. Raises PetitionError."""
    return tuple(withhold(topic, count_by(petition, topic).figures, least) for topic in PUBLIC_TOPICS)


def withhold(topic: StatisticTopic, figures: Iterable[Figure], least: int = LEAST) -> PublicFigures:
    """Count small cells together, with as many of the next larger as it takes.

    The sum of a topic is known from the others: so what is withheld is never one cell, nor fewer than `least` people,
    and not even its labels are told.
    """
    counted = [(each.label, each.people) for each in figures if each.people]
    small_first = sorted(range(len(counted)), key=lambda place: counted[place][1])
    hidden: set[int] = set()
    for place in small_first:
        people = sum(counted[each][1] for each in hidden)
        if counted[place][1] >= least and (not hidden or (len(hidden) > 1 and people >= least)):
            break
        hidden.add(place)
    others = sum(counted[place][1] for place in hidden)
    if others < least:  # all of them together are too few
        others = 0
    shown = tuple(each for place, each in enumerate(counted) if place not in hidden)
    return PublicFigures(topic, shown, others)
