"""Everybody once, in any order and under any filter: pages joined are what one query says, from either end."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.errors import UsageError
from desktop.petition.people import people_search
from desktop.petition.people.people_count import count_people
from desktop.petition.people.people_list import (
    PeopleQuery,
    list_countries,
    list_people,
    list_sources,
    people_from,
    read_people,
)
from desktop.petition.people.people_search import begin_search, search_people
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.name_index_tables import named_by
from tests.support.crowd import Person, put, switch, wipe

pytestmark = pytest.mark.slow
SORTS, STANDINGS = ("name", "country", "day", "source"), ("", "counts", "waits", "withdrawn", "invalid")
STATES = {"counts": "valid", "waits": "review", "withdrawn": "withdrawn", "invalid": "invalid"}
TEXTS = ("emil", "lee", "ann@example.org", "@example", "7KMD 3XPR", "小", "王小明")
people = st.builds(
    Person,
    given=st.sampled_from(("Ann", "Émile", "emil", "Zoë", "小明", "Bo")),
    family=st.sampled_from(("Lee", "Łukasz", "王", "Å")),
    email=st.sampled_from(("", "ann@example.org", "lee@example.org")),
    country=st.sampled_from(("", "CA", "FR", "BR")),
    postal_code=st.sampled_from(("", "K1A 0B1")),
    signed_at=st.sampled_from(("", "2026-08-23T12:00:00Z", "2026-08-24T12:00:00Z")),
    code=st.sampled_from(("", "7KMD-3XPR")),
)
crowds = st.lists(st.lists(people, min_size=1, max_size=6), min_size=1, max_size=4)


def fill(petition: Petition, crowd: list[list[Person]]) -> None:
    """Put batches in: two of one event, one table, one undone; somebody is withdrawn, somebody left out."""
    wipe(petition)
    names = (
        {"event_name": "Pride"},
        {"source": "web", "event_name": ""},
        {"event_name": "Fair"},
        {"event_name": "Pride"},
    )
    for number, (batch_of, named) in enumerate(zip(crowd, names, strict=False), 1):
        put(petition, number, batch_of, **named)
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1000,)), by="Ann")
    if len(crowd) > 1:
        decide(petition, "invalid", "prank", Conditions(numbers=(2000,)), by="Ann")
    if len(crowd) > 2:
        switch(petition, 3, undone=True)


def asked_at_once(petition: Petition, wanted: PeopleQuery) -> list[int]:
    """The same list by one query and Python's own sorting."""
    columns = (signature, batch.c.source, batch.c.event_name, named_by.c.sorted)
    joined = signature.join(batch).join(named_by)
    shown = select(*columns).select_from(joined).where(batch.c.undone.is_(False), signature.c.kept_as.is_(None))
    with petition.reading() as connection:
        rows = [row for row in connection.execute(shown) if not wanted.country or row.country == wanted.country]
    rows = [row for row in rows if not wanted.standing or row.state == STATES[wanted.standing]]
    rows = [row for row in rows if not wanted.source or (row.source or row.event_name) == wanted.source]
    keys = {
        "name": lambda row: (row.sorted, row.number),
        "country": lambda row: (row.country, row.number),
        "day": lambda row: (row.signed_at, row.number),
        "source": lambda row: (row.source or row.event_name, row.batch, row.number),
    }
    return [row.number for row in sorted(rows, key=keys[wanted.sort], reverse=wanted.descending)]


def by_pages(petition: Petition, wanted: PeopleQuery, most: int, *, backward: bool) -> list[int]:
    found, start = [], None
    while page := list_people(petition, wanted, start=start, backward=backward, most=most):
        assert len(page) <= most
        assert start not in [each.place for each in page]
        found = [*page, *found] if backward else [*found, *page]
        start = page[0 if backward else -1].place
    return [each.number for each in found]


