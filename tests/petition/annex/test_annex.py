"""The annex: whatever happened, its sums are sums; two people sign off the same figures; and it names no signer."""

from contextlib import closing, suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from sqlalchemy import insert, update
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import OutputError, PetitionError, UsageError
from desktop.core.petition_errors import ListChanged
from desktop.core.store_errors import PetitionDamaged
from desktop.office.deliver.annex import (
    SHEET_LANGUAGES,
    annex_tables,
    print_annex,
    read_annex,
    save_annex,
    sheet_language,
    sign_off,
)
from desktop.office.paper.tallies import PaperCount, add_tally
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.annex.reconciliation import read_reconciliation
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide, decide_group
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, cancellation, rejection
from tests.support.crowd import Person, put, switch, wipe
from tests.support.packs import keep

pytestmark = pytest.mark.slow
ANN = Person("Ann", "Lee", "ann@example.org")
BO = Person("Bo", "Moss", "bo@example.org", "FR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only")
CROWD = (ANN, BO, SHY, Person("Bob", "Moss", "bo@example.org"), Person("Di", "Poe"), Person("Ev", "Ash", version=9))
SHEETS = PaperCount("Pride", "2026-08-23", 40, "counted")


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        keep(opened)
        put(opened, 1, [ANN, BO, SHY])
        yield opened


def more_lines(petition, number: int, table, values: dict[str, object]) -> None:
    """Give merge `number` one line more that is no signature."""
    with petition.transaction() as connection:
        connection.execute(insert(table).values(batch=number, sequence=50, **values))
        connection.execute(update(batch).where(batch.c.number == number).values(count=batch.c.count + 1))


def only(number: int) -> Conditions:
    """Return the first signature of a merge."""
    return Conditions(numbers=(number * 1000,))


SEALED = {"id": b"i" * 16, "sha256": bytes(32), "device": 1, "cancels": b"c" * 16, "signed_at": ""}
# The acts of the life of a petition, on merge `number`, whose first signature has a thousand times that.
ACTS = {
    "refuse": lambda petition, number: more_lines(petition, number, rejection, {"reason": "altered"}),
    "cancel": lambda petition, number: more_lines(petition, number, cancellation, SEALED),
    "undo": lambda petition, number: switch(petition, number, undone=True),
    "invalid": lambda petition, number: decide(petition, "invalid", "prank", only(number), by="kb"),
    "withdrawn": lambda petition, number: decide(petition, "withdrawn", "asked", only(number), by="kb"),
    "same": lambda petition, number: decide_group(petition, "same", [number * 1000, number * 1000 + 1], by="kb"),
    "correct": lambda petition, number: correct(petition, number * 1000, {"email": f"n{number}@x.org"}, by="kb"),
    "erase": lambda petition, number: erase(petition, [number * 1000], by="kb"),
    "paper": lambda petition, number: add_tally(petition, SHEETS, by="kb"),  # noqa: ARG005
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("annex") / "petition.sqlite", new=True)) as opened:
        yield opened


@settings(max_examples=8)
@given(
    crowds=st.lists(st.lists(st.sampled_from(CROWD), min_size=2, max_size=4), min_size=1, max_size=3),
    acts=st.lists(st.sampled_from(sorted(ACTS)), max_size=5, unique=True),
)
def test_every_sum_is_the_sum_of_its_parts_whatever_was_merged_and_decided(shared, crowds, acts):
    wipe(shared)
    for number, people in enumerate(crowds, 1):
        put(shared, number, people)
    for place, act in enumerate(acts):
        with suppress(PetitionError):  # an act before it left nothing to do
            ACTS[act](shared, place % len(crowds) + 1)
    figures = read_reconciliation(shared)
    assert figures.adds_up, list(figures.equations())
    assert figures.read == sum(map(len, crowds)) + ("refuse" in acts) + ("cancel" in acts)
    assert sum(figures.refused.values()) <= ("refuse" in acts)
    assert figures.tallied == 40 * ("paper" in acts)


def test_who_was_handed_over_is_told_from_who_was_not_whoever_they_go_by_today(petition, tmp_path):
    deliver(petition, Edition(tmp_path / "first.pdf"), by="kb", alone=True)
    put(petition, 2, [Person("Di", "Poe"), Person("Bob", "Moss", "bob@example.org")])
    assert (read_reconciliation(petition).handed_over, read_reconciliation(petition).not_yet) == (3, 2)
    correct(petition, 1000, {"email": "new@example.org"}, by="kb")
    decide_group(petition, "same", [1001, 2001], by="kb")
    assert (read_reconciliation(petition).handed_over, read_reconciliation(petition).not_yet) == (3, 1)
    wanted = WantedLetter(supplement=True)
    made = deliver(petition, Edition(tmp_path / "second.pdf", wanted), by="kb", alone=True)
    assert len(made.document.rows) == 1, "a supplement says the same"
    figures = read_reconciliation(petition)
    assert (figures.handed_over, figures.not_yet) == (4, 0)
    assert [(each.number, each.named, each.unnamed) for each in figures.lists] == [(1, 2, 1), (2, 1, 0)]


