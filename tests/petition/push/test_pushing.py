"""People sent straight to a platform: each once, nobody subscribed without a yes, whatever the platform answers."""

import threading
from contextlib import closing
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from desktop.core.errors import Cancelled, TablingError
from desktop.core.export_errors import NobodyToExport, PushedForGood
from desktop.core.push_errors import PlatformRefused, PushInterrupted, PushRunning, SubscribedUnasked
from desktop.petition.export.remembered_exports import MadeBy, list_exports, undo_export
from desktop.petition.export.targets import find_target
from desktop.petition.push.last_check_before_sending import gate_of
from desktop.petition.push.platform_file import read_platform
from desktop.petition.push.push_preview import WantedPush, look_at_push
from desktop.petition.push.push_progress import give_up, list_pushes, retry_refused
from desktop.petition.review.decisions import decide_group
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import consent
from desktop.petition.tables.export_tables import exported
from desktop.petition.tables.push_tables import pushed
from tests.support.crowd import UPDATES, Person, id_of, put, wipe
from tests.support.exporting import OTHER_WORDS
from tests.support.packs import keep
from tests.support.platform_doubles import KEY, LOST, STORED
from tests.support.pushing import NAMED, NAMING, may_leave, mixed, pack, platform, push, with_people

pytestmark = pytest.mark.slow
BOTH = ("action-network", "civicrm")
YES = [Person(f"Ann{number}", "Lee", f"y{number}@example.org", updates="yes") for number in range(4)]