@settings(max_examples=5)
@given(crowd=crowds, most=st.integers(2, 7), data=st.data())
def test_pages_joined_are_what_one_query_says(shared, crowd, most, data):
    fill(shared, crowd)
    filters = data.draw(st.sampled_from(list(product(STANDINGS, ("", "CA"), ("", "Pride", "web")))))
    descending, position = data.draw(st.booleans()), data.draw(st.integers(0, 20))
    for sort in SORTS:
        wanted = PeopleQuery(sort, descending, *filters)
        expected = asked_at_once(shared, wanted)
        assert by_pages(shared, wanted, most, backward=False) == expected
        assert by_pages(shared, wanted, most, backward=True) == expected
        assert count_people(shared, wanted) == len(expected)
        assert search_people(shared, wanted) == tuple(expected), "found first and sorted then, it is the same list"
        page = people_from(shared, wanted, position, most=most)
        assert [each.number for each in page] == expected[position : position + most]


@settings(max_examples=5)
@given(crowd=crowds, text=st.sampled_from(("", *TEXTS)), descending=st.booleans(), few=st.booleans())
def test_a_search_is_in_the_order_of_the_list_and_under_its_filter(shared, crowd, text, descending, few):
    fill(shared, crowd)
    everybody = set(search_people(shared, PeopleQuery(text=text)))
    for sort, standing in product(SORTS, ("", "counts")):
        wanted = PeopleQuery(sort, descending, standing, text=text)
        found = search_people(shared, wanted)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(people_search, "_SOON", 100 if few else 0)  # names that few have, or many
            first = begin_search(shared, wanted, most=2)
        assert [each.number for each in first.people] == list(found[:2])
        assert first.numbers in (None, found)
        assert list(found) == [each for each in asked_at_once(shared, wanted) if each in everybody]
        assert [each.number for each in read_people(shared, found)] == list(found)


@pytest.fixture
def some(petition):
    put(
        petition, 1, [Person("Émile", "Zola", "emile@example.org", code="7KMD-3XPR"), Person("Emil", "Adler", "", "FR")]
    )
    put(
        petition,
        2,
        [Person("Émile", "Zola", "emile@example.org", signed_at=""), Person("Fay", "Ng")],
        source="web",
        event_name="",
    )
    return petition


def names(found):
    return [each.name for each in found]


def test_accented_names_stand_beside_plain_ones_and_nobody_twice(some):
    assert names(list_people(some, PeopleQuery())) == ["Emil Adler", "Émile Zola", "Fay Ng"]
    assert names(list_people(some, PeopleQuery(descending=True))) == ["Fay Ng", "Émile Zola", "Emil Adler"]


@pytest.mark.parametrize("text", ["zol", "emile zola", "EMILE@example.org", "emile@", "@example", "7kmd3xpr"])
def test_one_box_finds_by_a_part_of_a_name_an_address_or_a_code(some, text):
    assert names(read_people(some, search_people(some, PeopleQuery(text=text)))) == ["Émile Zola"]


def test_what_nobody_has_finds_nobody(some):
    for text in ("zzz", "nobody@example.org", "7777-7777"):
        assert search_people(some, PeopleQuery(text=text)) == ()


def test_a_correction_moves_a_person_and_forgetting_leaves_no_name_to_sort_by(some):
    number = search_people(some, PeopleQuery(text="adler"))[0]
    correct(some, number, {"family_name": "Adler", "given_name": "Zed"}, by="Ann")
    assert names(list_people(some, PeopleQuery()))[-1] == "Zed Adler"
    erase(some, [number], by="Ann")
    assert names(list_people(some, PeopleQuery())) == ["Émile Zola", "Fay Ng"]
    with some.reading() as connection:
        assert not [row for row in connection.execute(select(named_by.c.sorted)) if "adler" in row.sorted]


def test_the_filters_on_offer_are_those_that_somebody_fits(some):
    assert list_countries(some) == ("CA", "FR")
    assert list_sources(some) == ("Pride", "web")


@pytest.mark.parametrize("wanted", [PeopleQuery("email"), PeopleQuery(standing="gone")])
def test_what_nobody_can_be_listed_by_is_refused(some, wanted):
    for act in (list_people, count_people, search_people):
        with pytest.raises(UsageError):
            act(some, wanted)
