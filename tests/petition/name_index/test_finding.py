"""A person is found by any part of their name, and their name is nowhere once they are gone or called otherwise."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.name_folding import searched_letters, searched_words
from desktop.petition.name_index import finding
from desktop.petition.review.corrections import correct
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import retain
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.name_index_tables import name_part, named_by
from tests.support.crowd import Person, put, switch, wipe

OLD = "2024-05-01T09:00:00Z"


def found(petition: Petition, name: str, **besides: str) -> list[int]:
    return [each.number for each in find_signatures(petition, PersonQuery(name=name, **besides))]


def held(petition: Petition) -> set[str]:
    """Every name in the index."""
    with petition.reading() as connection:
        return set(connection.execute(select(name_part.c.text)).scalars())


PEOPLE = [
    Person("小明", "王"), Person("Siobhán", "O’Connor"), Person("Nguyệt", "Nguyễn"), Person("Anne-Marie", "Le Gall"),
    Person("علی", "کاظم"), Person("สูดา", "ใจดี"), Person("Łukasz", "Żak"), Person("王丽", ""), Person("だいき", "田中"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "which"),
    [
        ("王", [0, 7]), ("王小明", [0]), ("小明 王", [0]), ("明", [0]), ("小明王", [0]),
        ("王丽", [7]), ("o'connor", [1]), ("CONN", [1]),
        ("siobhan oconnor", [1]), ("nguyet", [2]), ("Nguyễn Nguyệt", [2]), ("marie gall", [3]), ("annemarie", [3]),
        ("علي", [4]), ("كاظم", [4]), ("สูดา", [5]), ("สุดา", []), ("lukasz", [6]), ("だいき", [8]),
        ("たいき", []), ("Bo", []),
        ("Dr. Łukasz", [6]), ("%", []), ("_", []), ("Zak Lee", []),
    ],
)  # fmt: skip
def test_any_part_of_a_name_finds_whoever_has_it_in_any_script(kept, name, which):
    wipe(kept)
    numbers = put(kept, 1, PEOPLE)
    assert found(kept, name) == [numbers[place] for place in which]


def test_code_country_and_name_are_looked_for_together(petition):
    put(petition, 1, [Person("Ann", "Lee", code="7KMD-3XPR"), Person("Anna", "Lee", country="FR"), Person("Bo", "Lee")])
    assert found(petition, "", code="7kmd3xpr") == found(petition, "ann", code="7KMD-3XPR") == [1000]
    assert found(petition, "bo", code="7KMD-3XPR") == []
    assert found(petition, "ann") == [1000, 1001]
    assert found(petition, "ann", country="fr") == [1001]


LETTERS = st.text("abcé小王명'- ", max_size=6)


@given(st.lists(st.tuples(LETTERS, LETTERS), min_size=1, max_size=5), st.text("abcé小王명 ", min_size=1, max_size=4))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_found_is_whose_boxes_hold_every_word(kept, names, wanted):
    wipe(kept)
    put(kept, 1, [Person(given_name, family) for given_name, family in names])
    words = searched_words(wanted)
    expected = {
        1000 + place
        for place, name in enumerate(names)
        if words and all(any(word in searched_letters(box) for box in name) for word in words)
    }
    assert expected <= set(found(kept, wanted))
    together = {1000 + place for place, (one, two) in enumerate(names) if one and two}
    assert set(found(kept, wanted)) - expected <= together


@pytest.mark.parametrize("few", [0, 2, 2000])
def test_whoever_shares_a_name_is_found_page_by_page_however_many_they_are(kept, monkeypatch, few):
    monkeypatch.setattr(finding, "_FEW", few)
    monkeypatch.setattr(finding, "_MORE", few)
    monkeypatch.setattr(finding, "_STRETCH", 3)
    wipe(kept)
    put(kept, 1, [*PEOPLE, *(Person("Ann", "Lee", country="FR" if each % 3 else "CA") for each in range(11)), *PEOPLE])
    for wanted in (
        {"name": "an"},
        {"name": "lee ann"},
        {"name": "王"},
        {"name": "e", "country": "FR"},
        {"name": "小明王"},
    ):
        query, pages, after = PersonQuery(**wanted), list[int](), 0
        while page := find_signatures(kept, query, after=after, most=2):
            assert len(page) <= 2
            pages += [each.number for each in page]
            after = pages[-1]
        assert pages == found(kept, **wanted) == sorted(set(pages))
        assert pages, wanted


def test_a_name_goes_with_the_last_who_has_it(petition):
    put(petition, 1, [Person("Canary", "Yellow"), Person("Canary", "Blue")])
    assert held(petition) == {"canary", "yellow", "blue"}
    erase(petition, [1000], by="ws")
    assert held(petition) == {"canary", "blue"}
    assert found(petition, "canary") == [1001]
    erase(petition, [1001], by="ws")
    assert held(petition) == set()
    with petition.reading() as connection:
        assert connection.execute(select(named_by)).all() == []


def test_who_is_corrected_is_found_by_the_new_name_and_after_taking_it_back_by_the_old(petition):
    put(petition, 1, [Person("Canary", "Yellow")])
    made = correct(petition, 1000, {"given_name": "Raven"}, by="ws")
    assert (found(petition, "canary"), found(petition, "raven")) == ([], [1000])
    assert held(petition) == {"raven", "yellow"}
    undo_decision(petition, made.number, by="ws")
    assert held(petition) == {"canary", "yellow"}


def test_a_merge_that_was_undone_is_found_still_and_found_once_when_it_is_back(petition):
    put(petition, 1, [Person("Canary", "Yellow")])
    for undone in (True, False):
        switch(petition, 1, undone=undone)
        assert found(petition, "canar") == [1000]


@pytest.mark.parametrize("going", ["forget", "retain"])
def test_no_byte_of_a_name_is_left_in_any_file(tmp_path, going):
    def in_files(*needles: bytes) -> list[bool]:
        data = b"".join(each.read_bytes() for each in Path(tmp_path).iterdir() if each.is_file())
        return [needle in data for needle in needles]

    needles = (b"canarybird", "黄絲雀".encode())
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [Person("Canary Bird", "黄絲雀", signed_at=OLD), *(Person(f"P{each}") for each in range(40))])
        assert in_files(*needles) == [True, True], "the index is where the search looks"
        if going == "forget":
            erase(petition, [1000], by="ws")
        else:
            retain(petition, "2025-01-01", "everything", by="ws")
        assert in_files(*needles) == [False, False]
    assert in_files(*needles) == [False, False]
