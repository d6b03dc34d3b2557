"""What is said before work begins and of work that broke off: it waits, renews an older petition, its process ended."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Event

import pytest

from desktop.core.progress import Report
from desktop.petition.store.schema import VERSIONS
from tests.support import console_stage
from tests.support.console_stage import Office, lay_practice
from tests.support.earlier_tables import take_back


@contextmanager
def petition_of(office: Office) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(office.practice / "petition.sqlite", isolation_level=None)) as other:
        yield other


def test_while_the_practice_campaign_is_made_nothing_else_is_begun(office, monkeypatch: pytest.MonkeyPatch):
    may_end, lay, ways = Event(), console_stage.lay_practice, ("practise", "begin", "join_server")
    monkeypatch.setattr(console_stage, "lay_practice", lambda folder: may_end.wait(60) and lay(folder))
    assert [each for each in ways if office.hand.find(each)] == list(ways)
    office.hand.tap("practise")
    meanwhile = [each for each in ways if office.hand.find(each)]
    may_end.set()
    assert meanwhile == []
    office.hand.wait_for_screen("unlock_page")


def test_an_older_petition_is_renewed_and_the_window_says_how_far(office):
    lay_practice(office.practice)
    with petition_of(office) as petition:
        take_back(petition, "0014")
    said = set[str]()
    office.model.unlocking.changed.connect(lambda: said.add(office.model.unlocking.hint))
    office.model.start.open(office.practice)
    office.hand.tap("unlock")
    office.hand.wait_for_screen("today_page")
    assert any("older version of Tabling" in each for each in said)
    assert [each.name for each in office.practice.glob("*.before-*")] == [f"petition.sqlite.before-{VERSIONS[-1]}"]


def test_opening_waits_for_another_program_says_so_and_can_be_stopped(office):
    lay_practice(office.practice)
    office.model.start.open(office.practice)
    with petition_of(office) as petition:
        petition.execute("UPDATE alembic_version SET version_num = '0014'")
        petition.execute("BEGIN IMMEDIATE")
        office.hand.tap("unlock")
        office.hand.wait_until(lambda: "Another program" in office.hand.read("unlock_hint"), "the words")
        office.hand.tap("stop")
        office.hand.wait_until(lambda: not office.model.unlocking.opening, "it to stop")
    assert "stopped" in office.hand.read("unlock_trouble_sentence")


class Unreadable:
    """An act that the process cannot read."""

    def __call__(self, report: Report) -> None:
        del report

    def __reduce__(self) -> tuple[object, ...]:
        return int, ("no number",)


def test_where_the_process_ended_the_strip_says_so(office):
    office.unlock()
    office.model.jobs.run(lambda: "Backup", Unreadable(), print, lambda _trouble: None)
    office.rest()
    office.hand.wait_until(lambda: office.hand.find("job_text") is not None, "the strip")
    assert "Backup: The work ended before it was done" in office.hand.read("job_text")
