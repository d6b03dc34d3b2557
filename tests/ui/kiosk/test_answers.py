"""The small parts of a form, each by itself: what is answered, what is told of it, and what no signer leaves behind."""
# ruff: noqa: FBT003  (slots are called as QML calls them)

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject

from desktop.core.campaign import ConsentRequest, Section
from desktop.core.countries import country_label, search_countries
from desktop.core.form import Problem
from desktop.core.name_writing import printed_name
from desktop.core.text_blocks import Block, Span
from desktop.ui.kiosk.age_model import AgeModel
from desktop.ui.kiosk.campaign_text_for_qml import passages_of, sections_for_qml
from desktop.ui.kiosk.consent_requests_model import ConsentRequestsModel
from desktop.ui.kiosk.country_list import LONGEST_QUERY, CountryList
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.name_and_listing_model import NameAndListingModel
from desktop.ui.kiosk.name_joining import NameParts
from tests.support import factory
from tests.support.kiosk_stage import make_campaign, make_words, said

CAMPAIGN = make_campaign()
CALLS = ConsentRequest("calls", "Calls", "Harbour Residents", "phone", said("Call me.", "Appelez-moi."))
ASKING = replace(CAMPAIGN, consents=(*CAMPAIGN.consents, CALLS))
AGED = replace(CAMPAIGN, words={each: make_words(each, age_statement=f"16 {each}") for each in CAMPAIGN.words})
WITH_BOTH = factory.entry(email="a@b.example", phone="+16135550147")


@pytest.fixture
def parent(qapp: object) -> QObject:  # noqa: ARG001  (sentences need an application)
    return QObject()


def answers(requests: ConsentRequestsModel, *, seen: bool = True) -> None:
    """Take note that what is put is wholly in sight, as its picture does."""
    assert requests.put is not None
    requests.put._seen = seen


def test_an_age_is_stated_by_the_signer_alone_and_the_problem_goes_with_it(parent: QObject):
    age = AgeModel(AGED, parent)
    assert (age.statement, age.stated, age.problem) == ("16 en", False, "")
    age.show(Problem("age", "not_stated"))
    shown = age.problem
    assert shown
    age.state(False)
    assert (age.stated, age.problem) == (False, shown), "who takes it back still has to state it"
    age.state(True)
    age.speak("fr")
    assert (age.statement, age.stated, age.problem) == ("16 fr", True, "")
    age.show(Problem("age", "not_stated"))
    age.wipe()
    assert (age.stated, age.problem, age.found) == (False, "", None)


def test_nobody_stands_on_the_list_before_they_chose_it(parent: QObject):
    naming = NameAndListingModel(CAMPAIGN, parent)
    assert (naming.chosen, naming.listed, naming.countOnly) == (None, False, False)
    naming.show(Problem("listing", "not_chosen"))
    assert naming.problem
    for count_only in (True, False, True):
        naming.choose(count_only)
        assert (naming.chosen, naming.listed, naming.countOnly) == (count_only, not count_only, count_only)
        assert naming.problem == ""
    naming.say_single_name(True)
    naming.wipe()
    assert (naming.chosen, naming.listed, naming.countOnly, naming.singleName) == (None, False, False, False)


def test_one_request_after_another_is_put_each_only_for_the_field_it_needs(parent: QObject):
    requests = ConsentRequestsModel(ASKING, parent)
    assert not requests.put_next(factory.entry()), "without an e-mail or a number there is nothing to ask"
    assert requests.put is None
    asked = []
    while requests.put_next(WITH_BOTH):
        answers(requests)
        asked.append(requests.put.name)
        requests.answer(requests.put.name == "calls")
    assert asked == ["updates", "calls"]
    assert requests.answered_yes == {"calls"}
    assert requests.seen == {"updates", "calls"}
    assert not requests.put_next(WITH_BOTH), "nobody is asked twice"


def test_a_yes_to_what_was_never_wholly_in_sight_is_none_and_is_not_asked_again(parent: QObject):
    requests = ConsentRequestsModel(ASKING, parent)
    assert requests.put_next(WITH_BOTH)
    answers(requests, seen=False)
    requests.answer(True)
    assert (requests.answered_yes, requests.seen) == (frozenset(), frozenset())
    assert requests.put_next(WITH_BOTH)
    assert requests.put.name == "calls"


def test_another_address_and_another_language_are_asked_anew(parent: QObject):
    requests = ConsentRequestsModel(ASKING, parent)
    for change in (lambda: requests.forget("email"), lambda: requests.speak("fr"), requests.wipe):
        while requests.put_next(WITH_BOTH):
            answers(requests)
            requests.answer(True)
        assert requests.answered_yes == {"updates", "calls"}
        change()
        assert "updates" not in requests.answered_yes
        assert requests.put_next(WITH_BOTH)
        assert requests.put.name == "updates"
    assert requests.answered_yes == requests.seen == frozenset()


