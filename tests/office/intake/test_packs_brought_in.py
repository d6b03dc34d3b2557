"""A campaign pack is brought in by itself, beside a table or in a drop box, and what becomes of it is said."""

import zipfile

import pytest
from sqlalchemy import text

from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError, PackUnsigned
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.petition_errors import NoBatchHere
from desktop.core.progress import ignore
from desktop.office.campaign.agreements import agreed_people
from desktop.office.desk.petition_place import open_petition
from desktop.office.intake.intake_without_stick import fetch_here, keep_box
from desktop.office.intake.stick_intake import TakenIn, look_into, take_in
from tests.support.console_stage import desk_of, lay_practice


@pytest.fixture
def desk(tmp_path):
    return desk_of(lay_practice(tmp_path / "practice"))


@pytest.fixture
def signed(desk):
    """The files of the signed pack that the petition keeps."""
    return read_pack_files(DataFolder(desk.workspace.folder).campaign)


@pytest.fixture
def given(tmp_path):
    folder = tmp_path / "given"
    folder.mkdir()
    return folder


def spoil(desk) -> None:
    with open_petition(desk.place) as petition, petition.transaction() as connection:
        connection.execute(text("UPDATE kept_pack SET file = x'00'"))


def bring(desk, *places) -> TakenIn:
    return take_in(desk, look_into(places).to_take, ignore)


def became(taken: TakenIn) -> list[tuple[str, str]]:
    return [(each.name, each.became) for each in taken.packs]


def test_a_folder_with_a_pack_only_mends_the_one_that_is_broken(desk, signed, given):
    write_pack(signed, given / "ours.zip")
    spoil(desk)
    assert became(bring(desk, given)) == [("ours.zip", "mended")]
    with open_petition(desk.place) as petition:
        assert agreed_people(petition).broken == ()
    assert became(bring(desk, given)) == [("ours.zip", "here")]


def test_a_pack_that_somebody_chose_is_no_file_of_signatures_zipped_or_not(desk, signed, given):
    for chosen in (given / "ours.zip", given / "ours"):
        write_pack(signed, chosen)
        spoil(desk)
        taken = bring(desk, chosen)
        assert (taken.files, became(taken)) == ((), [(chosen.name, "mended")])


def test_a_pack_that_nobody_here_signed_is_refused_aloud(desk, given):
    write_pack(bundled_pack(), given / "draft.zip")
    (given / "torn.zip").write_bytes((given / "draft.zip").read_bytes()[:1000])
    refused = {each.name: each.refused for each in bring(desk, given).packs}
    assert refused == {"draft.zip": PackUnsigned, "torn.zip": CampaignError}


def test_a_zip_of_photos_is_no_pack_and_hidden_halves_of_files_are_nothing(given):
    with zipfile.ZipFile(given / "photos.zip", "w") as photos:
        photos.writestr("stall.jpg", b"x")
    (given / "._ours.zip").write_bytes(b"x")
    with pytest.raises(NoBatchHere):
        look_into((given,))
    (given / "web.csv").write_text("Name,Country\nAda,CA\n")
    found = look_into((given,))
    assert (found.to_take, found.passed_over, len(found.tables)) == ((), ("photos.zip",), 1)


def test_a_pack_beside_a_table_is_taken_in(signed, given):
    write_pack(signed, given / "ours.zip")
    (given / "web.csv").write_text("Name,Country\nAda,CA\n")
    found = look_into((given,))
    assert (found.to_take, len(found.tables)) == ((given / "ours.zip",), 1)


def test_a_petition_of_nobody_becomes_that_of_the_pack_which_is_brought_in_alone(desk, signed, given):
    with open_petition(desk.place) as petition, petition.transaction() as connection:
        for table in ("kept_text", "kept_pack", "organisation_key"):
            connection.execute(text(f"DELETE FROM {table}"))
        connection.execute(text("UPDATE petition SET campaign = NULL"))
    write_pack(signed, given / "ours.zip")
    assert became(bring(desk, given)) == [("ours.zip", "kept")]


def test_packs_in_a_drop_box_that_is_a_folder_are_kept_and_refused_aloud(desk, signed, given, tmp_path):
    write_pack(signed, given / "ours.zip")
    write_pack(bundled_pack(), given / "draft.zip")
    box = tmp_path / "box.toml"
    box.write_text(f'name = "Office"\nkind = "folder"\npath = "{given}"\n')
    keep_box(desk.workspace, box)
    spoil(desk)
    found = fetch_here(desk, ignore)
    assert became(found.taken) == [("draft.zip", "refused"), ("ours.zip", "mended")]
