"""A backup that is brought back says what was handed over after it, and hands nobody over twice without a word."""

from contextlib import closing
from dataclasses import replace
from shutil import copy

import pytest

from desktop.core.errors import OutputError
from desktop.core.push_errors import PushForgotten
from desktop.core.supplement_errors import HandedOverUnknown, NobodyNew
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.push.push_progress import list_pushes
from desktop.petition.replay_log.entries import handed_over_in
from desktop.petition.replay_log.log_file import read_log
from desktop.petition.replay_log.noting import log_path, log_state
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.rights.recorded_answer import answer_signer
from desktop.petition.store.backup import back_up
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.exporting import export_to
from tests.support.growing import KEY
from tests.support.packs import keep
from tests.support.pushing import platform, push

NEW = WantedLetter(supplement=True)
ANN = Person("Ann", "Lee", "ann@example.org", updates="yes")
BO = Person("Bo", "Moss", "bo@example.org", updates="yes")
DI = Person("Di", "Poe", "di@example.org", updates="yes")


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as made:
        keep(made)
        yield made


def hand_over(petition, file, wanted=WantedLetter()):  # noqa: B008 - frozen
    return deliver(petition, Edition(file, wanted), by="kb", alone=True)


def brought_back(petition, tmp_path, *, with_log=True):
    """Bring the backup back beside the petition's log, and say what the log brought."""
    (tmp_path / "back").mkdir()
    if with_log:
        copy(log_path(petition), tmp_path / "back")
    with closing(Petition(tmp_path / "older.sqlite")) as older:
        made = restore_backup(older, tmp_path / "back" / "main.sqlite", Since((KEY,)), by="mk")
    return Petition(tmp_path / "back" / "main.sqlite"), made.caught_up


@pytest.mark.parametrize("first", [False, True], ids=["none before", "one before"])
def test_of_a_later_delivery_it_is_said_and_no_supplement_names_its_people_twice(petition, tmp_path, first):
    put(petition, 1, [ANN, BO])
    if first:
        hand_over(petition, tmp_path / "first.pdf")
    put(petition, 2, [DI])
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    hand_over(petition, tmp_path / "later.pdf", NEW if first else WantedLetter())
    assert log_state(petition).kind == "current"
    back, told = brought_back(petition, tmp_path)
    with closing(back):
        assert [(each.people, each.is_push) for each in told.handed_over] == [(1 if first else 3, False)]
        with pytest.raises(HandedOverUnknown):
            hand_over(back, tmp_path / "twice.pdf", NEW)
        hand_over(back, tmp_path / "whole.pdf")
        with pytest.raises(NobodyNew):
            hand_over(back, tmp_path / "none.pdf", NEW)


def test_a_backup_that_knows_every_delivery_is_told_of_none(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    hand_over(petition, tmp_path / "first.pdf")
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    back, told = brought_back(petition, tmp_path)
    with closing(back):
        assert told.handed_over == ()
        put(back, 2, [DI])
        assert hand_over(back, tmp_path / "supplement.pdf", NEW).document.before.earlier == 2


def test_of_a_later_push_it_is_said_and_where_nobody_can_be_looked_up_none_is_made(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    with platform("engaging-networks", tmp_path) as (double, file):
        push(petition, file)
        back, told = brought_back(petition, tmp_path)
        with closing(back):
            assert [(each.people, each.is_push) for each in told.handed_over] == [(2, True)]
            with pytest.raises(PushForgotten) as refused:
                push(back, file)
            assert refused.value.kind == "engaging-networks"
        assert set(double.counts().values()) == {1}


@pytest.mark.parametrize("with_log", [True, False])
def test_who_of_a_push_was_sent_after_the_backup_stays_open_where_nobody_can_be_looked_up(petition, tmp_path, with_log):
    put(petition, 1, [ANN, BO, DI])

    def report(progress):
        if progress.done == 1 and not (tmp_path / "older.sqlite").exists():
            back_up(petition, tmp_path / "older.sqlite", by="mk")

    with platform("engaging-networks", tmp_path) as (double, file):
        push(petition, file, report=report)
        back, _ = brought_back(petition, tmp_path, with_log=with_log)
        with closing(back), back.reading() as connection:
            (state,) = list_pushes(connection)
        assert (state.confirmed, state.unclear, state.left) == (1, 2, 0)
        assert len(double.counts()) == 3


def test_of_a_later_export_it_is_said_until_its_target_was_written_for_again_and_a_signer_hears_of_a_lost_list(
    petition, tmp_path
):
    put(petition, 1, [ANN, replace(BO, code="7KMD-3XPT")])
    export_to(petition, "csv", tmp_path / "known.csv")
    back_up(petition, tmp_path / "older.sqlite", by="mk")
    export_to(petition, "civicrm", tmp_path / "later", names="whole")
    hand_over(petition, tmp_path / "list.pdf")
    assert log_state(petition).kind == "current"
    back, told = brought_back(petition, tmp_path)
    with closing(back):
        assert [(each.people, each.files, each.is_push) for each in told.handed_over] == [(2, 1, False), (2, 0, False)]
        wanted = [WantedExport(find_target(each)) for each in ("civicrm", "csv")]
        assert [[each.people for each in look_at_export(back, one).lost] for one in wanted] == [[2], []]
        answer = answer_signer(back, "7KMD-3XPT", "Bo Moss", by="kb")
        assert (answer.state, answer.deliveries, len(answer.lost)) == ("counted", (), 1)
        export_to(back, "xlsx", tmp_path / "other")  # else two would have one number, in one second
        export_to(back, "civicrm", tmp_path / "again", names="whole", everybody=False)
        assert look_at_export(back, wanted[0]).lost == ()
        log_path(back).unlink()  # a log that is begun anew knows of all, of the lost ones too
        export_to(back, "csv", tmp_path / "more.csv")
        assert sum(bool(each.files) for each in handed_over_in(read_log(log_path(back), back.salt).lines)) == 5


def test_an_export_that_could_not_be_written_is_not_in_the_log(petition, tmp_path):
    put(petition, 1, [ANN, BO])
    export_to(petition, "csv", tmp_path / "out.csv")
    with pytest.raises(OutputError):
        export_to(petition, "csv", tmp_path / "out.csv")
    assert len(handed_over_in(read_log(log_path(petition), petition.salt).lines)) == 1
