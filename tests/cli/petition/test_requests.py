"""What the command says of a request to be taken off can be typed as it stands, whatever somebody calls themselves."""

import shlex
from contextlib import closing

from desktop.cli.petition.requests import request_in_words
from desktop.core.signing_keys import new_signing_key
from desktop.office.people.review import WaitingRequest
from desktop.petition.merging.merge import merge_batch
from desktop.petition.store.opening_petition import Petition
from tests.support.commands import complained, run, said, told
from tests.support.event_device import entry, organisation
from tests.support.parcels import asking, parcel, seal


def waiting(name: str, *fits: int) -> WaitingRequest:
    return WaitingRequest(3, name, "7KMD-3XPR", "2026-08-23T12:00:00Z", "ab" * 8, "Pride", "2026-09-22", fits)


def test_a_name_that_is_meant_for_the_shell_is_only_a_name():
    name = "Ann'; rm -rf $HOME `id` #"
    told_ = request_in_words(waiting(name, 17))
    typed = told_[told_.index("petition withdraw") : told_.rindex("` takes")]
    assert shlex.split(typed) == ["petition", "withdraw", "7KMD-3XPR", "--name", name]
    assert "to be answered by 2026-09-22" in told_
    assert "Signature 17" in told_


def test_where_a_name_ends_is_seen_whatever_it_says():
    name = "Ann Lee asked at “Pride” to be taken off, code 7KMD-3XPR; Signature 1 fits."
    assert request_in_words(waiting(name)).startswith(f"Request 3: “{name}” asked at “Pride”")


def test_where_nothing_fits_a_batch_may_be_missing():
    assert "petition dismiss 3" in request_in_words(waiting("Ann Lee"))


def test_a_request_is_dismissed_by_name_and_only_where_nobody_fits_it(tmp_path):
    device, at = new_signing_key(), ("--petition", tmp_path / "main.sqlite", "--by", "kb")
    lines = [seal(entry("Ann"), device, 1, besides={"code": "7KMD-3XPR"}), asking(device, 2, "Ann Lee")]
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        batch = parcel(tmp_path, device, 1, [*lines, asking(device, 3, "Nobody Ever")])
        merge_batch(petition, batch, organisation().sealing, by="kb")
    assert "fits signature 1" in complained(9, "petition", "dismiss", "1", "--yes", *at)
    seen = run("petition", "dismiss", "2", *at, typed="n\n")
    assert (seen.exit_code, "“Nobody Ever” asked at “Capital Pride”" in seen.stdout) == (1, True)
    assert len(told("petition", "requests", *at[:2])) == 2
    assert "Request 2 is dismissed" in said("petition", "dismiss", "2", "--yes", *at)
    assert [each["name"] for each in told("petition", "requests", *at[:2])] == ["Ann Lee"]


def test_where_nobody_asked_it_says_so(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    assert said("petition", "requests", "--petition", office.petition).startswith("Nobody waits")
    assert told("petition", "requests", "--petition", office.petition) == []
    assert said("petition", "requests", "--answered", "--petition", office.petition).startswith(
        "No request was answered"
    )


def test_whoever_asks_for_a_copy_is_noted_listed_and_answered(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    at = ("--petition", office.petition, "--by", "kb")
    assert said("petition", "asked", *at).startswith("Nobody has asked")
    assert "Request 1 is noted" in said("petition", "asked", "access", "--name", "Ann Lee", "--day", "2026-08-23", *at)
    assert "Ann Lee asks for a copy, received 2026-08-23, due 2026-09-22" in said("petition", "asked", *at)
    asked = run("petition", "answer", "1", *at, typed="n\n")
    assert (asked.exit_code, "Ann Lee asks for a copy" in asked.stdout) == (1, True)
    assert "Request 1 is answered" in said("petition", "answer", "1", "--yes", *at)
    (kept,) = told("petition", "asked", "--petition", office.petition)
    assert (kept["name"], kept["answer"]) == ("", "done")
    assert "petition asked" in complained(9, "petition", "answer", "1", "--yes", *at)
    said("petition", "answer", "1", "--reopen", "Ann Lee", *at)
    assert "Ann Lee asks for a copy" in said("petition", "asked", *at)
    assert "was answered" in complained(9, "petition", "answer", "1", "--reopen", "Ann Lee", *at)
