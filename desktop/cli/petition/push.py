"""`tabling petition push`: people sent straight to the organisation's platform, each once."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import agree
from desktop.cli.petition.push_words import push_lines, state_lines
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Data, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.core.data_folder import data_folder
from desktop.core.errors import UsageError
from desktop.core.system.shell_words import shell_word
from desktop.office.export.exporting import NAME_RULES
from desktop.office.export.pushes import (
    PLATFORMS,
    WantedPush,
    find_platform,
    give_up,
    look_at_push,
    past_pushes,
    push_people,
    retry_refused,
    write_blank,
)

commands = typer.Typer(
    no_args_is_help=True,
    help="Send people straight to your platform, each once: look, run, go on, and see how far it is.",
    epilog="Example: `tabling petition push look --to civicrm`",
)
To = Annotated[str, typer.Option("--to", help="The platform: its name, or its file (.toml).")]
Platforms = Annotated[
    Path | None,
    typer.Option(
        "--platforms", envvar="TABLING_PLATFORMS", help="Folder of the platforms' files. [default: platforms in --data]"
    ),
]
Others = Annotated[
    bool,
    typer.Option(
        "--others", help="Those too who did not say yes, where their agreement names the platform; never subscribed."
    ),
]
Request = Annotated[str, typer.Option("--consent", help="Whose yes and no the platform is told.")]
Names = Annotated[
    str, typer.Option("--one-box-names", help=f"How a name in one box is parted: {', '.join(NAME_RULES)}.")
]


@commands.command(epilog="Example: `tabling petition push look --to civicrm`")
@takes_petition
def look(
    at: PetitionOptions,
    to: To,
    platforms: Platforms = None,
    others: Others = False,
    request: Request = "",
    names: Names = "",
    as_json: Json = False,
) -> None:
    """Say who would be sent, who not and why, and every trap; nobody is sent."""
    wanted = WantedPush(find_platform(to, platforms or at.home.platforms), others, request, names)
    with opened(at) as petition, progress_bar("Looking") as report:
        found = look_at_push(petition, wanted, report=report)
    if as_json:
        emit({"sums": asdict(found.said.sums), "begun": asdict(found.begun) if found.begun else None})
        return
    say(*push_lines(found))


@commands.command(epilog="Example: `tabling petition push run --to civicrm`")
@takes_petition
def run(
    by: By,
    at: PetitionOptions,
    to: To,
    platforms: Platforms = None,
    others: Others = False,
    request: Request = "",
    names: Names = "",
    yes: Annotated[bool, typer.Option("--yes", help="Send without asking.")] = False,
    as_json: Json = False,
) -> None:
    """Send people, or go on with what was begun; Ctrl-C stops it, and the next run goes on from there."""
    wanted = WantedPush(find_platform(to, platforms or at.home.platforms), others, request, names)
    with opened(at) as petition:
        with progress_bar("Looking") as report:
            found = look_at_push(petition, wanted, report=report)
        if not as_json:
            say(*push_lines(found))
        agree("Send them?", yes=yes or not sys.stdin.isatty())
        with progress_bar("Sending") as report:
            state = push_people(petition, wanted, found, by=by, report=report)
    if as_json:
        emit(asdict(state))
        return
    say(*state_lines(state))


@commands.command(epilog="Example: `tabling petition push status`")
@takes_petition
def status(at: PetitionOptions, as_json: Json = False) -> None:
    """List every push: how many are there, refused and left, and whom the platform did not take."""
    with opened(at) as petition:
        found = past_pushes(petition)
    if as_json:
        emit([asdict(each) for each in found])
        return
    say(*[line for each in found for line in state_lines(each)] or ["Nobody was sent to a platform yet."])


@commands.command(epilog="Example: `tabling petition push retry --to civicrm`")
@takes_petition
def retry(
    by: By,
    at: PetitionOptions,
    to: To,
    platforms: Platforms = None,
    unclear: Annotated[
        bool, typer.Option("--unclear", help="Those too of whom nobody knows: look there first, they may come twice.")
    ] = False,
) -> None:
    """Plan those again whom the platform did not take; the next run sends them."""
    setting = find_platform(to, platforms or at.home.platforms)
    with opened(at) as petition:
        count = retry_refused(petition, setting.target.key, by=by, unclear=unclear)
    say(f"{counted(count, 'person', 'people')} planned again. `tabling petition push run` sends them.")


@commands.command("give-up", epilog="Example: `tabling petition push give-up --to civicrm`")
@takes_petition
def give_up_(by: By, at: PetitionOptions, to: To, platforms: Platforms = None) -> None:
    """Do not go on with a push: whoever was not sent yet is new again. Who was sent stays at the platform."""
    setting = find_platform(to, platforms or at.home.platforms)
    with opened(at) as petition:
        count = give_up(petition, setting.target.key, by=by)
    say(f"Not sent, and new again: {counted(count, 'person', 'people')}.")


@commands.command(epilog="Example: `tabling petition push platform civicrm --out ~/civicrm.toml`")
def platform(
    kind: Annotated[str, typer.Argument(help=f"One of: {', '.join(PLATFORMS)}.")],
    out: Annotated[
        Path | None, typer.Option(help="The file to write, .toml. [default: in the folder of platforms]")
    ] = None,
    data: Data = None,
) -> None:
    """Write a platform's file to be filled in: where it is, which petition, and the key. Only your account reads it."""
    if out and out.suffix != ".toml":
        raise UsageError("The name of a platform's file ends in .toml.")
    folder = data_folder(data).platforms
    if out is None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = out or folder / f"{kind}.toml"
    write_blank(kind, file)
    named = [shell_word(str(each)) for each in (out or kind, *(["--data", data] if data and not out else []))]
    say(f"{file}: fill it in, and look with `tabling petition push look --to {' '.join(named)}`.")
