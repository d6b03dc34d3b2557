"""What to type next: said at the command's edge, and nowhere below it."""

import re
import shlex
import sys
from importlib.metadata import metadata

import pytest
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.cli.petition.agreement_words import waiting_line
from desktop.cli.terminal import next_steps
from desktop.cli.terminal.next_steps import NEXT_STEPS, next_step, sentence
from desktop.core import box_errors, errors, export_errors, petition_errors, push_errors, table_errors
from desktop.office.campaign.agreements import Waiting
from tests.support.leaves import SENTENCE, example_of

KINDS = [
    each
    for module in (errors, box_errors, export_errors, petition_errors, push_errors, table_errors)
    for each in vars(module).values()
    if isinstance(each, type) and issubclass(each, errors.TablingError)
]


@pytest.mark.parametrize("kind", NEXT_STEPS)
def test_every_next_step_is_a_command_or_an_option_that_there_is(kind):
    step = next_step(example_of(kind))
    commands = [each.split(" -")[0].split() for each in re.findall(r"`tabling ([^`]+)`", step)]
    options = re.findall(r"--[a-z-]+", step)
    extras = re.findall(r"[Ii]nstall(?:ed| it) as `tabling\[(\w+)\]`", step)
    assert commands or options or extras or step.startswith("Type `chmod 600")
    assert set(extras) <= set(metadata("tabling").get_all("Provides-Extra", []))
    for words in commands:
        name = [each for each in words if re.fullmatch(r"[a-z-]+", each)]
        assert CliRunner().invoke(command, [*name, "--help"]).exit_code == 0


@pytest.mark.parametrize("kind", KINDS)
def test_no_error_names_a_command_or_an_option_by_itself(kind):
    assert re.search(r"`|--|\btabling\b", str(example_of(kind))) is None


def test_a_finer_kind_has_the_next_step_of_its_own_kind_and_others_have_none():
    class FinerStill(petition_errors.NoPetition):
        """A finer case."""

    assert next_step(FinerStill(SENTENCE)) == NEXT_STEPS[petition_errors.NoPetition]
    assert sentence(errors.JournalBusy(SENTENCE)) == SENTENCE
    assert sentence(petition_errors.NoSuchMerge(3)) == (
        "There is no merge 3 in this petition. `tabling petition status` lists them."
    )


def test_an_export_that_is_named_has_its_target_for_without_it_everybody_is_written():
    steps = {kind: re.findall(r"`tabling petition export ([^`]+)`", next_step(example_of(kind))) for kind in NEXT_STEPS}
    assert all("--target " in each for found in steps.values() for each in found)
    assert steps[export_errors.ExportChanged] == ["--target 7 --all --out FILE"]
    forgotten = next_step(push_errors.PushForgotten("2026-08-23", "engaging-networks"))
    assert "`tabling petition export --target engaging-networks --out FILE`" in forgotten


@pytest.mark.skipif(sys.platform == "win32", reason="its shell has words of another kind")
@pytest.mark.parametrize("name", ["spring web", "$(touch gone)", "it's; touch gone", "=cmd()"])
def test_a_name_in_a_command_to_copy_is_one_word_for_a_shell(name):
    steps = (
        next_step(petition_errors.SourceAlike("web", name)).split("Give ")[1].split(", or")[0],
        waiting_line(Waiting(3, 0, name)).split("`tabling ")[1].split(" --version")[0],
    )
    assert [shlex.split(each)[-1] for each in steps] == [name, name]


@pytest.mark.parametrize("installed", [True, False])
def test_on_a_computer_with_a_kiosk_session_its_folder_and_user_are_named(tmp_path, monkeypatch, installed):
    kiosk = tmp_path / "tabling-kiosk" / "data"
    monkeypatch.setattr(next_steps, "KIOSK_SESSION", kiosk)
    if installed:
        kiosk.parent.mkdir()
    usual = NEXT_STEPS[errors.NothingSetUp]
    said = next_step(errors.NothingSetUp(tmp_path / "home"))
    assert (f"sudo -u tabling-kiosk tabling … --data {kiosk}" in said) is installed
    assert (said == usual) is not installed
    assert next_step(errors.NothingSetUp(kiosk)) == usual
