"""What becomes of each kind of act after a restore: it is done again, comes again, or is counted for people to do it.

Kinds and figures alone are told: neither who did it nor to whom.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from sqlalchemy import Connection, func, select

from desktop.petition.replay_log.log_file import ReplayLog
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.lasting_tables import audit

REPLAYED = "replayed"  # how the audit log calls a log that was done again

ActGroup = Literal[
    "corrections", "decisions", "events", "tablets", "merges", "paper", "asked", "holds", "breaches", "agreements",
    "approvals", "platforms", "tables",
]  # fmt: skip

# What nothing does again after a restore, so that people have to, by what a person calls it.
TO_DO_AGAIN: Mapping[str, ActGroup] = {
    "corrected": "corrections",
    **dict.fromkeys(("valid", "invalid", "same", "different", "decision undone", "request dismissed"), "decisions"),
    "event corrected": "events",
    **dict.fromkeys(("device welcomed", "device expected", "device found", "name device"), "tablets"),
    "redo merge": "merges",
    **dict.fromkeys(
        (
            *("count", "count undone", "hand-over sheet", "sheet back", "sheet void", "sheet keyed", "line cleared"),
            *("sample drawn", "sheets read whole", "line decided", "line undecided", "sheet typed anew"),
            "sheet checked",
        ),
        "paper",
    ),
    **dict.fromkeys(("asked", "asked answered", "asked again"), "asked"),
    **dict.fromkeys(("hold", "hold lifted"), "holds"),
    "breach": "breaches",
    **dict.fromkeys(("pack", "organisation", "source agreement", "keys accepted"), "agreements"),
    **dict.fromkeys(("approved", "annex signed off"), "approvals"),
    **dict.fromkeys(("export undone", "export files erased", "push given up", "push retried"), "platforms"),
    "answered": "tables",
}
# What the replay log does again by itself.
DONE_AGAIN = frozenset((
    *("withdrawn", "consent taken back", "erased on request", "retention: contact", "retention: everything"),
    *("undo merge", "undo device", "device lost", "device not expected", "waiting dropped", "second secret set"),
    "sheets printed",
))  # fmt: skip
# What comes again with a batch or a table that is named, or is named itself: what receipts vouch for, what left.
NAMED_OTHERWISE = frozenset((
    *("merge", "import", "quarantine", "kept until welcome", "practice opened", "receipts", "delivered", "exported"),
    *("push begun", "push resumed", "push stopped", "push done"),
))  # fmt: skip
# What leaves the petition as it was for everybody.
CHANGES_NOTHING = frozenset((
    *("init", "backup", "backup written", "restore", "restored without the replay log", "renewed", "settled anew"),
    *("replayed", "handed over, not known here", "undone before, not here", "refused", "second secret given"),
    *("second secret refused", "told a signer", "copy for a person", "traps listed", "annex printed"),
    *("exported again", "keys destroyed", "tablets set up", "volunteers' page"),
))  # fmt: skip


def acts_known(connection: Connection) -> Counter[str]:
    """Return how many acts of each kind a petition knows: those in its audit log, and those it was told it lacks."""
    counts = select(audit.c.act, func.count()).where(audit.c.act.in_(TO_DO_AGAIN)).group_by(audit.c.act)
    known = Counter({act: int(count) for act, count in connection.execute(counts)})
    for line in lines_of(connection, REPLAYED):
        told = line.facts.get("acts")
        known.update(told if isinstance(told, dict) else {})
    return known


def acts_unknown(known: Counter[str], log: ReplayLog) -> dict[str, int]:
    """Return how many acts of each kind a log counts beyond those that a petition knows."""
    return dict(+(Counter({act: count for act, count in log.acts.items() if act in TO_DO_AGAIN}) - known))


def in_groups(acts: Mapping[str, int]) -> dict[ActGroup, int]:
    """Return acts by what a person calls them."""
    groups = Counter[ActGroup]()
    for act, group in TO_DO_AGAIN.items():
        groups[group] += acts.get(act, 0)
    return dict(+groups)
