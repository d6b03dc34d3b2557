"""One platform by two roads: whoever was sent to it and stands in a file for it too is told of, and corrected once."""

from contextlib import closing

import pytest

from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.push.platform_file import read_platform
from desktop.petition.push.push_preview import WantedPush, look_at_push
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.exporting import export_to
from tests.support.pushing import platform, push, with_people

pytestmark = pytest.mark.slow
ANN, BO, DI = (Person(name, "Lee", f"{name}@example.org", updates="yes") for name in ("ann", "bo", "di"))
ASKED = Person("Cy", "Ode", updates="not_given")


@pytest.fixture
def main(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        yield petition


def elsewhere(said):
    return [one.name for each in said.traps if each.trap == "elsewhere" for one in each.people]


@pytest.mark.parametrize("kind", ["action-network", "civicrm", "engaging-networks"])
def test_who_went_by_one_road_is_named_on_the_other_and_is_not_corrected_by_hand_again(main, tmp_path, kind):
    with_people(main, [ANN, BO, ASKED])
    with platform(kind, tmp_path) as (_, file):
        push(main, file)
        seen = look_at_export(main, WantedExport(find_target(kind), names="whole"))
        assert (elsewhere(seen), seen.by_hand) == (["ann Lee", "bo Lee"], 0)
        put(main, 2, [DI])
        assert export_to(main, kind, tmp_path / "out", names="whole").said.by_hand == 1
        pushed = look_at_push(main, WantedPush(read_platform(file), names="whole")).said
    assert (elsewhere(pushed), pushed.sums.importable) == (["di Lee"], 1)
    assert pushed.by_hand == -1, "it was put up by hand for the file, and moves by itself now"


def test_another_platform_knows_nothing_of_it(main, tmp_path):
    with_people(main, [ANN])
    with platform("civicrm", tmp_path) as (_, file):
        push(main, file)
    seen = look_at_export(main, WantedExport(find_target("action-network")))
    assert (elsewhere(seen), seen.by_hand) == ([], 1)
