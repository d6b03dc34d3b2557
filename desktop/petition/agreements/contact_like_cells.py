"""Cells that look like an e-mail address or phone number are printed only where somebody said that they stand so."""

from collections.abc import Iterator
from typing import get_args

from desktop.core.campaign import DeliveredField
from desktop.core.misplaced_contact import find_misplaced
from desktop.core.petition_errors import CellsQuestioned, QuestionedCell
from desktop.petition.agreements.what_may_be_delivered import Deliverable

_OF_PEOPLE = tuple(each for each in get_args(DeliveredField) if each != "country")  # a country is one of a list


def require_answers(going: Deliverable, accepted: frozenset[int]) -> list[int]:
    """Return the numbers of the signatures that somebody looked at and accepted. Raises CellsQuestioned for others."""
    found = list(questioned_cells(going))
    if open_ := [cell for cell in found if cell.number not in accepted]:
        raise CellsQuestioned(open_)
    return sorted({cell.number for cell in found})


def questioned_cells(going: Deliverable) -> Iterator[QuestionedCell]:
    """Yield each cell in question, whatever road its signature came by."""
    places = {column: place for place, column in enumerate(going.columns)}
    looked_at = [(column, places[column]) for column in _OF_PEOPLE if column in places]
    country = places.get("country")
    for number, row in going.numbered_rows:
        home = row[country] if country is not None else ""
        for column, place in looked_at:
            if kind := find_misplaced(row[place], home, is_code=column == "postal_code"):
                yield QuestionedCell(number, row[0], column, row[place], kind)
