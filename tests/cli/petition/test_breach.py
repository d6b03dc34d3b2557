"""The breach register: what happened, when, how many it concerned and what was done; never who."""

import json
from contextlib import closing

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition, bind
from tests.support.crowd import Person, put

LEAK = (
    "breach", "leaked-list", "--day", "2026-08-24", "--people", "412", "--fields", "name,country,email",
    "--measures", "taken down; the authority was told on the 25th",
)  # fmt: skip


@pytest.fixture(autouse=True)
def main(tmp_path, monkeypatch):
    monkeypatch.setenv("TABLING_STAFF", "mk")
    monkeypatch.setenv("TABLING_PETITION", str(tmp_path / "main.sqlite"))
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        with petition.transaction() as connection:
            bind(connection, "spring", "key")
        put(petition, 1, [Person("Ines", "Costa", "ines@example.org"), Person("Mo", "")])
    return tmp_path / "main.sqlite"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["petition", *map(str, arguments)])


def test_a_breach_is_noted_listed_and_in_the_log_without_the_words_of_anybody(main):
    assert "No breach has been noted." in run("breach").output
    assert "Breach 1 is noted" in run(*LEAK).output
    assert (
        run("breach", "lost-device", "--day", "2026-08-25", "--people", "unknown", "--measures", "reported").exit_code
        == 0
    )
    listed = run("breach").output
    assert "breach 1: 2026-08-24, a list or export has leaked; 412 people; name, country, e-mail" in listed
    assert "taken down; the authority was told on the 25th (by mk)" in listed
    assert "breach 2: 2026-08-25, a device was lost, stolen or taken away; nobody knows how many people" in listed
    first, second = json.loads(run("breach", "--json").output)
    assert (first["people"], first["fields"], second["people"], second["fields"]) == (
        412,
        ["name", "country", "email"],
        None,
        [],
    )
    with closing(Petition(main)) as petition, petition.reading() as connection:
        lines = [each.facts for each in audit_lines(connection) if each.act == "breach"]
    assert lines[0] == {
        "breach": 1,
        "day": "2026-08-24",
        "kind": "leaked-list",
        "people": 412,
        "fields": ["name", "country", "email"],
    }
    assert run("check").exit_code == 0


@pytest.mark.parametrize(
    "measures", ["wrote to ines@example.org", "told Ines Costa", "Costa, Ines was called", "INÊS COSTA knows", ""]
)
def test_what_names_somebody_or_nothing_is_not_noted(measures):
    refused = run(*LEAK[:-1], measures)
    assert refused.exit_code == 2
    assert refused.output.startswith("tabling: ")
    assert "Ines" not in refused.output
    assert "No breach" in run("breach").output


def test_a_word_that_is_somebodys_only_name_is_a_word_like_any_other():
    assert run(*LEAK[:-1], "told by Mo, the lawyer").exit_code == 0


@pytest.mark.parametrize(
    ("option", "value"),
    [("--day", "yesterday"), ("--day", "2999-01-01"), ("--people", "-3"), ("--people", "many"),
     ("--fields", "shoe size")],
)  # fmt: skip
def test_what_cannot_be_is_not_noted(option, value):
    words = list(LEAK)
    words[words.index(option) + 1] = value
    assert run(*words).exit_code == 2
    assert "No breach" in run("breach").output
