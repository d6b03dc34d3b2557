"""A signer who brings name and code is told whether their signature is in the total, and in which delivery."""

from dataclasses import replace

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import UsageError
from desktop.core.event import is_day
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.recorded_answer import answer_signer, print_answer
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put, switch
from tests.support.packs import keep

ANN = Person("Ann", "Lee", "ann@example.org", code="7KMD-3XPR")
SHY = Person("Cy", "Young", "cy@example.org", listing="count_only", code="7KMD-3XPW")


@pytest.fixture
def petition(tmp_path):
    opened = Petition(tmp_path / "petition.sqlite", new=True)
    keep(opened)
    put(opened, 1, [ANN, SHY])
    yield opened
    opened.close()


def hand_over(petition, folder, name, **wanted):
    deliver(petition, Edition(folder / name, WantedLetter(**wanted)), by="kb", alone=True)


def told(petition, code, name):
    answer = answer_signer(petition, code, name, by="kb")
    return answer and (answer.state, [(each.number, each.named) for each in answer.deliveries])


def test_they_are_told_what_stands_now_and_which_deliveries_hold_them(petition, tmp_path):
    assert told(petition, "7KMD-3XPR", "ann lee") == ("counted", [])
    hand_over(petition, tmp_path, "first.pdf")
    put(petition, 2, [Person("Bo", "Moss", code="7KMD-3XPT")])
    hand_over(petition, tmp_path, "second.pdf", supplement=True)
    correct(petition, 1000, {"email": "new@example.org"}, by="kb")
    assert told(petition, "7KMD-3XPR", "Ann Lee") == ("counted", [(1, True)])
    assert told(petition, "7KMD-3XPW", "Cy Young") == ("counted", [(1, False)])
    assert told(petition, "7KMD-3XPT", "Bo Moss") == ("counted", [(2, True)])
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="kb")
    assert told(petition, "7KMD-3XPR", "Ann Lee") == ("withdrawn", [(1, True)])
    switch(petition, 2, undone=True)
    assert told(petition, "7KMD-3XPT", "Bo Moss") == ("undone", [(2, True)])
    assert all(is_day(each.day) for each in answer_signer(petition, "7KMD-3XPT", "Bo Moss", by="kb").deliveries)


def test_who_took_a_signature_back_and_signed_again_is_told_how_the_new_one_stands(petition):
    bo = Person("Bo", "Moss", ANN.email, "FR", signed_at="2026-08-24T12:00:00Z", code="7KMD-3XPT")
    put(petition, 2, [bo])
    decide(petition, "withdrawn", "asked", Conditions(numbers=(2000,)), by="kb")
    assert told(petition, bo.code, "Bo Moss") == ("withdrawn", [])
    put(petition, 3, [replace(bo, signed_at="2099-01-01T12:00:00Z")])
    assert told(petition, bo.code, "Bo Moss") == ("review", []), "it shares an address with somebody else"


def test_a_code_or_a_name_alone_tells_nothing_and_nobody_learns_which_of_them_was_wrong(petition):
    for code, name in (("7KMD-3XPR", ""), ("", "Ann Lee")):
        with pytest.raises(UsageError, match="Both are needed"):
            answer_signer(petition, code, name, by="kb")
    assert told(petition, "7KMD-3XPR", "Cy Young") is None
    assert told(petition, "7KMD-3XPR", "Ann") is None, "a part of a name is not the name"
    assert told(petition, "XXXX-XXXX", "Ann Lee") is None


def test_the_page_for_them_names_nobody_and_what_was_told_is_in_the_log_by_number(petition, tmp_path):
    hand_over(petition, tmp_path, "first.pdf")
    print_answer(petition, answer_signer(petition, "7KMD-3XPR", "Ann Lee", by="kb"), "2026-09-01", tmp_path / "a.pdf")
    text = PdfReader(tmp_path / "a.pdf").pages[0].extract_text()
    assert "Yes. The signature is counted, once." in text
    assert "by name" in text
    whole = text + (tmp_path / "a.pdf").read_bytes().decode("latin-1")
    assert not any(secret in whole for secret in ("Lee", "7KMD", "3XPR"))
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.facts) == ("told a signer", {"signatures": [1000]})


@pytest.mark.usefixtures("petition")
def test_the_command_tells_it_and_writes_the_page(tmp_path):
    def run(name, *more):
        words = ["petition", "recorded", "--by", "kb", "--code", "7KMD-3XPR", "--name", name, *more]
        return CliRunner().invoke(command, [*words, "--petition", str(tmp_path / "petition.sqlite")])

    said = run("Ann Lee", "--out", str(tmp_path / "answer.pdf"))
    assert "Yes: the signature is counted, once.\n  It is on no list" in said.output
    assert (tmp_path / "answer.pdf").exists()
    assert run("Bo Lee").exit_code == 1
