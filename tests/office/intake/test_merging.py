"""Batches come in by the act that every face calls: in any order, each once, and stopped wherever somebody wants."""

from contextlib import closing
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.errors import BatchError, Cancelled, PetitionError
from desktop.core.petition_errors import NobodySigned, NoPetition, NoSuchMerge
from desktop.core.progress import Cancel, Progress
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.devices import report_lost
from desktop.office.figures.status import petition_status
from desktop.office.intake.merging import merge_batches, redo_merge, undo_merge
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal
from tests.support.places import TWO, spot

KEY = organisation().sealing
NAMES = ("Ann", "Bo", "Cem", "Di", "Eve", "Fay")


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[Path]:
    """Three batches of one device with two signatures each, and the file of one of them torn."""
    folder, device = tmp_path_factory.mktemp("batches"), new_signing_key()
    sealed = [seal(entry(name), device, number) for number, name in enumerate(NAMES, 1)]
    whole = [packed(folder, device, number, sealed[2 * number - 2 : 2 * number]) for number in (1, 2, 3)]
    torn = folder / "torn.batch"
    torn.write_bytes(whole[0].read_bytes()[:-9])
    return [*whole, torn]


def place_in(folder: Path) -> PetitionPlace:
    return PetitionPlace(str(folder / "main.sqlite"))


def signatures_in(place: PetitionPlace) -> int:
    with open_petition(place) as petition:
        return petition_status(petition).signatures


@pytest.fixture(params=["sqlite", "sqlcipher", "postgresql"])
def new_place(request, tmp_path) -> PetitionPlace:
    """A place on each engine where no petition is yet."""
    found = spot(request.param, tmp_path)
    return PetitionPlace(str(found.place), found.passphrase)


def test_the_first_batch_begins_the_petition_and_each_file_is_told_of_in_its_order(new_place, files):
    told = list(merge_batches([files[3], *files[:2]], KEY, new_place, by="mk", trust="welcome"))
    assert [(each.name, each.report and each.report.added) for each in told] == [
        ("torn.batch", None),
        (files[0].name, 2),
        (files[1].name, 2),
    ]
    assert isinstance(told[0].refused, BatchError)
    assert signatures_in(new_place) == 4


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, 3), min_size=1, max_size=8))
def test_in_whatever_order_and_however_often_files_come_the_figures_add_up(tmp_path_factory, files, order):
    place = place_in(tmp_path_factory.mktemp("merged"))
    chosen = [files[each] for each in order]
    told = list(merge_batches(chosen, KEY, place, by="mk", trust="welcome"))
    assert [each.name for each in told] == [each.name for each in chosen]
    reports = [each.report for each in told if each.report]
    assert all(each.read == each.added + each.present + each.rejected for each in reports)
    assert signatures_in(place) == sum(each.added for each in reports) == 2 * len(set(order) - {3})


def test_a_batch_sealed_to_another_key_is_refused_and_adds_nobody(tmp_path, files):
    (told,) = merge_batches(files[:1], new_sealing_key(), place_in(tmp_path), by="mk", trust="welcome")
    assert isinstance(told.refused, BatchError)
    assert signatures_in(place_in(tmp_path)) == 0


def test_nobody_merges_without_a_name(tmp_path, files):
    with pytest.raises(NobodySigned):
        list(merge_batches(files[:1], KEY, place_in(tmp_path), by=" "))
    with pytest.raises(NoPetition):  # nor does anybody begin one
        signatures_in(place_in(tmp_path))


def test_no_petition_is_begun_where_there_is_a_file_of_something_else(tmp_path, files):
    (tmp_path / "main.sqlite").write_bytes(b"minutes of a meeting" * 100)
    with pytest.raises(PetitionError):
        list(merge_batches(files[:1], KEY, place_in(tmp_path), by="mk", trust="welcome"))
    assert (tmp_path / "main.sqlite").read_bytes().startswith(b"minutes")


def test_stopped_at_any_step_what_was_told_is_merged_and_of_the_rest_nothing(tmp_path, files):
    for step in range(100):
        place = place_in(tmp_path / str(step))
        (tmp_path / str(step)).mkdir()
        told, ended = merged_until(step, place, files[:3])
        assert signatures_in(place) == sum(each.report.added for each in told)
        if ended:
            break
    assert step > 2, "it could not be stopped in the middle"
    assert len(told) == 3


def merged_until(step: int, place: PetitionPlace, files: list[Path]):
    """Merge until the step of this number; return what was told until then, and whether that was everything."""
    heard: list[Progress] = []
    cancel = Cancel(heard.append)

    def report(progress: Progress) -> None:
        if len(heard) == step:
            cancel.ask()
        cancel(progress)

    told = []
    try:
        for each in merge_batches(files, KEY, place, by="mk", trust="welcome", report=report):
            told.append(each)  # noqa: PERF402 - what was told before it is stopped must be kept
    except Cancelled:
        return told, False
    return told, True


def test_whoever_stops_listening_stops_the_merging_and_leaves_the_petition_closed(tmp_path, files):
    place = place_in(tmp_path)
    with closing(merge_batches(files[:3], KEY, place, by="mk", trust="welcome")) as merging:
        assert next(merging).report.added == 2
    assert {each.name for each in tmp_path.iterdir() if each.suffix != ".replay"} == {"main.sqlite"}
    assert signatures_in(place) == 2


def test_progress_counts_signatures_up_to_all_there_are_whatever_becomes_of_them(tmp_path, files):
    place = place_in(tmp_path)
    list(merge_batches(files[:1], KEY, place, by="mk", trust="welcome"))
    heard: list[Progress] = []
    list(merge_batches(files, KEY, place, by="mk", trust="welcome", report=heard.append))
    assert {each.unit for each in heard} == {"signatures"}
    assert [each.done for each in heard] == sorted(each.done for each in heard)
    assert (heard[-1].done, heard[-1].total) == (6, 6)


@TWO
def test_what_is_undone_counts_no_more_until_it_is_brought_back(engine, tmp_path, files):
    found = spot(engine, tmp_path)
    place = PetitionPlace(str(found.place), found.passphrase)
    numbers = [each.report.number for each in merge_batches(files[:2], KEY, place, by="mk", trust="welcome")]
    with open_petition(place) as petition:
        assert undo_merge(petition, numbers[0], by="mk") == 2
        assert petition_status(petition).signatures == 2
        assert redo_merge(petition, numbers[0], by="mk") == 2
        assert petition_status(petition).signatures == 4
        with pytest.raises(NoSuchMerge) as told:
            undo_merge(petition, 77, by="mk")
        assert told.value.number == 77


def test_a_batch_of_a_lost_device_waits_until_staff_let_it_in(tmp_path, files):
    place = place_in(tmp_path)
    list(merge_batches(files[:1], KEY, place, by="mk", trust="welcome"))
    with open_petition(place) as petition:
        report_lost(petition, petition_status(petition).batches[0].device, by="mk")
    waited = merge_batches(files[1:2], KEY, place, by="mk", trust="welcome")
    let_in = merge_batches(files[1:2], KEY, place, by="mk", trust="released")
    assert [(each.report.waits, each.report.added) for each in chain(waited, let_in)] == [(True, 0), (False, 2)]
