"""An event's name and day are corrected in all its batches and back again; what is hard to believe is shown."""

from datetime import timedelta

import pytest

from desktop.core.errors import UsageError
from desktop.core.event import Event, event_of
from desktop.core.petition_errors import NoSuchEvent
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.paper.sheets import BackSheet, take_back
from desktop.petition.review.decisions import decide
from desktop.petition.review.doubtful_times import doubtful_times
from desktop.petition.review.event_corrections import correct_event, events_named_twice, list_events
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.statistics.figures import count_by
from desktop.petition.store.audit import audit_lines
from tests.support.event_device import PRIDE, entry, organisation
from tests.support.packs import keep
from tests.support.parcels import parcel, seal
from tests.support.places import TWO, NewPetition
from tests.support.read_sheets import printed

KEY = organisation().sealing
FIAR = event_of("Summer Fiar", "Ottawa", "2025-08-23")
MINUTES = int(timedelta(days=365).total_seconds()) // 60


def merged(petition, folder, event: Event, device=None, number=1, **facts):
    device = device or new_signing_key()
    line = seal(entry(f"P{'x' * number}"), device, number, event=event, minute=facts.pop("minute", 0))
    return merge_batch(petition, parcel(folder, device, number, [line], event=event, **facts), KEY, by="ws").number


def events_of(petition):
    return [(line.event.name, line.event.day) for line in read_ledger(petition)]


@TWO
def test_a_name_and_a_day_are_corrected_in_every_batch_also_in_those_to_come_and_can_be_revoked(
    new_petition: NewPetition, tmp_path
):
    petition, device = new_petition(), new_signing_key()
    merged(petition, tmp_path, FIAR, device)
    name = correct_event(petition, FIAR.id, name=" Summer  Fair ", by="ws")
    day = correct_event(petition, FIAR.id, day="2026-08-23", by="ws")
    merged(petition, tmp_path, FIAR, device, 2)
    assert events_of(petition) == [("Summer Fair", "2026-08-23")]
    assert [each.label for each in count_by(petition, "event").figures] == ["Summer Fair, 2026-08-23"]
    undo_decision(petition, day.decision, by="ws")
    assert events_of(petition) == [("Summer Fair", "2025-08-23")]
    undo_decision(petition, name.decision, by="ws")
    assert events_of(petition) == [("Summer Fiar", "2025-08-23")], "what the batches say was kept"
    with petition.reading() as connection:
        acts = [line.act for line in audit_lines(connection)]
    assert acts.count("event corrected") == 2


@TWO
def test_two_events_that_differ_in_capitals_blanks_or_accents_are_said_to_read_alike_and_counted_as_one_once_named_so(
    new_petition: NewPetition, tmp_path
):
    petition, day = new_petition(), "2026-06-27"
    fair, other = event_of("Fierté à Gatineau", "", day), event_of("FIERTE  A\u0300 GATINEAU", "parc", day)
    for number, event in enumerate(
        (fair, other, event_of(fair.name, "", "2026-06-28"), event_of("\U0001f308", "", day))
    ):
        merged(petition, tmp_path, event, number=number + 1)
    like = {each.id: each.like for each in list_events(petition)}
    assert [(like[fair.id], like[other.id])] == [((other.name,), (fair.name,))]
    assert sorted(map(len, like.values())) == [0, 0, 1, 1]
    figures = len(count_by(petition, "event").figures)
    joined = correct_event(petition, other.id, name=fair.name, by="ws")
    assert all(each.like == () for each in list_events(petition))
    one = f"{fair.name}, {day}"
    assert [each.label for each in count_by(petition, "event").figures].count(one) == 1
    assert len(count_by(petition, "event").figures) == figures - 1
    assert next(each for each in list_events(petition) if each.id == other.id).said == ((other.name, "parc", day),)
    undo_decision(petition, joined.decision, by="ws")
    assert {each.id: each.like for each in list_events(petition)} == like


def test_the_events_are_listed_with_what_their_batches_say_and_the_correction_that_stands(petition, tmp_path):
    merged(petition, tmp_path, FIAR)
    merged(petition, tmp_path, PRIDE)
    merged(petition, tmp_path, PRIDE)
    assert [(each.name, each.signatures, each.decision) for each in list_events(petition)] == [
        ("Capital Pride", 2, 0),
        ("Summer Fiar", 1, 0),
    ]
    correct_event(petition, FIAR.id, name="Summer Fair", by="ws")
    last = correct_event(petition, FIAR.id, day="2026-12-01", by="ws")
    first = list_events(petition)[0]
    assert (first.name, first.day, first.decision) == ("Summer Fair", "2026-12-01", last.decision)
    assert first.said_otherwise
    assert first.said == (("Summer Fiar", FIAR.place, "2025-08-23"),)
    undo_decision(petition, last.decision, by="ws")
    assert [(each.name, each.day) for each in list_events(petition)][1] == ("Summer Fair", "2025-08-23")
    gone = merged(petition, tmp_path, Event(PRIDE.id, "Night market", "Lyon", "2026-08-24"), format=1)
    pride = list_events(petition)[0]
    assert (len(pride.said), pride.signatures) == (2, 3), "batches of one id that disagree are one event, and both told"
    undo_merge(petition, gone, by="ws")
    assert list_events(petition)[0].said == ((PRIDE.name, PRIDE.place, PRIDE.day),)