def test_the_same_language_again_takes_no_answer_away(parent: QObject):
    requests = ConsentRequestsModel(ASKING, parent)
    assert requests.put_next(WITH_BOTH)
    answers(requests)
    requests.answer(True)
    requests.speak("en")
    assert requests.answered_yes == {"updates"}


def test_an_answer_before_anything_was_put_is_none(parent: QObject):
    requests = ConsentRequestsModel(ASKING, parent)
    told = []
    requests.answered.connect(lambda: told.append(1))
    requests.answer(True)
    assert (told, requests.answered_yes) == ([], frozenset())


def parts(parent: QObject) -> tuple[NameParts, FieldModel, FieldModel, NameAndListingModel]:
    naming = NameAndListingModel(CAMPAIGN, parent)
    given, family = (FieldModel(CAMPAIGN.field(name), "en", naming, parent) for name in ("given_name", "family_name"))
    return NameParts({"given_name": given, "family_name": family}, naming), given, family, naming


@given(*[st.text(st.characters(categories=("L",)), min_size=1, max_size=9)] * 2)
def test_two_names_that_were_joined_are_parted_again_as_they_were(given_name: str, family_name: str):
    parent = QObject()
    joining, given_field, family, naming = parts(parent)
    given_field.show(given_name, None)
    family.show(family_name, None)
    naming.say_single_name(True)
    joining.arrange()
    assert family.value == ""
    assert given_field.value == printed_name(given_name, family_name)
    naming.say_single_name(False)
    joining.arrange()
    assert (given_field.value, family.value) == (given_name, family_name)


@pytest.mark.parametrize("forgotten", [True, False])
def test_a_name_that_was_changed_meanwhile_or_of_another_signer_is_left_alone(parent: QObject, *, forgotten: bool):
    joining, given_field, family, naming = parts(parent)
    given_field.show("Emma", None)
    family.show("Lee", None)
    naming.say_single_name(True)
    joining.arrange()
    if forgotten:
        joining.forget()
    else:
        given_field.show("Suharto", None)
    left = given_field.value
    naming.say_single_name(False)
    joining.arrange()
    assert (given_field.value, family.value) == (left, "")


def test_the_list_of_countries_is_empty_until_somebody_looks_and_searches_in_the_language_of_now(parent: QObject):
    countries = CountryList("en", "CA", ("CA", "US"), parent)
    assert (countries.found, countries.rowCount(), countries.code_at(0)) == (0, 0, "")
    assert [each["label"] for each in countries.usual] == [country_label("CA", "en"), country_label("US", "en")]
    countries.search("germ")
    assert countries.code_at(0) == "DE"
    countries.speak("fr")
    assert countries.found == len(search_countries("germ", "fr", "CA"))
    assert [each["label"] for each in countries.usual] == [country_label("CA", "fr"), country_label("US", "fr")]
    countries.wipe()
    countries.speak("en")
    assert countries.found == len(search_countries("", "en", "CA")) > 200, "what was searched is forgotten"
    roles = {bytes(name): role for role, name in countries.roleNames().items()}
    first = countries.index(0, 0, QModelIndex())
    assert countries.data(first, roles[b"code"]) == countries.code_at(0) == "CA"
    assert countries.data(first, roles[b"label"]) == country_label("CA", "en")
    assert [countries.code_at(row) for row in (-1, countries.found)] == ["", ""]


def test_a_long_search_is_cut_to_what_a_country_can_be_called(parent: QObject):
    countries = CountryList("en", "CA", (), parent)
    countries.search("x" * 10_000)
    assert (countries.found, len(countries._query)) == (0, LONGEST_QUERY)


TEXTS = st.text(st.characters(categories=("L", "P", "S"), include_characters="<>&\"'"), min_size=1, max_size=12)


@given(st.lists(st.builds(Span, TEXTS, st.booleans(), st.booleans()), max_size=4))
def test_words_of_a_pack_are_words_and_never_a_command_to_the_screen(spans: list[Span]):
    block = Block("paragraph", tuple(spans))
    ((shown,),) = [each["blocks"] for each in sections_for_qml([Section("petition", "Why", (block,))])]
    styled = str(shown["styled"])
    bare = styled
    for tag in ("<b>", "</b>", "<i>", "</i>"):
        bare = bare.replace(tag, "")
    assert "<" not in bare
    assert ">" not in bare
    assert bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == "".join(each.text for each in spans)
    assert styled.count("<b>") == styled.count("</b>") == sum(each.bold for each in spans)
    assert styled.count("<i>") == styled.count("</i>") == sum(each.italic for each in spans)


def test_what_is_read_aloud_is_all_of_the_text_with_each_heading_before_its_first_words():
    words = replace(
        make_words("en"),
        text=(
            Section(
                "petition",
                "Why",
                (Block("paragraph", (Span("Trees "), Span("fall", bold=True))), Block("quote", (Span("No."),))),
            ),
            Section("latest", "News", ()),
        ),
    )
    title, whom, *passages = passages_of(words)
    assert title == words.title
    assert whom == f"{words.recipient}: {words.asks[0]}"
    assert passages == ["Why. Trees fall", "No.", "News"]
