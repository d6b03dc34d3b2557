"""While one long act runs no other can be begun: what begins one rests in every page, and comes back with the end."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from desktop.core.progress import Report
from tests.support.console_stage import Office


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


def test_no_figures_are_saved_beside_something_long(office, tmp_path):
    office.unlock()
    office.hand.tap("page_figures")
    rest_meanwhile(office, tmp_path / "end", "save_table", "save_picture", "save_public")