@TWO
def test_an_event_is_told_with_its_paper_and_what_only_paper_tells_of_is_listed(new_petition: NewPetition, tmp_path):
    petition = new_petition()
    keep(petition)
    merged(petition, tmp_path, PRIDE)
    for number, name in zip(printed(petition, 2), (PRIDE.name.upper(), "Fair"), strict=True):
        take_back(petition, BackSheet(number, 3, name, PRIDE.day), by="ws")
    fair, pride = sorted(list_events(petition), key=lambda each: bool(each.said))
    assert pride.paper, "staff need not type it as the tablets do"
    assert (pride.signatures, pride.paper.signatures, pride.paper.out) == (1, 3, 0)
    assert (fair.name, fair.paper and fair.paper.signatures, fair.signatures) == ("Fair", 3, 0)
    with pytest.raises(NoSuchEvent):
        correct_event(petition, fair.id, name="Fête", by="ws")
    correct_event(petition, PRIDE.id, name="Pride in the park", by="ws")
    assert [bool(each.paper) for each in list_events(petition)] == [True, True], "its tablets still say the old name"


def test_what_is_no_event_no_name_and_no_day_is_refused(petition, tmp_path):
    merged(petition, tmp_path, PRIDE)
    with pytest.raises(NoSuchEvent):
        correct_event(petition, "nowhere", name="Fair", by="ws")
    for wrong in ({}, {"name": " "}, {"name": "x" * 81}, {"day": "yesterday"}):
        with pytest.raises(UsageError):
            correct_event(petition, PRIDE.id, **wrong, by="ws")


def test_an_id_stands_for_one_name_place_and_day_and_another_is_shown_and_hides_nothing(petition, tmp_path):
    merged(petition, tmp_path, PRIDE)
    other = merged(petition, tmp_path, Event(PRIDE.id, "Night market", "Lyon", "2026-08-24"), format=1)
    with petition.reading() as connection:
        (found,) = events_named_twice(connection)
    assert (found.id, {name for name, _, _ in found.said}) == (PRIDE.id, {PRIDE.name, "Night market"})
    assert [(line.event.name, line.here) for line in read_ledger(petition)] == [(PRIDE.name, 1)] * 2
    undo_merge(petition, other, by="ws")
    with petition.reading() as connection:
        assert events_named_twice(connection) == ()


def named_twice(petition):
    with petition.reading() as connection:
        return [each.id for each in events_named_twice(connection)]


@pytest.mark.parametrize("other", [("Night market", "Lyon"), (PRIDE.name, "Lyon")])
def test_once_staff_said_what_an_event_is_called_nothing_of_it_waits_until_that_is_taken_back(
    petition, tmp_path, other
):
    merged(petition, tmp_path, PRIDE)
    merged(petition, tmp_path, Event(PRIDE.id, *other, PRIDE.day), format=1)
    assert (named_twice(petition), list_events(petition)[0].unsettled) == ([PRIDE.id], True)
    made = correct_event(petition, PRIDE.id, name=PRIDE.name, by="ws")
    assert (named_twice(petition), list_events(petition)[0].unsettled) == ([], False)
    assert len(list_events(petition)[0].said) == 2
    undo_decision(petition, made.decision, by="ws")
    assert (named_twice(petition), list_events(petition)[0].unsettled) == ([PRIDE.id], True)


def doubts(petition):
    with petition.reading() as connection:
        return [(each.merge, each.far, each.future, each.crowded) for each in doubtful_times(connection)]


@TWO
def test_times_far_from_the_day_still_to_come_and_crowded_into_a_second_are_shown_until_somebody_decides(
    new_petition: NewPetition, tmp_path
):
    petition, device = new_petition(), new_signing_key()
    merged(petition, tmp_path, PRIDE, minute=60 * 20)
    assert doubts(petition) == [], "a night belongs to the evening before"
    far = merged(petition, tmp_path, PRIDE, minute=-MINUTES)
    future = merged(petition, tmp_path, PRIDE, minute=5 * MINUTES)
    crowd = [seal(entry(f"P{'x' * number}"), device, number) for number in range(1, 6)]
    crowded = merge_batch(petition, parcel(tmp_path, device, 1, crowd), KEY, by="ws").number
    assert doubts(petition) == [(far, 1, 0, 0), (future, 0, 1, 0), (crowded, 0, 0, 5)]
    decide(petition, "valid", "checked", Conditions(merge=far), by="ws")
    undo_merge(petition, future, by="ws")
    assert doubts(petition) == [(crowded, 0, 0, 5)]


def test_a_corrected_day_ends_the_doubt_about_its_times(petition, tmp_path):
    merged(petition, tmp_path, FIAR)
    assert len(doubts(petition)) == 1
    correct_event(petition, FIAR.id, day="2026-08-23", by="ws")
    assert doubts(petition) == []
