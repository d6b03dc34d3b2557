"""No day is written so that day and month could be taken for each other, in either language of staff."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QLocale

from desktop.ui.console.page.days import day_in_words, moment_in_words, seconds_in_words, signing_in_words


@pytest.fixture(params=["en_CA", "en_US", "fr_CA", "fr_FR"])
def place(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


def test_the_month_of_a_day_is_a_word(place):
    for month in range(1, 13):
        said = day_in_words(f"2026-{month:02}-05")
        assert said.split() == ["5", place.toString(QDate(2026, month, 1), "MMM"), "2026"]
        assert any(letter.isalpha() for letter in said)


@pytest.mark.usefixtures("place")
def test_a_moment_is_told_by_the_clock_of_this_place():
    at = datetime(2026, 11, 5, 23, 30, tzinfo=UTC)
    here = at.astimezone()
    said = moment_in_words(at.isoformat())
    assert said == seconds_in_words(at.timestamp())
    assert said.startswith(f"{here.day} ")
    assert f"{here.minute:02}" in said


@pytest.mark.usefixtures("place")
def test_who_signed_on_a_day_of_which_nobody_wrote_the_hour_signed_on_that_day_and_at_no_hour():
    assert signing_in_words("2026-11-05T00:00:00Z") == day_in_words("2026-11-05"), "a table had only days"
    assert signing_in_words("2026-11-05T12:00:00Z", on_paper=True) == day_in_words("2026-11-05")
    at = "2026-11-05T12:30:00Z"
    assert signing_in_words(at) == moment_in_words(at) != day_in_words("2026-11-05")


def test_what_is_no_moment_stays_as_it_came():
    assert moment_in_words("some day") == "some day"
