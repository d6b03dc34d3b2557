"""What staff see first: how many people there are, how many came in the last days, and all that waits for somebody."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from desktop.office.devices.devices import waiting_devices
from desktop.office.export.exported import due_exports
from desktop.office.figures.statistics import count_by
from desktop.office.intake.ledger import list_forks, read_ledger
from desktop.office.people.review import show_noteworthy
from desktop.office.rights.asked import list_asked
from desktop.petition.agreements.kept_packs import sound_packs
from desktop.petition.review.review_queue import count_review
from desktop.petition.status import PetitionStatus, petition_status
from desktop.petition.store.backup_days import last_backup
from desktop.petition.store.store import Petition

PATIENCE = 4  # days without a backup
WEEK = 7

# No signed text; pairs to decide; devices to welcome; numbers that never came; a backup; requests; odd times; events;
# copied devices; kept packs that are broken; who asked to see or to correct what is kept; exported files that should be
# gone.
Matter = Literal[
    "text", "pairs", "devices", "missing", "backup", "requests", "times", "events", "forks", "packs", "asked", "exports"
]


@dataclass(frozen=True, slots=True)
class DayCount:
    """How many people of those that count now signed on a day (ISO 8601)."""

    day: str
    people: int


@dataclass(frozen=True, slots=True)
class WaitingMatter:
    """Something that waits for staff, and how many of it; of a backup the days since the last, -1 without any."""

    matter: Matter
    count: int


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
        _waiting(petition, now, status, texts=len(packs)),
    )


def days_since_backup(petition: Petition, now: datetime | None = None) -> int:
    """Return how many days ago the last whole backup was finished, -1 where there is none. Raises PetitionError."""
    with petition.reading() as connection:
        at = last_backup(connection)
    return ((now or datetime.now(UTC)).date() - date.fromisoformat(at[:10])).days if at else -1


def _week(petition: Petition, today: date) -> tuple[DayCount, ...]:
    since = (today - timedelta(days=WEEK)).isoformat()  # a day more: the first begins elsewhere in the day before
    counted = {each.label: each.people for each in count_by(petition, "day", since=since).figures}
    days = [(today - timedelta(days=back)).isoformat() for back in reversed(range(WEEK))]
    return tuple(DayCount(day, counted.get(day, 0)) for day in days)


def _waiting(petition: Petition, now: datetime, status: PetitionStatus, *, texts: int) -> tuple[WaitingMatter, ...]:
    """Return what waits, in the order in which it matters: first what people asked for."""
    noteworthy, since = show_noteworthy(petition), days_since_backup(petition, now)
    found: dict[Matter, int] = {
        "text": not (texts or status.agreed.broken),
        "requests": len(noteworthy.requests),
        "asked": sum(not each.answered for each in list_asked(petition)),
        "devices": len(waiting_devices(petition)),
        "pairs": count_review(petition),
        "packs": len(status.agreed.broken),
        "forks": len({each.device.id for each in list_forks(petition)}),
        "missing": sum(line.absent for line in read_ledger(petition)),
        "times": len(noteworthy.times),
        "events": len(noteworthy.events),
        "exports": len(due_exports(petition, now.date())),
    }
    waiting = [WaitingMatter(matter, count) for matter, count in found.items() if count]
    merges = sum(not each.undone for each in status.batches)
    overdue = merges and (since < 0 or since >= PATIENCE)
    return (*waiting, WaitingMatter("backup", since)) if overdue else tuple(waiting)
