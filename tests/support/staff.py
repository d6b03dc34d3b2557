"""Staff at work, as a program of their own: they merge batch files into a petition until somebody pulls the plug.

python staff.py merge PLACE PASSPHRASE SEED FILE...           says "ready", merges, and says how much was added
python staff.py kill  PLACE PASSPHRASE SEED KILLS FILE...     merges over and over; each time is killed, until the last
"""

import os
import random
import signal
import sys
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import func, select

from desktop.core.sealing import SealingKey
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import also_in, batch, rejection, signature


def merge(place: str, passphrase: str, seed: Path, files: list[Path], out: int = 1) -> int:
    """Merge every file, after a word to `out`, and return how many signatures that added."""
    key, name = SealingKey(seed.read_bytes()), f"staff {os.getpid()}"
    with closing(Petition(place, passphrase=passphrase)) as petition:
        os.write(out, b"ready\n")
        merged = list(merge_files(Merger(petition, key, by=name, welcome=True), files))
    assert [each.refused for each in merged if each.refused] == []
    return sum(each.report.added for each in merged if each.report)


def kill(place: str, passphrase: str, seed: Path, kills: int, files: list[Path]) -> None:
    """Merge in one process after another, each killed at an instant that nobody chose; look at what each leaves."""
    chance = random.SystemRandom()
    for _ in range(kills):
        heard, said = os.pipe()
        child = os.fork()
        if not child:
            merge(place, passphrase, seed, files, said)
            os._exit(0)
        os.close(said)
        os.read(heard, 6)
        os.close(heard)
        time.sleep(chance.uniform(0, len(files) / 100))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        say(" ".join(["killed" if os.waitstatus_to_exitcode(status) < 0 else "too late", *torn(place, passphrase)]))


def say(line: str) -> None:
    """Say one line at once: whoever is killed next has said it."""
    os.write(1, f"{line}\n".encode())


def torn(place: str, passphrase: str) -> list[str]:
    """Return the batches that are half there: none, unless something is very wrong."""
    held = select(func.count()).where(signature.c.batch == batch.c.number).scalar_subquery()
    shared = select(func.count()).where(also_in.c.batch == batch.c.number).scalar_subquery()
    refused = select(func.count()).where(rejection.c.batch == batch.c.number).scalar_subquery()
    half = select(batch.c.id).where(batch.c.count != held + shared + refused)
    with closing(Petition(place, passphrase=passphrase)) as petition, petition.reading() as connection:
        return list(connection.execute(half).scalars())


def main(*arguments: str) -> None:
    """Do as the command line says."""
    match arguments:
        case ["merge", place, passphrase, seed, *files]:
            say(str(merge(place, passphrase, Path(seed), [Path(each) for each in files])))
        case ["kill", place, passphrase, seed, kills, *files]:
            kill(place, passphrase, Path(seed), int(kills), [Path(each) for each in files])


if __name__ == "__main__":
    main(*sys.argv[1:])
