"""A stick and its labels are written together or not at all: the PIN of a stick is told only once it is written."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.core.errors import MissingGlyphs, OutputError, TablingError, UsageError
from desktop.core.tablet_setup import SETUP_FILE, TabletSetup
from desktop.office.devices import setup_stick
from desktop.office.devices.setup_stick import LabelOrder, LabelWording, StickWish, provision_stick
from tests.support.event_device import organisation
from tests.support.setup_sticks import make_stick

FOUND = LabelWording("en", "Labels", "Give it back.")


def write_again(folder: Path, labels: LabelOrder, first: int = 1) -> TabletSetup:
    """Prepare the stick of that folder once more, with labels; return what it says."""
    wish = StickWish(first=first, one_pin=True)
    return provision_stick(folder / "stick", folder / "office" / "signed.zip", wish, organisation(), labels).setup


def held(folder: Path) -> dict[str, bytes]:
    """What lies in a folder."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


@pytest.mark.parametrize(
    ("count", "found", "name", "refused"),
    [
        (10, "Give it back.", "there.pdf", OutputError),
        (0, "Give it back.", "new.pdf", UsageError),
        (300, "Give it back.", "new.pdf", UsageError),
        (10, "Call \U000f0000.", "new.pdf", MissingGlyphs),
        (10, "Give it back.", "gone/new.pdf", OutputError),
    ],
)
def test_where_no_labels_can_be_written_the_stick_stays_as_it_was(
    tmp_path: Path, count: int, found: str, name: str, refused: type[TablingError]
):
    make_stick(tmp_path)
    (tmp_path / "there.pdf").write_bytes(b"labels of yesterday")
    before = held(tmp_path / "stick"), held(tmp_path)
    with pytest.raises(refused):
        write_again(tmp_path, LabelOrder(tmp_path / name, count, LabelWording("en", "Labels", found)))
    assert (held(tmp_path / "stick"), held(tmp_path)) == before


def test_where_the_stick_fails_no_labels_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def pulled_out(*_: object) -> None:
        raise OutputError("The stick was pulled out.")

    make_stick(tmp_path)
    monkeypatch.setattr(setup_stick, "write_setup", pulled_out)
    with pytest.raises(OutputError):
        write_again(tmp_path, LabelOrder(tmp_path / "new.pdf", 10, FOUND))
    assert held(tmp_path) == {}


def test_each_label_has_the_name_of_one_tablet_and_the_mark_of_their_stick_and_names_nobody(tmp_path: Path):
    before = make_stick(tmp_path).setup.set
    setup = write_again(tmp_path, LabelOrder(tmp_path / "new.pdf", 12, FOUND), first=7)
    said = (tmp_path / "stick" / SETUP_FILE).read_text()
    assert (before in said, setup.set in said) == (False, True)
    printed = [page.extract_text().replace("\n", "") for page in PdfReader(tmp_path / "new.pdf").pages]
    labels = [f"Tablet {each}{setup.set}-{each}Give it back." for each in range(7, 19)]
    assert printed == ["".join(labels[:10]), "".join(labels[10:])], "nothing else: no campaign, no organisation"
