"""A journal that grows: what somebody waits for does not grow with it, and what has to grow does so in step.

Counted are the steps of SQLite's virtual machine, which are the same on every machine and every day.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from sqlite3 import Connection

import pytest
from sqlalchemy import Engine, event

from desktop.core.event import event_of
from desktop.core.sealing import SealedSignature
from desktop.device.journal import batch_closing
from desktop.device.journal.batch_closing import close_batches, draft_batch, list_batches
from desktop.device.journal.erasure import count_received
from desktop.device.journal.journal import EventCount, Journal
from desktop.device.journal.sqlite_file import journal_engine
from desktop.device.machine.clock_check import newest_day
from tests.support.event_device import DAY, PRIDE, campaign

MARKET = event_of("Night market", "Gatineau", "2026-08-24")
FEW, MANY = 40, 400


@dataclass
class Steps:
    """An engine that counts the steps of the statements that run on it."""

    taken: int = field(default=0)

    def engine_of(self, path: Path) -> Engine:
        engine = journal_engine(path)
        event.listen(engine, "connect", self.count_of)
        return engine

    def count_of(self, driver: Connection, _: object) -> None:
        driver.execute("PRAGMA synchronous = OFF")  # nobody pulls this plug
        driver.set_progress_handler(self.take, 1)

    def take(self) -> int:
        self.taken += 1
        return 0

    def of(self, work: Callable[[], object]) -> int:
        before = self.taken
        work()
        return self.taken - before


def filled(folder: Path, signatures: int, steps: Steps) -> Journal:
    """Return a journal with as many signatures, every fourth of another event, in no batch."""
    journal = Journal(folder / f"{signatures}.sqlite", "0123456789abcdef", engine_of=steps.engine_of)
    for each in (PRIDE, MARKET):
        journal.start_event(each)
    for number in range(signatures):
        place = MARKET if number % 4 == 3 else PRIDE
        journal.append(campaign(), place, lambda sequence: SealedSignature(f"id {sequence}", sequence, b"sealed" * 40))
    return journal


@pytest.fixture
def both(tmp_path, monkeypatch):
    """A small and a large journal, and what counts the steps of either."""
    monkeypatch.setattr(batch_closing, "MOST_SIGNATURES", 20)
    steps = Steps()
    with closing(filled(tmp_path, FEW, steps)) as small, closing(filled(tmp_path, MANY, steps)) as large:
        yield small, large, steps


@pytest.mark.parametrize(
    "question", [lambda journal: journal.count(PRIDE), newest_day, Journal.count_events], ids=["today", "day", "events"]
)
def test_once_all_is_in_batches_no_question_at_the_stall_looks_at_each_signature(both, question):
    small, large, steps = both
    for journal in (small, large):
        close_batches(journal, DAY)
    more = len(list_batches(large)) - len(list_batches(small))
    assert steps.of(lambda: question(large)) < steps.of(lambda: question(small)) + 60 * more


def test_what_is_in_no_batch_yet_is_counted_without_a_look_at_each_of_this_event(both):
    small, large, steps = both
    others = (MANY - FEW) // 4
    assert steps.of(lambda: large.count(PRIDE)) < steps.of(lambda: small.count(PRIDE)) + 10 * others


def test_ten_times_the_signatures_close_in_ten_times_the_steps(both):
    small, large, steps = both
    took = steps.of(lambda: close_batches(small, DAY))
    assert steps.of(lambda: close_batches(large, DAY)) < 1.2 * MANY / FEW * took


def test_while_a_batch_is_drafted_nobody_who_signs_waits(both):
    small, _, steps = both
    draft = draft_batch(small)
    with closing(Journal(small.path, small.device, engine_of=steps.engine_of)) as window, small.reading():
        window.append(campaign(), PRIDE, lambda sequence: SealedSignature("id", sequence, b"sealed"))
    assert draft is not None
    assert draft.count == 20


def test_a_draft_of_which_others_closed_some_is_drawn_up_anew(both):
    small, _, _ = both
    stale = draft_batch(small)
    assert stale is not None
    closed = close_batches(small, DAY)
    with small.transaction() as connection:
        assert batch_closing.close_draft(connection, stale, DAY) is None
    assert list_batches(small) == closed


def test_the_counts_are_those_of_the_rows_whatever_is_closed(both):
    small, _, _ = both
    rows = {PRIDE: 30, MARKET: 10}
    for fresh in (rows, {PRIDE: 0, MARKET: 0}):
        assert small.count_events() == tuple(EventCount(each, rows[each], fresh[each]) for each in (PRIDE, MARKET))
        assert {each: small.count(each) for each in rows} == rows
        assert small.count() == FEW
        close_batches(small, DAY)
    assert count_received(small, PRIDE) == 0
    assert newest_day(small) >= date.fromisoformat(MARKET.day)
