"""While one long act runs no other can be begun: what begins one rests in every page, and comes back with the end."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from desktop.core.progress import Report, ignore
from desktop.office.desk.petition_place import open_petition
from desktop.office.people.person import forget_person
from tests.support.console_stage import Office, desk_of


def until(file: str, _report: Report) -> None:
    """Be over once this file is there."""
    while not Path(file).exists():
        time.sleep(0.01)


@contextmanager
def working(office: Office, end: Path) -> Iterator[None]:
    """Have something run that takes long."""
    end.unlink(missing_ok=True)
    office.model.jobs.run(lambda: "Work", partial(until, str(end)), lambda _: None, lambda _: None)
    try:
        yield
    finally:  # whatever was found, or the window waits for it as long as for ever
        end.touch()
    office.rest()


def rest_meanwhile(office: Office, end: Path, *names: str) -> None:
    """Each of these can be touched, and not while something runs."""
    for name in names:
        office.hand.wait_for(name)
    with working(office, end):
        office.hand.let_run(0)
        assert [each for each in names if office.hand.find(each)] == []
    for name in names:
        office.hand.wait_for(name)


def test_neither_backup_nor_restoring_nor_destroying_begins_beside_something_long(office, tmp_path):
    office.unlock()
    office.hand.tap("page_backup")
    office.wait("backup", "shown")
    parts = office.model.pages.backup.parts
    office.hand.tap("back_up")
    office.rest()
    office.hand.tap("try_0")
    office.hand.wait_until(lambda: parts.restoring.seen, "the backup to be looked at")
    office.hand.tap("destroy_begin")
    office.hand.wait_until(lambda: parts.destroying.campaign != "", "what to type")
    parts.destroying.type_text("destroy_campaign", parts.destroying.campaign)
    office.hand.wait_until(lambda: parts.destroying.ready, "all to be typed")
    acts = ("back_up", "backup_place_0", "restore_file", "try_0", "restore_now", "destroy_now")
    rest_meanwhile(office, tmp_path / "end", *acts)
    (tmp_path / "holiday.sqlite").write_bytes(b"no petition at all" * 100)
    office.hand.choose("restore_file", tmp_path / "holiday.sqlite")
    office.hand.wait_for("restore_again")
    office.rest()
    rest_meanwhile(office, tmp_path / "end", "restore_again")


def test_what_a_log_says_is_not_done_again_beside_something_long(office, tmp_path):
    office.unlock()
    petition = office.practice / "petition.sqlite"
    older = petition.read_bytes()
    with open_petition(desk_of(office.practice).place) as now, now.reading() as connection:
        someone = connection.exec_driver_sql("SELECT min(number) FROM signature WHERE state = 'valid'").scalar_one()
    forget_person(desk_of(office.practice), (someone,), "", ignore)
    petition.write_bytes(older)
    office.hand.tap("page_backup")
    rest_meanwhile(office, tmp_path / "end", "outside_replay")


def test_what_is_stopping_is_not_stopped_again(office, tmp_path):
    with working(office, tmp_path / "end"):
        office.hand.tap("job_stop")
        assert office.hand.read("job_text") == "Stopping…"
        assert office.hand.find("job_stop") is None
    assert office.hand.find("job_text") is None


def test_no_figures_are_saved_beside_something_long(office, tmp_path):
    office.unlock()
    office.hand.tap("page_figures")
    rest_meanwhile(office, tmp_path / "end", "save_table", "save_picture", "save_public")
