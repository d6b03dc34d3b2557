"""Whoever acts on a person is shown who it is, what they signed and on which lists they stand, and is asked."""

import json
from contextlib import closing

import pytest
from sqlalchemy import insert, select
from typer.testing import CliRunner, Result

from desktop.cli.main import app
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import signature
from desktop.petition.tables.lasting_tables import delivered, delivery
from tests.support.crowd import Person, put

INES = Person("Ines", "Costa", "ines@example.org", "PT", postal_code="1000-205", code="D9D4-682K")
AGAIN = Person("Costa", "Ines", "Ines@example.org", "PT", signed_at="2026-08-25T12:00:00Z")
HUGO = Person("Hugo", "Tremblay", country="CA", signed_at="2026-08-26T12:00:00Z")


@pytest.fixture(autouse=True)
def main(tmp_path, monkeypatch):
    """A petition in which Ines signed twice and stands on a delivered list, and Hugo did once."""
    monkeypatch.setenv("TABLING_STAFF", "mk")
    monkeypatch.setenv("TABLING_PETITION", str(tmp_path / "main.sqlite"))
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, "spring", "key")
        put(petition, 1, [INES, AGAIN, HUGO])
        listed = {"at": "2026-09-01T10:00:00Z", "by": "ws", "approved_by": "ab", "language": "en"}
        with petition.transaction() as connection:
            connection.execute(insert(delivery).values(number=1, people=1, count_only=0, file_sha256="", **listed))
            person = connection.execute(select(signature.c.person).where(signature.c.number == 1000)).scalar_one()
            connection.execute(insert(delivered).values(delivery=1, person=person))
    return tmp_path / "main.sqlite"


def run(*arguments: object, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["petition", *map(str, arguments)], input=typed)


def said(*arguments: object, typed: str | None = None) -> str:
    result = run(*arguments, typed=typed)
    assert result.exit_code == 0, result.output
    return result.output


def contents(main) -> list[tuple]:
    with closing(Petition(main)) as petition, petition.reading() as connection:
        return [tuple(row) for row in connection.execute(select(signature).order_by(signature.c.number))]


ACTS = {
    "correct": ("correct", 1000, "--set", "postal_code=", "--set", "country=FR"),
    "erase": ("erase", 1000),
    "withdraw": ("withdraw", "d9d4-682k", "--name", "Costa Ines"),
    "decide": ("decide", "withdrawn", 1000, "--reason", "asked"),
}


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_a_person_names_them_their_signatures_and_lists_and_asks(main, act):
    before = contents(main)
    shown = run(*ACTS[act], typed="n\n")
    assert (shown.exit_code, contents(main)) == (1, before)
    assert "Ines Costa, PT, Pride, 2026-08-23: valid" in shown.output
    assert "2 signatures" in shown.output
    assert "2026-09-01" in shown.output, "on which list they stand"
    assert shown.output.rstrip().endswith("Nothing was changed.")
    assert run(*ACTS[act]).exit_code == 1, "nobody is there to say yes"
    assert contents(main) == before
    said(*ACTS[act], typed="y\n")
    assert contents(main) != before


@pytest.mark.parametrize("act", ACTS)
def test_a_script_says_yes_beforehand_and_is_shown_the_same(main, act):
    before = contents(main)
    done = said(*ACTS[act], "--yes")
    assert "Ines Costa, PT" in done
    assert "[y/N]" not in done
    assert contents(main) != before


def test_a_correction_shows_before_and_after_stands_in_the_decisions_and_is_taken_back(main):
    shown = said(*ACTS["correct"], typed="y\n")
    assert "country: PT → FR" in shown
    assert "postal code: 1000-205 → nothing" in shown
    assert "`petition revoke 1` takes it back" in shown
    assert "1 signature corrected" in said("decisions")
    assert "Ines Costa (FR, Pride)" in run("revoke", 1, typed="n\n").output
    assert "taken back" in said("revoke", 1, "--yes")
    (first, _) = json.loads(run("find", "--email", "ines@example.org", "--json").stdout)
    assert (first["country"], first["postal_code"]) == ("PT", "1000-205")
    with closing(Petition(main)) as petition, petition.reading() as connection:
        lines = [(each.act, each.facts) for each in audit_lines(connection)][-2:]
    assert lines == [
        ("corrected", {"decision": 1, "fields": ["country", "postal_code"], "signature": 1000}),
        ("decision undone", {"decision": 1}),
    ]


