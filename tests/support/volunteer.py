"""A volunteer at work, as a program of its own: signs people up, hands over, or merges, until somebody pulls the plug.

python volunteer.py sign       HOME RUN     reports "ready", then each name on standard output once it was thanked
python volunteer.py undo       HOME RUN     the same; every second person undoes it: "undoing NAME", "undone NAME"
python volunteer.py hand-over  HOME STICK   signs a few people, closes, writes the batch; over and over
python volunteer.py fill-in    HOME         signs with the words on standard input, fills in once more, and is killed
python volunteer.py merge      PETITION SEED EVERY BATCH...   killed before every n-th statement and the last, in copies
"""

import itertools
import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, event

from desktop.core.data_folder import data_folder
from desktop.core.form import Draft, complete, find_problems
from desktop.core.sealing import SealingKey
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.setup.device_key import device_key
from desktop.petition.merging.merge import merge_batch
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.batch import open_batch
from tests.support.event_device import DAY, campaign_of, entry, open_stall


def report(line: str) -> None:
    """Say one whole line at once: a pipe takes as much as this without cutting it."""
    os.write(1, f"{line}\n".encode())


def sign(home: Path, run: str) -> None:
    """Sign people up for ever; each is reported only after `sign` has returned, as the thanks are shown."""
    stall = open_stall(data_folder(home), campaign_of(home), "Capital Pride", "Ottawa")
    report("ready")
    for number in itertools.count():
        name = f"Person {run} number {number}"
        stall.sign(entry(name))
        report(name)
        time.sleep(0.005)  # nobody signs faster: SQLite lets whoever writes without a pause keep all others waiting


def undo(home: Path, run: str) -> None:
    """Sign people up for ever; every second one takes it back at once, which is reported before, and once it is done.

    Sometimes the courier closes a batch between the two.
    """
    stall = open_stall(data_folder(home), campaign_of(home), "Capital Pride", "Ottawa")
    report("ready")
    for number in itertools.count():
        name = f"Person {run} number {number}"
        kept = stall.sign(entry(name))
        report(name)
        if number % 2:
            if number % 4 == 1:
                close_batches(stall.journal, DAY)
            report(f"undoing {name}")
            stall.cancel(kept.id)
            report(f"undone {name}")


def hand_over(home: Path, stick: Path) -> None:
    """Sign a few, close, write the file, for ever."""
    kept = data_folder(home)
    stall = open_stall(kept, campaign_of(home), "Capital Pride", "Ottawa")
    key = device_key(kept.device_key)
    report("ready")
    while True:
        for _ in range(3):
            stall.sign(entry("Ann"))
            report("thanked")
        for closed in close_batches(stall.journal, DAY):
            export_batch(stall.journal, closed, key, stick)


def fill_in(home: Path) -> None:
    """Sign as somebody, and die while the next form is filled in but not signed."""
    values = json.loads(sys.stdin.read())
    campaign = campaign_of(home)
    stall = open_stall(data_folder(home), campaign, "Capital Pride", "Ottawa")
    asked = frozenset(request.id for request in campaign.consents)
    draft = Draft("en", values, asked, seen=asked, count_only=False)
    stall.sign(complete(campaign, draft))
    assert not find_problems(campaign, replace(draft, count_only=True))
    os.kill(os.getpid(), signal.SIGKILL)


def merge(petition: Path, seed: Path, every: int, batches: list[Path]) -> None:
    """Merge into one copy of the petition after another, each killed before another statement; the last one commits."""
    opened = [open_batch(path) for path in batches]
    key = SealingKey(seed.read_bytes())

    def merge_into(copy: Path) -> None:
        shutil.copy(petition, copy)
        with closing(Petition(copy)) as place:
            for batch in opened:
                merge_batch(place, batch, key, by="Ann")

    last = statements_of(lambda: merge_into(petition.with_name("whole.sqlite")))
    for statement in sorted({*range(1, last, every), last}):
        copy = petition.with_name(f"killed-{statement:03d}.sqlite")
        child = os.fork()
        if not child:
            die_before(statement)
            merge_into(copy)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            sys.exit(f"nobody was killed before statement {statement}")
        report(copy.name)


def statements_of(act: Callable[[], None]) -> int:
    """Return how many statements an act gives the database; committing is one as well."""
    given = itertools.count()
    listeners = [("before_cursor_execute", lambda *_: next(given)), ("commit", lambda *_: next(given))]
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    act()
    for name, listener in listeners:
        event.remove(Engine, name, listener)
    return next(given)


def die_before(statement: int) -> None:
    """Kill this process before it gives the database its n-th statement; committing is one as well."""
    left = itertools.count(statement - 1, -1)

    def stop(*_: object) -> None:
        if not next(left):
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", stop)
    event.listen(Engine, "commit", stop)


def main(*arguments: str) -> None:
    """Do as the command line says."""
    match arguments:
        case ["sign", home, run]:
            sign(Path(home), run)
        case ["undo", home, run]:
            undo(Path(home), run)
        case ["hand-over", home, stick]:
            hand_over(Path(home), Path(stick))
        case ["fill-in", home]:
            fill_in(Path(home))
        case ["merge", petition, seed, every, *batches]:
            merge(Path(petition), Path(seed), int(every), [Path(each) for each in batches])


if __name__ == "__main__":
    main(*sys.argv[1:])
