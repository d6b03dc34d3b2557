"""What staff see first: how many people there are, how many came in the last days, and all that waits for somebody."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from desktop.office.figures.statistics import count_by
from desktop.office.figures.waiting_matters import Matter as Matter
from desktop.office.figures.waiting_matters import WaitingMatter as WaitingMatter
from desktop.office.figures.waiting_matters import waiting_matters
from desktop.petition.agreements.kept_packs import sound_packs
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition

WEEK = 7


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many people of those that count now signed on a day (ISO 8601)."""

    day: str
    people: int


@dataclass(frozen=True, slots=True)
class Today:
    """`people` count towards `goal` (0: the campaign names none), `tallied` on paper among them.

    `title`: of the newest pack kept, in its own language, else the campaign's id. `week`: its last seven days.
    """

    title: str
    people: int
    tallied: int
    goal: int
    merges: int
    week: tuple[DayCount, ...]
    waiting: tuple[WaitingMatter, ...]


def look_at_today(petition: Petition, now: datetime | None = None) -> Today:
    """Return where the campaign stands. Raises PetitionError, CampaignError."""
    now = now or datetime.now(UTC)
    status = petition_status(petition)
    with petition.reading() as connection:
        packs = sound_packs(connection)
    campaign = packs[-1].campaign if packs else None
    return Today(
        campaign.words[campaign.default_language].title if campaign else status.campaign,
        status.total,
        status.tallied,
        campaign.goal if campaign else 0,
        len(status.batches),
        _week(petition, now.date()),
        waiting_matters(petition, now, status, campaign),
    )


def _week(petition: Petition, today: date) -> tuple[DayCount, ...]:
    since = (today - timedelta(days=WEEK)).isoformat()  # a day more: the first begins elsewhere in the day before
    counted = {each.label: each.people for each in count_by(petition, "day", since=since).figures}
    days = [(today - timedelta(days=back)).isoformat() for back in reversed(range(WEEK))]
    return tuple(DayCount(day, counted.get(day, 0)) for day in days)
