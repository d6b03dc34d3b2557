"""All that waits for staff, each matter with a figure, in the order in which it matters."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Literal, get_args

from desktop.core.campaign import Campaign
from desktop.core.date_arithmetic import moved
from desktop.office.devices.devices import waiting_devices
from desktop.office.export.past_exports import due_exports
from desktop.office.intake.ledger import list_forks, read_ledger
from desktop.office.people.review import Noteworthy, show_noteworthy
from desktop.office.rights.finding_and_forgetting import USUAL, count_old, list_holds
from desktop.office.rights.request_register import list_asked
from desktop.petition.intake.devices import list_devices
from desktop.petition.review.review_queue import count_review, count_tagged
from desktop.petition.status import PetitionStatus
from desktop.petition.store.beginners_steps import first_steps_done
from desktop.petition.store.merges_in_backups import last_backup
from desktop.petition.store.opening_petition import Petition
from desktop.petition.unfinished_work import REMINDED, Unfinished, look_at_unfinished

PATIENCE = 4  # days without a backup
LONG = timedelta(days=365)  # after which it is asked whether a hold is still needed
AHEAD = 14  # days before a day of the campaign from which on it is told

# No signed text; no tablet set up, and no page for volunteers printed, before anything came in; requests to be taken
# off; who wrote or called; tablets to welcome; pairs to
# decide; people who wait for what stands in their name; rows of tables that were refused; people of whom nobody said
# what they agreed to; kept packs that are broken; the replay log is behind; copied tablets; numbers that never came;
# odd times; events with two names; an approved list that is another now; several agreements, not each delivered; days
# to the delivery, below 0 after it, and until signing ends; tablets that are not known to have read a receipt; exported
# files that should be gone; signatures so old that it need not be kept how to reach people; holds that stand for long;
# days without a backup.
Matter = Literal[
    "text", "setup", "page", "requests", "asked", "devices", "pairs", "names", "mend", "agreements", "packs", "outside",
    "forks", "missing", "times", "events", "approval", "versions", "delivery", "closing", "receipts", "exports", "old",
    "holds", "backup",
]  # fmt: skip
_ORDER: tuple[Matter, ...] = get_args(Matter)


@dataclass(frozen=True, slots=True)
class WaitingMatter:
    """Something that waits for staff, and how many of it; of days how many, of a backup -1 where there is none.

    `due`: the day (ISO 8601) by which the first who asked is to be answered; empty where nobody asked.
    """

    matter: Matter
    count: int
    due: str = ""


def waiting_matters(
    petition: Petition, now: datetime, status: PetitionStatus, campaign: Campaign | None
) -> tuple[WaitingMatter, ...]:
    """Return what waits; `campaign`: of the newest pack kept. Raises PetitionError."""
    unfinished = look_at_unfinished(petition, status.agreed.versions, (now - REMINDED).isoformat())
    noteworthy, asked = show_noteworthy(petition), [each for each in list_asked(petition) if not each.answered]
    found = _came(petition, now.date(), noteworthy) | _begun(status, unfinished) | _aged(petition, now.date())
    found["asked"] = len(asked)
    found["text"] = not (campaign or status.agreed.broken)
    days = _days(campaign, now.date(), unfinished) | _backup(petition, status, campaign, now)
    found |= _first(petition, status, campaign)
    counts = {matter: count for matter, count in found.items() if count} | days
    due: dict[Matter, str] = {
        "requests": min((each.due for each in noteworthy.requests), default=""),
        "asked": min((each.due for each in asked), default=""),
    }
    return tuple(WaitingMatter(each, counts[each], due.get(each, "")) for each in _ORDER if each in counts)


def days_since_backup(petition: Petition, now: datetime | None = None) -> int:
    """Return how many days ago the last whole backup was finished, -1 where there is none. Raises PetitionError."""
    with petition.reading() as connection:
        at = last_backup(connection)
    return ((now or datetime.now(UTC)).date() - date.fromisoformat(at[:10])).days if at else -1


def _came(petition: Petition, today: date, noteworthy: Noteworthy) -> dict[Matter, int]:
    """Count what came in and is to be looked at, and what is due."""
    return {
        "requests": len(noteworthy.requests),
        "devices": len(waiting_devices(petition)),
        "pairs": count_review(petition),
        "names": count_tagged(petition),
        "forks": len({each.device.id for each in list_forks(petition)}),
        "missing": sum(line.absent for line in read_ledger(petition)),
        "times": len(noteworthy.times),
        "events": len(noteworthy.events),
        "exports": len(due_exports(petition, today)),
    }


def _first(petition: Petition, status: PetitionStatus, campaign: Campaign | None) -> dict[Matter, int]:
    """Count what a beginner does once the campaign is signed; it waits no more once anything came in."""
    if campaign is None or status.batches or list_devices(petition):
        return {}
    done = first_steps_done(petition)
    return {"setup": "tablets set up" not in done, "page": "volunteers' page" not in done}


def _begun(status: PetitionStatus, unfinished: Unfinished) -> dict[Matter, int]:
    """Count what was begun and not brought to its end, or cannot be."""
    return {
        "mend": unfinished.mend,
        "agreements": sum(each.people for each in status.agreed.waiting),
        "packs": len(status.agreed.broken),
        "outside": unfinished.behind,
        "approval": unfinished.approval,
        "versions": unfinished.versions,
        "receipts": unfinished.receipts,
    }


def _aged(petition: Petition, today: date) -> dict[Matter, int]:
    """Count what is kept for so long that somebody should look whether it is still needed."""
    year_ago = moved(today, -LONG).isoformat()
    return {
        "old": count_old(petition, moved(today, -USUAL).isoformat()),
        "holds": sum(each.at < year_ago for each in list_holds(petition)),
    }


def _days(campaign: Campaign | None, today: date, unfinished: Unfinished) -> dict[Matter, int]:
    """Count the days until a day of the campaign, where it is near; a delivery that was promised is told until then."""
    near: dict[Matter, int] = {}
    if campaign and campaign.closes and 0 <= (left := _until(campaign.closes, today)) <= AHEAD:
        near["closing"] = left
    if campaign and campaign.deliver_by and (left := _until(campaign.deliver_by, today)) <= AHEAD:
        near |= {} if unfinished.delivered else {"delivery": left}
    return near


def _until(day: str, today: date) -> int:
    return (date.fromisoformat(day) - today).days


def _backup(petition: Petition, status: PetitionStatus, campaign: Campaign | None, now: datetime) -> dict[Matter, int]:
    """Count the days without one; before anything came in, one is waited for once the campaign is signed."""
    since = days_since_backup(petition, now)
    merges = any(not each.undone for each in status.batches)
    waits = since < 0 or since >= PATIENCE if merges else since < 0 and campaign is not None
    return {"backup": since} if waits else {}
