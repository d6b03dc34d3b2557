"""Killed, cut and slowed anywhere, a push goes on: each is there once, and nobody is subscribed without a yes."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from desktop.petition.push.push_progress import PushState, list_pushes, retry_refused
from desktop.petition.store.opening_petition import Petition
from tests.support import killed_pushing
from tests.support.house import ROOT
from tests.support.pushing import may_leave, mixed, platform, with_people

pytestmark = pytest.mark.slow
KILLS = ("kill before", "kill after", "kill answered")
ENDS = (*KILLS, "cut", "slow", "late", "500 stored", "429", "empty", "closed")
NOT_DONE, DONE = 3, 0


@dataclass
class Killer:
    """Ends the program that asks, at some of its questions."""

    plan: dict[int, str]
    program: int = 0
    kills: int = 0

    def at(self, number: int, when: str) -> None:
        """Kill it before the question is dealt with, or after, or once it has been answered."""
        wanted = self.plan.get(number, "")
        if wanted == f"kill {when}":
            self.kill()
        elif wanted == "kill answered" and when == "after":
            threading.Timer(0.01, self.kill).start()

    def kill(self) -> None:
        """Kill it as a power cut does."""
        program, self.program = self.program, 0
        if program:
            with suppress(ProcessLookupError):
                os.kill(program, signal.SIGKILL)
                self.kills += 1


@contextmanager
def starter(place: Path, file: Path) -> Iterator[tuple[IO[str], IO[str]]]:
    """Start what starts programs."""
    command = [sys.executable, killed_pushing.__file__, str(place), str(file)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as started:
        yield started.stdin, started.stdout


def until_done(killer: Killer, place: Path, file: Path) -> int:
    """Start the program again and again until it says that everybody is done; return how often."""
    with starter(place, file) as (say, hear):
        for starts in range(1, 2000):
            say.write("go\n")
            say.flush()
            killer.program = int(hear.readline())
            code = int(hear.readline())
            killer.program = 0
            assert code in (DONE, NOT_DONE, -signal.SIGKILL)
            if code == DONE:
                say.close()
                return starts
    raise AssertionError("it never came to an end")


def state_of(place: Path) -> PushState:
    with closing(Petition(place)) as petition, petition.reading() as connection:
        (state,) = list_pushes(connection)
    return state


def endure(kind: str, folder: Path, people: int, plan: dict[int, str], *, at_once: bool) -> Killer:
    """Push so many people, with these ends at these questions, and look at what is there."""
    crowd, place, killer = [mixed(number) for number in range(people)], folder / "main.sqlite", Killer(plan)
    with closing(Petition(place, new=True)) as petition:
        with_people(petition, crowd)
    with platform(kind, folder, at_once=at_once) as (double, file):
        double.plan, double.at = {each: what for each, what in plan.items() if what not in KILLS}, killer.at
        starts = until_done(killer, place, file)
        for _ in range(5):
            if (state := state_of(place)).refused:  # the platform never answered in words: staff send them again
                with closing(Petition(place)) as petition:
                    retry_refused(petition, state.target, by="kb")
                starts += until_done(killer, place, file)
        print(f"{kind}: {double.requests} questions, {killer.kills} kills, {starts} starts, {state}")  # noqa: T201
        leaving = [each for each in crowd if may_leave(each, others=True)]
        assert (state.confirmed, state.left, state.refused) == (len(leaving), 0, 0)
        assert (len(double.counts()), set(double.counts().values())) == (len(leaving), {1})
        assert double.subscribed() == {each.email for each in crowd if each.updates == "yes"}
        assert double.requests >= max(plan), "every end has come"
    return killer


@pytest.mark.parametrize("kind", ["action-network", "civicrm"])
def test_killed_and_cut_at_ten_points_each_is_there_once(tmp_path, kind):
    plan = {3: "kill before", 5: "kill after", 8: "cut", 10: "kill answered", 12: "500 stored", 14: "empty"}
    endure(kind, tmp_path, 15, plan | {16: "closed", 18: "kill after", 21: "429", 23: "kill before"}, at_once=False)


@pytest.mark.torture
@pytest.mark.parametrize(("kind", "questions"), [("action-network", 1300), ("civicrm", 3200)])
def test_killed_cut_and_slowed_at_200_points_of_1000_each_is_there_once(tmp_path, kind, questions):
    chance, began = random.Random(kind), time.monotonic()  # noqa: S311 - no secret
    plan = {number: chance.choice(ENDS) for number in chance.sample(range(1, questions), 200)}
    killer = endure(kind, tmp_path, 1000, plan, at_once=True)
    print(f"{time.monotonic() - began:.0f} s")  # noqa: T201
    assert killer.kills > 40
