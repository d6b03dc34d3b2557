"""What staff see first: the figures, the week, and all that waits; and how safe it is."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.core.errors import Cancelled, OutputGone
from desktop.core.progress import Progress, ignore
from desktop.office.desk import backup
from desktop.office.desk.backup import check_petition
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.tablets import list_tablets
from desktop.office.figures.today import look_at_today
from desktop.office.intake.stick_intake import look_into, take_in, welcome
from desktop.office.people.decisions import decide_same
from desktop.office.people.review import show_possible_duplicates
from desktop.office.restore.safekeeping import back_up_now
from tests.support.console_stage import desk_of, lay_practice


@pytest.fixture
def desk(tmp_path):
    return desk_of(lay_practice(tmp_path / "practice"))


def waiting(desk, now: datetime | None = None) -> dict[str, int]:
    with open_petition(desk.place) as petition:
        return {each.matter: each.count for each in look_at_today(petition, now).waiting}


def test_the_week_adds_up_to_those_who_signed_in_it(desk):
    with open_petition(desk.place) as petition:
        today = look_at_today(petition)
        long_after = look_at_today(petition, datetime.now(UTC) + timedelta(days=60))
    assert (today.people, today.goal, today.merges) == (36, 5000, 3)
    assert sum(each.people for each in today.week) == 36
    assert len(today.week) == 7
    assert sum(each.people for each in long_after.week) == 0


def test_what_waits_goes_when_it_is_done(desk):
    assert waiting(desk) == {"pairs": 5, "backup": -1}
    take_in(desk, look_into((desk.workspace.folder,)).files, ignore)
    assert waiting(desk)["devices"] == 1
    welcome(desk, " ".join(desk.workspace.words), ignore)
    with open_petition(desk.place) as petition:
        for each in show_possible_duplicates(petition).doubts:
            decide_same(petition, [each.later.number, each.earlier.number], by="Ann")
    back_up_now(desk, None, ignore)
    assert waiting(desk) == {}


def test_a_backup_is_waited_for_again_after_some_days(desk):
    back_up_now(desk, None, ignore)
    assert waiting(desk, datetime.now(UTC) + timedelta(days=3)) == {"pairs": 5}
    assert waiting(desk, datetime.now(UTC) + timedelta(days=4)) == {"pairs": 5, "backup": 4}


def test_two_consoles_that_save_in_one_second_have_a_backup_each(desk, monkeypatch):
    monkeypatch.setattr(backup, "datetime", SimpleNamespace(now=lambda zone: datetime(2026, 5, 1, 12, tzinfo=zone)))
    made: list[Path] = []

    def beside(_: Progress) -> None:
        if not made:  # once, while the first is being written
            made.append(desk.workspace.folder)
            made[0] = back_up_now(desk, None, ignore).file

    made.append(back_up_now(desk, None, beside).file)
    for file, end in zip(made, ("-120000-2.sqlite", "-120000.sqlite"), strict=True):
        assert file.name.endswith(end)
        with open_petition(PetitionPlace(str(file))) as written:
            assert not check_petition(written).problems
    assert len(list(desk.workspace.backups.iterdir())) == 4, "two backups with their digests, and no part"


def test_a_stick_that_is_pulled_out_while_a_backup_is_written_hides_nothing_of_what_went_wrong(desk, monkeypatch):
    def gone(*_: object, **_named: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def pulled(_: Progress) -> None:
        monkeypatch.setattr(Path, "unlink", gone)
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up_now(desk, None, pulled)


def test_a_backup_goes_to_no_folder_that_is_not_there(desk, tmp_path):
    with pytest.raises(OutputGone):
        back_up_now(desk, tmp_path / "gone", ignore)


def test_a_tablet_that_waits_tells_no_words_and_adds_up(desk):
    take_in(desk, look_into((desk.workspace.folder,)).files, ignore)
    with open_petition(desk.place) as petition:
        tablets = list_tablets(petition)
    assert [each.state for each in tablets] == ["waiting", "welcome", "welcome", "welcome"]
    assert [len(each.words) for each in tablets] == [0, 4, 4, 4]
    assert [(each.signed, each.here + each.waiting + each.missing) for each in tablets] == [
        (11, 11), (14, 14), (9, 9), (18, 18)
    ]  # fmt: skip
    assert [each.event for each in tablets] == ["Harbour walk", "Capital Pride", "Fierté", "Street fair"]
