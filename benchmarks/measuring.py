"""Times a piece of work and its floor in fresh processes, so that neither warms the other up."""

import os
import platform
import resource
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ground:
    """What a piece of work stands on: `size` signers, their `batches`, and a `folder` of its own to write in."""

    size: int
    batches: Path
    folder: Path


Piece = Callable[[Ground], float]  # returns seconds; what is prepared before is not counted


@dataclass(frozen=True, slots=True)
class Work:
    """One line of the table: what we do, what it is held against, and how many times the floor it may take.

    `most` is None where there is no bar, only a figure to state. `smallest` and `largest`: for how many signers it is
    measured.
    """

    name: str
    ours: Piece
    floor: Piece
    against: str
    most: float | None = None
    smallest: int = 0
    largest: int = 10_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a piece: seconds, and the most memory its process held (MB)."""

    seconds: float
    peak: float


@dataclass(frozen=True, slots=True)
class Result:
    """Medians of the repeats, and their ratio."""

    name: str
    against: str
    ours: float
    floor: float
    peak: float
    most: float | None

    @property
    def ratio(self) -> float:
        """How many times the floor we took."""
        return self.ours / self.floor


def measure(work: Work, ground: Ground, repeats: int) -> Result:
    """Run work and floor in turns, so that a machine that grows slower does so for both."""
    runs = [(run_apart(work.ours, ground), run_apart(work.floor, ground)) for _ in range(repeats)]
    ours = statistics.median(run.seconds for run, _ in runs)
    floor = statistics.median(run.seconds for _, run in runs)
    return Result(work.name, work.against, ours, floor, max(run.peak for run, _ in runs), work.most)


def run_apart(piece: Piece, ground: Ground) -> Run:
    """Run one piece in a process of its own."""
    ground.folder.mkdir(parents=True, exist_ok=True)
    spawn = get_context("spawn")
    here, there = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_work, args=(piece, ground, there))
    process.start()
    there.close()
    try:
        run: Run = here.recv()
        return run
    finally:
        process.join()
        for path in ground.folder.iterdir():
            path.unlink()


def machine() -> dict[str, str | int]:
    """Return what the figures were taken on, without its name."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024**3
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": cores,
        "memory_gb": memory,
        "python": platform.python_version(),
    }


def _work(piece: Piece, ground: Ground, answer: Connection) -> None:
    seconds = piece(ground)
    answer.send(Run(seconds, _peak()))


def _peak() -> float:
    """Return the most memory this process held, MB. On Linux `getrusage` would begin with what the parent held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8").splitlines() if info.exists() else []
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.processor()
    )