@pytest.fixture
def main(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        yield petition


def ids(people, first=1000):
    return {f"tabling:{id_of(first + place).hex()}": 1 for place, leaves in enumerate(people) if leaves}


def until_done(petition, file, *, others=False):
    """Push again and again, as staff do whom the line leaves."""
    for _ in range(40):
        try:
            return push(petition, file, others=others)
        except PushInterrupted:
            continue
    raise AssertionError("it never came to an end")


@pytest.mark.parametrize("kind", BOTH)
def test_each_is_there_once_and_whoever_never_said_yes_is_not_subscribed(main, tmp_path, kind):
    people = [mixed(number) for number in range(12)]
    with_people(main, people)
    with platform(kind, tmp_path) as (double, file):
        wanted = WantedPush(read_platform(file), others=True, names="whole")
        seen = look_at_push(main, wanted)
        assert double.seen == [], "looking sends nobody"
        state = push(main, file, others=True)
        assert state.confirmed == state.people == seen.said.sums.importable
        assert double.counts() == ids([may_leave(each, others=True) for each in people])
        assert double.subscribed() == {each.email for each in people if each.updates == "yes"}
        with pytest.raises(NobodyToExport):
            push(main, file, others=True)
        assert "goes to Action Network" in " ".join(seen.naming)


def test_by_default_only_who_said_yes_leaves(main, tmp_path):
    people = [mixed(number) for number in range(10)]
    with_people(main, people)
    with platform("civicrm", tmp_path) as (double, file):
        push(main, file)
        held = {each["email_primary.email"] for each in double.contacts}
        assert held == double.subscribed() == {each.email for each in people if each.updates == "yes"}


@pytest.mark.parametrize("kind", BOTH)
def test_whatever_the_platform_answers_each_is_there_once(main, tmp_path, kind):
    people = [*YES, *(mixed(number) for number in range(9))]
    with_people(main, people)
    faults = [each for each in (*LOST, *STORED) if each not in ("redirect", "forbidden")]
    apart = 2 if kind == "action-network" else 4  # questions for one person
    with platform(kind, tmp_path) as (double, file):
        double.plan = {3 + apart * place: fault for place, fault in enumerate(faults)}
        state = until_done(main, file, others=True)
        assert double.requests > max(double.plan), "each of them has happened"
        assert (state.left, state.refused) == (0, 0)
        leaving = [each for each in people if may_leave(each, others=True)]
        assert (len(double.counts()), set(double.counts().values())) == (len(leaving), {1})
        assert double.subscribed() == {each.email for each in people if each.updates == "yes"}


@pytest.mark.parametrize(("fault", "number"), [("redirect", 1), ("forbidden", 3), ("redirect", 4)])
def test_a_redirect_or_a_key_that_is_not_accepted_stops_it_and_it_goes_on_later(main, tmp_path, fault, number):
    with_people(main, YES)
    with platform("action-network", tmp_path) as (double, file):
        double.plan = {number: fault}
        with pytest.raises(PlatformRefused) as said:
            push(main, file)
        assert double.requests == number, "nothing more is asked"
        assert KEY not in str(said.value)
        assert push(main, file).confirmed == 4
        assert double.counts() == ids(YES)


def test_a_platform_that_gives_others_than_it_was_asked_for_gets_nobody(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (double, file):
        double.contacts = [{"id": 1, "external_identifier": "other:1", "is_opt_out": False}]
        double.ignores_filters = True
        with pytest.raises(PlatformRefused):
            push(main, file)
        assert (len(double.contacts), double.activities) == (1, [])


def test_the_signature_of_somebody_else_is_taken_for_nobodys_and_ends_the_push(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (double, file):
        double.ignores_whose = True
        with pytest.raises(PlatformRefused):
            push(main, file)
        assert len(double.activities) == 1, "the second was not said to be there by the signature of the first"


def test_what_a_platform_says_of_ten_people_it_refused_stands_with_the_push_and_in_no_error(main, tmp_path):
    with_people(main, [replace(YES[0], email=f"p{number}@example.org") for number in range(12)])
    with platform("civicrm", tmp_path) as (double, file):
        double.refuses = YES[0].given
        with pytest.raises(PlatformRefused) as refused:
            push(main, file)
    assert "not valid" not in str(refused.value)
    with main.reading() as connection:
        assert "not valid" in list_pushes(connection)[0].refusals[0].reason


def test_two_who_turn_out_to_be_one_on_the_way_are_there_once(main, tmp_path):
    with_people(main, [replace(YES[0], signed_at="2026-08-25T12:00:00Z"), *YES[1:]])
    due = [lambda: decide_group(main, "same", [1000, 1001], by="kb")]  # the second one signed first

    def report(progress):
        if progress.done == 1 and due:
            due.pop()()

    with platform("action-network", tmp_path) as (double, file):
        state = push(main, file, report=report)
        assert (state.confirmed, state.held) == (3, 1)
        assert double.counts() == ids([True, False, True, True])
        with pytest.raises(NobodyToExport):
            push(main, file)


def test_a_platform_that_subscribes_whoever_never_said_yes_gets_nobody_else(main, tmp_path):
    with_people(main, [replace(each, updates="", version=2, text_sha256=NAMED) for each in YES])
    with platform("action-network", tmp_path) as (double, file):
        double.subscribes_everyone = True
        with pytest.raises(SubscribedUnasked):
            push(main, file, others=True)
        assert len(double.people) == 1
        assert double.signatures == []


def test_a_platform_that_cannot_look_anybody_up_gets_nobody(main, tmp_path):
    with_people(main, YES)
    with platform("action-network", tmp_path) as (double, file):
        double.signatures = [{"identifiers": ["other:1"]}]
        double.ignores_filters = True
        with pytest.raises(PlatformRefused):
            push(main, file)
        assert len(double.signatures) == 1


def test_somebody_who_is_there_already_keeps_the_answer_they_gave_there(main, tmp_path):
    stranger = [Person("Bo", "Roe", "bo@example.org", version=2, text_sha256=NAMED), replace(YES[0], email="z@x.org")]
    with_people(main, stranger)
    with platform("action-network", tmp_path) as (double, file):
        for address, status in (("bo@example.org", "subscribed"), ("z@x.org", "unsubscribed")):
            double.person({"identifiers": [], "email_addresses": [{"address": address, "status": status}]})
        assert push(main, file, others=True).confirmed == 2
        assert double.subscribed() == {"bo@example.org"}, "neither ended nor revived"


def test_whom_the_platform_refuses_is_named_with_its_word_and_sent_again_only_when_staff_say_so(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (double, file):
        double.refuses = "Ann1"
        state = push(main, file)
        assert (state.confirmed, state.refused) == (3, 1)
        assert [(each.name, each.reason) for each in state.refusals] == [("Ann1 Lee", "“first_name” is not valid")]
        double.refuses = ""
        with pytest.raises(NobodyToExport):
            push(main, file)
        assert retry_refused(main, state.target, by="kb") == 1
        assert push(main, file).confirmed == 4
        assert double.counts() == ids(YES)


def test_whoever_takes_their_yes_back_before_their_turn_does_not_leave(main, tmp_path):
    with_people(main, YES)
    with platform("action-network", tmp_path) as (double, file), closing(Petition(tmp_path / "main.sqlite")) as office:

        def take_back(number: int, when: str) -> None:
            if (number, when) == (2, "before"):  # the first is being looked up
                with office.transaction() as connection:
                    last = consent.c.signature == 1003
                    connection.execute(update(consent).where(last).values(answer="withdrawn"))
                erase(office, [1002], by="kb")

        double.at = take_back
        state = push(main, file)
        assert (state.confirmed, state.held, state.people) == (2, 1, 3)
        assert double.counts() == ids([True, True])


def stop(progress) -> None:
    if (progress.done, progress.total) == (2, 4):
        raise Cancelled("stopped")


def test_a_name_in_one_box_that_nobody_said_how_to_part_waits(main):
    with_people(main, [Person("Mary Ann Lee", "", "m@x.org", one_box=True, updates="yes")])
    chosen = [MadeBy(UPDATES, names, (UPDATES,), 1) for names in ("", "last_word")]
    with main.reading() as connection:
        gates = [gate_of(connection, find_target("civicrm"), each, "") for each in chosen]
        told = [each.leaving(connection, 1000) for each in gates]
    assert [each and each.facts["last_name"] for each in told] == [None, "Lee"]


def test_stopped_it_goes_on_from_where_it_was(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (double, file):
        with pytest.raises(Cancelled):
            push(main, file, report=stop)
        with main.reading() as connection:
            (begun,) = list_pushes(connection)
        assert (begun.confirmed, begun.left) == (2, 2)
        assert look_at_push(main, WantedPush(read_platform(file))).begun == begun
        assert push(main, file).number == begun.number
        assert double.counts() == ids(YES)
        with main.reading() as connection:
            acts = [each.act for each in audit_lines(connection) if each.act.startswith("push")]
        assert acts == ["push begun", "push stopped", "push resumed", "push done"]


def test_given_up_whoever_was_not_sent_is_new_again(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (double, file):
        with pytest.raises(Cancelled):
            push(main, file, report=stop)
        wanted = WantedPush(read_platform(file), names="whole")
        assert give_up(main, wanted.setting.target.key, by="kb") == 2
        seen = look_at_push(main, wanted)
        assert (seen.begun, seen.said.sums.importable, seen.said.before) == (None, 2, 2)
        assert push(main, file).confirmed == 2
        assert double.counts() == ids(YES)


def test_what_left_is_remembered_for_good_and_forgotten_with_whom_it_is_about(main, tmp_path):
    with_people(main, YES)
    with platform("civicrm", tmp_path) as (_, file):
        push(main, file)
    with main.reading() as connection:
        (past,) = list_exports(connection)
        rows = connection.execute(select(exported.c.signature, exported.c.written)).all()
    assert (past.is_push, past.sums.importable) == (True, 4)
    assert sorted(map(tuple, rows)) == [(1000 + each, True) for each in range(4)]
    with pytest.raises(PushedForGood):
        undo_export(main, past.number, by="kb")
    erase(main, [1000], by="kb")
    with main.reading() as connection:
        assert 1000 not in set(connection.execute(select(pushed.c.signature)).scalars())


def test_of_two_runs_at_once_one_waits_or_is_refused_and_each_is_there_once(main, tmp_path):
    with_people(main, [mixed(number) for number in range(20)])
    said = []

    def run() -> None:
        with closing(Petition(tmp_path / "main.sqlite")) as own:
            try:
                said.append(push(own, file, others=True))
            except TablingError as error:
                said.append(type(error))

    with platform("action-network", tmp_path) as (double, file):
        both = [threading.Thread(target=run) for _ in range(2)]
        for each in both:
            each.start()
        for each in both:
            each.join()
        assert set(double.counts().values()) == {1}
        assert len(double.counts()) == sum(may_leave(mixed(number), others=True) for number in range(20))
    refused = [each for each in said if isinstance(each, type)]
    assert len(refused) == 1
    assert refused[0] in (PushRunning, NobodyToExport)


def test_where_nobody_can_be_looked_up_an_unclear_one_is_sent_no_second_time_by_itself(main, tmp_path):
    with_people(main, YES)
    with platform("engaging-networks", tmp_path) as (double, file):
        double.plan = {4: "cut", 6: "429"}  # the second person; the first questions are the key and the test
        with pytest.raises(PushInterrupted):
            push(main, file)
        state = push(main, file)
        assert (state.confirmed, state.unclear) == (3, 1)
        assert (double.counts(), double.demos) == ({each.email: 1 for each in YES}, 2)
        assert double.subscribed() == {each.email for each in YES}
        assert retry_refused(main, state.target, by="kb") == 0
        assert retry_refused(main, state.target, by="kb", unclear=True) == 1


def test_a_page_that_does_not_know_the_labels_gets_nobody(main, tmp_path):
    with_people(main, YES)
    with platform("engaging-networks", tmp_path) as (double, file):
        double.labels = frozenset({"E-Mail"})
        with pytest.raises(PlatformRefused, match="unknown field"):
            push(main, file)
        assert double.supporters == []


ANY = st.builds(
    Person,
    given=st.sampled_from(["Ann", "王", "=1", "Ó" * 70]),
    family=st.sampled_from(["", "Lee"]),
    email=st.sampled_from(["", "a@x.org", "A@x.org", "b@x.org", "c@x.org"]),
    listing=st.sampled_from(["named", "named", "count_only"]),
    updates=st.sampled_from(["yes", "not_given", "withdrawn", "not_asked", ""]),
    text_sha256=st.sampled_from([None, NAMED, OTHER_WORDS]),
)


@pytest.fixture(scope="module")
def emptied(tmp_path_factory):
    folder = tmp_path_factory.mktemp("any")
    with closing(Petition(folder / "main.sqlite", new=True)) as petition:
        yield petition, folder, count(1)


@given(st.lists(ANY, min_size=1, max_size=4), st.sampled_from(BOTH), st.booleans(), st.booleans())
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whoever_may_not_leave_does_not_leave(emptied, people, kind, others, undone):
    petition, folder, _ = emptied
    trees = ("Oak", "Birch", "Juniper", "Elm")  # of one person who signed twice any yes counts: here each is another
    people = [
        replace(each, given=f"{each.given} {tree}", version=2 if each.text_sha256 == NAMED else 1)
        for each, tree in zip(people, trees, strict=False)
    ]
    wipe(petition)
    keep(petition, pack(), NAMING)
    numbers = put(petition, 1, people)
    if undone:
        erase(petition, numbers[:1], by="kb")
    with platform(kind, folder) as (double, file):
        try:
            push(petition, file, others=others)
        except NobodyToExport:
            assert double.seen == []
        rest = people[1:] if undone else people
        told = [each for each in rest if may_leave(each, others=others) and each.text_sha256 != OTHER_WORDS]
        sent = double.contacts if kind == "civicrm" else double.people
        addresses = {mail for each in sent for mail in addresses_in(each)}
        assert {each.casefold() for each in addresses} <= {each.email.casefold() for each in told}
        assert len(sent) <= len(told)
        yes = {each.email.casefold() for each in told if each.updates == "yes"}
        assert {each.casefold() for each in double.subscribed()} - {""} <= yes


def addresses_in(sent) -> set[str]:
    return {mail["address"] for mail in sent.get("email_addresses", ())} | {sent.get("email_primary.email", "")} - {""}
