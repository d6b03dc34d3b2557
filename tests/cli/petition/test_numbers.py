"""Whoever types a number that cannot be is told so, and nothing is changed."""

import pytest

from tests.support.commands import run
from tests.support.crowd import Person, put
from tests.support.petitions import campaign_petition

TOO_LARGE = "99999999999999999999"


@pytest.fixture(scope="module")
def main(tmp_path_factory):
    path = tmp_path_factory.mktemp("office") / "main.sqlite"
    with campaign_petition(path) as made:
        put(made, 1, [Person("Ann"), Person("Bo")])
    return path


@pytest.mark.parametrize(
    "words",
    [
        "erase {0} --yes",
        "undo {0}",
        "redo {0}",
        "revoke {0}",
        "same 1000 {0} --yes",
        "correct {0} --set country=FR --yes",
        "decide valid {0} --reason checked --yes",
    ],
)
def test_a_number_that_no_petition_holds_is_refused_in_words(main, words):
    done = run("petition", *words.format(TOO_LARGE).split(), "--petition", main)
    assert done.exit_code == 9
    assert "larger than any in a petition" in done.stderr
