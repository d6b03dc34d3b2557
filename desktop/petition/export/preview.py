"""What is said of an export before it is written: who has a row, who has none, and every trap, as counts and lists."""

from dataclasses import dataclass

from desktop.petition.export.sums import ExportSums, TrappedPerson
from desktop.petition.export.targets import ExportTarget
from desktop.petition.replay_log.entries import PastSending


@dataclass(frozen=True, slots=True)
class FoundTrap:
    """Something to know before a file is written: how many people it is about, and the first of them."""

    trap: str
    count: int
    people: tuple[TrappedPerson, ...]


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export would do. `sums.total + before` people count; `before`: earlier exports told of them already.

    `everybody`: those too who were exported before. `request`: the one that the platform is told of, empty where nobody
    was asked anything; `names`: the rule for names in one box. `reasons`: why people have no row; `traps`: what else is
    to be known. `by_hand`: by how much the platform's own counter must be corrected, `tallied`: and by how much more
    for paper that is only counted. `undecided`: names in one box that nobody chose a rule for. `lost`: what went there
    as well, of which this petition, put back from a backup, does not know whom it told of: they count as new.
    """

    target: ExportTarget
    everybody: bool
    request: str
    names: str
    sums: ExportSums
    before: int
    by_hand: int
    tallied: int
    reasons: tuple[FoundTrap, ...]
    traps: tuple[FoundTrap, ...]
    undecided: int
    lost: tuple[PastSending, ...] = ()
