"""People by topic, as figures that add up and as a picture in the reader's own words."""

import re

import pytest
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import OutputError
from desktop.office.figures.statistics import TOPICS, ChartWords, count_by, draw_chart
from desktop.petition.status import petition_status
from tests.support.crowd import Person, put
from tests.support.event_device import campaign

WORDS = ChartWords("Подписи", "люди", "не указано", "ещё {count}")


def test_whatever_people_are_counted_by_they_are_as_many_as_the_petition_has(petition):
    put(petition, 1, [Person("Ann", email="a@example.org"), Person("Bo", country="", language="fr")])
    put(petition, 2, [Person("Ann", email="a@example.org"), Person("Cy", signed_at="", capture="web")], source="web")
    people = petition_status(petition).people
    for topic in set(TOPICS) - {"consent"}:
        found = count_by(petition, topic)
        assert (found.topic, found.campaign) == (topic, campaign().id)
        assert sum(each.people for each in found.figures) == people == 3
        assert sum(each.signatures for each in found.figures) == 4


def test_a_picture_has_the_words_it_was_given_and_never_replaces_another(petition, folder):
    put(petition, 1, [Person("Ann", country=""), *(Person("Bo", country="FR") for _ in range(2))])
    draw_chart(count_by(petition, "country"), WORDS, folder / "chart.svg")
    drawn = (folder / "chart.svg").read_text("utf-8")
    assert all(words in drawn for words in ("Подписи", "люди", "не указано"))
    assert "not stated" not in drawn
    with pytest.raises(OutputError):
        draw_chart(count_by(petition, "country"), WORDS, folder / "chart.svg")


def test_more_bars_than_can_be_drawn_become_the_largest_and_how_many_others(petition, folder):
    put(petition, 1, [Person("Ann", country=f"A{chr(65 + number % 26)}{number // 26}") for number in range(40)])
    draw_chart(count_by(petition, "country"), WORDS, folder / "chart.svg")
    assert re.search("ещё 11", (folder / "chart.svg").read_text("utf-8"))


def test_a_table_is_guarded_for_spreadsheets_and_the_command_writes_it_and_the_public_one(petition, folder, tmp_path):
    many = [Person("Ann", f"Lee{number}", f"a{number}@example.org") for number in range(11)]
    put(petition, 1, [*many, Person("Bo", country="FR")], event_name="=1+1")
    at = ["petition", "stats", "event", "--petition", str(tmp_path / "petition" / "main.sqlite")]
    files = ["--csv", str(folder / "a.csv"), "--public", str(folder / "b.csv")]
    assert CliRunner().invoke(command, [*at, *files]).exit_code == 0
    written = (folder / "a.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfevent,people,signatures\r\n")
    assert b"'=1+1, 2026-08-23\",12,12" in written
    public = (folder / "b.csv").read_text("utf-8-sig")
    assert "country,others,12" in public, "one Frenchman would be told by the sum"
    assert "FR" not in public
    assert CliRunner().invoke(command, [*at, *files]).exit_code != 0, "nothing is written over"


def test_a_petition_of_nobody_yet_has_no_figures(petition):
    assert [count_by(petition, topic).figures for topic in TOPICS] == [()] * len(TOPICS)
