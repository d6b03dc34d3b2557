"""Another program writes to the petition: the window says that it waits, for a long act and for one of a moment."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.support.console_stage import Office


@pytest.fixture
def office(at_work: Office) -> Office:
    return at_work


@contextmanager
def written_to(office: Office) -> Iterator[None]:
    """Hold the petition as another program does that writes to it."""
    with closing(sqlite3.connect(office.practice / "petition.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def waits(office: Office) -> None:
    said = "Another program is writing to this petition; waiting for it."
    office.hand.wait_until(lambda: office.hand.find("job_text") is not None, "the strip")
    office.hand.wait_until(lambda: said in office.hand.read("job_text"), "the words")


def test_a_long_act_says_so_goes_on_after_and_can_be_stopped_with_nothing_half_done(office):
    office.hand.tap("page_bring_in")
    office.hand.tap("place_0")
    with written_to(office):
        office.hand.tap("take_in")
        waits(office)
        office.hand.tap("job_stop")
        office.wait("bring_in", "found")
        assert "stopped" in office.hand.read("bring_in_trouble_sentence")
        office.hand.tap("take_in")
        waits(office)
    office.wait("bring_in", "taken")
    assert office.model.pages.bringIn.outcome[0]["text"] != ""


def test_an_act_of_a_moment_says_so_too(office):
    office.hand.tap("page_decide")
    office.wait("decide", "deciding")
    pair = office.model.pages.deciding.rows
    with written_to(office):
        office.model.pages.deciding.decide("same")
        waits(office)
        office.hand.tap("job_stop")
        office.hand.wait_until(lambda: office.model.pages.deciding.rows == pair, "the pair to be asked again")
        assert office.hand.find("job_text") is None
    office.model.pages.deciding.decide("same")
    office.hand.wait_until(lambda: office.model.pages.deciding._answered[-1].numbers, "the decision")


def test_a_batch_that_was_refused_while_the_window_was_locked_is_said(office):
    batch = next(office.stick.rglob("*.batch"))
    batch.write_bytes(batch.read_bytes()[:-1])
    office.hand.tap("page_bring_in")
    office.hand.tap("place_0")
    office.hand.wait_until(lambda: office.hand.find("take_in") is not None, "the batch")
    with written_to(office):
        office.hand.tap("take_in")
        office.model.lock()
    office.rest()
    assert f"{batch.name}: This file is cut short" in office.hand.read("job_text")
