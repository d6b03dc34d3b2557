"""Killed at any step, a backup leaves no file under its name and a restore no petition: what was there is as it was."""

import signal
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import PetitionError
from desktop.core.signing_keys import new_signing_key
from desktop.petition.merging.merge import merge_batch
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from tests.support import killed_copying
from tests.support.copies import contents
from tests.support.event_device import entry
from tests.support.growing import KEY, counted, number_of
from tests.support.packs import keep
from tests.support.parcels import parcel, seal
from tests.support.places import ENGINES, Spot, spot
from tests.support.warm import run

pytestmark = pytest.mark.slow
NEVER = 9999


def each_part_on(*engines: str) -> pytest.MarkDecorator:
    """At the start, in the middle and near the end of all steps in a file; elsewhere each time in the middle only."""
    parts = [(engine, part) for engine in engines for part in (0, 0.5, 0.99)]
    often = [each for each in parts if each[0] == "sqlite" or each[1] == 0.5]
    long = [pytest.param(*each, marks=pytest.mark.torture) for each in parts if each not in often]
    return pytest.mark.parametrize(("engine", "part"), [*often, *long])


def steps(*arguments: object) -> int:
    """Let the program come to its end, here, and return how many steps that took."""
    killed_copying.heard.clear()
    killed_copying.main(*map(str, arguments), str(NEVER))
    return len(killed_copying.heard)


def killed(*arguments: object) -> None:
    """Run the program until it kills itself."""
    run(killed_copying.main, *arguments, end=-signal.SIGKILL)


def begun(place: Spot, folder: Path) -> Petition:
    """A petition of Ann and Bo at this place, with the pack that seals what is noted; its log stands in `outside`."""
    petition = place.open(new=True)
    petition.outside = folder / "outside"
    petition.outside.mkdir()
    device = new_signing_key()
    sealed = [seal(entry(name), device, number) for number, name in enumerate(("Ann", "Bo"), 1)]
    merge_batch(petition, parcel(folder, device, 1, sealed), KEY, by="mk")
    keep(petition)
    return petition


@each_part_on("sqlite", "postgresql")
def test_a_backup_that_is_killed_leaves_no_file_of_its_name_and_the_petition_as_it_was(engine, part, tmp_path):
    place = spot(engine, tmp_path)
    begun(place, tmp_path).close()
    file = tmp_path / "backup.sqlite"
    count = steps("backup", place.place, place.passphrase, tmp_path / "whole.sqlite")
    with closing(place.open()) as petition:
        before = contents(petition)
    killed("backup", place.place, place.passphrase, file, int(count * part))
    assert not file.exists()
    with closing(place.open()) as petition:
        after = contents(petition)
        *lines, last = after.pop("audit")
        assert (lines, last[3]) == (before.pop("audit"), "backup")
        assert after == before
        assert not check_petition(petition).problems
        back_up(petition, file, by="mk")
        with closing(Petition(file)) as backup:
            assert contents(backup) == contents(petition)


@each_part_on(*ENGINES)
def test_a_restore_that_is_killed_leaves_no_petition_and_the_next_one_keeps_out_who_is_to_stay_out(
    engine, part, tmp_path
):
    backup = tmp_path / "backup.sqlite"
    with closing(begun(spot("sqlite", tmp_path), tmp_path)) as petition:
        back_up(petition, backup, by="mk")
        erase(petition, [number_of(petition, "Ann")], by="mk")
    log = {each: each.read_bytes() for each in (tmp_path / "outside").iterdir()}
    (tmp_path / "seed").write_bytes(KEY.seed)
    place, other = spot(engine, tmp_path), spot(engine, tmp_path)
    learning = (tmp_path / "seed", tmp_path / "outside")
    count = steps("restore", backup, other.place, other.passphrase, *learning)
    killed("restore", backup, place.place, place.passphrase, *learning, int(count * part))
    with pytest.raises(PetitionError):
        place.open()
    assert {each: each.read_bytes() for each in (tmp_path / "outside").iterdir()} == log
    steps("restore", backup, place.place, place.passphrase, *learning)
    with closing(place.open()) as restored:
        assert counted(restored) == {"Bo"}
        assert not check_petition(restored).problems
