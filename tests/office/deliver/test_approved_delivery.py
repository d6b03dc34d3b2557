"""One person approves the list, another delivers exactly that one, and what is delivered says whom it names."""

import pytest
from pypdf import PdfReader

from desktop.core.errors import DeliveryError, OutputError
from desktop.core.petition_errors import NobodySigned, NotApproved, RowsUnprintable
from desktop.office.deliver.approved_delivery import WantedDelivery, WantedLetter, approve_list, deliver_list
from desktop.petition.agreements.source_terms import SourceTerms, agree_source
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put
from tests.support.petitions import contents

ANN, BO = Person("Ann", "Lee", "ann@example.org"), Person("Bo", "Lee", country="FR")
FRENCH = WantedLetter(language="fr")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")


def test_what_one_person_approved_another_delivers_in_the_language_of_the_pack(petition, folder):
    put(petition, 1, [ANN, BO, SHY])
    given = approve_list(petition, by="Noor", names=folder / "names.txt")
    assert given.people == 3
    assert (folder / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nBo Lee\tFR\n"
    made = deliver_list(petition, WantedDelivery(folder / "letter.pdf"), by="Sam")
    assert (made.named, made.count_only, made.fields, made.approved_by) == (2, 1, ("name", "country"), "Noor")
    text = "\n".join(page.extract_text() for page in PdfReader(made.path).pages)
    assert "Ann Lee" in text
    assert "Cy Young" not in text
    approve_list(petition, FRENCH, by="Noor")
    french = deliver_list(petition, WantedDelivery(folder / "lettre.pdf", FRENCH, "a4"), by="Sam")
    assert french.number == made.number + 1
    assert "Canada" in "\n".join(page.extract_text() for page in PdfReader(french.path).pages)


def test_nobody_delivers_a_list_alone_unless_it_is_said_and_then_it_is_noted(petition, folder):
    put(petition, 1, [ANN])
    with pytest.raises(NotApproved):
        deliver_list(petition, WantedDelivery(folder / "letter.pdf"), by="Sam")
    approve_list(petition, by="Sam")
    with pytest.raises(DeliveryError, match="two people"):
        deliver_list(petition, WantedDelivery(folder / "letter.pdf"), by=" sam ")
    assert not list(folder.iterdir())
    assert deliver_list(petition, WantedDelivery(folder / "letter.pdf", alone=True), by="Sam").approved_by == ""
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.facts["alone"]) == ("delivered", True)


def test_names_that_cannot_be_written_take_their_approval_back(petition, folder):
    put(petition, 1, [ANN])
    before = contents(petition)
    with pytest.raises(OutputError):
        approve_list(petition, by="Noor", names=folder / "away" / "names.txt")
    (folder / "names.txt").write_text("kept")
    with pytest.raises(OutputError, match="there already"):
        approve_list(petition, by="Noor", names=folder / "names.txt")
    assert contents(petition) == before
    assert (folder / "names.txt").read_text() == "kept"


def test_an_approval_that_nobody_signs_for_leaves_no_names_behind(petition, folder):
    put(petition, 1, [ANN])
    with pytest.raises(NobodySigned):
        approve_list(petition, by=" ", names=folder / "names.txt")
    assert not list(folder.iterdir())


def test_a_flag_in_a_name_is_left_out_of_the_list_said_at_approval_and_noted(petition, folder):
    put(petition, 1, [ANN, Person("Sam 🏳️‍🌈", "Roy"), Person("Zoë", "Bell ⭐", "zoe@example.org")])
    given = approve_list(petition, by="Noor", names=folder / "names.txt")
    told = [(cell.typed, cell.printed) for cell in given.shortened]
    assert sorted(told) == [("Sam 🏳️‍🌈 Roy", "Sam Roy"), ("Zoë Bell ⭐", "Zoë Bell")]
    assert (folder / "names.txt").read_text("utf-8") == "Ann Lee\tCA\nSam Roy\tCA\nZoë Bell\tCA\n"
    made = deliver_list(petition, WantedDelivery(folder / "letter.pdf"), by="Sam")
    assert (made.named, made.shortened) == (3, given.shortened)
    assert "Sam Roy" in "\n".join(page.extract_text() for page in PdfReader(made.path).pages)
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert line.facts["without_emoji"] == sorted(cell.number for cell in given.shortened)


def test_letters_that_no_typeface_has_are_left_out_where_a_kiosk_said_so_and_else_asked_for(petition, folder):
    put(petition, 1, [ANN, Person("Amadou", "Bah 𞤀𞤣")])
    given = approve_list(petition, by="Noor", names=folder / "names.txt")
    assert [(cell.typed, cell.printed) for cell in given.shortened] == [("Amadou Bah 𞤀𞤣", "Amadou Bah")]
    made = deliver_list(petition, WantedDelivery(folder / "letter.pdf"), by="Sam")
    assert "Amadou Bah" in "\n".join(page.extract_text() for page in PdfReader(made.path).pages)
    put(petition, 2, [Person("Fatou", "𞤀𞤣")], source="website")
    agree_source(petition, "website", SourceTerms(1), by="Noor")
    with pytest.raises(RowsUnprintable, match="ADLAM CAPITAL LETTER ALIF"):
        approve_list(petition, by="Noor", names=folder / "more.txt")


def test_a_name_that_is_nothing_but_a_flag_has_to_be_decided_on(petition, folder):
    put(petition, 1, [ANN, Person("🏳️‍🌈", "")])
    with pytest.raises(RowsUnprintable, match="there is no name"):
        approve_list(petition, by="Noor", names=folder / "names.txt")
