"""No small cell can be read off the public figures, nor worked out from their sum; nobody is lost from the sum."""

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.petition.statistics.figures import Figure, count_by
from desktop.petition.statistics.public_figures import LEAST, public_figures, withhold
from tests.support.crowd import Person, put
from tests.support.packs import keep

counts = st.lists(st.integers(0, 40), max_size=12)


@given(counts)
@example([3, 12, 30])  # one small cell: the sum would tell it
@example([1, 2, 30])  # two, and their sum is small
@example([LEAST, LEAST])
@example([9])
@example([])
def test_what_is_withheld_is_never_one_cell_nor_few_people(people):
    found = withhold("country", [Figure(f"c{number}", each, each) for number, each in enumerate(people)])
    shown = dict(found.figures)
    assert all(each >= LEAST for each in shown.values())
    hidden = [each for number, each in enumerate(people) if each and f"c{number}" not in shown]
    if sum(people) >= LEAST:
        assert sum(shown.values()) + found.others == sum(people)
    if hidden and shown:
        assert len(hidden) > 1
        assert found.others >= LEAST
    assert not hidden or found.others == 0 or found.others == sum(hidden) >= LEAST
    if all(each >= LEAST or not each for each in people):
        assert hidden == [], "nothing is withheld where nothing is small"


def test_a_petition_publishes_neither_who_is_rare_nor_the_tablet_nor_the_hour(petition):
    many = [Person("Ann", f"Lee{number}", f"a{number}@example.org") for number in range(12)]
    few = [Person("Bo", country="FR"), Person("Cy", country="KZ", language="ru")]
    put(
        petition,
        1,
        [*many, *few, *(Person("Di", f"M{number}", f"d{number}@x.org", country="BR") for number in range(11))],
    )
    found = {each.topic: each for each in public_figures(petition)}
    assert set(found) == {"day", "event", "language", "country"}
    assert dict(found["country"].figures) == {"CA": 12}
    assert found["country"].others == 13
    assert "KZ" not in str(found)


def test_people_are_counted_by_the_agreement_under_whose_letter_they_stand(petition):
    keep(petition)
    put(petition, 1, [Person("Ann"), Person("Bo"), Person("Cy", version=9)])
    found = {each.label: (each.people, each.signatures) for each in count_by(petition, "agreement").figures}
    assert found == {"1": (2, 2), "": (1, 1)}
