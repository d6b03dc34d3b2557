"""How many signatures are on paper without being records: counts that staff gave, and sheets not taken in yet."""

from typing import NamedTuple

from sqlalchemy import Connection, case, func, select

from desktop.petition.paper.sheets import COUNTED
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.decision_tables import tally
from desktop.petition.tables.paper_tables import sheet


class OnPaper(NamedTuple):
    """`signatures` stand in the totals beside the records; of `unknown` counts nobody knows how many."""

    signatures: int
    unknown: int


def count_on_paper(connection: Connection) -> OnPaper:
    """Return what is counted on paper alone.

    A sheet that is back counts with all its signatures; one that is taken in with those lines that nobody could read,
    the others being records by then; one whose merge is undone with none.
    """
    lots = select(func.coalesce(func.sum(tally.c.signatures), 0), func.count() - func.count(tally.c.signatures))
    given, unknown = connection.execute(lots.where(tally.c.undone.is_(False))).one()
    figure = case(
        (sheet.c.state.in_(COUNTED), sheet.c.signatures),
        ((sheet.c.state == "checked") & batch.c.undone.is_(False), sheet.c.illegible),
        else_=0,
    )
    own = select(func.coalesce(func.sum(figure), 0)).select_from(sheet.outerjoin(batch))
    return OnPaper(int(given) + int(connection.execute(own).scalar_one()), int(unknown))