def test_two_people_sign_the_same_figures_and_a_change_makes_both_out_of_date(petition):
    seen = read_annex(petition).digest
    with pytest.raises(ListChanged):
        sign_off(petition, "0" * 16, by="Kim")
    with pytest.raises(ListChanged):
        sign_off(petition, seen[:4], by="Kim")
    assert not sign_off(petition, seen, by="Kim").complete
    with pytest.raises(UsageError, match="a second person"):
        sign_off(petition, seen, by=" kim ")
    assert [each.by for each in sign_off(petition, seen[:16], by="Noor").signed] == ["Kim", "Noor"]
    assert read_annex(petition).complete
    put(petition, 2, [Person("Di", "Poe")])
    changed = read_annex(petition)
    assert (changed.signed, [each.by for each in changed.outdated]) == ((), ["Kim", "Noor"])
    with pytest.raises(ListChanged):
        sign_off(petition, seen, by="Ann")
    switch(petition, 2, undone=True)
    assert not read_annex(petition).complete, "what was read and taken out again is in the figures too"


def test_figures_that_do_not_add_up_are_signed_by_nobody(petition):
    with petition.transaction() as connection:
        connection.execute(update(batch).values(count=7))
    with pytest.raises(PetitionDamaged):
        sign_off(petition, read_annex(petition).digest, by="Kim")


def test_the_page_is_for_inside_use_throughout_says_who_signed_it_off_and_names_no_signer(petition, tmp_path):
    decide(petition, "invalid", "prank", Conditions(numbers=(1001,)), by="kb")
    for number in range(2, 5):
        put(petition, number, [Person(f"G{number}", "Poe")], event_name=f"Fair {number}", event=f"e{number}")
        decide(petition, "invalid", "test", Conditions(numbers=(number * 1000,)), by="kb")
    print_annex(petition, tmp_path / "draft.pdf", "en", by="kb")
    assert "two people have to sign off" in PdfReader(tmp_path / "draft.pdf").pages[0].extract_text()
    for by in ("Kim", "Noor"):
        sign_off(petition, read_annex(petition).digest, by=by)
    with pytest.raises(OutputError):
        print_annex(petition, tmp_path / "draft.pdf", "en", by="kb")
    for language, inside, words in (("en", "FOR INSIDE USE ONLY", "Fair 3"), ("fr", "USAGE INTERNE", "Signature")):
        saved = save_annex(petition, tmp_path, language, by="kb")
        assert saved.name.startswith("inside-only-annex-")
        pages = [page.extract_text() for page in PdfReader(saved).pages]
        assert len(pages) > 1
        assert all(page.count(inside) == 2 for page in pages), "at the head and at the foot of each"
        whole = " ".join(pages)
        assert all(each in whole for each in ("Kim", "Noor", words, read_annex(petition).digest[:16]))
        hidden = whole + saved.read_bytes().decode("latin-1")
        assert not any(secret in hidden for secret in ("Lee", "Moss", "Poe", "@example"))


@pytest.mark.parametrize("language", SHEET_LANGUAGES)
def test_every_figure_that_is_signed_off_stands_in_a_table(petition, tmp_path, language):
    deliver(petition, Edition(tmp_path / "first.pdf"), by="kb", alone=True)
    put(petition, 2, [Person("Di", "Poe", version=9), Person("Ann", "Lee", "ann@example.org")], event_name="Fair")
    for act in ("refuse", "paper", "invalid"):
        ACTS[act](petition, 1)
    changed = read_annex(petition).figures
    told = [*annex_tables(changed, language)]
    for name, value in {"unread": 41, "uncounted": 43}.items():
        before, told = told, [*annex_tables(changed := replace(changed, **{name: value}), language)]
        assert told != before, name
    for kind in dict.fromkeys(each.kind for each in changed.excluded):
        fewer = tuple(each for each in changed.excluded if each.kind != kind)
        assert [*annex_tables(replace(changed, excluded=fewer), language)] != told, kind
    for name in ("refused", "agreed", "lists"):
        empty = () if name == "lists" else {}
        assert [*annex_tables(replace(changed, **{name: empty}), language)] != told, name
    for table in told:
        assert table.total is None or table.total == sum(count for _, count in table.rows), table


def test_whoever_works_in_any_french_has_the_page_in_french_and_everybody_else_in_english():
    assert [sheet_language(each) for each in ("fr", "fr_CA", "fr_FR", "en_CA", "de_DE")] == ["fr"] * 3 + ["en"] * 2


def test_the_command_shows_signs_and_prints(petition, tmp_path):
    def run(*words):
        return CliRunner().invoke(
            command, ["petition", "annex", *words, "--petition", str(tmp_path / "petition.sqlite")]
        )

    deliver(petition, Edition(tmp_path / "first.pdf"), by="kb", alone=True)
    ACTS["refuse"](petition, 1)
    said = run("look")
    assert "could not be taken, 1: This signature was sealed to another key or altered on its way." in said.output
    assert "  version 1: 3\n" in said.output
    assert f"Delivery 1, {read_annex(petition).figures.lists[0].day}: 2 by name, 1 counted without" in said.output
    assert "People 3 = 2 by name + 1 counted without a name" in said.output
    figures = read_annex(petition).digest[:16]
    assert f"Nobody signed them off yet: `petition annex sign {figures}`." in said.output
    assert "No second person" in run("sign", figures, "--by", "Kim").output
    assert run("sign", figures, "--by", "Kim").exit_code != 0
    assert "Signed off by Noor" in run("sign", figures, "--by", "Noor").output
    printed = run("print", "--by", "Kim", "--language", "fr", "--out", str(tmp_path / "a.pdf"))
    assert "for inside use only" in printed.output
    assert (tmp_path / "a.pdf").exists()
