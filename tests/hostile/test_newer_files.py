"""A downgrade is refused: whatever a newer Tabling wrote is said to be newer, and stays byte for byte as it was."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.errors import BoxError, JournalNewer, PackNewer, PetitionError, SettingNewer, SetupNewer, TablingError
from desktop.core.pack.reader import read_pack
from desktop.device.journal.opening import open_journal
from desktop.device.setup.installation import installed_here
from desktop.device.setup.setup_from_stick import find_setup
from desktop.device.setup.start_state import look_at_start
from desktop.office.desk.petition_place import PetitionPlace, begin_petition, open_petition
from desktop.transfer.boxes.setting import make_setting, read_setting_file
from desktop.transfer.boxes.setup_stick_file import _KIND, _LARGEST
from desktop.transfer.signed_statement import write_statement
from tests.support.event_device import campaign, organisation
from tests.support.setup_sticks import make_stick, start_from

Opened = Callable[[], object]


@pytest.fixture
def tablet(tmp_path: Path) -> DataFolder:
    make_stick(tmp_path)
    home = start_from(tmp_path / "stick", tmp_path / "tablet")
    open_journal(installed_here(home)).close()
    return home


def later_json(path: Path) -> Path:
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 2, "later": True}))
    return path


def later_number(path: Path, statement: str) -> Path:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)
    return path


def starts(home: DataFolder) -> None:
    """Start as a kiosk does, which shows what is the matter instead of raising it."""
    if trouble := look_at_start(home).trouble:
        raise trouble


def journal(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    path = later_number(home.journal, "PRAGMA user_version = 99")
    return path, lambda: open_journal(installed_here(home)), JournalNewer


def setting(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    return later_json(home.setting), lambda: starts(home), SettingNewer


def tablet_facts(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    return later_json(home.tablet), lambda: starts(home), SettingNewer


def pack(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    file = home.campaign / "campaign.toml"
    file.write_bytes(file.read_bytes().replace(b"format = 2", b"format = 3", 1))
    return file, lambda: read_pack(home.campaign), PackNewer


def stick(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    file = home.path.parent / "stick" / "tabling-setup.json"
    said = json.loads(file.read_text())["setup"] | {"format": 2}
    write_statement(file, _KIND, said, organisation().signing, _LARGEST)
    return file, lambda: find_setup(file.parent, campaign()), SetupNewer


def box(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    (file,) = home.boxes.iterdir()
    file.write_text(file.read_text() + "later = true\n")
    return file, lambda: read_setting_file(file), BoxError


def petition(home: DataFolder) -> tuple[Path, Opened, type[TablingError]]:
    place = PetitionPlace(str(home.path.parent / "main.sqlite"))
    begin_petition(place, by="Ann")
    path = later_number(Path(place.place), "UPDATE alembic_version SET version_num = '9999'")
    return path, lambda: open_petition(place).__enter__(), PetitionError


@pytest.mark.parametrize("bend", [journal, setting, tablet_facts, pack, stick, box, petition])
def test_what_a_newer_tabling_wrote_is_refused_and_stays_as_it_is(tablet: DataFolder, bend):
    path, opened, refusal = bend(tablet)
    before = path.read_bytes()
    with pytest.raises(refusal) as refused:
        opened()
    assert path.read_bytes() == before
    if refusal is not BoxError:  # a box names the very line that it does not know
        assert "newer" in str(refused.value) or "Update" in str(refused.value)


def test_a_kind_of_box_that_came_later_is_refused_by_its_name():
    with pytest.raises(BoxError, match="“kind” must be one of"):
        make_setting("later.box.toml", {"kind": "pigeon", "name": "Office"})
