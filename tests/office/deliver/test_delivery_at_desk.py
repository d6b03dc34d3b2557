"""What is looked at is what is approved and saved, to the byte; what changed since is said, by name."""

from functools import partial
from hashlib import sha256

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import DeliveryError, OutputGone
from desktop.core.petition_errors import CellsQuestioned, ListChanged
from desktop.core.progress import ignore
from desktop.office.deliver.approved_delivery import WantedLetter
from desktop.office.deliver.delivery_at_desk import (
    SavedPages,
    WantedPages,
    approve_pages,
    look_at_letters,
    look_at_pages,
    save_pages,
)
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.desk.workspace import StaffDesk, Workspace
from desktop.office.paper.tallies import PaperCount, add_tally, undo_tally
from desktop.petition.paper.lines import ILLEGIBLE
from desktop.petition.paper.taking_in_sheets import take_sheets
from desktop.petition.rights.copy_and_erase import erase
from tests.support.crowd import Person, put, switch
from tests.support.packs import keep
from tests.support.read_sheets import ANN as READ
from tests.support.read_sheets import back, keyed, printed, read_twice

ANN, BO = Person("Ann", "Lee", "ann@example.org"), Person("Bo", "Lee", country="FR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")
NEW = Person("Di", "Moss", "di@example.org")


FOLK = [Person("Ann", "Lee", "", postal_code="K1A 0B1"), Person("Zoe", version=9)]


@pytest.fixture
def desk(petition, tmp_path):
    """Sam's desk at this petition."""
    put(petition, 1, [ANN, BO, SHY])
    file = tmp_path / "petition" / "main.sqlite"
    return StaffDesk(Workspace(tmp_path, file, tmp_path, tmp_path), "Sam", PetitionPlace(str(file)))


def look(desk, language=""):
    return look_at_pages(desk, WantedLetter(language=language), WantedPages(), ignore)


def test_the_pages_that_were_shown_are_the_bytes_that_are_saved(desk, folder):
    shown = look(desk)
    assert (shown.named, shown.count_only, shown.fields) == (2, 1, ("name", "country"))
    assert list(folder.iterdir()) == []
    standing = approve_pages(desk, shown, frozenset(), ignore, by="Noor")
    assert (standing.holds.by, standing.own, standing.outdated) == ("Noor", None, None)
    made = save_pages(desk, SavedPages(shown, WantedPages("letter"), folder), ignore)
    assert sha256(made.path.read_bytes()).digest() == sha256(shown.pdf).digest()
    assert made.approved_by == "Noor"
    again = save_pages(desk, SavedPages(shown, WantedPages("letter"), folder), ignore)
    assert again.path.stem == f"{made.path.stem}-2"


def test_nothing_goes_out_that_was_not_looked_at(desk, petition, folder):
    shown = look(desk)
    put(petition, 2, [NEW])
    for act in (
        partial(approve_pages, desk, shown, frozenset(), by="Noor"),
        partial(save_pages, desk, SavedPages(shown, WantedPages("letter"), folder, frozenset())),
    ):
        with pytest.raises(ListChanged):
            act(ignore)
    assert list(folder.iterdir()) == []
    assert look(desk).standing.outdated is None


def test_an_approval_is_somebody_elses_or_ones_own_or_out_of_date_and_of_one_language(desk, petition, folder):
    shown = look(desk)
    own = approve_pages(desk, shown, frozenset(), ignore, by="SAM")
    assert (own.holds, own.own.by, own.outdated) == (None, "SAM", None)
    with pytest.raises(DeliveryError):
        save_pages(desk, SavedPages(shown, WantedPages("letter"), folder), ignore)
    assert look(desk, "fr").standing.outdated is None, "nobody approved a French one"
    approve_pages(desk, shown, frozenset(), ignore, by="Noor")
    assert look(desk).standing.holds.by == "Noor"
    put(petition, 2, [NEW])
    standing = look(desk).standing
    assert (standing.holds, standing.own, standing.outdated.by, standing.outdated.people) == (None, None, "Noor", 3)


