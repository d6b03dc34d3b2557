"""What is done in the process beside a window whose heartbeat is taken."""

import os
from dataclasses import replace

from benchmarks import exporting, importing, listing, merging
from benchmarks.measuring import Ground
from desktop.core.progress import Report


def import_a_million(ground: Ground) -> float:
    """Import a million rows; their table lies beside the batches of a hundred thousand."""
    folder = ground.batches.with_name("1m")
    folder.mkdir(exist_ok=True)
    return importing.import_web(replace(ground, size=1_000_000, batches=folder))


PIECES = {
    "merge": merging.merge_sqlite,
    "import": importing.import_web,
    "export": exporting.export,
    "deliver": listing.list_names,
    "a million": import_a_million,
}


def work(name: str, ground: Ground, _report: Report) -> float:
    """Do a piece, in the process beside the window, which goes before nobody."""
    if hasattr(os, "sched_setscheduler"):
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))
    return PIECES[name](ground)
