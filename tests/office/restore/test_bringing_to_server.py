"""A backup brought into an empty database on a server: the campaign works there from then on, as it did before."""

import pytest

from desktop.core.errors import Cancelled
from desktop.core.petition_errors import SecondSecretNeeded
from desktop.core.progress import Progress, ignore
from desktop.core.store_errors import PetitionThere
from desktop.office.desk.petition_place import PetitionPlace, needs_passphrase, open_petition
from desktop.office.desk.workspace import find_workspace, open_desk
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.people.person import forget_person
from desktop.office.restore.bringing_back import bring_to_server
from desktop.office.restore.workspace_backups import back_up_now
from desktop.petition.status import petition_status
from tests.support.begun_campaign import begun
from tests.support.console_stage import desk_of, lay_practice
from tests.support.places import spot


@pytest.fixture
def server(tmp_path) -> PetitionPlace:
    return PetitionPlace(spot("postgresql", tmp_path).place)


def people(place: PetitionPlace) -> int:
    with open_petition(place) as petition:
        return petition_status(petition).people


def test_backups_of_it_are_encrypted_as_before_and_whoever_opens_the_keys_opens_them(tmp_path, server):
    desk = begun(tmp_path / "river")
    made = back_up_now(desk, None, ignore)
    _, later = bring_to_server(desk, made.file, "", server, ignore)
    assert later.backup_passphrase == desk.place.passphrase
    assert open_desk(find_workspace(desk.workspace.folder), "a long passphrase", by="Ann") == later
    again = back_up_now(later, None, ignore)
    assert needs_passphrase(str(again.file))
    with open_petition(PetitionPlace(str(again.file), later.backup_passphrase)) as petition:
        assert petition.campaign()
    with pytest.raises(PetitionThere):
        bring_to_server(later, again.file, "", server, ignore)


def test_whoever_was_forgotten_since_stays_out_and_a_refused_or_stopped_one_leaves_all_as_it_was(tmp_path, server):
    desk = desk_of(lay_practice(tmp_path / "practice"))
    made = back_up_now(desk, None, ignore)
    forget_person(desk, (1,), "", ignore)
    with open_petition(desk.place) as petition:
        set_second_secret(petition, "a river runs through it", holder="Bo Lee", by="Ann")

    def stop(_progress: Progress) -> None:
        raise Cancelled("Somebody stopped it.")

    with pytest.raises(SecondSecretNeeded):
        bring_to_server(desk, made.file, "", server, ignore)
    with pytest.raises(Cancelled):
        bring_to_server(desk, made.file, "", server, stop, second="a river runs through it")
    assert not find_workspace(desk.workspace.folder).server
    done, later = bring_to_server(desk, made.file, "", server, ignore, second="a river runs through it")
    assert done.restored.caught_up.replayed.erased == 1
    assert people(later.place) == people(desk.place) == 35
    assert find_workspace(desk.workspace.folder).place == server.place
