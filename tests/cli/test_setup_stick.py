"""`tabling provision`: a PIN that is on a stick was always told."""

from desktop.core.tablet_setup import SETUP_FILE
from tests.support.commands import Office, complained, said


def test_a_stick_whose_labels_cannot_be_written_keeps_the_pin_that_was_told(office: Office):
    labels = office.folder / "labels.pdf"
    ask = ("provision", "--pack", office.pack, "--to", office.stick, *office.opening, "--one-pin", "--labels", labels)
    assert "Volunteers' PIN: " in said(*ask)
    before = (office.stick / SETUP_FILE).read_bytes()
    assert "is there already" in complained(11, *ask)
    assert (office.stick / SETUP_FILE).read_bytes() == before
