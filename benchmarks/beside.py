"""What is done in the process beside a window whose heartbeat is taken."""

from benchmarks import exporting, importing, listing, merging
from benchmarks.measuring import Ground
from desktop.core.progress import Report

PIECES = {
    "merge": merging.merge_sqlite,
    "import": importing.import_web,
    "export": exporting.export,
    "deliver": listing.list_names,
}


def work(name: str, ground: Ground, _report: Report) -> float:
    """Do a piece, in the process beside the window."""
    return PIECES[name](ground)
