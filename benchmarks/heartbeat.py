"""How the staff window goes on while its process works: `python -m benchmarks.heartbeat [--ahead] <folder> [merge …]`.

Two windows, offscreen, at the same time: beside the one a hundred thousand are merged, imported, exported or delivered,
beside the other nothing is done. Each beats every 10 ms. What counts is how long a beat was late; on a machine with
neighbours the idle window is late too, so that what the window's own thread did meanwhile is told as well. `--ahead`
lets both windows go before whatever else runs here (Linux, as root): what is late then is late by their own program.
"""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer

from benchmarks.beside import PIECES, work
from benchmarks.measuring import Ground
from desktop.app import begin_job_process
from desktop.core.progress import Report
from desktop.office.desk.job_process import JobProcess
from desktop.ui.base.application import make_application
from desktop.ui.base.window_thread_garbage_collection import collecting_here
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow

_EVERY = 10  # milliseconds between two beats


@dataclass(slots=True)
class _Heart:
    """Seconds between two beats, and of the processor that this thread took meanwhile."""

    beats: list[tuple[float, float]] = field(default_factory=list)
    last: tuple[float, float] = (0.0, 0.0)

    def beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        if self.last[0]:
            self.beats.append((now[0] - self.last[0], now[1] - self.last[1]))
        self.last = now


def main() -> None:
    """Print for each piece the beats of both windows."""
    ahead, (given, *names) = "--ahead" in sys.argv, [each for each in sys.argv[1:] if each != "--ahead"]
    folder = Path(given)
    for name in names or list(PIECES):
        with TemporaryDirectory() as own:
            ground = Ground(100_000, folder, Path(own))
            spawn = get_context("spawn")
            pipes = [spawn.Pipe() for _ in range(2)]
            acts = partial(work, name, ground), None
            windows = [
                spawn.Process(target=_show, args=(p[1], a, own, ahead)) for p, a in zip(pipes, acts, strict=True)
            ]
            for each in windows:
                each.start()
            busy = pipes[0][0].recv()
            pipes[1][0].send("end")
            for said, beats in ((name, busy), ("beside it, idle", pipes[1][0].recv())):
                print(_told(said, beats), flush=True)  # noqa: T201
            for each in windows:
                each.join()


def _told(name: str, beats: list[tuple[float, float]]) -> str:
    late = [wall for wall, _ in beats]
    own = max(processor for _, processor in beats)
    over = sum(each > 0.05 for each in late), sum(each > 0.15 for each in late)
    worst = f"worst {1000 * max(late):.0f} ms, of the window's own {1000 * own:.0f} ms"
    return f"{name:16} {len(late):6} beats, {over[0]} over 50 ms, {over[1]} over 150 ms; {worst}"


def _show(pipe: Connection, act: Callable[[Report], float] | None, folder: str, ahead: bool) -> None:  # noqa: FBT001
    """Show a window until its work is done, or it is told to end; then tell its beats."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if ahead:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    application = make_application()
    with collecting_here(application):
        setting = ConsoleSetting(Path(folder), "bench", JobProcess(begin_job_process), lambda *_: None, tuple)
        model = ConsoleModel(setting, ("en", "fr"))
        window = ConsoleWindow(model, (1280, 800), moving=False)
        window.show()
        heart, timer = _Heart(), QTimer(interval=_EVERY)
        timer.timeout.connect(heart.beat)
        QTimer.singleShot(1500, timer.start)  # the window stands by then
        if act:
            ended = [lambda _outcome: application.quit()] * 2
            QTimer.singleShot(2000, partial(model.jobs.run, lambda: "Work", act, ended[0], ended[1]))
        else:
            ask = QTimer(interval=500)
            ask.timeout.connect(lambda: application.quit() if pipe.poll() else None)
            ask.start()
        application.exec()
        pipe.send(heart.beats)
        window.close()


if __name__ == "__main__":
    main()
