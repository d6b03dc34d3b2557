"""A volunteer at work, as a program of its own: signs people up, hands over, or merges, until somebody pulls the plug.

python volunteer.py sign       HOME RUN     reports "ready", then each name on standard output once it was thanked
python volunteer.py undo       HOME RUN     the same; every second person undoes it: "undoing NAME", "undone NAME"
python volunteer.py hand-over  HOME STICK   signs a few people, closes, writes the batch; over and over
python volunteer.py fill-in    HOME         signs with the words on standard input, fills in once more, and is killed
python volunteer.py merge      PETITION SEED BATCH...   is killed before each statement in turn, each in a copy
"""

import itertools
import json
import os
import shutil
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Engine, event

from desktop.core.data_folder import data_folder
from desktop.core.form import Draft, complete, find_problems
from desktop.core.sealing import SealingKey
from desktop.device.journal.batches import close_batches, export_batch
from desktop.device.setup.identity import device_key
from desktop.petition.merging.merge import merge_batch
from desktop.petition.store.store import Petition
from desktop.transfer.batch import open_batch
from tests.support.outing import DAY, campaign_of, entry, open_stall


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


def merge(petition: Path, seed: Path, batches: list[Path]) -> None:
    """Merge into one copy of the petition after another, killed before statement 1, 2, 3..., until one is whole."""
    opened = [open_batch(path) for path in batches]
    key = SealingKey(seed.read_bytes())
    for statement in itertools.count(1):
        copy = petition.with_name(f"killed-{statement:03d}.sqlite")
        shutil.copy(petition, copy)
        child = os.fork()
        if not child:
            die_before(statement)
            for batch in opened:
                merge_batch(Petition(copy), batch, key, by="Ann")
            os._exit(0)
        if not os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
            return
        report(copy.name)


def die_before(statement: int) -> None:
    """Kill this process before it gives the database its n-th statement; committing is one as well."""
    left = itertools.count(statement - 1, -1)

    def stop(*_: object) -> None:
        if not next(left):
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", stop)
    event.listen(Engine, "commit", stop)


def main() -> None:
    """Do as the command line says."""
    match sys.argv[1:]:
        case ["sign", home, run]:
            sign(Path(home), run)
        case ["undo", home, run]:
            undo(Path(home), run)
        case ["hand-over", home, stick]:
            hand_over(Path(home), Path(stick))
        case ["fill-in", home]:
            fill_in(Path(home))
        case ["merge", petition, seed, *batches]:
            merge(Path(petition), Path(seed), [Path(each) for each in batches])


if __name__ == "__main__":
    main()
