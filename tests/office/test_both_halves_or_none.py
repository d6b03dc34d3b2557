"""What is saved in two places, or as two files, is there whole or not at all: a lost stick leaves no half."""

import pytest

from desktop.core.errors import OutputGone, TablingError
from desktop.office.campaign.draft_in_workspace import DRAFT, last_signed, read_draft, save_draft, sign_draft
from desktop.office.campaign.drafts import set_fact
from desktop.office.desk.petition_place import open_petition
from desktop.office.people import person
from desktop.office.people.person import look_at_person, save_copies
from tests.support.console_stage import desk_of, lay_practice


@pytest.fixture
def desk(tmp_path):
    return desk_of(lay_practice(tmp_path / "practice"))


def test_a_stick_that_is_gone_makes_no_version_and_neither_does_a_petition_that_is(desk, tmp_path):
    home, stick = desk.workspace.folder, tmp_path / "stick"
    before = last_signed(home)
    draft = set_fact(read_draft(home), "phone", "+1 613 555 0123")  # what is signed already becomes no version
    for _ in range(2):
        with pytest.raises(OutputGone):
            sign_draft(desk, draft, stick)
    stick.mkdir()
    aside = desk.workspace.petition.rename(tmp_path / "aside.sqlite")
    with pytest.raises(TablingError):
        sign_draft(desk, draft, stick)
    assert (last_signed(home), list(stick.iterdir())) == (before, [])
    aside.rename(desk.workspace.petition)
    signed = sign_draft(desk, draft, stick)
    assert signed.version == 2
    assert (stick / signed.file.name).read_bytes() == signed.file.read_bytes()


def test_half_of_a_copy_for_a_person_is_taken_away_again(desk, tmp_path, monkeypatch):
    write = person.write_copy

    def pulled(petition, found, file, *, by):
        if file.suffix == ".json":
            raise OutputGone("gone")
        write(petition, found, file, by=by)

    monkeypatch.setattr(person, "write_copy", pulled)
    (tmp_path / "stick").mkdir()
    with open_petition(desk.place) as petition, pytest.raises(OutputGone):
        save_copies(petition, look_at_person(petition, 1).signatures, tmp_path / "stick", by="Ann")
    assert list((tmp_path / "stick").iterdir()) == []


def test_what_a_killed_window_half_wrote_is_in_no_pack_that_is_signed_later(desk):
    home = desk.workspace.folder
    draft = read_draft(home)
    save_draft(home, draft)
    (home / DRAFT / "text" / "en.md.part").write_bytes(b"half of it")
    assert read_draft(home).files == draft.files