def test_two_signatures_are_named_before_they_are_called_one_person():
    asked = run("same", 1000, 1002, typed="n\n")
    assert asked.exit_code == 1
    assert "Ines Costa, PT" in asked.output
    assert "Hugo Tremblay, CA" in asked.output
    assert "one person" in said("same", 1000, 1002, "--yes")
    assert "Hugo Tremblay" in run("revoke", 1, typed="n\n").output
    said("revoke", 1, typed="y\n")
    assert "two people" in said("different", 1000, 1002, typed="y\n")


def test_a_decision_about_many_shows_the_first_and_how_many_there_are():
    asked = run("decide", "invalid", "--reason", "test", "--event", "Pride", typed="n\n")
    assert asked.exit_code == 1
    assert "1002  Hugo Tremblay (CA, Pride), now valid" in asked.output
    assert "3 signatures: 1 duplicate, 2 valid" in asked.output
    assert "3 signatures are invalid" in said("decide", "invalid", "--reason", "test", "--event", "Pride", typed="y\n")
    assert "Hugo Tremblay" in run("revoke", 1, typed="n\n").output


def test_a_hold_is_named_before_it_is_lifted():
    said("hold", "--why", "complaint 12")
    asked = run("hold", "--lift", 1, typed="n\n")
    assert (asked.exit_code, "complaint 12" in asked.output) == (1, True)
    assert "No legal hold" in said("hold", "--lift", 1, typed="y\n")


@pytest.mark.parametrize("part", ["Hugo", "hugo", "Tremb", "tremblay h", "HUGO TREMBLAY", "ugo"])
def test_a_part_of_a_name_is_enough_to_find_somebody(part):
    assert "Hugo Tremblay, CA" in said("find", "--name", part)


def test_a_copy_is_for_one_person_and_wants_the_whole_name(main):
    assert run("find", "--name", "Ines", "--copy", main.with_name("copy.json")).exit_code == 2
    assert not main.with_name("copy.json").exists()
    said("find", "--name", "Ines Costa", "--copy", main.with_name("copy.json"))


@pytest.mark.parametrize(
    ("asked", "tip"),
    [(("--name", "Hugoo"), "a shorter part of the name"), (("--email", "hugo@example.org"), "their name"),
     (("--code", "7KMD-3XPR"), "their name"), (("--name", "Hugo", "--country", "FR"), "without --country"),
     (("--code", "D9D4-682K", "--name", "Hugo"), "one of them alone")],
)  # fmt: skip
def test_where_nobody_is_found_it_says_what_to_try(asked, tip):
    printed = said("find", *asked)
    assert "Nobody matches" in printed
    assert tip in printed


@pytest.mark.parametrize("code", [("d9d4", "682k"), ("D9D4-682K",), ("d9d4682k",), ("d9d4 - 682k",)])
def test_a_code_is_taken_however_it_is_written_down(code):
    assert "withdrawn" in said("withdraw", *code, "--name", "Ines Costa", "--yes")


def test_a_code_with_a_part_of_the_name_says_that_the_whole_one_is_wanted():
    refused = run("withdraw", "d9d4-682k", "--name", "Ines", "--yes")
    assert refused.exit_code == 9
    assert "whole name, as they signed" in refused.output


def test_what_differs_is_said_in_the_words_of_people(main):
    with closing(Petition(main)) as petition:
        mate = Person("Bo", "Costa", "ines@example.org", "FR", signed_at="2026-08-27T12:00:00Z")
        put(petition, 2, [mate], event_name="Library")
    shown = said("review")
    assert "what differs: first name, country, postal code, event, device" in shown


def test_figures_of_consent_are_in_the_words_of_people(main):
    with closing(Petition(main)) as petition:
        put(petition, 2, [Person("Di", "Roy", "di@example.org", updates="yes")])
    chart = main.with_name("chart.svg")
    for printed in (said("stats", "consent", "--chart", chart), said("status"), chart.read_text("utf-8")):
        assert "said yes" in printed
        assert "not_asked" not in printed
    assert json.loads(said("stats", "consent", "--json")) == [
        {"label": "email-updates", "people": 1, "signatures": 1, "answer": "yes"}
    ]
