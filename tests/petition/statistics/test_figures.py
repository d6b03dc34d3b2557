"""Figures by topic, and their pictures."""

from dataclasses import astuple

import pytest

from desktop.core.errors import OutputError, UsageError
from desktop.petition.statistics.charts import MOST_BARS, ChartWords, draw_chart
from desktop.petition.statistics.figures import TOPICS, Figure, Statistic, StatisticTopic, count_by
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put, switch
from tests.support.places import NewPetition

WORDS = ChartWords("Прайд 骄傲", "people", "not stated", "{count} others")
ADA = Person("Ada", "Byron", "ada@example.org", updates="not_given")
AGAIN = Person("Ada", "Byron", "ada@example.org", signed_at="2026-08-23T23:30:00Z", updates="yes")
BO = Person("Bo", "Lee", country="FR", language="fr", updates="not_asked")


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    put(made, 1, [ADA, BO])
    put(made, 2, [AGAIN])
    a_table = {"source": "website", "device": "", "event_name": ""}
    put(made, 3, [Person("Cy", signed_at="", country="", capture="web")], **a_table)
    put(made, 4, [Person("Di", updates="yes")])
    switch(made, 4, undone=True)
    return made


EXPECTED: dict[StatisticTopic, list[tuple[str, int, int, str]]] = {
    "event": [("Pride, 2026-08-23", 2, 3, ""), ("website", 1, 1, "")],
    "day": [("", 1, 1, ""), ("2026-08-23", 2, 3, "")],
    "hour": [("", 1, 1, ""), ("12:00", 2, 2, ""), ("23:00", 0, 1, "")],
    "device": [("device1", 2, 2, ""), ("device2", 0, 1, ""), ("website", 1, 1, "")],
    "language": [("en", 2, 3, ""), ("fr", 1, 1, "")],
    "country": [("CA", 1, 2, ""), ("", 1, 1, ""), ("FR", 1, 1, "")],
    "source": [("kiosk", 2, 3, ""), ("website", 1, 1, "")],
    "agreement": [("", 3, 4, "")],
    "consent": [("email-updates", 1, 2, "yes"), ("email-updates", 1, 1, "not_asked")],
}


def test_people_are_counted_once_and_signatures_all(petition):
    found = {topic: [astuple(each) for each in count_by(petition, topic).figures] for topic in TOPICS}
    assert found == EXPECTED
    for topic in set(TOPICS) - {"consent"}:
        assert sum(people for _, people, *_ in found[topic]) == 3


def _statistic(topic: StatisticTopic, count: int) -> Statistic:
    return Statistic("spring", topic, tuple(Figure(f"place {at}", count - at, count) for at in range(count)))


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_the_same_figures_are_drawn_alike(tmp_path, kind):
    paths = [tmp_path / f"{name}.{kind}" for name in ("one", "two")]
    for path in paths:
        draw_chart(_statistic("event", 3), WORDS, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    if kind == "svg":
        assert "place 2" in paths[0].read_text("utf-8")


def test_many_bars_become_the_largest_and_the_others(tmp_path):
    path = tmp_path / "many.svg"
    draw_chart(_statistic("country", MOST_BARS + 10), WORDS, path)
    text = path.read_text("utf-8")
    assert "11 others" in text
    assert f"place {MOST_BARS}" not in text


def test_a_chart_is_never_written_over_a_file_nor_as_another_kind(tmp_path):
    path = tmp_path / "chart.svg"
    path.touch()
    with pytest.raises(OutputError):
        draw_chart(_statistic("event", 1), WORDS, path)
    with pytest.raises(UsageError, match="svg or"):
        draw_chart(_statistic("event", 1), WORDS, tmp_path / "chart.gif")
