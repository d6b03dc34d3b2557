"""`tabling screenshots`: draws every scene anew, for the guides and for looking at all of them at once."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.output_and_prompts import complain, say
from desktop.cli.terminal.progress_bar import progress_bar
from desktop.cli.window_openers import Windows
from desktop.core.errors import BUG_EXIT_CODE

commands = typer.Typer()


@commands.command(
    epilog="Example: `tabling screenshots --out demo/scenes`, then look at `demo/scenes/contact-sheet-fr-1.png`"
)
def screenshots(
    context: typer.Context,
    out: Annotated[Path, typer.Option(help="Folder for every scene and the contact sheets.")] = Path("demo/scenes"),
    pictures: Annotated[Path | None, typer.Option(help="Folder for those that the guides show.")] = None,
    way: Annotated[
        Path | None, typer.Option(help="Film the whole way of staff instead: folder for its numbered pictures.")
    ] = None,
) -> None:
    """Draw every scene and every fault in English and French, and contact sheets of all languages and sizes.

    A scene that is not reached is named and keeps no other from being drawn; the exit code is 70 then.
    """
    windows: Windows = context.obj
    if way:
        with progress_bar("Filming") as report:
            filmed = windows.film_way(way, report)
        say(f"Kept {filmed.pictures} pictures: {way}")
        say(f"In the staff window the way took {filmed.clicks} clicks, and {filmed.words} words were typed.")
        return
    with progress_bar("Drawing") as report:
        drawn = windows.draw_scenes(out, pictures, report)
    say(f"Drew {drawn.scenes} scenes in {drawn.languages} languages: {out}")
    for scene, why in drawn.missed.items():
        complain(f"The scene {scene} is missing: {why}")
    if drawn.missed:
        raise typer.Exit(BUG_EXIT_CODE)
