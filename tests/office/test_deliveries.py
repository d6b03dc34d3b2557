"""One person approves the list, another delivers exactly that one, and what is delivered says whom it names."""

import pytest
from pypdf import PdfReader

from desktop.core.errors import DeliveryError, OutputError, PetitionError
from desktop.core.petition_errors import NobodySigned, NotApproved
from desktop.office.deliveries import WantedDelivery, approve_list, deliver_list
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put
from tests.support.factory import pack as small_pack
from tests.support.factory import signed, write_files
from tests.support.petitions import contents

ANN, BO = Person("Ann", "Lee", "ann@example.org"), Person("Bo", "Lee", country="FR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")


def test_what_one_person_approved_another_delivers_in_the_language_of_the_pack(petition, pack, folder):
    put(petition, 1, [ANN, BO, SHY])
    given = approve_list(petition, pack, by="Noor", names=folder / "names.txt")
    assert given.people == 3
    assert (folder / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nBo Lee\tFR\n"
    made = deliver_list(petition, pack, WantedDelivery(folder / "letter.pdf"), by="Sam")
    assert (made.named, made.count_only, made.fields, made.approved_by) == (2, 1, ("name", "country"), "Noor")
    text = "\n".join(page.extract_text() for page in PdfReader(made.path).pages)
    assert "Ann Lee" in text
    assert "Cy Young" not in text
    french = deliver_list(petition, pack, WantedDelivery(folder / "lettre.pdf", "fr", "a4"), by="Sam")
    assert french.number == made.number + 1
    assert "Canada" in "\n".join(page.extract_text() for page in PdfReader(french.path).pages)


def test_nobody_delivers_a_list_alone_unless_it_is_said_and_then_it_is_noted(petition, pack, folder):
    put(petition, 1, [ANN])
    with pytest.raises(NotApproved):
        deliver_list(petition, pack, WantedDelivery(folder / "letter.pdf"), by="Sam")
    approve_list(petition, pack, by="Sam")
    with pytest.raises(DeliveryError, match="two people"):
        deliver_list(petition, pack, WantedDelivery(folder / "letter.pdf"), by=" sam ")
    assert not list(folder.iterdir())
    assert deliver_list(petition, pack, WantedDelivery(folder / "letter.pdf", alone=True), by="Sam").approved_by == ""
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.facts["alone"]) == ("delivered", True)


def test_names_that_cannot_be_written_take_their_approval_back(petition, pack, folder):
    put(petition, 1, [ANN])
    before = contents(petition)
    with pytest.raises(OutputError):
        approve_list(petition, pack, by="Noor", names=folder / "away" / "names.txt")
    (folder / "names.txt").write_text("kept")
    with pytest.raises(OutputError, match="there already"):
        approve_list(petition, pack, by="Noor", names=folder / "names.txt")
    assert contents(petition) == before
    assert (folder / "names.txt").read_text() == "kept"


def test_an_approval_that_nobody_signs_for_leaves_no_names_behind(petition, pack, folder):
    put(petition, 1, [ANN])
    with pytest.raises(NobodySigned):
        approve_list(petition, pack, by=" ", names=folder / "names.txt")
    assert not list(folder.iterdir())


def test_the_words_of_another_campaign_are_refused(petition, folder, tmp_path):
    put(petition, 1, [ANN])
    other = write_files(tmp_path / "other", signed(small_pack()))
    with pytest.raises(PetitionError, match="the pack that of"):
        deliver_list(petition, other, WantedDelivery(folder / "letter.pdf", alone=True), by="Sam")
    assert not list(folder.iterdir())
