"""Where a petition is kept, what opens it, and that it is closed."""

from pathlib import Path

import pytest

from desktop.core.errors import PetitionError
from desktop.core.petition_errors import NoPetition, NoSuchMerge
from desktop.office.desk.petition_place import PetitionPlace, needs_passphrase, open_petition
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.store.opening_petition import begin_petition

PASSPHRASE = "a long passphrase for tests"


def files_beside(place: Path) -> set[str]:
    return {each.name for each in place.parent.iterdir()}


def test_a_petition_is_closed_when_nobody_works_with_it_any_more(tmp_path):
    place = tmp_path / "main.sqlite"
    with open_petition(PetitionPlace(str(place)), new=True) as petition:
        assert petition.campaign() is None
        assert "main.sqlite-wal" in files_beside(place), "open, and so this test can fail"
    assert files_beside(place) == {"main.sqlite"}
    assert petition.name, "it is closed though somebody still holds it"


def test_a_petition_is_closed_also_where_the_work_fails(tmp_path):
    place = tmp_path / "main.sqlite"
    with open_petition(PetitionPlace(str(place)), new=True):
        pass
    with pytest.raises(NoSuchMerge), open_petition(PetitionPlace(str(place))) as petition:
        undo_merge(petition, 3, by="mk")
    assert files_beside(place) == {"main.sqlite"}


def test_only_an_encrypted_file_needs_a_passphrase(tmp_path):
    plain, encrypted = str(tmp_path / "plain.sqlite"), str(tmp_path / "encrypted.sqlite")
    begin_petition(plain, by="mk").close()
    begin_petition(encrypted, by="mk", passphrase=PASSPHRASE).close()
    asked = {place: needs_passphrase(place) for place in (plain, encrypted, str(tmp_path / "none"), "postgresql://a/b")}
    assert [place for place, asks in asked.items() if asks] == [encrypted]
    with open_petition(PetitionPlace(encrypted, PASSPHRASE)) as petition:
        assert petition.name == "encrypted.sqlite"


def test_without_leave_to_begin_one_a_place_without_a_petition_stays_as_it_is(tmp_path):
    with pytest.raises(NoPetition), open_petition(PetitionPlace(str(tmp_path / "main.sqlite"))):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_printed_or_logged_keeps_its_passphrase_to_itself():
    place = PetitionPlace("main.sqlite", PASSPHRASE)
    assert PASSPHRASE not in f"{place} {place!r}"


def test_an_address_of_another_kind_is_refused():
    with pytest.raises(PetitionError, match="postgresql://"), open_petition(PetitionPlace("mysql://a/b"), new=True):
        pass
