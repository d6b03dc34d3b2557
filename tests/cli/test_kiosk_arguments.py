"""`tabling kiosk` is read without typer where it is asked plainly, and then as typer would have read it."""

from dataclasses import asdict

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.kiosk_arguments import KioskCall, read_plain
from desktop.cli.main import app

COMMAND = typer.main.get_group(app).load("kiosk")
ONLY_SAID = {"lock_only", "ready", "as_json"}  # what opens no window is left to typer
FLAGS = st.sampled_from(["--locked", "--supervised", "--first-start"]).map(lambda name: [name])
VALUES = st.tuples(
    st.sampled_from(["--campaign", "--event", "--place", "--drop-box", "--data"]),
    st.text("aé-=. ", min_size=0, max_size=4),
).map(list)
OTHERS = st.sampled_from(
    [["--help"], ["--json"], ["--check-lock"], ["--ready"], ["--event=x"], ["x"], ["--"], ["--data"], ["-h"]]
)


def as_typer_reads(arguments: list[str]) -> KioskCall:
    read = COMMAND.make_context("kiosk", list(arguments)).params
    return KioskCall(**{name: value for name, value in read.items() if name not in ONLY_SAID})


@given(st.lists(FLAGS | VALUES | OTHERS, max_size=5))
def test_whatever_is_read_without_typer_means_the_same_to_typer(words):
    arguments = [word for option in words for word in option]
    if call := read_plain(arguments):
        assert call == as_typer_reads(arguments)


@given(st.lists(FLAGS | VALUES, max_size=5))
def test_every_plain_option_is_read_without_typer_but_a_value_that_looks_like_an_option(words):
    looks_like_one = any(value.startswith("-") for option in words for value in option[1:])
    assert (read_plain([word for option in words for word in option]) is None) == looks_like_one


def test_typer_has_no_option_that_is_unknown_here_but_those_that_open_no_window():
    names = {str(each.name) for each in COMMAND.params} - ONLY_SAID
    assert names == set(asdict(KioskCall()))


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--check-lock"], ["--ready"], ["--data"], ["--data", "--locked"], ["elsewhere"]]
)
def test_what_is_a_question_or_a_mistake_is_left_to_typer(arguments):
    assert read_plain(arguments) is None
