"""What the command says of a request to be taken off can be typed as it stands, whatever somebody calls themselves."""

import shlex

from desktop.cli.petition.requests import request_in_words
from desktop.office.people.review import WaitingRequest
from tests.support.commands import said, told


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
    assert said("petition", "answer", "1", *at).startswith("Request 1 is answered")
    (kept,) = told("petition", "asked", "--petition", office.petition)
    assert (kept["name"], kept["answer"]) == ("", "done")
