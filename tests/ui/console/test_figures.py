"""Figures in the window: bars with their numbers, by each topic, saved in three ways; one practice campaign for all."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage

from desktop.office.figures.statistics import TOPICS
from tests.support.console_stage import Office, open_office
from tests.support.heard import heard


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


@pytest.fixture
def office(shared, qtbot):  # noqa: ARG001  (catches what slots raise)
    shared.hand.tap("page_figures")
    shared.wait("figures", "shown")
    choose(shared, "country")
    return shared


def page(office):
    return office.model.pages.figures


def choose(office, topic: str) -> None:
    office.hand.tap(f"topic_{topic}")
    office.hand.wait_until(lambda: page(office)._found is not None, "the figures")


def test_by_whatever_people_are_counted_the_bars_add_up_and_are_in_words(office):
    for topic in set(TOPICS) - {"consent"}:
        choose(office, topic)
        assert sum(int(str(each["people"])) for each in page(office).bars) == 36
        assert max(each["share"] for each in page(office).bars) == 1.0
    choose(office, "agreement")
    assert [each["text"] for each in page(office).bars] == ["Version 1"]
    choose(office, "consent")
    assert "may e-mail me news of this campaign and …: said yes" in str(page(office).bars)


def test_a_bar_is_as_long_as_its_number(office):
    assert [(each["text"], each["people"], each["share"]) for each in page(office).bars][:2] == [
        ("Canada", "20", 1.0),
        ("Brazil", "5", 0.25),
    ]
    assert heard(office.hand.find("figure_0")) == "Canada: 20 people, 25 signatures"


def save(office, how: str, folder) -> str:
    office.hand.choose(how, folder)
    office.hand.wait_until(lambda: page(office).note != "" or page(office).trouble != "", "the file")
    return str(page(office).note)


def test_they_are_saved_as_a_table_and_never_over_what_is_there(office, tmp_path):
    assert "figures-country-" in save(office, "save_table", tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.read_text("utf-8-sig").splitlines()[:2] == ["Country,People,Signatures", "Canada,20,25"]
    page(office).arrive()
    assert "-2.csv" in save(office, "save_table", tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_the_public_file_tells_nobody_who_is_rare(office, tmp_path):
    save(office, "save_public", tmp_path)
    (file,) = tmp_path.iterdir()
    rows = file.read_text("utf-8-sig").splitlines()
    assert rows[0] == "By,What,People"
    assert "Country,Canada,20" in rows
    assert "Country,Others,16" in rows
    assert "Brazil" not in str(rows)
    assert not any("tablet" in row.lower() for row in rows)


def test_they_are_saved_as_a_picture_by_the_process_beside(office, tmp_path):
    save(office, "save_picture", tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.suffix == ".png"
    assert QImage(str(file)).width() > 800


def test_a_folder_that_is_gone_is_said(office, tmp_path):
    save(office, "save_table", tmp_path / "gone")
    assert "not there any more" in office.hand.read("figures_trouble_sentence")


def test_locking_takes_them_away(office):
    office.model.lock()
    assert page(office).bars == []
    office.model.unlocking.forth()
    office.wait("figures", "shown")
