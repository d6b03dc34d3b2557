"""An event is corrected by its id and back again, and what is hard to believe is said where staff look."""

from tests.support.commands import run, said, told


def test_an_event_is_corrected_and_the_correction_revoked(office):
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    at = ("--petition", office.petition)
    (line,) = told("petition", "missing", *at)
    made = said("petition", "event", line["event"]["id"], "--day", "2020-02-29", *at)
    assert made.startswith("Decision 1: ")
    listed = said("petition", "event", *at)
    assert f", 2020-02-29  ({line['event']['id']}): 2 signatures; its batches say “" in listed
    assert listed.endswith(f"{line['event']['day']} (decision 1)\n")
    assert "2 far from its day" in said("petition", "status", *at)
    assert "2 far from its day" in said("petition", "review", *at)
    assert told("petition", "decisions", *at)[0]["act"] == "event"
    assert run("petition", "revoke", "1", "--yes", *at).exit_code == 0
    assert told("petition", "missing", *at)[0]["event"] == line["event"]
    assert "far from" not in said("petition", "status", *at)


def test_two_events_that_read_alike_are_said_with_what_counts_them_as_one(office):
    for tablet, event in (("tablet", "Pride Fair"), ("other", "PRIDE fair")):
        said(*office.merge(office.collect(tablet, tablet, event=event)))
    at = ("--petition", office.petition)
    listed = said("petition", "event", *at)
    ids = {line["event"]["name"]: line["event"]["id"] for line in told("petition", "missing", *at)}
    assert f"`petition event {ids['PRIDE fair']} --name 'Pride Fair'`" in listed
    said("petition", "event", ids["PRIDE fair"], "--name", "Pride Fair", *at)
    assert "reads as" not in said("petition", "event", *at)


def test_what_is_no_event_and_no_request_is_refused_with_what_to_type(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    at = ("--petition", office.petition)
    assert "petition missing" in run("petition", "event", "nowhere", "--name", "Fair", *at).stderr
    assert "petition requests" in run("petition", "dismiss", "7", *at).stderr