def test_since_the_last_delivery_some_are_new_and_some_are_gone_by_name_as_long_as_anybody_knows_it(
    desk, petition, folder
):
    assert look(desk).change is None
    save_pages(desk, SavedPages(look(desk, "fr"), WantedPages("a4"), folder, frozenset()), ignore)
    change = look(desk).change
    assert (change.added, change.gone, change.unnamed, change.by) == (0, 0, 0, "Sam")
    put(petition, 2, [NEW, Person("El", "Poe", listing="count_only")])
    erase(petition, [1001], by="Sam")
    change = look(desk).change
    assert (change.added, change.gone, change.unnamed) == (1, 1, 1)
    assert (change.added_names, change.gone_names) == (("Di Moss",), ()), "who was erased has no name any more"
    switch(petition, 1, undone=True)
    assert look(desk).change.gone_names == ("Ann Lee",), "who only does not count now has"


def test_the_command_says_what_changed_too(desk, petition, folder):
    save_pages(desk, SavedPages(look(desk), WantedPages("letter"), folder, frozenset()), ignore)
    put(petition, 2, [NEW])
    said = CliRunner().invoke(command, ["petition", "approve", "--by", "Noor", "--petition", desk.place.place])
    assert "1 new, 0 gone.\n  + Di Moss\n" in said.output


def test_the_command_approves_and_delivers_a_supplement(desk, petition, folder):
    def run(*words):
        return CliRunner().invoke(command, ["petition", *words, "--supplement", "--petition", desk.place.place])

    assert "Leave --supplement out." in run("approve", "--by", "Noor").output
    save_pages(desk, SavedPages(look(desk), WantedPages("letter"), folder, frozenset()), ignore)
    put(petition, 2, [NEW])
    figures = "3 were handed over before, 0 of them do not count any more, 1 are new; all lists together hold 4."
    assert figures in run("approve", "--by", "Noor").output
    said = run("deliver", "--by", "Sam", "--out", str(folder / "more.pdf"), "--by-country", "--volume-pages", "1")
    assert figures in said.output
    assert "1 name\n" in said.output
    assert "First number" in "".join(page.extract_text() for page in PdfReader(folder / "more.pdf").pages)


def test_a_cell_that_looks_like_an_address_has_to_be_looked_at(desk, petition):
    (number,) = put(petition, 2, [Person("ann@example.org", "", "x@example.org")])
    shown = look(desk)
    assert [(cell.number, cell.text) for cell in shown.questioned] == [(number, "ann@example.org")]
    with pytest.raises(CellsQuestioned):
        approve_pages(desk, shown, frozenset(), ignore, by="Noor")
    assert approve_pages(desk, shown, frozenset({number}), ignore, by="Noor").holds


def test_a_stick_that_is_gone_is_told_before_anything_is_made(desk, folder):
    with pytest.raises(OutputGone):
        save_pages(desk, SavedPages(look(desk), WantedPages("letter"), folder / "gone", frozenset()), ignore)


def test_what_is_undecided_and_what_is_on_paper_is_counted(petition):
    put(petition, 1, FOLK)
    for count in (12, None, 30):
        last = add_tally(petition, PaperCount("Pride", "2026-08-23", count, "counted twice"), by="Sam")
    found = look_at_letters(petition)
    assert (found.tallied, found.uncounted, found.requests) == (42, 1, 0)
    assert [(each.version, each.people) for each in found.agreements] == [(1, found.agreed.versions[1])]
    assert [(each.people, each.version) for each in found.agreed.waiting] == [(1, 9)]
    undo_tally(petition, last, by="Sam")
    assert look_at_letters(petition).tallied == 12


def test_sheets_that_came_back_and_are_not_taken_in_are_counted_and_missed_on_the_list(petition):
    keep(petition)
    assert look_at_letters(petition).untaken == 0
    back(petition, printed(petition, 2)[0], 3)
    keyed(petition, READ)
    found = look_at_letters(petition)
    assert (found.untaken, found.tallied, found.uncounted) == (2, 4, 0)
    number = read_twice(petition, READ, ILLEGIBLE)
    take_sheets(petition, [number], by="Sam")
    found = look_at_letters(petition)
    assert (found.untaken, found.tallied) == (2, 5), "a line that nobody could read is on paper alone"
