"""`tabling watch`: takes what is dropped into a folder, until it is stopped."""

import time
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.import_preview import imported_lines, wrong_lines
from desktop.cli.petition.merge_words import merged_lines
from desktop.cli.petition.office_code_words import PROBLEMS
from desktop.cli.petition.table_reading_words import note_lines
from desktop.cli.terminal.interruption import heeding_interruption
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.note_key_refusals import noting_key_refusals
from desktop.cli.terminal.older_keys import OlderKeys, open_older
from desktop.cli.terminal.options import By, PassphraseFile, Presets, Welcome
from desktop.cli.terminal.output_and_prompts import ask_passphrase, complain, say
from desktop.cli.terminal.petition_options import PetitionOptions, petition_place, takes_petition
from desktop.core.errors import PetitionError
from desktop.core.key_files import read_sealing_key
from desktop.core.organisation_keys import SEALING_FILE
from desktop.office.intake.merging import Trust
from desktop.office.intake.watched_folder import Outcome, Watched, list_left, put_away, take_dropped

_LEFT = {
    "fresh": "it may still be written to. Look again in a moment.",
    "no_key": "give --keys to have batches opened.",
    "no_source": "give --source, or put it into a folder that is called like its source.",
}

commands = typer.Typer()


@commands.command(epilog="Example: `tabling watch dropped/ --keys keys/ --petition main.sqlite`")
@takes_petition
def watch(
    folder: Annotated[
        Path, typer.Argument(help="Where files are dropped: a table of the source “website” into its folder website/.")
    ],
    by: By,
    at: PetitionOptions,
    keys: Annotated[Path | None, typer.Option(help="The organisation's keys, for batches.")] = None,
    passphrase_file: PassphraseFile = None,
    older_keys: OlderKeys = None,
    source: Annotated[str, typer.Option(help="Source of tables that lie at the top of the folder.")] = "",
    presets: Presets = None,
    every: Annotated[float, typer.Option(min=0.1, help="Seconds between two looks.")] = 10.0,
    welcome: Welcome = False,
    once: Annotated[bool, typer.Option("--once", help="Take what lies there, and end.")] = False,
) -> None:
    """Take exports and batches that are dropped into a folder, each once, until Ctrl-C.

    A file moves to processed/ or failed/, with a log beside it that names nobody.
    """
    passphrase = ask_passphrase(passphrase_file) if keys else ""
    with noting_key_refusals(at, by=by):
        key = read_sealing_key(keys / SEALING_FILE, passphrase) if keys else None
        opened = open_older(older_keys or (), passphrase)
    trust: Trust = "welcome" if welcome else "met"
    watched = Watched(folder, petition_place(at), by, key, source, presets, trust, PROBLEMS, older=opened)
    if once:
        failed = [each for each in _look(watched) if each.refused]
        for path, why in list_left(watched):
            say(f"{path.relative_to(folder)} was left where it lies: {_LEFT[why]}")
        raise typer.Exit(max((each.refused.exit_code for each in failed if each.refused), default=0))
    say(f"Watching {folder}. Ctrl-C ends it.")
    with heeding_interruption():
        _go_on(watched, every)


def _go_on(watched: Watched, every: float) -> None:
    """Look again and again; a petition that cannot be used now is tried the next time."""
    try:
        while True:
            try:
                _look(watched)
            except PetitionError as error:
                complain(sentence(error))
            time.sleep(every)
    except KeyboardInterrupt:
        say("Stopped. What was taken stays taken.")


def _look(watched: Watched) -> list[Outcome]:
    """Take what lies there, say what became of each, and put it away."""
    taken = []
    for outcome in take_dropped(watched):
        lines = _lines(outcome)
        where = put_away(watched, outcome, lines)
        for line in lines:
            (complain if outcome.refused else say)(line)
        say(f"  now in {where.relative_to(watched.folder)}")
        taken.append(outcome)
    return taken


def _lines(outcome: Outcome) -> list[str]:
    """Return what became of a file, without a word of what stands in it."""
    name = outcome.dropped.path.name
    if outcome.refused:
        return [f"{name} was not taken. {sentence(outcome.refused)}"]
    if made := outcome.imported:
        return [*imported_lines(name, made), *note_lines(made), *wrong_lines(made)]
    return merged_lines(name, outcome.merged.report) if outcome.merged and outcome.merged.report else [name]
